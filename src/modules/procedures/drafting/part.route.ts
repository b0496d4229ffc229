import { inBoth, type JsonValue, type Lang, type Refusal } from '#kernel';
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
import { conditionWords } from '../form-designer/condition-words.ts';
import { readFiles } from '../form-designer/design.action.ts';
import { optionsChanged } from '../form-designer/option-rows.form.ts';
import { asOfficial } from './as-official.action.ts';
import type { DraftFiles } from './draft.ts';
import { isEditable, withEdits } from './draft-document.ts';
import { errorsOf, type PlacedFault } from './draft-faults.ts';
import { codeIn, type SentAboutDraft, sentIn } from './draft-requests.form.ts';
import { draftPath, entryPath, paperConditionPath, partPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import { saveDraft } from './edit-draft.action.ts';
import { entriesOf, nameOf, valueAt } from './file-value.ts';
import { type OpenedDraft, opened, openedDraft } from './open-draft.action.ts';
import { conditionAddress, conditionFields, conditionIn, guideAsForm } from './paper-conditions.ts';
import { editsOf } from './part.form.ts';
import { type ConditionShown, PartPage, type PartPageProps } from './part.page.tsx';
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
    const options = part.fields.some(({ kind }) => kind === 'options') ? optionsChanged(body) : undefined;
    if (options) {
      const found = await openedDraft(deps, code, request.now);
      if (!found) return redirect(draftPath(code));
      const typed = { ...body, ...options.values };
      return showPart(deps, place, found, request, { typed, option: options.at });
    }
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

interface Again {
  /** Why it was not saved. */
  readonly error?: Refusal<DraftRefusalCode>;
  readonly typed: FormBody;
  /** The row of options that a button was pressed for. */
  readonly option?: number;
}

/** The page of a part: what stands in the draft, or what was typed over one that has changed. */
export async function showPart(
  { db }: DraftingDeps,
  place: Place,
  { draft, name, faults }: OpenedDraft,
  { view, idempotencyKey, kept }: PageRequest,
  again?: Again,
): Promise<Reply> {
  const { code, part, entry } = place;
  const { yaml } = draft.files;
  if (!isThere(yaml, place)) return redirect(draftPath(code));
  const file = readLocated('', yaml).value;
  const own = entry === undefined ? file : entriesOf(part, file)[entry];
  const typed = again?.typed ?? kept;
  const values = typed ? fieldValues(typed) : valuesOf(part.fields, own);
  const page = PartPage({
    ...{ view, code, name, part, idempotencyKey, revision: draft.revision },
    ...(await besides(db, place, own, { files: draft.files, lang: view.lang })),
    form: { values, errors: errorsOf(faultsOn(faults, place)) },
    entry: entry === undefined ? undefined : nameOf(part, own, view.lang),
    action: hrefOf(place),
    back: partPath(code, part.key),
    refused: again?.error && draftRefusal(again.error),
    option: again?.option,
    readable: isEditable(yaml),
  });
  return html(renderPage(page), again?.error ? 409 : 200);
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

/** What else its page shows: fields in use, the same paper elsewhere, conditions in words. */
async function besides(
  db: DraftingDeps['db'],
  place: Place,
  own: JsonValue | undefined,
  of: { readonly files: DraftFiles; readonly lang: Lang },
): Promise<Pick<PartPageProps, 'fields' | 'elsewhere' | 'conditions'>> {
  const { code, part } = place;
  if (part.key === 'chung') return { fields: await fieldsInUse(db) };
  const conditions = conditionsOf(place, own, of);
  if (part.key !== 'giay-to') return conditions.length > 0 ? { conditions } : {};
  const text = (path: string) => String(valueAt(own, path) ?? '');
  const asked = { key: text('key'), name: text('name.vi'), formCode: text('formCode') };
  return {
    conditions,
    elsewhere: sameElsewhere(await papersOfOthers(db, code), asked),
  };
}

/** Every condition the entry may have, in words. */
function conditionsOf(
  { code, part, entry = 0 }: Place,
  own: JsonValue | undefined,
  { files, lang }: { readonly files: DraftFiles; readonly lang: Lang },
): readonly ConditionShown[] {
  const read = readFiles(files);
  const forms = {
    when: read.kind === 'form' ? read.form : undefined,
    needed: guideAsForm(readLocated('', files.yaml).value),
  };
  const { otherwise } = draftingText[lang].conditions;
  return conditionFields.flatMap((field) => {
    if (!part.fields.some(({ path }) => path === field)) return [];
    const condition = conditionIn(own, field);
    const find = (key: string) =>
      forms[field]?.pages.flatMap(({ fields }) => fields).find((each) => each.key === key);
    const words =
      condition === undefined
        ? otherwise[part.key === 'truong-hop' ? 'case' : field]
        : sentence(conditionWords(condition, find, lang));
    return [{ field, words, href: paperConditionPath(code, part.key, entry + 1, conditionAddress(field)) }];
  });
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
