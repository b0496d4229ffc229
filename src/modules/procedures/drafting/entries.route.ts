import { type Bilingual, inBoth, type JsonValue, type Lang } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  html,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { readLocated } from '../content/located.ts';
import { asOfficial } from './as-official.action.ts';
import { isEditable, type ListChange, withEdits, withListChange } from './draft-document.ts';
import { codeIn, type SentAboutDraft, sentIn } from './draft-requests.form.ts';
import { draftPath, entryPath, partPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import { saveDraft } from './edit-draft.action.ts';
import { EntriesPage } from './entries.page.tsx';
import { entriesOf, nameOf, valueAt } from './file-value.ts';
import { keyOfName } from './key-of-name.ts';
import { type OpenedDraft, openedDraft } from './open-draft.action.ts';
import { pageRoutes, savePart, showPart } from './part.route.ts';
import { isList, type ListPart } from './part.ts';
import { partOf } from './parts.table.ts';
import { partsText } from './parts.text.ts';
import { draftRefusal } from './refusal-words.ts';
import { papersOfOthers } from './shared-papers.store.ts';
import { papersFor, sameElsewhere } from './shared-papers.ts';

const permission = 'catalogue.manage';

/** The parts of a draft: one page of fields, or a list whose entries have one each. */
export const entriesRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: partPath(':code', ':part'),
    permission,
    audit: 'draft.part',
    input: (raw) => {
      const asked = askedIn(raw);
      return asked && { ...asked, looked: (raw.query['tim'] ?? '').trim().slice(0, 100) };
    },
    handle: async ({ code, part, looked }, request) => {
      const found = await openedDraft(deps, code, request.now);
      if (found?.draft.state !== 'editing') return redirect(draftPath(code));
      if (!isList(part)) return showPart(deps, { code, part, entry: undefined }, found, request);
      return showList(deps, part, { found, looked }, request);
    },
  }),
  route({
    method: 'POST',
    path: partPath(':code', ':part'),
    permission,
    audit: 'draft.part.saved',
    input: (raw) => {
      const [asked, sent] = [askedIn(raw), sentIn(raw)];
      return asked && sent && { part: asked.part, sent };
    },
    handle: ({ part, sent }, request) =>
      isList(part)
        ? changeList(deps, part, sent, request)
        : savePart(deps, { code: sent.code, part, entry: undefined }, sent, request),
  }),
  ...pageRoutes(deps, entryPath(':code', ':part', ':entry'), 'draft.entry'),
];

function askedIn(raw: RawInput) {
  const [code, part] = [codeIn(raw), partOf(raw.params['part'])];
  return code !== undefined && part ? { code, part } : undefined;
}

interface Shown {
  readonly found: OpenedDraft;
  readonly looked: string;
  readonly refused?: Bilingual;
  readonly wrong?: Bilingual;
  readonly typed?: string;
}

async function showList(
  { db }: DraftingDeps,
  part: ListPart,
  { found, looked, refused, wrong, typed }: Shown,
  { view, idempotencyKey }: PageRequest,
): Promise<Reply> {
  const { draft, name, faults } = found;
  const { code, revision } = draft;
  const title = inBoth(partsText, (t) => t.parts[part.key].title);
  const entries = entriesOf(part, readLocated('', draft.files.yaml).value);
  const page = EntriesPage({
    ...{ view, code, name, part, revision, idempotencyKey, refused, looked },
    form: { values: { ten: typed }, errors: wrong ? { ten: wrong } : {} },
    wrong: faults
      .filter((fault) => fault.place === part.key && fault.entry === undefined)
      .map(({ message: { vi, en } }) => ({ vi: `${title.vi}: ${vi}`, en: `${title.en}: ${en}` })),
    entries: entries.map((entry, at) => ({
      name: nameOf(part, entry, view.lang),
      note: noteOf(entry, view.lang),
      faults: faults.filter((fault) => fault.place === part.key && fault.entry === at).length,
    })),
    found: looked === '' ? undefined : papersFor(await papersOfOthers(db, code), looked),
  });
  return html(renderPage(page), refused ? 409 : wrong ? 422 : 200);
}

function noteOf(entry: JsonValue, lang: Lang): string {
  const form = valueAt(entry, 'formCode');
  return typeof form === 'string' ? draftingText[lang].papers.form(form) : '';
}

/** Adds an entry, takes one over from another procedure, moves or removes one. */
function changeList(
  deps: DraftingDeps,
  part: ListPart,
  { code, revision, body }: SentAboutDraft,
  request: PageRequest,
): Promise<Reply> {
  return asOfficial(request, async (actor) => {
    const again = async (why: Pick<Shown, 'refused' | 'wrong'>) => {
      const found = await openedDraft(deps, code, request.now);
      if (!found) return redirect(draftPath(code));
      return showList(deps, part, { found, looked: '', typed: textIn(body, 'ten'), ...why }, request);
    };
    const change = await changeIn(deps, part, code, body);
    if (!change) return again({ wrong: inBoth(draftingText, (t) => t.addNameMissing) });
    const edit = ({ yaml, ...others }: OpenedDraft['draft']['files']) => ({
      ...others,
      yaml: isEditable(yaml) ? withoutEmptyGuide(withListChange(yaml, part.list.split('.'), change)) : yaml,
    });
    const saved = await saveDraft(deps.db, { code, revision, edit }, { actor, now: request.now });
    if (!saved.ok) return again({ refused: draftRefusal(saved.error) });
    if (change.kind !== 'add') return redirect(partPath(code, part.key));
    const count = entriesOf(part, readLocated('', saved.value.files.yaml).value).length;
    const text = inBoth(draftingText, (t) => t.added);
    return redirect(entryPath(code, part.key, count), { kind: 'success', text });
  });
}

/** A guide without questions is none. */
function withoutEmptyGuide(yaml: string): string {
  const questions = valueAt(readLocated('', yaml).value, 'guide.questions');
  return Array.isArray(questions) && questions.length === 0
    ? withEdits(yaml, [{ path: ['guide'], value: undefined }])
    : yaml;
}

async function changeIn(
  { db }: DraftingDeps,
  part: ListPart,
  code: string,
  body: FormBody,
): Promise<ListChange | undefined> {
  const [what, at] = [textIn(body, 'viec'), Number(textIn(body, 'muc')) - 1];
  if (at >= 0 && what === 'bo') return { kind: 'remove', at };
  if (at >= 0 && (what === 'len' || what === 'xuong'))
    return { kind: 'move', at, by: what === 'len' ? -1 : 1 };
  if (what === 'dung') return takenOver(db, code, textIn(body, 'mau'));
  const name = textIn(body, 'ten');
  if (name === '') return undefined;
  const same = part.key === 'giay-to' ? sameElsewhere(await papersOfOthers(db, code), { name }) : [];
  return { kind: 'add', value: begun(part, name, same[0]?.paper.key) };
}

/** An entry of which only the name is known; its key is that of the same paper elsewhere, or made of the name. */
function begun(part: ListPart, name: string, known: string | undefined): JsonValue {
  const spoken = part.fields.find(({ path }) => path === part.naming)?.kind === 'words';
  return {
    ...(part.keys ? { key: known ?? keyOfName(name, part.keys) } : {}),
    [part.naming]: spoken ? { vi: name } : name,
  };
}

/** A paper as another procedure asks for it: `CODE KEY`. */
async function takenOver(
  db: DraftingDeps['db'],
  code: string,
  model: string,
): Promise<ListChange | undefined> {
  const [from, key] = model.split(' ');
  const use = (await papersOfOthers(db, code)).find(
    ({ procedure, paper }) => procedure.code === from && paper.key === key,
  );
  if (!use) return undefined;
  const { paper } = use;
  const { vi, en } = paper.name;
  return {
    kind: 'add',
    value: {
      key: paper.key,
      name: { vi, ...(en === undefined ? {} : { en }) },
      kind: paper.kind,
      ...(paper.formCode === undefined ? {} : { formCode: paper.formCode }),
    },
  };
}
