/**
 * Whether bytes have the shape of a whole PDF: the header at the very first byte (elsewhere the file may
 * be something else too), and at the end a `startxref` that points into the file and `%%EOF` within the
 * last 1,024 bytes, where readers look for it. What is inside is not judged.
 */
export function isWholePdf(head: Buffer, tail: Buffer, size: number): boolean {
  if (!/^%PDF-[12]\.\d/.test(head.toString('latin1', 0, 8))) return false;
  const end = tail.toString('latin1', Math.max(0, tail.length - 2048));
  const trailer = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(end);
  if (!trailer) return false;
  const offset = Number(trailer[1]);
  const ending = end.length - end.lastIndexOf('%%EOF');
  return offset > 0 && offset < size && ending <= 1024;
}
