import type { PageRequest } from '#platform/http';

/** The one file of a form as text; undefined when there is none, or it is longer. */
export async function readUpload(
  uploads: PageRequest['uploads'],
  mostBytes: number,
): Promise<string | undefined> {
  for await (const { fileName, stream } of uploads) {
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const part of stream) {
      const buffer = Buffer.from(part);
      bytes += buffer.length;
      if (bytes <= mostBytes) parts.push(buffer);
    }
    if (fileName !== '') return bytes > mostBytes ? undefined : Buffer.concat(parts).toString('utf8');
  }
  return undefined;
}
