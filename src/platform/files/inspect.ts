import type { FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { err, ok, type Result, refusal } from '#kernel';
import type { FileRefusal } from './file-store.ts';
import { type FileKind, fileKindOf, type MediaType } from './kinds.ts';
import { isWholePdf } from './pdf-shape.ts';
import { hasPictureSize } from './picture-size.ts';

/** Enough to pass the thumbnails and colour profiles before a picture's size. */
const headBytes = 1024 * 1024;
/** The longest comment a ZIP may end with, and its end record. */
const tailBytes = 65_557;

/**
 * What a file is by its own bytes, never by the name or type the sender gave; refused when it is empty,
 * of no kind we take, or visibly not a whole file of its kind.
 */
export async function inspectFile(
  handle: FileHandle,
  path: string,
  size: number,
): Promise<Result<FileKind, FileRefusal>> {
  if (size === 0) return err(refusal('file.empty'));
  const kind = fileKindOf((await fileTypeFromFile(path))?.mime);
  if (!kind) return err(refusal('file.type-not-accepted'));
  const head = await read(handle, 0, Math.min(headBytes, size));
  const tailStart = Math.max(0, size - tailBytes);
  const tail = await read(handle, tailStart, size - tailStart);
  return isWhole(kind.mediaType, head, tail, size)
    ? ok(kind)
    : err(refusal('file.damaged', { mediaType: kind.mediaType }));
}

function isWhole(mediaType: MediaType, head: Buffer, tail: Buffer, size: number): boolean {
  switch (mediaType) {
    case 'application/pdf':
      return isWholePdf(head, tail, size);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return tail.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    default:
      return hasPictureSize(mediaType, head);
  }
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
