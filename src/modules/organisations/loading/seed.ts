import type { PlainDate } from '#kernel';
import type { Role } from '../permissions.ts';
import type { UnitKind, UnitType } from '../unit.ts';

/** A unit as content describes it. `key` is its code and first day; identifiers are made from it. */
export interface UnitSeed {
  readonly key: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly type: UnitType;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly fullNameVi: string;
  readonly fullNameEn: string;
  readonly parentKey: string | undefined;
  readonly agencyKey: string;
  readonly agencyCode: string | undefined;
  readonly agencyCodeVerified: boolean;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | undefined;
}

export interface SuccessionSeed {
  readonly fromKey: string;
  readonly toKey: string;
  readonly on: PlainDate;
  readonly how: 'whole' | 'part';
}

export interface PostSeed {
  readonly key: string;
  readonly code: string;
  readonly unitKey: string;
  readonly role: Role;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly validFrom: PlainDate;
  readonly holderName: string;
  /** Where the demonstration's sign-in name comes from: `chuyenvien.dinhvan`. */
  readonly login: string;
}

export interface FieldSeed {
  readonly unitKey: string;
  readonly field: string;
}

export const unitKey = (code: string, validFrom: PlainDate): string => `${code}@${validFrom}`;
