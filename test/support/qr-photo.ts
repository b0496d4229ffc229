import { qrMatrix } from '#platform/qr';
import { greyPng } from './sample-files.ts';

/** A photo of a card with a QR code on it: askew, dim, beside other dark things. */
export function qrPhoto(text: string): Buffer {
  const { size, isDark } = qrMatrix(text);
  const [width, height, moduleSide, angle] = [1_200, 800, 6, 0.2];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return greyPng(width, height, (x, y) => {
    const [dx, dy] = [x - 800, y - 350];
    const column = Math.floor((dx * cos + dy * sin) / moduleSide + size / 2);
    const row = Math.floor((dy * cos - dx * sin) / moduleSide + size / 2);
    const inside = row >= 0 && column >= 0 && row < size && column < size;
    if (inside) return isDark(row, column) ? 40 : 190;
    return x < 300 && y % 60 < 12 ? 70 : 190;
  });
}
