import type { Calendar, TrafficLight } from '#calendar';
import { type Channel, countdown, type Handling, type Timeliness } from '#dossiers';
import type { Bilingual, DossierId, Instant, PostId, ProcedureVersionId } from '#kernel';
import { hasClock, type Section } from './sections.ts';

/** One piece of work, as the database has it. */
export interface WorkRow {
  /** Of the step, or of the dossier where the work is no step. */
  readonly id: string;
  readonly dossierId: DossierId;
  readonly node: string | undefined;
  /** Whose step it is. */
  readonly postId: PostId | undefined;
  readonly since: Instant;
  readonly dueAt: Instant | undefined;
  /** Its working time runs now. */
  readonly clocked: boolean;
  readonly code: string | undefined;
  readonly requestCode: string;
  readonly versionId: ProcedureVersionId;
  readonly handling: Handling;
  readonly channel: Channel;
  readonly timeliness: Timeliness | undefined;
  readonly dossierDueAt: Instant | undefined;
  readonly applicantName: string;
  /** The applicant's messages that nobody has answered or marked as read. */
  readonly unreadMessages: number;
}

/** The same with its clock read and its names known: what a list shows. */
export interface WorkItem extends WorkRow {
  readonly procedure: Bilingual;
  readonly step: Bilingual | undefined;
  /** The name of the post that has it, where a list is of several. */
  readonly holder: Bilingual | undefined;
  /** Undefined where no clock runs: paused, or over. */
  readonly clock: { readonly light: TrafficLight; readonly minutesLeft: number } | undefined;
}

/** Reads the clock of a row. A step's begins when it opened; a paused or finished dossier has none. */
export function clockOf(section: Section, row: WorkRow, calendar: Calendar, now: Instant): WorkItem['clock'] {
  if (!hasClock(section) || !row.clocked || row.dueAt === undefined) return undefined;
  const { light, minutesLeft } = countdown({ startsAt: row.since, due: row.dueAt }, calendar, now);
  return { light, minutesLeft };
}
