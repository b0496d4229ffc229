import type { Bilingual, PlainDate, UnitId } from '#kernel';

const unitKinds = [
  'province',
  'district',
  'commune',
  'department',
  'service-centre',
  'division',
  'desk',
  'leadership',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What the law calls the place; everything inside an administration is an office. */
const unitTypes = [
  'municipality',
  'province',
  'district',
  'ward',
  'commune',
  'special-zone',
  'township',
  'office',
] as const;
export type UnitType = (typeof unitTypes)[number];

/** A unit as it is valid from `validFrom` until, not including, `validTo`. */
export interface Unit {
  readonly id: UnitId;
  readonly code: string;
  readonly kind: UnitKind;
  readonly type: UnitType;
  /** "Đinh Văn Lâm Hà". */
  readonly name: Bilingual;
  /** "Xã Đinh Văn Lâm Hà". */
  readonly fullName: Bilingual;
  readonly parentId: UnitId | undefined;
  /** The agency the unit is part of: itself for a commune, a department, a service centre. */
  readonly agencyId: UnitId;
  /** Decision 20/2020/QĐ-TTg, amended by 09/2025. */
  readonly agencyCode: string | undefined;
  /** False until someone has seen the code in a published list. */
  readonly agencyCodeVerified: boolean;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | undefined;
}

/** Whether the unit exists on a day. */
export const existsOn = (unit: Pick<Unit, 'validFrom' | 'validTo'>, day: PlainDate): boolean =>
  unit.validFrom <= day && (unit.validTo === undefined || day < unit.validTo);

/**
 * The name of the authority that acts for a unit: of a province or commune its People's Committee, of a
 * department or centre its own. "Ủy ban nhân dân xã Đinh Văn Lâm Hà".
 */
export function agencyName(unit: Pick<Unit, 'kind' | 'fullName'>): Bilingual {
  if (unit.kind !== 'province' && unit.kind !== 'district' && unit.kind !== 'commune') return unit.fullName;
  return {
    vi: `Ủy ban nhân dân ${lowerFirst(unit.fullName.vi)}`,
    en: `People's Committee of ${unit.fullName.en}`,
  };
}

/** A full name inside a sentence: "xã Đinh Văn Lâm Hà". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A kind as our own database gave it; anything else is a bug. */
export function unitKindOf(text: string): UnitKind {
  const kind = unitKinds.find((one) => one === text);
  if (!kind) throw new Error(`Unknown kind of unit: ${text}`);
  return kind;
}

/** A type as our own database gave it; anything else is a bug. */
export function unitTypeOf(text: string): UnitType {
  const type = unitTypes.find((one) => one === text);
  if (!type) throw new Error(`Unknown type of unit: ${text}`);
  return type;
}
