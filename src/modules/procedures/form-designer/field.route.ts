import { type AnyRoute, html, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, hasErrors, textIn, fieldValues as typed } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { Field } from '../form/form.ts';
import { addField, duplicateField, moveToPage, removeField, replaceField, takenKeys } from './acts.ts';
import { askedIn } from './asked.form.ts';
import { names } from './control-names.ts';
import { dependantsOf } from './dependants.ts';
import type { Told } from './designed.ts';
import { designerText } from './designer.text.ts';
import { act, below, type DesignerDeps, designing, type Opened, said, saved } from './designing.action.ts';
import { readFieldForm } from './field.form.ts';
import { FieldPage } from './field.page.tsx';
import { fieldValues } from './field-values.ts';
import { fieldKey } from './name-key.ts';
import { NewFieldPage } from './new-field.page.tsx';
import { isFieldKind, newField } from './new-field.ts';
import { optionsChanged } from './option-rows.form.ts';
import { type Placed, placeOf } from './place.ts';
import { RemovePage } from './remove.page.tsx';
import { renameKey } from './rename-key.ts';
import { bilingualIn } from './worded.form.ts';
import type { Values } from './worded-values.ts';

/** Adding, editing, moving and removing one question. */
export const fieldRoutes = (deps: DesignerDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: below('/them'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.field.form',
    input: askedIn,
    handle: designing(deps, (opened) => showNew(opened, { values: {}, errors: {}, told: [], status: 200 })),
  }),
  route({
    method: 'POST',
    path: below('/them'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.field.added',
    input: askedIn,
    handle: designing(deps, add),
  }),
  route({
    method: 'GET',
    path: below('/cau-hoi/:field'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.field.form',
    input: askedIn,
    handle: designing(deps, (opened) => withPlace(opened, (place) => show(opened, place, { status: 200 }))),
  }),
  route({
    method: 'POST',
    path: below('/cau-hoi/:field'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.field.changed',
    input: askedIn,
    handle: designing(deps, (opened) => withPlace(opened, (place) => change(opened, place))),
  }),
  route({
    method: 'GET',
    path: below('/cau-hoi/:field/xoa'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.field.remove.form',
    input: askedIn,
    handle: designing(deps, (opened) => withPlace(opened, (place) => askRemove(opened, place, [], 200))),
  }),
  route({
    method: 'POST',
    path: below('/cau-hoi/:field/xoa'),
    permission: 'catalogue.manage',
    audit: 'catalogue.form.field.removed',
    input: askedIn,
    handle: designing(deps, (opened) => withPlace(opened, (place) => remove(opened, place))),
  }),
];

/** A question that was removed meanwhile leads back to the list. */
export function withPlace(
  opened: Opened,
  handle: (place: Placed) => Promise<Reply> | Reply,
): Promise<Reply> | Reply {
  const place = placeOf(opened.form, opened.asked.params['field'] ?? '');
  return place ? handle(place) : redirect(opened.paths.form);
}

interface Shown {
  readonly values?: Values | undefined;
  readonly errors?: FieldErrors | undefined;
  readonly told?: readonly Told[] | undefined;
  readonly option?: number | undefined;
  readonly status: number;
}

function show({ request, of, form, design }: Opened, place: Placed, shown: Shown): Reply {
  const { values = fieldValues(place.field), errors = {}, told = [], option, status } = shown;
  const { revision } = design.draft;
  const props = { view: request.view, of, form, place, values, errors, told, revision, option };
  return html(renderPage(FieldPage({ ...props, components: design.components })), status);
}

/** What was typed, as the controls are filled in with it. */
const valuesOf = (body: unknown): Values =>
  Object.fromEntries(Object.entries(typed(body)).map(([name]) => [name, textIn(body, name)]));

function change(opened: Opened, place: Placed): Promise<Reply> | Reply {
  const { asked, paths } = opened;
  const deed = textIn(asked.body, 'viec');
  const options = optionsChanged(asked.body);
  if (options) {
    const values = { ...valuesOf(asked.body), ...options.values };
    return show(opened, place, { values, option: options.at, status: 200 });
  }
  const refused = (told: readonly Told[], status: number) => show(opened, place, { told, status });
  if (deed === 'nhan-doi') {
    const copied = duplicateField(opened.form, place.path);
    const done = () => saved(paths.field(copied?.at ?? place.path), (t) => t.duplicated);
    return act(opened, (form) => duplicateField(form, place.path)?.form, { done, refused });
  }
  if (deed === 'chuyen') {
    const to = textIn(asked.body, 'trang');
    const done = () => saved(paths.at(place.path), (t) => t.moved);
    return act(opened, (form) => moveToPage(form, place.path, to, 'last')?.form, { done, refused });
  }
  return save(opened, place);
}

function save(opened: Opened, place: Placed): Promise<Reply> | Reply {
  const { asked, form, paths } = opened;
  const values = valuesOf(asked.body);
  const read = readFieldForm(place.field, asked.body);
  const key = textIn(asked.body, names.key) || place.field.key;
  const wrongKey = keyError(key, place, takenKeys(form));
  if (!read.ok || hasErrors(wrongKey)) {
    const errors = { ...(read.ok ? {} : read.error), ...wrongKey };
    return show(opened, place, { values, errors, status: 422 });
  }
  return act(opened, (now) => renameKey(replaceField(now, place.path, read.value), place.path, key), {
    done: () => saved(paths.at(place.group ? `${place.group.key}.${key}` : key), (t) => t.saved),
    refused: (told, status) => show(opened, place, { values, told, status }),
  });
}

function keyError(key: string, { field }: Placed, taken: readonly string[]): FieldErrors {
  if (!/^[a-z][A-Za-z0-9]{0,59}$/.test(key)) return { [names.key]: said((t) => t.badKey) };
  return key !== field.key && taken.includes(key) ? { [names.key]: said((t) => t.keyTaken) } : {};
}

interface NewShown extends Required<Pick<Shown, 'values' | 'errors' | 'told' | 'status'>> {
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly told: readonly Told[];
}

function whereAdded({ form, asked }: Opened) {
  const page = form.pages.find(({ key }) => key === asked.query['trang']);
  const group = page?.fields.find(({ key }) => key === asked.query['bang']);
  return { page, group: group?.kind === 'group' ? group : undefined };
}

function showNew(opened: Opened, { values, errors, told, status }: NewShown): Reply {
  const { request, of, design } = opened;
  const { page, group } = whereAdded(opened);
  if (!page) return redirect(opened.paths.form);
  const { view } = request;
  const shown = { values, errors, told, group, revision: design.draft.revision };
  const title = page.title[view.lang];
  const papers = design.components.length > 0;
  return html(
    renderPage(NewFieldPage({ view, of, page: { key: page.key, title }, papers, ...shown })),
    status,
  );
}

function add(opened: Opened): Promise<Reply> | Reply {
  const { form, asked, paths } = opened;
  const { page, group } = whereAdded(opened);
  if (!page) return redirect(paths.form);
  const label = bilingualIn(asked.body, names.label);
  const kind = textIn(asked.body, 'loai');
  const values = valuesOf(asked.body);
  if (!label || !isFieldKind(kind)) {
    const noLabel = label ? {} : { [names.label]: said((t) => t.enterLabel) };
    const noKind = isFieldKind(kind) ? {} : { loai: said((t) => t.chooseKind) };
    return showNew(opened, { values, errors: { ...noLabel, ...noKind }, told: [], status: 422 });
  }
  const field: Field = newField(kind, {
    key: fieldKey(label.vi, takenKeys(form)),
    ...{ label, component: opened.design.components[0]?.key ?? '' },
    options: [said((t) => t.yes), said((t) => t.no)],
    ...{ item: said((t) => t.defaultItem), first: said((t) => t.firstRowField) },
  });
  const where = { page: page.key, group: group?.key };
  const path = group ? `${group.key}.${field.key}` : field.key;
  const next = textIn(asked.body, 'viec') === 'them-nua' ? paths.newField(where) : paths.field(path);
  return act(opened, (now) => addField(now, where, field)?.form, {
    done: () => saved(next, (t) => t.added(label[opened.request.lang])),
    refused: (told, status) => showNew(opened, { values, errors: {}, told, status }),
  });
}

function askRemove(opened: Opened, place: Placed, told: readonly Told[], status: number): Reply {
  const { request, of, form, paths, design } = opened;
  const { view } = request;
  const text = designerText[view.lang];
  const { field, path } = place;
  const dependants = dependantsOf(form, [field.key]).map((each) =>
    each.kind === 'page'
      ? { words: text.pageNamed(titleOf(opened, each.key)), href: paths.page(each.key) }
      : { words: placeOf(form, each.path)?.field.label[view.lang] ?? '', href: paths.field(each.path) },
  );
  const props = {
    ...{ question: text.removeQuestion(field.label[view.lang]), note: text.removeNote, dependants, told },
    ...{ action: paths.removeField(path), back: paths.field(path), revision: design.draft.revision },
  };
  return html(renderPage(RemovePage({ view, of, ...props })), status);
}

const titleOf = ({ form, request }: Opened, key: string): string =>
  form.pages.find((page) => page.key === key)?.title[request.lang] ?? key;

/** The keyboard goes on with the question that comes to stand in its place. */
function remove(opened: Opened, place: Placed): Promise<Reply> {
  const { paths, request } = opened;
  const list: readonly Field[] = place.group?.fields ?? place.page.fields;
  const at = list.findIndex(({ key }) => key === place.field.key);
  const next = list[at + 1] ?? list[at - 1];
  const label = place.field.label[request.lang];
  const prefix = place.group ? `${place.group.key}.` : '';
  const to = next ? paths.at(`${prefix}${next.key}`) : paths.at(place.page.key);
  return act(opened, (form) => removeField(form, place.path), {
    done: () => saved(to, (t) => t.removed(label)),
    refused: (told, status) => askRemove(opened, place, told, status),
  });
}
