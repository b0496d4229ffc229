/** How a field of a draft is filled in; each is one thing of `procedure.yaml`. */
export type FieldKind =
  | 'text'
  | 'long'
  /** Vietnamese and English, on a line or on several. */
  | 'words'
  | 'longWords'
  | 'one'
  | 'some'
  | 'number'
  | 'money'
  | 'yesNo'
  | 'date'
  /** One entry a line. */
  | 'lines'
  /** Short and without accents, made from the name when it is left empty. */
  | 'key'
  | 'limit'
  | 'retention'
  /** Options of a question, a row each. */
  | 'options'
  /** In rows on a page of its own. */
  | 'condition';

/** Codes to choose from; their words are told by `choicesIn`. */
export type Choice =
  | 'route'
  | 'level'
  | 'agencyLevel'
  | 'applicant'
  | 'channel'
  | 'onlineLevel'
  | 'componentKind'
  | 'upload'
  | 'limitKind'
  | 'publishedLimitKind'
  | 'pauseReason'
  | 'pause'
  | 'pauseContinue'
  | 'pauseOpinion'
  | 'onSilence'
  | 'partial'
  | 'phraseUse';

export interface PartField {
  /** Where it stands, below the part's place: `fee.amountVnd`. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly choice?: Choice;
  /** May be left out. */
  readonly optional?: true;
  /** English may be left out. */
  readonly vietnameseAlone?: true;
  /** A list of which nothing chosen means none, not that it is missing. */
  readonly mayBeNone?: true;
}

/** A page of fields. */
export interface PlainPart {
  readonly key: PartKey;
  readonly fields: readonly PartField[];
}

/** A list in which each entry has a page of fields. */
export interface ListPart extends PlainPart {
  /** Where the list stands. */
  readonly list: string;
  /** The field by which an entry is called. */
  readonly naming: string;
  /** How keys look: `birth-slip` or `landOffice`. */
  readonly keys?: 'hyphens' | 'camel';
}

export type Part = PlainPart | ListPart;
export type PartKey = (typeof partKeys)[number];

/** As they stand in addresses, in the order of the page. */
export const partKeys = [
  'chung',
  'can-cu',
  'giay-to',
  'huong-dan',
  'thoi-han',
  'truong-hop',
  'phi',
  'ket-qua',
  'tam-dung',
  'co-quan',
  'trinh-tu',
  'buoc',
  'ghi-chu',
  'mau-cau',
] as const;

export const isList = (part: Part): part is ListPart => 'list' in part;
