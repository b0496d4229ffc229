import type { Calendar, Clock } from '#calendar';
import type { ProcedureVersionId, UnitId } from '#kernel';
import type { Db, Executor } from '#platform/db';
import type { ProcedureRules } from './decision.ts';

/** What the dossiers of a province are handled with. */
export interface DossierOffice {
  readonly db: Db;
  /** The province's convention for working days (handbook §4.6). */
  readonly clock: Clock;
  readonly calendarOf: (unitId: UnitId) => Calendar;
  /** Both read through the executor they are given: a command never takes a second connection. */
  readonly rulesOf: (db: Executor, versionId: ProcedureVersionId) => Promise<ProcedureRules>;
  readonly agencyCodeOf: (db: Executor, unitId: UnitId) => Promise<string>;
}
