import { type Bilingual, err, type Result, refusal } from '#kernel';
import {
  type AnyRoute,
  file,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
  textOf,
  uploadedFile,
} from '#platform/http';
import { renderPage } from '#ui/layout';
import { bringFile } from './bring-file.action.ts';
import { decodeFile } from './decode-file.ts';
import { type DesignSource, isReadable } from './design-source.action.ts';
import { designerPaths } from './designer.paths.ts';
import { type DesignRefusal, type Opened, opened, toList } from './designing.action.ts';
import { type Brought, ImportPage } from './import.page.tsx';
import { fileIn, revisionIn } from './revision.form.ts';

const permission = 'catalogue.manage';
/** It travels through a form once more before it is kept. */
const mostBytes = 300_000;

/** A process comes in as a file and goes out as one. */
export const importRoutes = (source: DesignSource): readonly AnyRoute[] => [
  ...bringRoutes(source),
  ...fileRoutes(source),
];

const bringRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const paths = designerPaths(source.base(':code'));
  return [
    route({
      method: 'GET',
      path: paths.bring,
      permission,
      audit: 'process.import.form',
      input: ({ params }) => ({ key: params['code'] ?? '' }),
      handle: async ({ key }, request) => {
        const found = await editable(source, key, request);
        return 'kind' in found ? found : show(found, request);
      },
    }),
    route({
      method: 'POST',
      path: paths.bring,
      permission,
      audit: 'process.import.tried',
      upload: { maxBytes: mostBytes, maxFiles: 1 },
      input: ({ params }) => ({ key: params['code'] ?? '' }),
      handle: async ({ key }, request) => {
        const found = await editable(source, key, request);
        if ('kind' in found) return found;
        const refuse = (error: Bilingual) => show(found, request, undefined, error);
        const file = await uploadedFile(request.uploads, mostBytes);
        if (!file.ok) return refuse(file.error.said);
        const decoded = decodeFile(file.value.bytes);
        if (!decoded.ok) return refuse(decoded.error);
        const text = textOf(Buffer.from(decoded.value.text), 'XML');
        if (!text.ok) return refuse(text.error.said);
        const brought = await bringFile(text.value, (drawn) => source.load(key, drawn));
        if (!brought.ok) return refuse(brought.error);
        const { change } = decoded.value;
        const changes = [...(change ? [change] : []), ...brought.value.changes];
        return show(found, request, { ...brought.value, changes });
      },
    }),
  ];
};

const fileRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const paths = designerPaths(source.base(':code'));
  return [
    route({
      method: 'POST',
      path: paths.keep,
      permission,
      audit: 'process.import',
      page: paths.bring,
      input: ({ params, body }) => ({ key: params['code'] ?? '', body }),
      handle: async ({ key, body }, request) => {
        const found = await editable(source, key, request);
        if ('kind' in found) return found;
        const bpmn = fileIn(body);
        const by = { actor: found.actor, now: request.now };
        const saved: Result<unknown, DesignRefusal> = (await isReadable(bpmn))
          ? await source.save({ key, revision: revisionIn(body), bpmn }, by)
          : err(refusal('process.unreadable'));
        return toList(found.design.base, saved);
      },
    }),
    route({
      method: 'GET',
      path: paths.file,
      permission,
      audit: 'process.export',
      input: ({ params }) => ({ key: params['code'] ?? '' }),
      handle: async ({ key }, request) => {
        const found = await opened(source, key, request);
        if (found === 'no-draft') return redirect(source.base(key));
        if ('kind' in found) return found;
        const { xml } = found.design;
        if (xml === undefined) return notFound();
        const body = Buffer.from(xml);
        const fileName = `${key}.bpmn`;
        return file({
          body,
          size: body.length,
          fileName,
          mediaType: 'application/xml',
          disposition: 'attachment',
        });
      },
    }),
  ];
};

async function editable(source: DesignSource, key: string, request: PageRequest): Promise<Opened | Reply> {
  const found = await opened(source, key, request);
  if (found === 'no-draft') return redirect(source.base(key));
  if ('kind' in found) return found;
  return found.design.editable ? found : redirect(found.design.base);
}

function show({ design }: Opened, { view }: PageRequest, brought?: Brought, error?: Bilingual): Reply {
  const form = { values: {}, errors: error ? { tep: error } : {} };
  return html(renderPage(ImportPage({ view, design, form, brought })), error ? 422 : 200);
}
