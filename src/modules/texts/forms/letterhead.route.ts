import { type KeptTemplate, keptTemplates, type Letterhead } from '#documents';
import { inBoth } from '#kernel';
import { agencyName } from '#organisations';
import {
  type AnyRoute,
  type FormBody,
  forbidden,
  html,
  notFound,
  type PageRequest,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FieldValues, hasErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { changeText } from '../changes/change-text.action.ts';
import { editName } from '../changes/edit-name.ts';
import { headNames, wordsOfEdit } from '../changes/edit-words.ts';
import type { VersionLine } from '../changes/history.part.tsx';
import { inUse } from '../changes/in-use.action.ts';
import { waitingChanges } from '../changes/text-change.store.ts';
import { digestOf, subjectOf, type TextEdit } from '../changes/text-edit.ts';
import type { TextsDeps } from '../deps.ts';
import { readReason } from '../messages/message.form.ts';
import { letterheadPath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';
import { LetterheadPage } from './letterhead.page.tsx';

const agencyIn = (query: Readonly<Record<string, string>>): string => {
  const unit = query['don-vi'] ?? '';
  return unit === '-' ? '' : unit;
};

/** What every form stands under, of the province or of one agency. */
export const letterheadRoutes = (deps: TextsDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: letterheadPath(),
    permission: 'catalogue.approve',
    audit: 'letterhead.form',
    input: ({ query }) => ({ agency: agencyIn(query), version: query['ban'] }),
    handle: async ({ agency, version }, request) => {
      if (!(await isKnown(deps, agency))) return notFound();
      const taken = (await keptTemplates(deps.db)).find((each) => each.version === version);
      const head = taken && headOf(taken, agency);
      return show(deps, agency, request, { values: request.kept ?? { ...head }, errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: letterheadPath(),
    permission: 'text.manage',
    audit: 'letterhead.change',
    input: ({ query, body }) => ({ agency: agencyIn(query), body }),
    handle: async ({ agency, body }, request) =>
      (await isKnown(deps, agency)) ? change(deps, agency, body, request) : notFound(),
  }),
];

const isKnown = async ({ agencies }: TextsDeps, agency: string): Promise<boolean> =>
  agency === '' || (await agencies()).some(({ code }) => code === agency);

const headOf = ({ template }: KeptTemplate, agency: string): Letterhead | undefined =>
  agency === '' ? template.letterhead : template.units[agency];

async function change(deps: TextsDeps, agency: string, body: FormBody, request: PageRequest) {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const again = (errors: FieldErrors, values: FieldValues = body) =>
    show(deps, agency, request, { values, errors });
  const reason = readReason(body);
  const errors = { ...tooLong(body), ...(reason.ok ? {} : reason.error) };
  if (hasErrors(errors) || !reason.ok) return again(errors);
  const used = await inUse(deps.db, { kind: 'letterhead', agency, head: undefined }, now);
  const logo = used.kind === 'letterhead' ? used.head?.logo : undefined;
  const head = textIn(body, 'nut') === 'goc' ? undefined : headIn(body, logo);
  const edit: TextEdit = { kind: 'letterhead', agency, head };
  const asked = { edit, seen: textIn(body, 'da-xem'), reason: reason.value, name: editName(edit, [], 'vi') };
  const done = await changeText(deps.db, asked, { actor, now });
  if (done.ok)
    return redirect(textsPath, { kind: 'success', text: inBoth(textsText, (t) => t.done[done.value]) });
  const { code } = done.error;
  return again({ 'ly-do': inBoth(textsText, (t) => t.refused[code]) }, { ...body, 'da-xem': digestOf(used) });
}

/** Characters of one line: a setting of ours. */
const longest = 200;

const tooLong = (body: FormBody): FieldErrors =>
  Object.fromEntries(
    headNames.flatMap((name) =>
      textIn(body, name).length > longest ? [[name, inBoth(textsText, (t) => t.wrong.tooLong(longest))]] : [],
    ),
  );

function headIn(body: FormBody, logo: string | undefined): Letterhead | undefined {
  const said = headNames.flatMap((name) => {
    const text = textIn(body, name).replace(/\s+/gu, ' ');
    return text === '' ? [] : [[name, text] as const];
  });
  if (said.length === 0 && logo === undefined) return undefined;
  return { ...Object.fromEntries(said), ...(logo === undefined ? {} : { logo }) };
}

async function show(
  deps: TextsDeps,
  agency: string,
  { view, now, actor, idempotencyKey }: PageRequest,
  { values, errors }: { readonly values: FieldValues; readonly errors: FieldErrors },
) {
  const edit: TextEdit = { kind: 'letterhead', agency, head: undefined };
  const used = await inUse(deps.db, edit, now);
  const head = used.kind === 'letterhead' ? used.head : undefined;
  const waiting = await waitingChanges(deps.db);
  const page = LetterheadPage({
    ...{ view, agency, idempotencyKey, hasLogo: head?.logo !== undefined },
    agencies: (await deps.agencies()).map((unit) => ({ code: unit.code, name: agencyName(unit)[view.lang] })),
    form: { values: { 'da-xem': digestOf(used), ...head, ...values }, errors },
    versions: linesOf(agency, await keptTemplates(deps.db)),
    waits: waiting.some((each) => subjectOf(each.edit) === subjectOf(edit)),
    mayWrite: actor.kind === 'official' && actor.permissions.has('text.manage'),
  });
  return html(renderPage(page), hasErrors(errors) ? 422 : 200);
}

/** The versions in which it changed, the newest first. */
function linesOf(agency: string, kept: readonly KeptTemplate[]): readonly VersionLine[] {
  const edits = kept.map(
    (each): TextEdit => ({ kind: 'letterhead', agency, head: headOf(each, agency) ?? {} }),
  );
  return kept
    .flatMap(({ version, from, origin }, at): VersionLine[] => {
      const edit = edits[at];
      const before: TextEdit = edits[at - 1] ?? { kind: 'letterhead', agency, head: {} };
      if (!edit || digestOf(edit) === digestOf(before)) return [];
      return [
        {
          ...{ name: version, from, writtenBy: origin?.writtenBy, approvedBy: origin?.approvedBy },
          ...{ reason: origin?.reason ?? '', asShipped: false },
          href: `${letterheadPath(agency)}${agency === '' ? '?' : '&'}ban=${version}`,
          before: wordsOfEdit(before, undefined),
          after: wordsOfEdit(edit, undefined),
        },
      ];
    })
    .toReversed();
}
