import { Type } from 'typebox';
import { type Actor, type DocumentId, parseId } from '#kernel';
import type { Db } from '#platform/db';
import { type FileStore, fileKindOf, fileLimits } from '#platform/files';
import {
  type AnyApiRoute,
  type AnyRoute,
  apiRefused,
  apiRoute,
  apiValue,
  file,
  html,
  notFound,
  route,
} from '#platform/http';
import { renderPage } from '#ui/layout';
import { apiDocument, documentSchema } from './document-schema.ts';
import { documentsByIds, openDocument } from './open-document.action.ts';
import { receiveUpload } from './receive-upload.action.ts';
import { HeldPage } from './scan/held.page.tsx';
import { heldBack } from './scan/held.ts';
import { uploadStatus } from './uploads/upload-refusal.ts';

export type DocumentsDeps = {
  readonly db: Db;
  readonly files: FileStore;
  /** Who may read a paper is known to whoever it belongs to: the dossier or its draft. */
  readonly mayRead: (actor: Actor, id: DocumentId) => Promise<boolean>;
};

/** `/tep/ID` downloads a paper; `?xem=1` shows a PDF or a picture in the browser. */
export const documentRoutes = ({ db, files, mayRead }: DocumentsDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/tep/:id',
    // Guests read what they themselves attached: `mayRead` decides, and without it nobody reads anything.
    permission: 'public',
    audit: 'document.read',
    input: ({ params, query }) => {
      const id: DocumentId | undefined = parseId(params['id']);
      return id && { id, view: query['xem'] === '1' };
    },
    handle: async ({ id, view }, request) => {
      if (!(await mayRead(request.actor, id))) return notFound();
      const [found] = await documentsByIds(db, [id]);
      const held = found && heldBack(found, files.scans);
      if (held) {
        const page = HeldPage({ view: request.view, fileName: found.fileName, held });
        return html(renderPage(page), held === 'infected' ? 403 : 409);
      }
      const opened = await openDocument(db, files, id);
      if (!opened) return notFound();
      const { mediaType, fileName, size } = opened.document;
      const inline = view && fileKindOf(mediaType)?.viewable;
      return file({
        body: opened.stream,
        mediaType,
        fileName,
        size,
        disposition: inline ? 'inline' : 'attachment',
      });
    },
  }),
];

/** One file by multipart; its id is then named when a dossier is submitted or a result attached. */
export const documentApi = ({ db, files }: DocumentsDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/documents',
    permission: 'signed-in',
    audit: 'document.upload',
    summary: 'Upload one file',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    response: documentSchema,
    upload: { maxBytes: fileLimits.maxBytesPerFile, maxFiles: 1 },
    handle: async (_input, { uploads, actor, now }) => {
      for await (const { stream, fileName } of uploads) {
        const received = await receiveUpload(db, files, { stream, fileName, actor, now });
        if (!received.ok) return apiRefused(received.error, uploadStatus[received.error.code]);
        return apiValue(apiDocument(received.value), 201);
      }
      return apiRefused({ code: 'file.missing' });
    },
  }),
];
