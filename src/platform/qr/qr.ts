import encodeQR from 'qr';

/** The modules of a QR code: `size` × `size`, without the quiet zone around it. */
export type QrMatrix = { readonly size: number; readonly isDark: (row: number, column: number) => boolean };

/** Four modules of white on every side: ISO/IEC 18004, without which some readers see nothing. */
const quiet = 4;

/** The QR code of a text, correction level M (15 % may be dirty). Throws above some 2,300 bytes. */
export function qrMatrix(text: string): QrMatrix {
  // The encoder draws one module of border at least.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  return { size: rows.length - 2, isDark: (row, column) => rows[row + 1]?.[column + 1] === true };
}

/**
 * The QR code as an SVG element with no style of its own that a content policy could refuse; `title` is
 * what it says to whoever cannot see it. It scales to the box it is put in.
 */
export function qrSvg(text: string, title: string): string {
  const matrix = qrMatrix(text);
  const side = matrix.size + 2 * quiet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${escaped(title)}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`,
    `<path d="${darkRuns(matrix, quiet)}"/>`,
    '</svg>',
  ].join('');
}

/** The dark modules as an SVG path, one rectangle for each run in a row; module units, moved by `shift`. */
export function darkRuns({ size, isDark }: QrMatrix, shift = 0): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let start = 0; start < size; start += 1) {
      let length = 0;
      while (start + length < size && isDark(row, start + length)) length += 1;
      if (length === 0) continue;
      path += `M${start + shift} ${row + shift}h${length}v1h-${length}z`;
      start += length;
    }
  }
  return path;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
