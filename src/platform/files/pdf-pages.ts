import type { FileHandle } from 'node:fs/promises';

const windowBytes = 256 * 1024;
/** A node of the page tree is longer than this only when it has a hundred children; then its count is not looked for. */
const nodeBytes = 500;
/** Nodes looked at in one file: work is bounded, whatever is in it. */
const mostNodes = 2_000;

/**
 * How many pages a PDF says it has: the largest count of a node of its page tree. Undefined where the tree lies in
 * compressed objects. Read in windows, nothing of it is judged or run: a number to be shown beside a name.
 */
export async function pdfPages(handle: FileHandle, size: number): Promise<number | undefined> {
  const buffer = Buffer.alloc(windowBytes + 2 * nodeBytes);
  let most = 0;
  let nodes = 0;
  for (let at = 0; at < size && nodes < mostNodes; at += windowBytes) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    for (let found = buffer.indexOf('/Pages'); found >= 0 && found < bytesRead; ) {
      nodes += 1;
      if (nodes >= mostNodes) break;
      most = Math.max(most, countNear(buffer.subarray(0, bytesRead), found));
      found = buffer.indexOf('/Pages', found + 1);
    }
  }
  return most > 0 ? most : undefined;
}

/** The `/Count` of the dictionary around a place, 0 when it has none. */
function countNear(bytes: Buffer, at: number): number {
  const before =
    bytes
      .toString('latin1', Math.max(0, at - nodeBytes), at)
      .split('<<')
      .at(-1) ?? '';
  const behind = bytes.toString('latin1', at, at + nodeBytes).split('>>')[0] ?? '';
  if (!/\/Type\s*$/.test(before)) return 0;
  return Number(/\/Count\s+(\d{1,5})(?!\d)/.exec(before + behind)?.[1] ?? 0);
}
