import type { Bilingual, JsonObject, PlainDate } from '#kernel';
import type { Condition } from './condition.ts';

/** What every field says of itself. Keys are unique in a form: answers are kept by key. */
type FieldBase = {
  readonly key: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual | undefined;
  /** Said when the answer is missing; else a sentence is made of the label. */
  readonly error?: Bilingual | undefined;
  readonly required: boolean;
  readonly when?: Condition | undefined;
  /** What of the account of whoever files it is filled in with until it is answered. */
  readonly from?: AccountFact | undefined;
  /** Only after these answers: "the owner is the one who files". */
  readonly fromWhen?: Condition | undefined;
};

/** What an account knows of its owner, as a form names it. */
export const accountFacts = [
  'account.name',
  'account.birthDate',
  'account.idNumber',
  'account.phone',
  'account.email',
  'account.address',
] as const;
export type AccountFact = (typeof accountFacts)[number];

export type Option = {
  readonly value: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual | undefined;
};

/** A bound of a date: a day, or the day on which the form is filled in. */
export type DateBound = PlainDate | 'today';

export type TextLikeField = FieldBase &
  (
    | { readonly kind: 'text'; readonly maxLength: number; readonly autocomplete?: string | undefined }
    | { readonly kind: 'textarea'; readonly maxLength: number }
    | { readonly kind: 'person-id' | 'phone' | 'email' }
  );
export type NumberField = FieldBase & {
  readonly kind: 'number' | 'money';
  readonly min: number;
  readonly max: number;
};
export type DateField = FieldBase & {
  readonly kind: 'date';
  readonly earliest?: DateBound | undefined;
  readonly latest?: DateBound | undefined;
  /** Papers repeat it in words: shown with the answer, never asked. */
  readonly inWords?: boolean | undefined;
};
export type ChoiceField = FieldBase & {
  readonly kind: 'choice';
  readonly as: 'radios' | 'select';
  readonly options: readonly Option[];
};
type CheckboxField = FieldBase & { readonly kind: 'checkbox' };
/** Province, commune and, when `detail`, house number, street, hamlet. */
export type AddressField = FieldBase & { readonly kind: 'address'; readonly detail: boolean };
/** Papers of one component of the dossier; the answer is the ids of documents already received. */
type FilesField = FieldBase & { readonly kind: 'files'; readonly component: string };
/** A person by name, day of birth, sex and personal identification number; with `address`, where they live. */
export type PersonField = FieldBase & { readonly kind: 'person'; readonly address: boolean };
/** A sentence somebody answers for by ticking it; the answer keeps the sentence and its version. */
export type DeclarationField = FieldBase & {
  readonly kind: 'declaration';
  readonly version: string;
  readonly statement: Bilingual;
};

/** What a person sees as one question, however many controls it has. */
export type SingleField =
  | TextLikeField
  | NumberField
  | DateField
  | ChoiceField
  | CheckboxField
  | AddressField
  | FilesField
  | PersonField
  | DeclarationField;

/** The same questions over again, a row for each child, member or document. */
export type GroupField = FieldBase & {
  readonly kind: 'group';
  /** What one row is called: "Thành viên". */
  readonly item: Bilingual;
  readonly min: number;
  readonly max: number;
  /** Their conditions may look at their own row and at what was asked before the group. */
  readonly fields: readonly SingleField[];
};

export type Field = SingleField | GroupField;

/** One page of questions. `key` stands in the address of the page. */
export type FormPage = {
  readonly key: string;
  readonly title: Bilingual;
  readonly intro?: Bilingual | undefined;
  readonly when?: Condition | undefined;
  readonly fields: readonly Field[];
};

/** An electronic form: immutable once published; `format` is the version of this shape. */
export type FormDefinition = {
  readonly format: 1;
  readonly title: Bilingual;
  readonly pages: readonly FormPage[];
};

/**
 * Answers by field key, as they are stored: texts, numbers, `true`, days as `YYYY-MM-DD`, addresses as
 * objects with codes and names, so that a dossier stays readable when units are renamed; groups as lists of
 * such objects.
 */
export type Answers = JsonObject;

export type Address = {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly communeCode: string;
  readonly communeName: string;
  readonly detail?: string | undefined;
};

export type Place = {
  readonly code: string;
  /** Vietnamese: what is stored and printed. */
  readonly name: string;
  /** To choose by in English. */
  readonly nameEn?: string | undefined;
};

/** The units a person may choose from; `communes` is empty for a province that does not exist. */
export type Places = {
  readonly provinces: readonly Place[];
  readonly communes: (provinceCode: string) => readonly Place[];
  /** Chosen at first: the province this office is in. */
  readonly homeProvince?: string | undefined;
};
