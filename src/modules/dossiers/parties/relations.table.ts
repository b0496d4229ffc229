import type { Bilingual } from '#kernel';

/** For whom a dossier is filed: oneself, another person, a company or another organisation. */
export const filedForKinds = ['self', 'person', 'organisation'] as const;
export type FiledFor = (typeof filedForKinds)[number];

/** What each choice is posted with. */
export const filedForValues: Readonly<Record<FiledFor, string>> = {
  self: 'toi',
  person: 'nguoi-khac',
  organisation: 'to-chuc',
};

/** The paper by which one acts for another. */
export const mandateKinds = ['authorisation', 'guardianship', 'introduction'] as const;
export type MandateKind = (typeof mandateKinds)[number];

export interface RelationRule {
  readonly for: Exclude<FiledFor, 'self'>;
  /** Undefined: the law itself lets them act, and the relation is enough. */
  readonly mandate: MandateKind | undefined;
  readonly name: Bilingual;
  readonly hint?: Bilingual;
}

/**
 * What the one who files may be to the owner, and the paper it takes.
 *
 * Parents act for a child under age and a guardian for their ward by law, the head for an organisation (Civil Code
 * 2015 Arts 136 and 137: not verified against its text). That a written authorisation is asked for otherwise, and
 * need not be certified between close relatives, is the catalogue's own condition of the component "Văn bản ủy quyền"
 * (1.001193 and others). The letter of introduction is usage.
 */
export const relations = {
  parent: {
    for: 'person',
    mandate: undefined,
    name: { vi: 'Cha, mẹ nộp cho con chưa thành niên', en: 'Parent, for a child under age' },
    hint: { vi: 'Không cần văn bản ủy quyền', en: 'No authorisation is needed' },
  },
  guardian: {
    for: 'person',
    mandate: 'guardianship',
    name: { vi: 'Người giám hộ', en: 'Guardian' },
    hint: { vi: 'Cần giấy tờ về việc giám hộ', en: 'The paper on the guardianship is needed' },
  },
  relative: {
    for: 'person',
    mandate: 'authorisation',
    name: {
      vi: 'Ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột',
      en: 'Grandparent, parent, child, spouse, brother or sister',
    },
    hint: {
      vi: 'Cần văn bản ủy quyền, không phải chứng thực',
      en: 'An authorisation is needed; it need not be certified',
    },
  },
  authorised: {
    for: 'person',
    mandate: 'authorisation',
    name: { vi: 'Người khác được ủy quyền', en: 'Another authorised person' },
    hint: { vi: 'Cần văn bản ủy quyền', en: 'An authorisation is needed' },
  },
  head: {
    for: 'organisation',
    mandate: undefined,
    name: { vi: 'Người đại diện theo pháp luật', en: 'Legal representative' },
    hint: { vi: 'Không cần văn bản ủy quyền', en: 'No authorisation is needed' },
  },
  staff: {
    for: 'organisation',
    mandate: 'introduction',
    name: { vi: 'Người được tổ chức giao hoặc ủy quyền', en: 'Somebody the organisation sends' },
    hint: {
      vi: 'Cần giấy giới thiệu hoặc văn bản ủy quyền',
      en: 'A letter of introduction or an authorisation is needed',
    },
  },
} as const satisfies Readonly<Record<string, RelationRule>>;

export type RelationKey = keyof typeof relations;

export const mandateNames: Readonly<Record<MandateKind, Bilingual>> = {
  authorisation: { vi: 'Văn bản ủy quyền', en: 'Authorisation' },
  guardianship: { vi: 'Giấy tờ về việc giám hộ', en: 'Paper on the guardianship' },
  introduction: {
    vi: 'Giấy giới thiệu hoặc văn bản ủy quyền',
    en: 'Letter of introduction or authorisation',
  },
};
