import { buffer } from 'node:stream/consumers';
import type { UploadedFile } from '#platform/http';
import { largestBundle } from './bundle.ts';

/** The file of a form; too large when it was cut off at the limit, and so is as long as it. Undefined without one. */
export async function uploadedBundle(
  uploads: AsyncIterable<UploadedFile>,
): Promise<{ readonly fileName: string; readonly content: Buffer } | 'too-large' | undefined> {
  for await (const { fileName, stream } of uploads) {
    const content = await buffer(stream);
    if (fileName === '' || content.length === 0) continue;
    return content.length >= largestBundle ? 'too-large' : { fileName: fileName.slice(0, 200), content };
  }
  return undefined;
}
