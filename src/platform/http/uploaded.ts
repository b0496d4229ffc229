import { buffer } from 'node:stream/consumers';
import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import type { UploadedFile } from './request.ts';
import { uploadedText as words } from './uploaded.text.ts';

/** Why the file of a form is not taken, with the words that stand beside its field. */
export interface UploadFault {
  readonly code: 'upload.none' | 'upload.empty' | 'upload.too-large' | 'upload.no-text' | 'upload.other-kind';
  readonly said: Bilingual;
}

export interface Uploaded {
  readonly fileName: string;
  readonly bytes: Buffer;
}

type Uploads = AsyncIterable<UploadedFile>;

/**
 * The one file of a form, in memory. `mostBytes` is what its route lets in: the door cuts a longer one one byte behind
 * that.
 */
export async function uploadedFile(
  uploads: Uploads,
  mostBytes: number,
): Promise<Result<Uploaded, UploadFault>> {
  let found: Uploaded | undefined;
  for await (const { fileName, stream } of uploads) {
    const bytes = await buffer(stream);
    if (fileName !== '' || bytes.length > 0) found ??= { fileName, bytes };
  }
  if (!found) return fault('upload.none', (t) => t.none);
  if (found.bytes.length > mostBytes) return fault('upload.too-large', (t) => t.tooLarge(sizeOf(mostBytes)));
  return found.bytes.length === 0 ? fault('upload.empty', (t) => t.empty) : ok(found);
}

/** The same as a text, without its byte order mark. Told apart by how it begins: an XML file by a tag. */
export async function uploadedText(
  uploads: Uploads,
  mostBytes: number,
  kind: 'XML' | 'any' = 'any',
): Promise<Result<string, UploadFault>> {
  const file = await uploadedFile(uploads, mostBytes);
  return file.ok ? textOf(file.value.bytes, kind) : file;
}

export function textOf(bytes: Uint8Array, kind: 'XML' | 'any' = 'any'): Result<string, UploadFault> {
  const text = decoded(bytes);
  if (text === undefined || text.includes('\0')) return fault('upload.no-text', (t) => t.noText);
  if (text.trim() === '') return fault('upload.empty', (t) => t.empty);
  const isOther = kind === 'XML' && !text.trimStart().startsWith('<');
  return isOther ? fault('upload.other-kind', (t) => t.otherKind(kind)) : ok(text);
}

/** UTF-8, or what older programs of Windows call Unicode, which says so in its first two bytes. */
function decoded(bytes: Uint8Array): string | undefined {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const other = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(mark ?? other ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const fault = (code: UploadFault['code'], say: (t: (typeof words)['vi' | 'en']) => string) =>
  err({ code, said: inBoth(words, say) });

/** `500 KB`, `1 MB`: limits are round numbers of the one kind of thousand or the other. */
function sizeOf(bytes: number): string {
  const thousand = bytes % 1024 === 0 ? 1024 : 1000;
  const kilobytes = bytes / thousand;
  return kilobytes < thousand ? `${kilobytes} KB` : `${Math.floor(kilobytes / thousand)} MB`;
}
