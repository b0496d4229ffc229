import type { Bilingual } from '#kernel';
import type { Field } from '../form/form.ts';

export type FieldKind = Field['kind'];

/** Kinds in the order they are offered: what is asked most first. */
export const fieldKinds = [
  ...(['text', 'textarea', 'choice', 'checkbox', 'date', 'number', 'money'] as const),
  ...(['person', 'address', 'person-id', 'phone', 'email'] as const),
  ...(['group', 'files', 'declaration'] as const),
] as const satisfies readonly FieldKind[];

/** What may stand in the rows of a group. */
export const kindsInRows: readonly FieldKind[] = fieldKinds.filter(
  (kind) => kind !== 'group' && kind !== 'files' && kind !== 'declaration',
);

export const isFieldKind = (text: string): text is FieldKind => fieldKinds.some((kind) => kind === text);

/** What a new question needs besides its label. */
export type Beginning = {
  readonly key: string;
  readonly label: Bilingual;
  /** Of the procedure, for papers. */
  readonly component: string;
  readonly options: readonly [Bilingual, Bilingual];
  readonly item: Bilingual;
  /** The first question of the rows of a group. */
  readonly first: Bilingual;
};

/** A question of a kind as it begins: ready to be asked, with bounds wide enough for most. */
export function newField(kind: FieldKind, begin: Beginning): Field {
  const { key, label, component, item, first } = begin;
  const base = { key, label, required: true };
  switch (kind) {
    case 'text':
      return { ...base, kind, maxLength: 200 };
    case 'textarea':
      return { ...base, kind, maxLength: 2000 };
    case 'number':
      return { ...base, kind, min: 0, max: 100 };
    case 'money':
      return { ...base, kind, min: 0, max: 1_000_000_000 };
    case 'choice':
      return { ...base, kind, as: 'radios', options: twoOptions(begin) };
    case 'address':
      return { ...base, kind, detail: true };
    case 'person':
      return { ...base, kind, address: false };
    case 'files':
      return { ...base, kind, component };
    case 'declaration':
      return { ...base, kind, version: '1', statement: label };
    case 'group': {
      const row: Field = { key: `${key}Dong`, label: first, required: true, kind: 'text', maxLength: 200 };
      return { ...base, required: false, kind, item, min: 0, max: 10, fields: [row] };
    }
    default:
      return { ...base, kind };
  }
}

const twoOptions = ({ options: [one, other] }: Beginning) => [
  { value: 'co', label: one },
  { value: 'khong', label: other },
];
