import { type Bilingual, inBoth, langs } from '#kernel';
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
import type { VersionLine } from '../changes/history.part.tsx';
import { inUse } from '../changes/in-use.action.ts';
import { waitingChanges } from '../changes/text-change.store.ts';
import { digestOf, subjectOf, type TextEdit } from '../changes/text-edit.ts';
import type { TextsDeps } from '../deps.ts';
import { messagePath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';
import { readMessageForm, readReason, withInserted } from './message.form.ts';
import { MessagePage } from './message.page.tsx';
import { fillMessage, type MessageTemplate, type TextVersion, wordsAt } from './message.ts';
import { textVersions } from './text-template.store.ts';

interface Asked {
  readonly key: string;
  readonly agency: string;
}

const askedIn = (
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): Asked => {
  const unit = query['don-vi'] ?? '';
  return { key: params['key'] ?? '', agency: unit === '-' ? '' : unit };
};

/** One message in the words of the province or of an agency: looked at, written anew, put back. */
export const messageRoutes = (deps: TextsDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: messagePath(':key'),
    permission: 'catalogue.approve',
    audit: 'text.form',
    input: ({ params, query }) => ({ ...askedIn(params, query), version: Number(query['ban']) || 0 }),
    handle: async ({ version, ...asked }, request) => {
      const found = await find(deps, asked);
      if (!found) return notFound();
      const taken =
        version > 0
          ? found.versions.find((each) => each.version === version && each.agency === asked.agency)
          : undefined;
      return show(deps, found, request, { taken: request.kept ?? taken?.text, errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: messagePath(':key'),
    permission: 'text.manage',
    audit: 'text.change',
    input: ({ params, query, body }) => ({ ...askedIn(params, query), body }),
    handle: async ({ body, ...asked }, request) => {
      const found = await find(deps, asked);
      return found ? change(deps, found, body, request) : notFound();
    },
  }),
];

interface Found extends Asked {
  readonly template: MessageTemplate;
  readonly versions: readonly TextVersion[];
  readonly agencies: readonly { readonly code: string; readonly name: Bilingual }[];
}

async function find(
  { db, messages, agencies }: TextsDeps,
  { key, agency }: Asked,
): Promise<Found | undefined> {
  const template = messages.find((each) => each.key === key);
  const units = (await agencies()).map((unit) => ({ code: unit.code, name: agencyName(unit) }));
  if (!template || (agency !== '' && !units.some(({ code }) => code === agency))) return undefined;
  return { key, agency, template, agencies: units, versions: await textVersions(db, { key, agency }) };
}

async function change(deps: TextsDeps, found: Found, body: FormBody, request: PageRequest) {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const again = (errors: FieldErrors, values: FieldValues = body) =>
    show(deps, found, request, { taken: values, errors });
  const inserted = withInserted(body, found.template);
  if (inserted) return again({}, inserted);
  const resets = textIn(body, 'nut') === 'goc';
  const read = readMessageForm(body, found.template);
  if (textIn(body, 'nut') === 'xem') return again(read.ok ? {} : read.error);
  const reason = readReason(body);
  const errors = { ...(read.ok || resets ? {} : read.error), ...(reason.ok ? {} : reason.error) };
  if (hasErrors(errors) || !reason.ok) return again(errors);
  const text = resets || !read.ok ? undefined : read.value;
  const edit: TextEdit = {
    kind: 'message',
    key: found.key,
    agency: found.agency,
    text: sameAsShipped(text, found),
  };
  const asked = { edit, seen: textIn(body, 'da-xem'), reason: reason.value, name: found.template.name.vi };
  const done = await changeText(deps.db, asked, { actor, now });
  if (done.ok)
    return redirect(textsPath, { kind: 'success', text: inBoth(textsText, (t) => t.done[done.value]) });
  const { code } = done.error;
  const told = { vi: inBoth(textsText, (t) => t.refused[code]) };
  // What they have now been told of, they may save over.
  const seen = digestOf(await inUse(deps.db, edit, now));
  return again(told, { ...body, 'da-xem': seen });
}

/** Words typed as they are shipped are the shipped ones: nothing of the province's own. */
const sameAsShipped = (text: Bilingual | undefined, { template, agency }: Found): Bilingual | undefined =>
  agency === '' && text?.vi === template.text.vi && text.en === template.text.en ? undefined : text;

async function show(
  { db }: TextsDeps,
  found: Found,
  { view, actor, now, idempotencyKey }: PageRequest,
  { taken, errors }: { readonly taken: FieldValues | Bilingual | undefined; readonly errors: FieldErrors },
) {
  const { template, agency, versions, key } = found;
  const words = wordsAt(template, versions, { agency, at: now });
  const edit: TextEdit = { kind: 'message', key, agency, text: undefined };
  const seen = digestOf(await inUse(db, edit, now));
  const values: FieldValues = { 'da-xem': seen, ...words.text, ...taken };
  const read = readMessageForm(values, template);
  const shown = read.ok ? read.value : undefined;
  const waiting = await waitingChanges(db);
  const page = MessagePage({
    ...{ view, template, agency, idempotencyKey, inUse: words, form: { values, errors } },
    agencies: found.agencies.map(({ code, name }) => ({ code, name: name[view.lang] })),
    preview: shown
      ? langs.map((lang) => ({ lang, text: fillMessage(shown[lang], textsText[lang].sample) }))
      : [],
    versions: linesOf(found),
    waits: waiting.some((each) => subjectOf(each.edit) === subjectOf(edit)),
    mayWrite: actor.kind === 'official' && actor.permissions.has('text.manage'),
  });
  return html(renderPage(page), hasErrors(errors) ? 422 : 200);
}

/** The versions of these words, the newest first, each beside what was said before it. */
function linesOf({ template, agency, versions, key }: Found): readonly VersionLine[] {
  const own = versions.filter((each) => each.agency === agency);
  return own
    .map((version, at): VersionLine => {
      const above =
        agency === '' ? template.text : wordsAt(template, versions, { agency: '', at: version.from }).text;
      const said = (each: TextVersion | undefined) => each?.text ?? above;
      return {
        ...{ name: String(version.version), from: version.from, reason: version.reason },
        ...{ writtenBy: version.writtenBy, approvedBy: version.approvedBy },
        before: said(own[at - 1]),
        after: said(version),
        asShipped: version.text === undefined,
        href: `${messagePath(key, agency)}${agency === '' ? '?' : '&'}ban=${version.version}`,
      };
    })
    .toReversed();
}
