import { inBoth, type JsonValue, type Refusal } from '#kernel';
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
import { fieldValues } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { type Path, readLocated } from '../content/located.ts';
import { asOfficial } from './as-official.action.ts';
import { isEditable, withEdits } from './draft-document.ts';
import { errorsOf, type PlacedFault } from './draft-faults.ts';
import { codeIn, type SentAboutDraft, sentIn } from './draft-requests.form.ts';
import { draftPath, entryPath, partPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import { saveDraft } from './edit-draft.action.ts';
import { entriesOf, nameOf, valueAt } from './file-value.ts';
import { type OpenedDraft, opened, openedDraft } from './open-draft.action.ts';
import { editsOf } from './part.form.ts';
import { PartPage, type PartPageProps } from './part.page.tsx';
import { isList, type Part } from './part.ts';
import { valuesOf } from './part-values.form.ts';
import { partOf } from './parts.table.ts';
import { type DraftRefusalCode, draftRefusal } from './refusal-words.ts';
import { fieldsInUse, papersOfOthers } from './shared-papers.store.ts';
import { sameElsewhere } from './shared-papers.ts';

const permission = 'catalogue.manage';

/** A part of a draft, or one entry of a list, by its place from 0. */
interface Place {
  readonly code: string;
  readonly part: Part;
  readonly entry: number | undefined;
}

/** A page of fields of a draft, shown and saved. */
export const pageRoutes = (deps: DraftingDeps, path: string, audit: string): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path,
    permission,
    audit,
    input: placeIn,
    handle: async (place, request) => {
      const found = await openedDraft(deps, place.code, request.now);
      return found?.draft.state === 'editing'
        ? showPart(deps, place, found, request)
        : redirect(draftPath(place.code));
    },
  }),
  route({
    method: 'POST',
    path,
    permission,
    audit: `${audit}.saved`,
    input: (raw) => {
      const [place, sent] = [placeIn(raw), sentIn(raw)];
      return place && sent && { place, sent };
    },
    handle: ({ place, sent }, request) => savePart(deps, place, sent, request),
  }),
];

function placeIn(raw: RawInput): Place | undefined {
  const [code, part, text] = [codeIn(raw), partOf(raw.params['part']), raw.params['entry']];
  if (code === undefined || !part || isList(part) !== (text !== undefined)) return undefined;
  if (text === undefined) return { code, part, entry: undefined };
  return /^[1-9]\d{0,2}$/.test(text) ? { code, part, entry: Number(text) - 1 } : undefined;
}

export async function savePart(
  deps: DraftingDeps,
  place: Place,
  { code, revision, body }: SentAboutDraft,
  request: PageRequest,
): Promise<Reply> {
  const { part } = place;
  return asOfficial(request, async (actor) => {
    const edits = editsOf(part, baseOf(place), body);
    const edit = ({ yaml, ...others }: OpenedDraft['draft']['files']) => ({
      ...others,
      yaml: isEditable(yaml) && isThere(yaml, place) ? withEdits(yaml, edits) : yaml,
    });
    const saved = await saveDraft(deps.db, { code, revision, edit }, { actor, now: request.now });
    if (!saved.ok) {
      const found = await openedDraft(deps, code, request.now);
      if (!found) return redirect(draftPath(code));
      return showPart(deps, place, found, request, { error: saved.error, typed: body });
    }
    const { faults } = await opened(deps, saved.value, request.now);
    const left = faultsOn(faults, place).length;
    const after =
      left > 0 ? hrefOf(place) : place.entry === undefined ? draftPath(code) : partPath(code, part.key);
    const text = inBoth(draftingText, (t) => (left > 0 ? t.savedWith(left) : t.saved));
    return redirect(after, { kind: left > 0 ? 'notice' : 'success', text });
  });
}

interface Refused {
  readonly error: Refusal<DraftRefusalCode>;
  readonly typed: FormBody;
}

/** The page of a part: what stands in the draft, or what was typed over one that has changed. */
export async function showPart(
  { db }: DraftingDeps,
  place: Place,
  { draft, name, faults }: OpenedDraft,
  { view, idempotencyKey, kept }: PageRequest,
  refused?: Refused,
): Promise<Reply> {
  const { code, part, entry } = place;
  const { yaml } = draft.files;
  if (!isThere(yaml, place)) return redirect(draftPath(code));
  const file = readLocated('', yaml).value;
  const own = entry === undefined ? file : entriesOf(part, file)[entry];
  const typed = refused?.typed ?? kept;
  const values = typed ? fieldValues(typed) : valuesOf(part.fields, own);
  const page = PartPage({
    ...{ view, code, name, part, idempotencyKey, revision: draft.revision },
    ...(await besides(db, place, own)),
    form: { values, errors: errorsOf(faultsOn(faults, place)) },
    entry: entry === undefined ? undefined : nameOf(part, own),
    action: hrefOf(place),
    back: partPath(code, part.key),
    refused: refused && draftRefusal(refused.error),
    readable: isEditable(yaml),
  });
  return html(renderPage(page), refused ? 409 : 200);
}

const hrefOf = ({ code, part, entry }: Place): string =>
  entry === undefined ? partPath(code, part.key) : entryPath(code, part.key, entry + 1);

const baseOf = ({ part, entry }: Place): Path =>
  isList(part) && entry !== undefined ? [...part.list.split('.'), entry] : [];

/** A list may have become shorter since its page was opened. */
const isThere = (yaml: string, { part, entry }: Place): boolean =>
  entry === undefined || entriesOf(part, readLocated('', yaml).value)[entry] !== undefined;

const faultsOn = (faults: readonly PlacedFault[], { part, entry }: Place): readonly PlacedFault[] =>
  faults.filter((fault) => fault.place === part.key && fault.entry === entry);

/** What else its page shows: fields in use, the same paper elsewhere, conditions that are kept. */
async function besides(
  db: DraftingDeps['db'],
  { code, part }: Place,
  own: JsonValue | undefined,
): Promise<Pick<PartPageProps, 'fields' | 'elsewhere' | 'kept'>> {
  if (part.key === 'chung') return { fields: await fieldsInUse(db) };
  const has = (key: string) => valueAt(own, key) !== undefined;
  if (part.key === 'truong-hop') return { kept: has('when') ? 'keptVariant' : undefined };
  if (part.key !== 'giay-to') return {};
  const text = (path: string) => String(valueAt(own, path) ?? '');
  const asked = { key: text('key'), name: text('name.vi'), formCode: text('formCode') };
  return {
    kept: has('when') || has('needed') ? 'keptCondition' : undefined,
    elsewhere: sameElsewhere(await papersOfOthers(db, code), asked),
  };
}
