import { Type } from 'typebox';
import { type DocumentId, parseId } from '#kernel';
import {
  type AnyApiRoute,
  apiRefused,
  apiRoute,
  apiValue,
  type ResumableAsked,
  type ResumableRoute,
  resumableRoute,
} from '#platform/http';
import { newId } from '#platform/ids';
import { apiDocument, documentSchema } from '../document-schema.ts';
import { admitUpload, dropUpload, type Keeping, paperOfUpload } from './upload.action.ts';
import { findUpload, forgetUpload } from './upload.store.ts';
import { announcedName, announcedSize, uploadOwner } from './upload.ts';
import { type UploadRefusal, uploadStatus } from './upload-refusal.ts';
import { uploadRefusalWords } from './upload-words.action.ts';
import { apiUploadsPath, uploadsPath } from './uploads.paths.ts';

/** A cut line asks again and again; ten times the uploads a family sends. */
const limit = { max: 3_000, minutes: 10 } as const;

/** Where pages and programs send files that may be cut off on their way. */
export const uploadRoutes = (deps: Keeping): readonly ResumableRoute[] => [
  resumableRoute({
    path: uploadsPath,
    by: 'session',
    audit: 'upload.sent',
    summary: 'A file of a page, resumable',
    limit,
    handle: (request, asked) => handle(deps, uploadsPath, request, asked),
  }),
  resumableRoute({
    path: apiUploadsPath,
    by: 'token',
    audit: 'api-upload.sent',
    summary: 'Upload a file that may be cut off on its way',
    limit,
    handle: (request, asked) => handle(deps, apiUploadsPath, request, asked),
  }),
];

function handle(deps: Keeping, path: string, request: Request, asked: ResumableAsked): Promise<Response> {
  return asked.id === undefined ? begin(deps, path, request, asked) : goOn(deps, request, asked);
}

async function begin(
  deps: Keeping,
  path: string,
  request: Request,
  asked: ResumableAsked,
): Promise<Response> {
  if (request.method === 'OPTIONS') return deps.files.uploads.goOn(request);
  const owner = uploadOwner(asked.actor);
  const size = announcedSize(request.headers.get('upload-length'));
  if (!owner) return refused({ code: 'upload.unknown' }, asked);
  if (size === undefined) return Response.json({ code: 'upload.length-missing' }, { status: 400 });
  const id: DocumentId = newId();
  const upload = { id, size, fileName: announcedName(request.headers.get('upload-metadata')) };
  const admitted = await admitUpload(deps, upload, owner, asked.now);
  if (!admitted.ok) return refused(admitted.error, asked);
  const answer = await deps.files.uploads.begin(request, id, `${path}/${id}`);
  if (answer.status !== 201) await dropUpload(deps, id);
  return answer.status === 507 ? refused({ code: 'file.no-room' }, asked) : answer;
}

/** Another's upload is answered as one that never was. */
async function goOn(deps: Keeping, request: Request, asked: ResumableAsked): Promise<Response> {
  const owner = uploadOwner(asked.actor);
  const id: DocumentId | undefined = parseId(asked.id);
  const found = owner && id && (await findUpload(deps.db, id, owner, asked.now));
  if (!found) return refused({ code: 'upload.unknown' }, asked);
  const answer = await deps.files.uploads.goOn(request);
  if (request.method === 'DELETE' && answer.ok) await forgetUpload(deps.db, found.id);
  return answer.status === 507 ? refused({ code: 'file.no-room' }, asked) : answer;
}

function refused(why: UploadRefusal, { lang }: ResumableAsked): Response {
  const body = { code: why.code, message: uploadRefusalWords(why)[lang], details: why.details };
  return Response.json(body, { status: uploadStatus[why.code] });
}

/** What an upload becomes when all of it has come. */
export const uploadApi = (deps: Keeping): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/uploads/:id/document',
    permission: 'signed-in',
    audit: 'upload.received',
    summary: 'Make a document of an upload that is whole',
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    query: Type.Object({}),
    body: Type.Object({}),
    response: documentSchema,
    handle: async ({ params }, sender) => {
      const id: DocumentId | undefined = parseId(params.id);
      const paper = id ? await paperOfUpload(deps, id, sender) : undefined;
      if (!paper?.ok) {
        const why: UploadRefusal = paper?.error ?? { code: 'upload.unknown' };
        return apiRefused(why, uploadStatus[why.code]);
      }
      return apiValue(apiDocument(paper.value), 201);
    },
  }),
];
