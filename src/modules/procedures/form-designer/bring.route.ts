import { inBoth } from '#kernel';
import {
  type AnyRoute,
  file,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
  uploadedText,
} from '#platform/http';
import type { FieldErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { openDraft } from '../drafting/draft.store.ts';
import { printForm } from '../form/print-form.ts';
import { askedIn } from './asked.form.ts';
import type { Asked } from './asked.ts';
import { BringPage, fileName } from './bring.page.tsx';
import { bringText } from './bring.text.ts';
import { bringForm } from './bring-form.action.ts';
import { type DesignRefusal, openDesign, readFiles } from './design.action.ts';
import type { Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { below, type DesignerDeps, toldOf } from './designing.action.ts';
import { faultShown } from './fault-place.ts';

/** Settings of ours: no form of the catalogue comes near it. */
const mostBytes = 1_048_576;
const permission = 'catalogue.manage';

/** The file of a draft's form, taken home and brought back. */
export const bringRoutes = (deps: DesignerDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: below('/tep'),
    permission,
    audit: 'catalogue.form.files',
    input: askedIn,
    handle: (asked, request) => show(deps, asked, request, {}),
  }),
  route({
    method: 'GET',
    path: below('/tep/form.json'),
    permission,
    audit: 'catalogue.form.file',
    input: askedIn,
    handle: async ({ code }) => {
      const draft = await openDraft(deps.db, code);
      if (draft?.files.form === undefined) return notFound();
      const read = readFiles(draft.files);
      const body = Buffer.from(read.kind === 'form' ? printForm(read.form) : draft.files.form, 'utf8');
      return file({
        ...{ body, size: body.length, mediaType: 'application/json; charset=utf-8' },
        ...{ fileName: 'form.json', disposition: 'attachment' },
      });
    },
  }),
  route({
    method: 'POST',
    path: below('/tep'),
    permission,
    audit: 'catalogue.form.brought',
    upload: { maxBytes: mostBytes, maxFiles: 1 },
    input: askedIn,
    handle: (asked, request) => bring(deps, asked, request),
  }),
];

interface Shown {
  readonly errors?: FieldErrors;
  readonly told?: readonly Told[];
  readonly status?: number;
}

async function show(
  { db }: DesignerDeps,
  asked: Asked,
  { view, now }: PageRequest,
  { errors = {}, told = [], status = 200 }: Shown,
): Promise<Reply> {
  const { code } = asked;
  const design = await openDesign(db, code, now);
  if (!design) return redirect(designerPaths(code).form);
  const { draft, read, name } = design;
  const page = BringPage({
    ...{ view, of: { code, name: name[view.lang] }, there: read.kind, errors, told },
    mayChange: draft.state === 'editing',
    revision: draft.revision,
  });
  return html(renderPage(page), status);
}

async function bring(deps: DesignerDeps, asked: Asked, request: PageRequest): Promise<Reply> {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const { code, revision } = asked;
  const upload = await uploadedText(request.uploads, mostBytes);
  if (!upload.ok) {
    const errors = { [fileName]: upload.error.said };
    return show(deps, asked, request, { errors, status: 422 });
  }
  const done = await bringForm(deps.db, { code, revision, text: upload.value }, { actor, now });
  const paths = designerPaths(code);
  if (done.ok) return redirect(paths.form, { kind: 'success', text: inBoth(bringText, (t) => t.brought) });
  if (done.error.kind === 'refused')
    return show(deps, asked, request, { told: toldOf(done.error, paths), status: 409 });
  return show(deps, asked, request, { told: placesOf(done.error), status: 422 });
}

/** Every mistake of a file with its line, and the question or page it is in. */
function placesOf({ faults, form }: Extract<DesignRefusal, { kind: 'faults' }>): readonly Told[] {
  const places = faults.map((fault): Told => {
    const { words, page } = faultShown(fault, form);
    if (page === undefined) return { words };
    return { words: inBoth(bringText, (t, lang) => t.atLine(fault.line, words[lang])) };
  });
  return [{ words: inBoth(bringText, (t) => t.refused(faults.length)) }, ...places];
}
