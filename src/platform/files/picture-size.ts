import type { MediaType } from './kinds.ts';
import { fileLimits } from './limits.ts';

type Size = { readonly width: number; readonly height: number };

/** Whether the header of a picture says a size that a picture can have. */
export function hasPictureSize(mediaType: MediaType, head: Buffer): boolean {
  const size = pictureSize(mediaType, head);
  return size !== undefined && isSide(size.width) && isSide(size.height);
}

const isSide = (pixels: number): boolean => pixels > 0 && pixels <= fileLimits.maxPictureSide;

/** The size in pixels that the header states; undefined when the header is cut off or makes no sense. */
export function pictureSize(mediaType: MediaType, head: Buffer): Size | undefined {
  switch (mediaType) {
    case 'image/png':
      return pngSize(head);
    case 'image/jpeg':
      return jpegSize(head);
    case 'image/webp':
      return webpSize(head);
    case 'image/heic':
      return heicSize(head);
    default:
      return undefined;
  }
}

function pngSize(head: Buffer): Size | undefined {
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** Walks the segments to the frame header: SOF0 to SOF15, of which C4, C8 and CC are something else. */
function jpegSize(head: Buffer): Size | undefined {
  let at = 2;
  while (at + 9 <= head.length) {
    if (head[at] !== 0xff) return undefined;
    const marker = head.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: head.readUInt16BE(at + 7), height: head.readUInt16BE(at + 5) };
    }
    at += 2 + head.readUInt16BE(at + 2);
  }
  return undefined;
}

function webpSize(head: Buffer): Size | undefined {
  if (head.length < 30) return undefined;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

/** The first image spatial extents property; it stands in the `meta` box, before the picture. */
function heicSize(head: Buffer): Size | undefined {
  const at = head.indexOf('ispe', 0, 'latin1');
  if (at < 0 || at + 16 > head.length) return undefined;
  return { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
}
