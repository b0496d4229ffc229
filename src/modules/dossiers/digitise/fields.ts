import type { Bilingual, JsonObject } from '#kernel';

/** What is written down of a paper beside its picture, so that the next reader need not open it. */
export const fieldKinds = ['number', 'issuedOn', 'issuer', 'name', 'validUntil'] as const;
export type FieldKind = (typeof fieldKinds)[number];
export type PaperFields = Readonly<Partial<Record<FieldKind, string>>>;

export const fieldText = {
  number: { vi: 'Số, ký hiệu', en: 'Number and sign' },
  issuedOn: { vi: 'Ngày cấp', en: 'Date of issue' },
  issuer: { vi: 'Cơ quan cấp', en: 'Issuing body' },
  name: { vi: 'Tên trên giấy tờ', en: 'Name on the paper' },
  validUntil: { vi: 'Có giá trị đến', en: 'Valid until' },
} as const satisfies Record<FieldKind, Bilingual>;

/** Those that are written, for the journal's private part. */
export const fieldsJson = (fields: PaperFields): JsonObject =>
  Object.fromEntries(
    fieldKinds.flatMap((kind) => {
      const value = fields[kind]?.trim();
      return value ? [[kind, value]] : [];
    }),
  );
