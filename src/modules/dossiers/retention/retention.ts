import type { Bilingual, DossierId, Instant, PlainDate } from '#kernel';
import type { Handling } from '../handling.ts';

/** A closed dossier with how long it must be kept, and what is in the way of its destruction. */
export interface KeptDossier {
  readonly dossierId: DossierId;
  readonly code: string;
  readonly procedureCode: string;
  readonly handling: Handling;
  readonly endedAt: Instant;
  /** Null: kept for good, as its last day is. */
  readonly years: number | null;
  readonly keptUntil: PlainDate | null;
  readonly due: boolean;
  readonly source: Bilingual;
  /** False: the period has not been compared with the list of its sector. */
  readonly verified: boolean;
  readonly holds: number;
}

/** An order that a dossier must not be destroyed (lưu giữ theo yêu cầu). */
export interface LegalHold {
  readonly id: string;
  readonly dossierId: DossierId;
  readonly code: string;
  readonly reason: string;
  readonly order: string;
  readonly placedAt: Instant;
  readonly placedBy: string;
  readonly liftedAt: Instant | null;
  readonly liftedBy: string | null;
}

/** What stands in the record of a destruction. */
export interface Destruction {
  readonly dossierId: DossierId;
  readonly code: string;
  readonly procedureCode: string;
  readonly endedAt: Instant;
  readonly years: number;
  readonly keptUntil: PlainDate;
  readonly ground: string;
  readonly order: string;
  readonly by: string;
  readonly at: Instant;
  readonly files: number;
}

/** Why a dossier is not destroyed, or a hold not placed; the database answers with these. */
export const retentionRefusals = [
  'dossier.unknown',
  'retention.order-missing',
  'retention.by-missing',
  'retention.reason-missing',
  'retention.destroyed',
  'retention.not-ended',
  'retention.period-unknown',
  'retention.permanent',
  'retention.not-due',
  'retention.held',
  'retention.period-unverified',
  'retention.no-hold',
] as const;
export type RetentionRefusal = (typeof retentionRefusals)[number];

export const isRetentionRefusal = (code: string): code is RetentionRefusal =>
  retentionRefusals.some((each) => each === code);

/** What a destruction leaves alone, as far as it can be told beforehand. */
export function inTheWay(
  { holds, verified }: Pick<KeptDossier, 'holds' | 'verified'>,
  ground: string,
): RetentionRefusal | undefined {
  if (holds > 0) return 'retention.held';
  return verified || ground.trim() !== '' ? undefined : 'retention.period-unverified';
}

/** The names of the fields by which a hold is placed. */
export const holdFields = { code: 'ma', reason: 'lyDo', order: 'soVanBan' } as const;
