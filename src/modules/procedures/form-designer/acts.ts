import type { Bilingual } from '#kernel';
import type { Field, FormDefinition, FormPage, SingleField } from '../form/form.ts';
import { fieldKey, hyphenKey } from './name-key.ts';
import { eachList, eachPage, type Placed, pathOf, placeOf, placesIn } from './place.ts';

export type Way = 'up' | 'down';

/** A form after an act, and the question or page the reader is led to. */
export type Acted = { readonly form: FormDefinition; readonly at: string };

const isSingle = (field: Field): field is SingleField => field.kind !== 'group';

/** All keys of questions: one in rows may not be called as one before the group is. */
export const takenKeys = (form: FormDefinition): readonly string[] =>
  placesIn(form).map(({ field }) => field.key);

/** Beyond the first or last of its page a question goes to the page beside; rows stay in their group. */
export function moveField(form: FormDefinition, path: string, way: Way): Acted | undefined {
  const place = placeOf(form, path);
  if (!place) return undefined;
  const list: readonly Field[] = place.group?.fields ?? place.page.fields;
  const at = list.findIndex(({ key }) => key === place.field.key);
  const to = way === 'up' ? at - 1 : at + 1;
  if (list[to]) {
    const swap = <F>(fields: readonly F[]) => swapped(fields, at, to);
    return { form: eachList(form, place, { page: swap, group: swap }), at: path };
  }
  if (place.group) return undefined;
  const page = form.pages[form.pages.indexOf(place.page) + (way === 'up' ? -1 : 1)];
  return page && moveToPage(form, path, page.key, way === 'up' ? 'last' : 'first');
}

export function movePage(form: FormDefinition, key: string, way: Way): Acted | undefined {
  const at = form.pages.findIndex((page) => page.key === key);
  const to = way === 'up' ? at - 1 : at + 1;
  if (at < 0 || !form.pages[to]) return undefined;
  return { form: { ...form, pages: swapped(form.pages, at, to) }, at: key };
}

export function moveToPage(
  form: FormDefinition,
  path: string,
  key: string,
  end: 'first' | 'last',
): Acted | undefined {
  const place = placeOf(form, path);
  if (!place || place.group || !form.pages.some((page) => page.key === key)) return undefined;
  const without = removeField(form, path);
  if (!without) return undefined;
  const moved = eachPage(without, (page) => {
    if (page.key !== key) return page;
    return {
      ...page,
      fields: end === 'first' ? [place.field, ...page.fields] : [...page.fields, place.field],
    };
  });
  return { form: moved, at: path };
}

export function removeField(form: FormDefinition, path: string): FormDefinition | undefined {
  const place = placeOf(form, path);
  if (!place) return undefined;
  const without = <F extends Field>(fields: readonly F[]) =>
    fields.filter(({ key }) => key !== place.field.key);
  return eachList(form, place, { page: without, group: without });
}

/** The same once more below, under a key of its own; what an account fills in, it fills in once a page. */
export function duplicateField(form: FormDefinition, path: string): Acted | undefined {
  const place = placeOf(form, path);
  if (!place) return undefined;
  const copy: Field = { ...withoutFact(place.field), key: fieldKey(place.field.label.vi, takenKeys(form)) };
  return { form: insertAfter(form, place, copy), at: pathOf(copy, place.group) };
}

const withoutFact = (field: Field): Field => ({ ...field, from: undefined, fromWhen: undefined });

function insertAfter(form: FormDefinition, place: Placed, copy: Field): FormDefinition {
  const after = <F extends Field>(fields: readonly F[], more: readonly F[]) =>
    fields.flatMap((each) => (each.key === place.field.key ? [each, ...more] : [each]));
  return eachList(form, place, {
    page: (fields) => after(fields, [copy]),
    group: (fields) => after(fields, isSingle(copy) ? [copy] : []),
  });
}

/** At the end of a page, or of the rows of a group. */
export function addField(
  form: FormDefinition,
  where: { readonly page: string; readonly group?: string | undefined },
  field: Field,
): Acted | undefined {
  const page = form.pages.find(({ key }) => key === where.page);
  const group = page?.fields.find(({ key }) => key === where.group);
  if (!page || (where.group !== undefined && group?.kind !== 'group')) return undefined;
  const inGroup = group?.kind === 'group' ? group : undefined;
  const added = eachList(
    form,
    { page, group: inGroup },
    {
      page: (fields) => [...fields, field],
      group: (fields) => (isSingle(field) ? [...fields, field] : fields),
    },
  );
  return { form: added, at: pathOf(field, inGroup) };
}

export function replaceField(form: FormDefinition, path: string, field: Field): FormDefinition {
  const place = placeOf(form, path);
  if (!place) return form;
  const replaced = <F extends Field>(fields: readonly F[], by: F | undefined) =>
    fields.map((each) => (each.key === place.field.key && by ? by : each));
  return eachList(form, place, {
    page: (fields) => replaced(fields, field),
    group: (fields) => replaced(fields, isSingle(field) ? field : undefined),
  });
}

export const replacePage = (form: FormDefinition, key: string, page: FormPage): FormDefinition =>
  eachPage(form, (each) => (each.key === key ? page : each));

export function addPage(form: FormDefinition, title: Bilingual): Acted {
  const taken = [...form.pages.map(({ key }) => key), 'giay-to', 'kiem-tra', 'da-nop'];
  const key = hyphenKey(title.vi, taken, 'trang');
  return { form: { ...form, pages: [...form.pages, { key, title, fields: [] }] }, at: key };
}

export const removePage = (form: FormDefinition, key: string): FormDefinition => ({
  ...form,
  pages: form.pages.filter((page) => page.key !== key),
});

function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  const [a, b] = [list[one], list[other]];
  return list.map((each, at) =>
    at === one && b !== undefined ? b : at === other && a !== undefined ? a : each,
  );
}
