import type { Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** How much of a file that is too large is still read (and thrown away) before the sender is cut off. */
const patience = 4;

/**
 * Writes what streams in and hashes it, never more than `maxBytes`. Answers the number of bytes seen:
 * more than `maxBytes` means too large. A full disk throws only after the source was read to its end.
 */
export async function writePart(
  handle: FileHandle,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
  hash: Hash,
): Promise<number> {
  let seen = 0;
  let failure: unknown;
  for await (const chunk of source) {
    seen += chunk.length;
    if (seen > maxBytes * patience) break;
    if (seen > maxBytes || failure !== undefined) continue;
    hash.update(chunk);
    failure = await writeAll(handle, chunk);
  }
  if (failure !== undefined && seen <= maxBytes) throw failure;
  return seen;
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<unknown> {
  try {
    for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten;
    return undefined;
  } catch (error) {
    return error;
  }
}
