import { err, ok, type Result } from '#kernel';
import type { UploadedFile } from '#platform/http';

/** The text of the one file that was sent, or which words of the page say why there is none. */
export async function readUpload(
  uploads: AsyncIterable<UploadedFile>,
  most: number,
): Promise<Result<string, 'fileChoose' | 'fileTooLong' | 'fileNoText'>> {
  let bytes: Buffer | undefined;
  for await (const { stream } of uploads) {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    bytes = Buffer.concat(chunks);
  }
  if (!bytes || bytes.length === 0) return err('fileChoose');
  if (bytes.length > most) return err('fileTooLong');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? err('fileNoText') : ok(text);
  } catch {
    return err('fileNoText');
  }
}
