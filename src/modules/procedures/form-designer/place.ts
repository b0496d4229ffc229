import type { Field, FormDefinition, FormPage, GroupField, SingleField } from '../form/form.ts';

/** A question and where it stands; `path` is its address: its key, after its group's when it is in rows. */
export type Placed = {
  readonly path: string;
  readonly field: Field;
  readonly page: FormPage;
  readonly group?: GroupField | undefined;
};

export const pathOf = (field: Field, group?: GroupField): string =>
  group ? `${group.key}.${field.key}` : field.key;

/** Every question in the order they are asked, those of a group after it. */
export const placesIn = (form: FormDefinition): readonly Placed[] =>
  form.pages.flatMap((page) =>
    page.fields.flatMap((field) => [{ path: field.key, field, page }, ...rowsIn(page, field)]),
  );

const rowsIn = (page: FormPage, group: Field): readonly Placed[] =>
  group.kind === 'group'
    ? group.fields.map((field) => ({ path: pathOf(field, group), field, page, group }))
    : [];

export const placeOf = (form: FormDefinition, path: string): Placed | undefined =>
  placesIn(form).find((each) => each.path === path);

/** The form with each page made anew. */
export const eachPage = (form: FormDefinition, make: (page: FormPage) => FormPage): FormDefinition => ({
  ...form,
  pages: form.pages.map(make),
});

/** The form with the list of questions in which this one stands made anew. */
export function eachList(
  form: FormDefinition,
  { page, group }: Pick<Placed, 'page' | 'group'>,
  make: {
    readonly page: (fields: readonly Field[]) => readonly Field[];
    readonly group: (fields: readonly SingleField[]) => readonly SingleField[];
  },
): FormDefinition {
  return eachPage(form, (each) => {
    if (each.key !== page.key) return each;
    if (!group) return { ...each, fields: make.page(each.fields) };
    return {
      ...each,
      fields: each.fields.map((field) =>
        field.kind === 'group' && field.key === group.key
          ? { ...field, fields: make.group(field.fields) }
          : field,
      ),
    };
  });
}

/** What is asked before this question: the answers its condition may look at. */
export function askedBefore(form: FormDefinition, path: string): readonly Placed[] {
  const places = placesIn(form);
  const place = placeOf(form, path);
  if (!place) return [];
  const before = places.slice(0, places.indexOf(places.find((each) => each.path === path) ?? place));
  return before.filter(({ group, field }) => {
    if (group) return group.key === place.group?.key;
    return field.key !== place.group?.key;
  });
}

/** What is asked before a page. */
export const askedBeforePage = (form: FormDefinition, key: string): readonly Placed[] => {
  const at = form.pages.findIndex((page) => page.key === key);
  return placesIn({ ...form, pages: form.pages.slice(0, Math.max(0, at)) }).filter(({ group }) => !group);
};
