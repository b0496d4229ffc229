import type { Bilingual, PlainDate, UnitId } from '#kernel';

/** Answered by whoever knows units: the agency with this code, if an official of another may set its hours. */
export type ManagedAgency = (
  own: UnitId,
  code: string | undefined,
  on: PlainDate,
) => Promise<{ readonly id: UnitId; readonly code: string; readonly fullName: Bilingual } | undefined>;
