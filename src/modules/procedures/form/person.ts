import { type Bilingual, inBoth, isJsonObject, type JsonObject, type JsonValue, plainDate } from '#kernel';
import { formText } from './form.text.ts';
import type { PersonField, SingleField } from './form.ts';

/** The questions about a person, in the order they are asked and stored. */
export const personPartNames = ['name', 'birthDate', 'sex', 'personId', 'address'] as const;
export type PersonPart = (typeof personPartNames)[number];

type PartField = Exclude<SingleField, PersonField>;

/** The questions of a person field, each named after it: what is checked and shown is theirs. */
export function partsOfPerson(field: PersonField): readonly (readonly [PersonPart, PartField])[] {
  const base = (part: PersonPart) => ({
    key: `${field.key}-${part}`,
    label: personWords[part],
    required: true,
  });
  const sexes = (['male', 'female'] as const).map((value) => ({ value, label: personWords[value] }));
  return [
    ['name', { ...base('name'), kind: 'text', maxLength: 150 }],
    ['birthDate', { ...base('birthDate'), kind: 'date', earliest: plainDate('1900-01-01'), latest: 'today' }],
    ['sex', { ...base('sex'), kind: 'choice', as: 'radios', options: sexes }],
    ['personId', { ...base('personId'), kind: 'person-id', hint: inBoth(formText, (t) => t.personIdHint) }],
    ...(field.address
      ? [['address', { ...base('address'), kind: 'address', detail: true }] as const]
      : ([] as const)),
  ];
}

const personWords: Readonly<Record<PersonPart | 'male' | 'female', Bilingual>> = {
  name: inBoth(formText, (t) => t.personName),
  birthDate: inBoth(formText, (t) => t.birthDate),
  sex: inBoth(formText, (t) => t.sex),
  personId: inBoth(formText, (t) => t.personId),
  address: inBoth(formText, (t) => t.personAddress),
  male: inBoth(formText, (t) => t.male),
  female: inBoth(formText, (t) => t.female),
};

/** One part of a stored person; undefined where there is none. */
export function partOf(value: JsonValue | undefined, part: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** The stored rows of a group; whatever is no row is not there. */
export const rowsOf = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : [];
