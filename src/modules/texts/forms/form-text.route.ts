import {
  auxiliaryKeys,
  type FormKey,
  isNumbered,
  type KeptTemplate,
  keptTemplates,
  listKeys,
  numberedKeys,
  printedCodes,
  templateAt,
} from '#documents';
import { type Instant, inBoth, type Lang } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  file,
  forbidden,
  html,
  type PageRequest,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FieldValues, hasErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { changeText } from '../changes/change-text.action.ts';
import { editName } from '../changes/edit-name.ts';
import { wordsOfEdit } from '../changes/edit-words.ts';
import type { VersionLine } from '../changes/history.part.tsx';
import { inUse } from '../changes/in-use.action.ts';
import { waitingChanges } from '../changes/text-change.store.ts';
import { digestOf, plainTemplate, subjectOf, type TextEdit, withEdit } from '../changes/text-edit.ts';
import type { TextsDeps } from '../deps.ts';
import { readReason } from '../messages/message.form.ts';
import { formPdfPath, formTextPath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';
import { checkRows, rowsIn } from './form-rows.form.ts';
import { blocksOf, type FormRow, pressed, rowsOf, valuesOfRows } from './form-rows.ts';
import { FormTextPage } from './form-text.page.tsx';

const formIn = (params: Readonly<Record<string, string>>): FormKey | undefined =>
  [...numberedKeys, ...auxiliaryKeys, ...listKeys].find((key) => key === params['form']);

/** One printed form: its words and their order, shown as it prints, also before it is saved. */
export const formTextRoutes = (deps: TextsDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: formTextPath(':form'),
    permission: 'catalogue.approve',
    audit: 'form-text.form',
    input: ({ params, query }) => {
      const form = formIn(params);
      return form && { form, version: query['ban'] };
    },
    handle: async ({ form, version }, request) => {
      const kept = await keptTemplates(deps.db);
      const taken =
        kept.find((each) => each.version === version) ?? kept.findLast(({ from }) => from <= request.now);
      const rows = request.kept ? rowsIn(request.kept, form) : rowsOf(form, taken?.template.forms[form]);
      return show(deps, form, request, { rows, errors: {}, values: request.kept ?? {} });
    },
  }),
  route({
    method: 'POST',
    path: formTextPath(':form'),
    permission: 'text.manage',
    audit: 'form-text.change',
    input: formAndBody,
    handle: ({ form, body }, request) => change(deps, form, body, request),
  }),
  route({
    method: 'GET',
    path: formPdfPath(':form'),
    permission: 'catalogue.approve',
    audit: 'form-text.print',
    input: ({ params }) => formIn(params),
    handle: async (form, { now, lang }) =>
      pdf(deps, form, lang, (await templateAt(deps.db, now))?.forms[form], now),
  }),
  route({
    method: 'POST',
    path: formPdfPath(':form'),
    permission: 'text.manage',
    audit: 'form-text.print',
    page: formTextPath(':form'),
    input: formAndBody,
    handle: ({ form, body }, { now, lang }) => pdf(deps, form, lang, blocksOf(form, rowsIn(body, form)), now),
  }),
];

function formAndBody({
  params,
  body,
}: {
  readonly params: Readonly<Record<string, string>>;
  readonly body: FormBody;
}) {
  const form = formIn(params);
  return form && { form, body };
}

async function change(deps: TextsDeps, form: FormKey, body: FormBody, request: PageRequest) {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const rows = rowsIn(body, form);
  const again = (errors: FieldErrors, to = rows, values: FieldValues = body) =>
    show(deps, form, request, { rows: to, errors, values });
  const button = textIn(body, 'nut');
  const moved = pressed(form, rows, button);
  if (moved) return again({}, moved);
  const checked = checkRows(rows);
  if (button === 'xem') return again(checked.ok ? {} : checked.error);
  const reason = readReason(body);
  const resets = button === 'goc';
  const errors = { ...(checked.ok || resets ? {} : checked.error), ...(reason.ok ? {} : reason.error) };
  if (hasErrors(errors) || !reason.ok) return again(errors);
  const edit: TextEdit = { kind: 'form', form, blocks: resets ? undefined : blocksOf(form, rows) };
  const asked = { edit, seen: textIn(body, 'da-xem'), reason: reason.value, name: editName(edit, [], 'vi') };
  const done = await changeText(deps.db, asked, { actor, now });
  if (done.ok)
    return redirect(textsPath, { kind: 'success', text: inBoth(textsText, (t) => t.done[done.value]) });
  const { code } = done.error;
  const seen = digestOf(await inUse(deps.db, edit, now));
  return again({ 'ly-do': inBoth(textsText, (t) => t.refused[code]) }, rows, { ...body, 'da-xem': seen });
}

interface Shown {
  readonly rows: readonly FormRow[];
  readonly values: FieldValues;
  readonly errors: FieldErrors;
}

async function show(deps: TextsDeps, form: FormKey, request: PageRequest, { rows, values, errors }: Shown) {
  const { view, now, actor, idempotencyKey } = request;
  const edit: TextEdit = { kind: 'form', form, blocks: undefined };
  const used = await inUse(deps.db, edit, now);
  const preview = await printed(deps, form, view.lang, blocksOf(form, rows), now);
  const waiting = await waitingChanges(deps.db);
  const state = { values: { 'da-xem': digestOf(used), ...values, ...valuesOfRows(rows) }, errors };
  const page = FormTextPage({
    ...{ view, form, rows, state, preview, idempotencyKey, legal: isNumbered(form) },
    changed: used.kind === 'form' && used.blocks !== undefined,
    codes: printedCodes(preview),
    versions: linesOf(form, await keptTemplates(deps.db)),
    waits: waiting.some((each) => subjectOf(each.edit) === subjectOf(edit)),
    mayWrite: actor.kind === 'official' && actor.permissions.has('text.manage'),
  });
  return html(renderPage(page), hasErrors(errors) ? 422 : 200);
}

/** The form on examples, as it would print with these blocks under the letterhead in use. */
async function printed(
  { db, preview }: TextsDeps,
  form: FormKey,
  lang: Lang,
  blocks: ReturnType<typeof blocksOf>,
  now: Instant,
) {
  const template = withEdit((await templateAt(db, now)) ?? plainTemplate, { kind: 'form', form, blocks });
  const found = preview(template, lang).find(({ key }) => key === form);
  if (!found) throw new Error(`No example of the form ${form}`);
  return found;
}

async function pdf(
  deps: TextsDeps,
  form: FormKey,
  lang: Lang,
  blocks: ReturnType<typeof blocksOf>,
  now: Instant,
) {
  const body = await deps.printer.print(await printed(deps, form, lang, blocks, now));
  const fileName = `${form}.pdf`;
  return file({ body, mediaType: 'application/pdf', fileName, size: body.length, disposition: 'inline' });
}

/** The versions in which this form changed, the newest first. */
function linesOf(form: FormKey, kept: readonly KeptTemplate[]): readonly VersionLine[] {
  const edits = kept.map((each): TextEdit => ({ kind: 'form', form, blocks: each.template.forms[form] }));
  return kept
    .flatMap(({ version, from, origin }, at): VersionLine[] => {
      const edit = edits[at];
      const before: TextEdit = edits[at - 1] ?? { kind: 'form', form, blocks: undefined };
      if (!edit || digestOf(edit) === digestOf(before)) return [];
      return [
        {
          ...{ name: version, from, writtenBy: origin?.writtenBy, approvedBy: origin?.approvedBy },
          ...{ reason: origin?.reason ?? '', href: `${formTextPath(form)}?ban=${version}` },
          before: wordsOfEdit(before, undefined),
          after: wordsOfEdit(edit, undefined),
          asShipped: edit.kind === 'form' && edit.blocks === undefined,
        },
      ];
    })
    .toReversed();
}
