import { rowFieldName } from './field-names.ts';
import type { Field, FormPage, GroupField } from './form.ts';

/** Where on a page goes what an identity card says of one person: names of fields, a date's without its parts. */
export type CardSlot = {
  readonly personId: string;
  readonly name: string;
  readonly birthDate?: string | undefined;
  readonly sex?: string | undefined;
};

/** The places of a `person` field; a part's field is named after it (see `partsOfPerson`). */
export const slotOfPerson = (key: string): CardSlot => ({
  personId: `${key}-personId`,
  name: `${key}-name`,
  birthDate: `${key}-birthDate`,
  sex: `${key}-sex`,
});

/** Fields that an account fills in are about one person too; a card is of use where it tells name and number. */
export function slotOfFiler({ fields }: FormPage): CardSlot | undefined {
  const keyOf = (fact: Field['from']) => fields.find(({ from }) => from === fact)?.key;
  const [personId, name] = [keyOf('account.idNumber'), keyOf('account.name')];
  if (personId === undefined || name === undefined) return undefined;
  return { personId, name, birthDate: keyOf('account.birthDate') };
}

/** All of a page, with those of so many rows of each group. */
export function cardSlots(page: FormPage, rowsOf: (group: GroupField) => number): readonly CardSlot[] {
  const filer = slotOfFiler(page);
  const others = page.fields.flatMap((field) => {
    if (field.kind === 'person') return [slotOfPerson(field.key)];
    if (field.kind !== 'group') return [];
    const people = field.fields.filter(({ kind }) => kind === 'person');
    return Array.from({ length: rowsOf(field) }, (_, row) => row).flatMap((row) =>
      people.map(({ key }) => slotOfPerson(rowFieldName(field.key, row, key))),
    );
  });
  return filer ? [filer, ...others] : others;
}
