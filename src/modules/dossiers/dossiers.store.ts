import type { DossierId, JsonObject, PlainDate } from '#kernel';
import { isoOf } from '#kernel';
import type { Executor } from '#platform/db';
import type { Answers } from '#procedures';
import { type Dossier, dossierOf } from './dossier.ts';
import { acceptSql, correctSql, insertSql, updateSlicesSql, updateSql } from './dossiers.sql.ts';
import type { Changes } from './journal/changes.ts';
import type { JournalEntry } from './journal/entry.ts';
import { columnsOf, sliceRow, stepRow } from './row.ts';

/** A dossier as loaded for a command, with where its journal ends. */
export interface Loaded {
  readonly dossier: Dossier;
  readonly version: number;
  readonly head: string;
  /** The name of the calendar it is counted by: its own once it is accepted, before that the one in force. */
  readonly calendar: string;
  /** The action already done under the command's key, if any. */
  readonly done: { readonly action: string; readonly dossierId: string } | undefined;
  /** Its content was destroyed; nothing can be done with it any more. */
  readonly destroyed: boolean;
}

interface LoadedRow {
  readonly destroyed: boolean;
  readonly state: unknown;
  readonly version: number;
  readonly head: string;
  readonly calendar_in_force: string | null;
  readonly done_action: string | null;
  readonly done_dossier: string | null;
}

/** Reads a dossier for a command, with the receipt of the command's key, in one round trip. Locks nothing. */
export async function loadForCommand(
  db: Executor,
  dossierId: DossierId,
  command: { readonly actorKey: string; readonly key: string },
): Promise<Loaded | undefined> {
  const [row] = await db.run<LoadedRow>({
    name: 'dossier-load-for-command',
    text: `select d.state, d.version, encode(d.head, 'hex') as head,
             case when d.accepted_at is null then calendar_name_of(d.competent_unit_id) end as calendar_in_force,
             r.action as done_action, r.dossier_id as done_dossier,
             d.ended_at is not null and exists (select from destruction_record x where x.dossier_id = d.id) as destroyed
           from dossier d left join command_receipt r on r.actor_key = $2 and r.key = $3
           where d.id = $1`,
    values: [dossierId, command.actorKey, command.key],
  });
  if (!row) return undefined;
  const done =
    row.done_action === null || row.done_dossier === null
      ? undefined
      : { action: row.done_action, dossierId: row.done_dossier };
  const { version, head, destroyed } = row;
  const dossier = dossierOf(row.state);
  const calendar = dossier.deadline?.calendar ?? row.calendar_in_force;
  if (calendar === null) throw new Error('There is no calendar yet: bring it in with "motcua import"');
  return { dossier, version, head, calendar, done, destroyed };
}

/** The present state, without a lock. */
export async function findDossier(db: Executor, dossierId: DossierId): Promise<Dossier | undefined> {
  const [row] = await db.run<{ state: unknown }>({
    name: 'dossier-find',
    text: 'select state from dossier where id = $1',
    values: [dossierId],
  });
  return row && dossierOf(row.state);
}

/** By request code or dossier code, as a person types it (normalised before). */
export async function findByCode(db: Executor, code: string): Promise<Dossier | undefined> {
  const [row] = await db.run<{ state: unknown }>({
    name: 'dossier-find-by-code',
    text: 'select state from dossier where code = $1 union all select state from dossier where request_code = $1 limit 1',
    values: [code],
  });
  return row && dossierOf(row.state);
}

/** The dossier a command under this key made, if one did. */
export async function findReceipt(
  db: Executor,
  actorKey: string,
  key: string,
): Promise<{ readonly action: string; readonly dossierId: string } | undefined> {
  const [row] = await db.run<{ action: string; dossier_id: string }>({
    name: 'command-receipt-find',
    text: 'select action, dossier_id from command_receipt where actor_key = $1 and key = $2',
    values: [actorKey, key],
  });
  return row && { action: row.action, dossierId: row.dossier_id };
}

/** Everything one command writes: state and columns, journal, steps, papers, receipt. */
export interface Write {
  readonly dossier: Dossier;
  readonly entries: readonly JournalEntry[];
  readonly changes: Changes;
  readonly receipt: { readonly actorKey: string; readonly key: string; readonly action: string };
  /** The number of the day an acceptance takes. */
  readonly counted?: Counted | undefined;
  /** The person as they stand now, where what was filed named them wrongly. */
  readonly applicant?: JsonObject | undefined;
}

export interface Counted {
  readonly agencyCode: string;
  readonly day: PlainDate;
  readonly number: number;
}

/** The first write of a dossier, with what was filed. */
export async function insertDossier(
  tx: Executor,
  write: Write,
  application: { readonly applicantName: string; readonly applicant: unknown; readonly answers: unknown },
): Promise<void> {
  const { applicantName, applicant, answers } = application;
  await tx.run({
    name: 'dossier-insert',
    text: insertSql,
    values: [...valuesOf(write), applicantName, JSON.stringify(applicant), JSON.stringify(answers)],
  });
}

/**
 * A later write: one statement, one round trip (docs/decisions/0003). False when the dossier has moved on
 * since it was loaded; then nothing was written. Throws when the number it was to take has gone to another.
 */
export async function saveDossier(db: Executor, write: Write): Promise<boolean> {
  const [row] = await db.run<{ kept: number }>(statementOf(write));
  return row?.kept === 1;
}

function statementOf(write: Write) {
  const values = valuesOf(write);
  const { changes, counted, applicant } = write;
  if (applicant)
    return { name: 'dossier-correct', text: correctSql, values: [...values, JSON.stringify(applicant)] };
  if (!counted && changes.slices.length === 0) return { name: 'dossier-save', text: updateSql, values };
  const slices = JSON.stringify(changes.slices.map(sliceRow));
  if (!counted) return { name: 'dossier-save-slices', text: updateSlicesSql, values: [...values, slices] };
  const { agencyCode, day, number } = counted;
  return { name: 'dossier-accept', text: acceptSql, values: [...values, slices, agencyCode, day, number] };
}

/** What an acceptance finds beside the dossier: the last number of its agency's day, 0 when there was none. */
export async function foundForAcceptance(
  db: Executor,
  asked: { readonly dossierId: DossierId; readonly agencyCode: string; readonly day: PlainDate },
): Promise<{ readonly last: number; readonly answers: Answers }> {
  const [row] = await db.run<{ last: number | null; answers: Answers | null }>({
    name: 'dossier-found-for-acceptance',
    text: `select (select last from dossier_counter where agency_code = $2 and day = $3) as last,
      (select answers from dossier_application where dossier_id = $1) as answers`,
    values: [asked.dossierId, asked.agencyCode, asked.day],
  });
  return { last: row?.last ?? 0, answers: row?.answers ?? {} };
}

/** The answers of the form, for the gateways of an e-procedure. */
export async function answersOf(db: Executor, dossierId: DossierId): Promise<Answers> {
  const [row] = await db.run<{ answers: Answers }>({
    name: 'dossier-answers',
    text: 'select answers from dossier_application where dossier_id = $1',
    values: [dossierId],
  });
  return row?.answers ?? {};
}

function valuesOf({ dossier, entries, changes, receipt }: Write): unknown[] {
  const last = entries.at(-1);
  if (!last) throw new Error('A command without an event writes nothing');
  return [
    dossier.id,
    last.seq,
    Buffer.from(last.hash, 'hex'),
    JSON.stringify(dossier),
    ...Object.values(columnsOf(dossier)),
    JSON.stringify(entries.map(entryRow)),
    JSON.stringify(changes.steps.map(stepRow)),
    JSON.stringify(changes.papers),
    receipt.actorKey,
    receipt.key,
    receipt.action,
  ];
}

const entryRow = (entry: JournalEntry) => ({
  seq: entry.seq,
  type: entry.type,
  at: isoOf(entry.at),
  actor: entry.actor,
  public: entry.public,
  private: entry.private,
  private_digest: `\\x${entry.privateDigest}`,
  prev_hash: `\\x${entry.prevHash}`,
  hash: `\\x${entry.hash}`,
});
