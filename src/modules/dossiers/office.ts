import type { Calendar } from '#calendar';
import type { Id, PlainDate, ProcedureVersionId, UnitId } from '#kernel';
import type { Db, Executor } from '#platform/db';
import type { FoundAgency, ProcedureRules, PromisedLimit, SetFee } from './decision.ts';
import type { Places } from './dossier.ts';
import type { NoteReadings } from './readings/note-readings.action.ts';

/**
 * What the dossiers of a province are handled with. Everything reads through the executor it is given: a
 * command never takes a second connection.
 */
export interface DossierOffice {
  readonly db: Db;
  /** The calendar in force for a unit; what is accepted today is counted by it. */
  readonly calendarOf: (db: Executor, unitId: UnitId) => Promise<Calendar>;
  /** A calendar by the name a dossier keeps; it never changes. */
  readonly calendarNamed: (db: Executor, name: string) => Promise<Calendar>;
  readonly rulesOf: (db: Executor, versionId: ProcedureVersionId) => Promise<ProcedureRules>;
  /** Chance for one command; `about` says which, the same for the same command of the same dossier. */
  readonly chance: (about: string) => Chance;
  /** What an acceptance looks up of the agency that decides, on a day. */
  readonly acceptanceOf: (db: Executor, asked: AskedAcceptance) => Promise<AcceptanceFacts>;
  /** Writes down that an official reads dossiers. */
  readonly noteReadings: NoteReadings;
}

/** Where identifiers and random bits come from. A simulation brings its own, so that a seed tells all of it. */
export interface Chance {
  readonly id: <Of extends string>() => Id<Of>;
  readonly bytes: (count: number) => Buffer;
}

export interface AskedAcceptance {
  readonly versionId: ProcedureVersionId;
  readonly places: Places;
  readonly on: PlainDate;
}

export interface AcceptanceFacts {
  /** The agency's identification code, which dossier codes begin with (handbook §3.2). */
  readonly agencyCode: string;
  readonly localLimits: readonly PromisedLimit[];
  readonly agencies: readonly FoundAgency[];
  readonly localFee?: SetFee | undefined;
}
