import { type Static, Type } from 'typebox';
import { plainDate } from '#kernel';
import type { UnitType } from '../unit.ts';
import { type SuccessionSeed, type UnitSeed, unitKey } from './seed.ts';

const text = Type.String({ minLength: 1 });
const closed = { additionalProperties: false } as const;
const provinceType = Type.Union([Type.Literal('province'), Type.Literal('municipality')]);
const letter = Type.Union([Type.Literal('P'), Type.Literal('X'), Type.Literal('DK'), Type.Literal('TT')]);
const how = Type.Union([Type.Literal('whole'), Type.Literal('part')]);
const columns = Type.Array(text);

/** `content/units/units.json`: everything in force. */
export const unitsSchema = Type.Object(
  {
    asOf: text,
    validFrom: text,
    source: text,
    provinceColumns: columns,
    provinces: Type.Array(Type.Tuple([text, text, text, text, text, provinceType, text, Type.Boolean()])),
    communeColumns: columns,
    communes: Type.Array(Type.Tuple([text, text, letter, text, text])),
  },
  closed,
);
export type UnitsContent = Static<typeof unitsSchema>;

/** `content/units/history.json`: what ended, and what continues it. */
export const historySchema = Type.Object(
  {
    note: text,
    validFrom: text,
    validFromNote: text,
    validTo: text,
    source: text,
    provinceColumns: columns,
    provinces: Type.Array(Type.Tuple([text, text, text, text, text, provinceType, text, text, how])),
    districtColumns: columns,
    districts: Type.Array(Type.Tuple([text, text, text, text, text, text])),
    communeColumns: columns,
    communes: Type.Array(Type.Tuple([text, text, letter, text, text, text, how])),
  },
  closed,
);
export type HistoryContent = Static<typeof historySchema>;

const communeTypes = {
  P: { type: 'ward', vi: 'Phường', en: 'Ward' },
  X: { type: 'commune', vi: 'Xã', en: 'Commune' },
  DK: { type: 'special-zone', vi: 'Đặc khu', en: 'Special Zone' },
  TT: { type: 'township', vi: 'Thị trấn', en: 'Township' },
} as const satisfies Record<string, { type: UnitType; vi: string; en: string }>;

/** The units in force, parents before children. */
export function currentUnits(content: UnitsContent): readonly UnitSeed[] {
  const life = { validFrom: plainDate(content.validFrom), validTo: undefined };
  const key = (code: string): string => unitKey(code, life.validFrom);
  const provinces = content.provinces.map(
    ([code, nameVi, fullNameVi, nameEn, fullNameEn, type, agencyCode, agencyCodeVerified]): UnitSeed => ({
      ...{ key: key(code), code, kind: 'province', type, nameVi, nameEn, fullNameVi, fullNameEn },
      ...{ parentKey: undefined, agencyKey: key(code), agencyCode, agencyCodeVerified, ...life },
    }),
  );
  const communes = content.communes.map(([code, name, kind, province, nameEn]) =>
    commune({ code, name, kind, nameEn, parentKey: key(province), life }),
  );
  return [...provinces, ...communes];
}

/** The units that ended, parents before children. */
export function endedUnits(content: HistoryContent): readonly UnitSeed[] {
  const life = { validFrom: plainDate(content.validFrom), validTo: plainDate(content.validTo) };
  const key = (code: string): string => unitKey(code, life.validFrom);
  const provinces = content.provinces.map(
    ([code, nameVi, fullNameVi, nameEn, fullNameEn, type, agencyCode]): UnitSeed => ({
      ...{ key: key(code), code, kind: 'province', type, nameVi, nameEn, fullNameVi, fullNameEn },
      ...{ parentKey: undefined, agencyKey: key(code), agencyCode, agencyCodeVerified: false, ...life },
    }),
  );
  const districts = content.districts.map(
    ([code, nameVi, fullNameVi, nameEn, fullNameEn, province]): UnitSeed => ({
      ...{ key: key(code), code, kind: 'district', type: 'district', nameVi, nameEn, fullNameVi, fullNameEn },
      ...{ parentKey: key(province), agencyKey: key(code), agencyCode: undefined, agencyCodeVerified: false },
      ...life,
    }),
  );
  const communes = content.communes.map(([code, name, kind, district, nameEn]) =>
    commune({ code, name, kind, nameEn, parentKey: key(district), life }),
  );
  return [...provinces, ...districts, ...communes];
}

/** Which unit in force continues which that ended. Districts have no successor: the level was abolished. */
export function successions(content: HistoryContent, current: UnitsContent): readonly SuccessionSeed[] {
  const from = (code: string): string => unitKey(code, plainDate(content.validFrom));
  const to = (code: string): string => unitKey(code, plainDate(current.validFrom));
  const on = plainDate(content.validTo);
  return [
    ...content.provinces.map((row) => ({ fromKey: from(row[0]), toKey: to(row[7]), on, how: row[8] })),
    ...content.communes.map((row) => ({ fromKey: from(row[0]), toKey: to(row[5]), on, how: row[6] })),
  ];
}

interface CommuneParts {
  readonly code: string;
  readonly name: string;
  readonly kind: keyof typeof communeTypes;
  readonly nameEn: string;
  readonly parentKey: string;
  readonly life: Pick<UnitSeed, 'validFrom' | 'validTo'>;
}

function commune({ code, name, kind, nameEn, parentKey, life }: CommuneParts): UnitSeed {
  const { type, vi, en } = communeTypes[kind];
  const key = unitKey(code, life.validFrom);
  return {
    ...{ key, code, kind: 'commune', type, nameVi: name, nameEn },
    ...{ fullNameVi: `${vi} ${name}`, fullNameEn: `${nameEn} ${en}` },
    ...{ parentKey, agencyKey: key, agencyCode: undefined, agencyCodeVerified: false, ...life },
  };
}
