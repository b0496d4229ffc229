import { buffer } from 'node:stream/consumers';
import type { UploadedFile } from '#platform/http';

/** Bytes of a list at most: a thousand lines are a tenth of it. */
export const listBytes = 1_048_576;

/** What was pasted, or the file that came instead of it; undefined: a file that is too large. */
export async function pastedOrFile(
  pasted: string,
  uploads: AsyncIterable<UploadedFile>,
): Promise<string | undefined> {
  let text: string | undefined = pasted;
  for await (const { fileName, stream } of uploads) {
    const bytes = await buffer(stream);
    if (fileName === '' || bytes.length === 0) continue;
    // One that is cut off at the limit is as long as the limit.
    text = bytes.length < listBytes ? bytes.toString('utf8') : undefined;
  }
  return text;
}
