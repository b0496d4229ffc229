import type { Bilingual } from '#kernel';
import {
  type AnyRoute,
  html,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { readLocated } from '../content/located.ts';
import type { Field, FormDefinition } from '../form/form.ts';
import { askedIn } from '../form-designer/asked.form.ts';
import type { Asked } from '../form-designer/asked.ts';
import { ConditionPage } from '../form-designer/condition.page.tsx';
import { readRowForm } from '../form-designer/condition-row.form.ts';
import { conditionNames } from '../form-designer/control-names.ts';
import { readFiles } from '../form-designer/design.action.ts';
import { placesIn } from '../form-designer/place.ts';
import { conditionOf, type Rows, rowPathIn, rowsOf, withoutRow, withRow } from '../form-designer/rows.ts';
import { asOfficial } from './as-official.action.ts';
import type { DraftFiles } from './draft.ts';
import { isEditable, withEdits } from './draft-document.ts';
import { draftPath, entryPath, paperConditionPath, partPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { DraftingDeps } from './drafting-deps.ts';
import { saveDraft } from './edit-draft.action.ts';
import { entriesOf, nameOf } from './file-value.ts';
import { type OpenedDraft, openedDraft } from './open-draft.action.ts';
import {
  type ConditionField,
  conditionAddress,
  conditionFieldIn,
  conditionIn,
  guideAsForm,
} from './paper-conditions.ts';
import { isList, type ListPart } from './part.ts';
import { partOf } from './parts.table.ts';
import { partsText } from './parts.text.ts';
import { draftRefusal } from './refusal-words.ts';

const permission = 'catalogue.manage';
const path = paperConditionPath(':code', ':part', ':entry', ':which');

/** When a paper is asked for, or a case holds: a condition of the draft in rows. */
export const paperConditionRoutes = (deps: DraftingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path,
    permission,
    audit: 'draft.condition',
    input: placeIn,
    handle: (place, request) => opened(deps, place, request, (found) => show(found, {})),
  }),
  route({
    method: 'POST',
    path,
    permission,
    audit: 'draft.condition.saved',
    input: placeIn,
    handle: (place, request) => opened(deps, place, request, change),
  }),
];

interface Place {
  readonly part: ListPart;
  /** From 0. */
  readonly entry: number;
  readonly field: ConditionField;
  readonly asked: Asked;
}

function placeIn(raw: RawInput): Place | undefined {
  const [asked, part, field] = [
    askedIn(raw),
    partOf(raw.params['part']),
    conditionFieldIn(raw.params['which']),
  ];
  const entry = raw.params['entry'] ?? '';
  if (!asked || !part || !isList(part) || !field || !/^[1-9]\d{0,2}$/.test(entry)) return undefined;
  return part.fields.some((each) => each.path === field)
    ? { part, field, asked, entry: Number(entry) - 1 }
    : undefined;
}

interface Opened extends Place {
  readonly deps: DraftingDeps;
  readonly request: PageRequest;
  readonly found: OpenedDraft;
  /** What the condition may look at. */
  readonly form: FormDefinition;
  readonly rows: Rows;
  /** How the paper or the case is called. */
  readonly named: string;
  readonly here: string;
  readonly back: string;
}

async function opened(
  deps: DraftingDeps,
  place: Place,
  request: PageRequest,
  handle: (opened: Opened) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { part, entry, field, asked } = place;
  const { code } = asked;
  const found = await openedDraft(deps, code, request.now);
  if (found?.draft.state !== 'editing') return redirect(draftPath(code));
  const file = readLocated('', found.draft.files.yaml).value;
  const own = entriesOf(part, file)[entry];
  if (own === undefined) return redirect(partPath(code, part.key));
  const read = readFiles(found.draft.files);
  const none: FormDefinition = { format: 1, title: { vi: '', en: '' }, pages: [] };
  return handle({
    ...{ ...place, deps, request, found, named: nameOf(part, own, request.view.lang) },
    form: field === 'needed' ? guideAsForm(file) : read.kind === 'form' ? read.form : none,
    rows: rowsOf(conditionIn(own, field)),
    here: paperConditionPath(code, part.key, entry + 1, conditionAddress(field)),
    back: entryPath(code, part.key, entry + 1),
  });
}

interface Shown {
  readonly errors?: FieldErrors;
  readonly told?: readonly { readonly words: Bilingual }[];
  readonly adding?: { readonly field: Field; readonly into: string } | undefined;
  readonly status?: number;
}

/** Answers of rows in a group have no place in a condition of a paper. */
const offeredIn = (form: FormDefinition) => placesIn(form).filter(({ group }) => !group);

function show(opened: Opened, { errors = {}, told, adding, status = 200 }: Shown): Reply {
  const { request, found, asked, form, rows, part, field, named, here, back } = opened;
  const { lang } = request.view;
  const text = draftingText[lang].conditions;
  const offered = offeredIn(form);
  const chosen = offered.find(({ path: at }) => at === asked.query[conditionNames.field])?.field;
  const into = asked.query[conditionNames.into] ?? 'chung';
  const asking = adding ?? (chosen && { field: chosen, into });
  const standing = found.faults
    .filter((fault) => fault.place === part.key && fault.entry === opened.entry && fault.field === field)
    .map(({ message }) => ({ words: capital(message) }));
  const page = ConditionPage({
    ...{ view: request.view, of: { code: asked.code, name: found.name[lang] }, form, rows, offered, errors },
    ...{ told: told ?? standing, revision: found.draft.revision, action: here, back },
    title: text.titles[part.key === 'truong-hop' ? 'case' : field](named),
    otherwise: text.otherwise[part.key === 'truong-hop' ? 'case' : field],
    adding: asking && { ...asking, values: asked.body },
    within: { text: partsText[lang].parts[part.key].title, href: partPath(asked.code, part.key) },
    nothing: text.nothing[field],
    backText: text.back,
  });
  return html(renderPage(page), status);
}

const capital = ({ vi, en }: Bilingual): Bilingual => ({
  vi: vi.charAt(0).toUpperCase() + vi.slice(1),
  en: en.charAt(0).toUpperCase() + en.slice(1),
});

function change(opened: Opened): Promise<Reply> | Reply {
  const { asked, form } = opened;
  const removed = rowPathIn(textIn(asked.body, conditionNames.remove));
  if (removed) return put(opened, (rows) => withoutRow(rows, removed), {});
  if (textIn(asked.body, 'viec') === 'khop') {
    const match = textIn(asked.body, conditionNames.match) === 'any' ? 'any' : 'all';
    return put(opened, (rows) => ({ ...rows, match }), {});
  }
  const key = textIn(asked.body, conditionNames.field);
  const field = offeredIn(form).find((each) => each.field.key === key)?.field;
  if (!field) return show(opened, {});
  const into = textIn(asked.body, conditionNames.into);
  const adding = { field, into };
  const row = readRowForm(field, asked.body);
  if (!row.ok) return show(opened, { errors: row.error, adding, status: 422 });
  const at = into === 'moi' ? 'new' : /^\d{1,3}$/.test(into) ? Number(into) : undefined;
  return put(opened, (rows) => withRow(rows, row.value, at), { adding });
}

/** Saved with a mistake too, as everything of a part is; its page says it. */
function put(
  { deps, request, asked, part, entry, field, rows, here, ...rest }: Opened,
  make: (rows: Rows) => Rows,
  { adding }: Pick<Shown, 'adding'>,
): Promise<Reply> {
  return asOfficial(request, async (actor) => {
    const { code, revision } = asked;
    const value = conditionOf(make(rows));
    const edit = ({ yaml, ...others }: DraftFiles): DraftFiles => ({
      ...others,
      yaml: isEditable(yaml)
        ? withEdits(yaml, [{ path: [...part.list.split('.'), entry, field], value }])
        : yaml,
    });
    const saved = await saveDraft(deps.db, { code, revision, edit }, { actor, now: request.now });
    if (saved.ok)
      return redirect(here, {
        kind: 'success',
        text: { vi: draftingText.vi.saved, en: draftingText.en.saved },
      });
    const opened = { deps, request, asked, part, entry, field, rows, here, ...rest };
    return show(opened, { told: [{ words: draftRefusal(saved.error) }], adding, status: 409 });
  });
}
