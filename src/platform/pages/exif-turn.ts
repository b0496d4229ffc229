import type { Turn } from './pages.ts';

/** What EXIF's orientation means, mirrored ones left out: no phone writes them. */
const byOrientation: Readonly<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 };

/** How a JPEG photo must be turned to stand upright, by the orientation its camera wrote (EXIF 2.3, tag 0x0112). */
export function exifTurn(jpeg: Buffer): Turn {
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1];
    const length = jpeg.readUInt16BE(at + 2);
    if (marker === 0xda) break;
    if (marker === 0xe1 && jpeg.toString('latin1', at + 4, at + 10) === 'Exif\0\0')
      return byOrientation[orientationIn(jpeg.subarray(at + 10, at + 2 + length))] ?? 0;
    at += 2 + length;
  }
  return 0;
}

/** The first directory of a TIFF head: 12 bytes an entry, in either order of bytes. */
function orientationIn(tiff: Buffer): number {
  if (tiff.length < 14) return 0;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let n = 0; n < Math.min(short(start), 200); n += 1)
    if (short(start + 2 + 12 * n) === 0x0112) return short(start + 2 + 12 * n + 8);
  return 0;
}
