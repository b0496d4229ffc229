import type { MultipartFile, Multipart as Part } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { formBody } from './form-body.ts';
import type { FormBody, UploadedFile } from './request.ts';
import type { UploadLimits } from './route.ts';

export interface Multipart {
  /** The fields before the first file: all of them where a form puts its files last. */
  readonly body: FormBody;
  readonly uploads: AsyncIterable<UploadedFile>;
  /** All fields, also those behind files. What is left of the files is read away. */
  whole(): Promise<FormBody>;
  /** Reads the rest away, so that the browser gets to see the answer. */
  drain(): Promise<void>;
}

/**
 * Fields are read into memory before anyone is known: two hundred of a megabyte each, the parser's own
 * limits, would let a few requests at once use it up. The longest text of a form is some thousand letters.
 */
const fieldLimits = { fields: 50, fieldSize: 64 * 1024, fieldNameSize: 200, headerPairs: 20 } as const;

/**
 * Reads a multipart form up to its first file: the form's token is checked before a byte of a file is
 * looked at. Nothing is buffered; who stores the file limits its size while it streams.
 */
export async function readMultipart(request: FastifyRequest, limits: UploadLimits): Promise<Multipart> {
  const parts = request
    .parts({
      limits: { fileSize: limits.maxBytes + 1, files: limits.maxFiles, ...fieldLimits, ...limits.fields },
    })
    [Symbol.asyncIterator]();
  const fields: [string, unknown][] = [];
  let first: MultipartFile | undefined;
  for (let next = await nextOf(parts); !next.done; next = await nextOf(parts)) {
    if (next.value.type === 'file') {
      first = next.value;
      break;
    }
    fields.push([next.value.fieldname, next.value.value]);
  }
  const uploads = files(parts, first, fields);
  const drain = async () => {
    for await (const upload of uploads) upload.stream.resume();
  };
  return {
    body: formBody(fields),
    uploads,
    whole: async () => {
      await drain();
      return formBody(fields);
    },
    drain,
  };
}

/** The files as they come; fields between them are added to those before. */
async function* files(
  parts: AsyncIterator<Part>,
  first: MultipartFile | undefined,
  fields: [string, unknown][],
): AsyncGenerator<UploadedFile> {
  if (first) yield uploaded(first);
  for (let next = await nextOf(parts); !next.done; next = await nextOf(parts)) {
    if (next.value.type === 'file') yield uploaded(next.value);
    else fields.push([next.value.fieldname, next.value.value]);
  }
}

async function nextOf(parts: AsyncIterator<Part>): Promise<IteratorResult<Part>> {
  try {
    return await parts.next();
  } catch (error) {
    throw error instanceof Error ? sendersFault(error) : error;
  }
}

/** A body that is no multipart form, or ends in the middle, is not a fault of ours: 400. */
const sendersFault = (error: Error): Error =>
  'statusCode' in error ? error : Object.assign(error, { statusCode: 400 });

function uploaded(part: MultipartFile): UploadedFile {
  // A short body may have failed before its file is asked for; a long one fails while it is read.
  if (part.file.errored) sendersFault(part.file.errored);
  else part.file.once('error', sendersFault);
  return { field: part.fieldname, fileName: part.filename, stream: part.file };
}

export const noUploads: AsyncIterable<UploadedFile> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};
