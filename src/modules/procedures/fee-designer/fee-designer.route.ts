import { inBoth, type Official } from '#kernel';
import type { Db } from '#platform/db';
import {
  type AnyRoute,
  file,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
  uploadedText,
} from '#platform/http';
import { type FieldErrors, type FieldValues, hasErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { feeDesignerPath, feeFilePath } from '../drafting/drafting.paths.ts';
import { beginDraft, type EditRefusal } from '../drafting/edit-draft.action.ts';
import { draftRefusal } from '../drafting/refusal-words.ts';
import { unreadableFile } from '../drafting/unreadable-file.action.ts';
import { columnsIn } from '../fees/fee-columns.ts';
import type { FeeTable } from '../fees/fee-table.ts';
import { isProcedureCode } from '../procedure.ts';
import { dongIn, feeIn } from '../words.ts';
import { actedOn, firstTable } from './acts.ts';
import { type FeeDraft, loadFeeDraft, saveFeeFile, saveFees } from './edit-fees.action.ts';
import { FeeDesignerPage } from './fee-designer.page.tsx';
import { designerText } from './fee-designer.text.ts';
import { errorsOf } from './table-errors.ts';
import { tableIn } from './table-fields.form.ts';
import { valuesOf } from './table-values.ts';
import { triedOn } from './try-fields.ts';

const permission = 'catalogue.manage';
const mostBytes = 500_000;

/** Where the fees of the next version are written: the table, its file, and a dossier to try it with. */
export const feeDesignerRoutes = ({ db }: { readonly db: Db }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: feeDesignerPath(':code'),
    permission,
    audit: 'catalogue.fees.page',
    input: ({ params, query }) => withCode(params, { query }),
    handle: async ({ code, query }, request) => show(await loadFeeDraft(db, code), { code, request, query }),
  }),
  route({
    method: 'POST',
    path: feeDesignerPath(':code'),
    permission,
    audit: 'catalogue.fees.saved',
    input: ({ params, body }) => withCode(params, { body }),
    handle: ({ code, body }, request) => act(db, code, body, request),
  }),
  route({
    method: 'GET',
    path: feeFilePath(':code'),
    permission,
    audit: 'catalogue.fees.file',
    input: ({ params }) => withCode(params, {}),
    handle: async ({ code }) => {
      const fees = (await loadFeeDraft(db, code))?.draft.files.fees;
      if (fees === undefined) return notFound();
      const body = Buffer.from(fees, 'utf8');
      return file({ body, mediaType: 'application/xml', fileName: 'fees.dmn', disposition: 'attachment' });
    },
  }),
  route({
    method: 'POST',
    path: feeFilePath(':code'),
    page: feeDesignerPath(':code'),
    permission,
    audit: 'catalogue.fees.imported',
    upload: { maxBytes: mostBytes, maxFiles: 1 },
    input: ({ params, body }) => withCode(params, { body }),
    handle: ({ code, body }, request) => importFile(db, code, body, request),
  }),
];

function withCode<T extends object>(
  params: RawInput['params'],
  more: T,
): (T & { readonly code: string }) | undefined {
  const code = params['code'] ?? '';
  return isProcedureCode(code) ? { ...more, code } : undefined;
}

interface Shown {
  readonly code: string;
  readonly request: PageRequest;
  readonly query?: Readonly<Record<string, string>>;
  /** A table that was typed and could not be saved, in the place of the draft's. */
  readonly typed?: FeeTable;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

function show(found: FeeDraft | undefined, shown: Shown, status = 200): Reply {
  const { code, request, query = {}, errors = {}, values = {} } = shown;
  const { view, lang, now } = request;
  if (!found) return html(renderPage(FeeDesignerPage({ view, code, draft: undefined })), status);
  const { draft, form, content, faults } = found;
  const [unread] = faults;
  const table = shown.typed ?? (unread?.path === 'definitions' ? undefined : found.table);
  const wrong: FieldErrors = table
    ? errorsOf(table, form)
    : unread
      ? { file: bilingual(unread.message) }
      : {};
  const markup = renderPage(
    FeeDesignerPage({
      ...{ view, code },
      draft: {
        ...{ revision: draft.revision, editable: draft.state === 'editing', form, table },
        amount: feeIn(content.fee, lang),
        unreadable: draft.files.fees !== undefined && table === undefined,
        state: {
          values: { ...(table ? valuesOf(table, form) : {}), ...values },
          errors: { ...errors, ...wrong },
        },
        tried: triedOn({ table, form, query, now, lang }),
      },
    }),
  );
  return html(markup, status);
}

const bilingual = (message: FeeDraft['faults'][number]['message']) =>
  typeof message === 'string' ? { vi: message, en: message } : message;

type Act = (found: FeeDraft, official: Official) => Promise<Reply>;

async function act(db: Db, code: string, body: RawInput['body'], request: PageRequest): Promise<Reply> {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const deed = textIn(body, 'act');
  if (deed === 'begin') {
    const begun = await beginDraft(db, code, { actor, now });
    return begun.ok ? redirect(feeDesignerPath(code)) : notFound();
  }
  const found = await loadFeeDraft(db, code);
  if (!found) return redirect(feeDesignerPath(code));
  const { form, content } = found;
  const deeds: Readonly<Record<string, Act>> = { start, drop };
  return (deeds[deed] ?? write)(found, actor);

  async function start(): Promise<Reply> {
    const { amount } = content.fee;
    return put(firstTable(amount, amount === undefined ? '' : dongIn(amount, 'vi')));
  }

  async function drop(): Promise<Reply> {
    const typed = textIn(body, 'flat').replaceAll('.', '');
    const errors = { flat: inBoth(designerText, (t) => t.flatError) };
    if (!/^\d{1,10}$/.test(typed)) return show(found, { code, request, values: body, errors }, 422);
    return put(undefined, Number(typed));
  }

  async function write(): Promise<Reply> {
    const column = columnsIn(form).find(({ key }) => key === textIn(body, 'newColumn'));
    return put(actedOn(tableIn(body, form), deed, column));
  }

  async function put(table: FeeTable | undefined, amount?: number): Promise<Reply> {
    const revision = Number(textIn(body, 'revision')) || 0;
    if (actor.kind !== 'official') return forbidden();
    const saved = await saveFees(db, { code, revision, table, amount, form }, { actor, now });
    if (!saved.ok) return refused(db, saved.error, { code, request, ...(table ? { typed: table } : {}) });
    return saidSaved(code, table !== undefined && hasErrors(errorsOf(table, form)));
  }
}

function saidSaved(code: string, faulty: boolean): Reply {
  const text = inBoth(designerText, (t) => (faulty ? t.savedWithFaults : t.saved));
  return redirect(feeDesignerPath(code), { kind: faulty ? 'notice' : 'success', text });
}

/** What was typed stays; what stands there now has been told, and may be saved over. */
async function refused(db: Db, error: EditRefusal, shown: Shown): Promise<Reply> {
  const text = draftRefusal(error);
  if (error.code !== 'draft.changed-meanwhile')
    return redirect(feeDesignerPath(shown.code), { kind: 'notice', text });
  return show(await loadFeeDraft(db, shown.code), { ...shown, errors: { act: text } }, 409);
}

async function importFile(
  db: Db,
  code: string,
  body: RawInput['body'],
  request: PageRequest,
): Promise<Reply> {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const found = await loadFeeDraft(db, code);
  if (!found) return redirect(feeDesignerPath(code));
  const again = (error: FieldErrors[string]) => show(found, { code, request, errors: { file: error } }, 422);
  const read = await uploadedText(request.uploads, mostBytes, 'XML');
  if (!read.ok) return again(read.error.said);
  const fees = read.value;
  const unread = await unreadableFile('fees.dmn', fees);
  if (unread) return again(draftRefusal(unread));
  const revision = Number(textIn(body, 'revision')) || 0;
  const saved = await saveFeeFile(db, { code, revision, fees }, { actor, now });
  if (!saved.ok) return refused(db, saved.error, { code, request });
  return saidSaved(code, ((await loadFeeDraft(db, code))?.faults.length ?? 0) > 0);
}
