import type { Calendar } from '#calendar';
import { type DossierId, isJsonObject, type JsonObject, type ProcedureVersionId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { ProcedureRules } from '../decision.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { journalsIn } from '../journal/journal.store.ts';
import type { DossierOffice } from '../office.ts';
import { chainFindings, erasureFindings, type Finding, readEntries, type Said } from './findings.ts';
import { calendarIn, rederive } from './rederive.ts';
import { rowFindings } from './row-findings.ts';
import type { IdRange, StoredDossier } from './stored.ts';
import { storedIn } from './verify.store.ts';

/** What verifying needs of an office: nothing that could change a dossier. */
export type Verifier = Pick<DossierOffice, 'db' | 'calendarNamed' | 'rulesOf'>;

/** What was looked at, and what of it does not agree. */
export interface Verified {
  readonly dossiers: number;
  readonly entries: number;
  readonly findings: readonly Finding[];
}

/** The journals of a range as they were read, for whoever else derives something from them. */
export type Journals = ReadonlyMap<DossierId, readonly JournalEntry[]>;

/**
 * Verifies the dossiers of a range in a frozen transaction: rows and journals of one moment, so that a command which
 * comes between two reads is no finding.
 */
export async function verifyRange(
  office: Verifier,
  tx: Tx,
  range: IdRange,
): Promise<{ readonly verified: Verified; readonly journals: Journals }> {
  const stored = await storedIn(tx, range);
  const journals = await journalsIn(tx, range);
  const law = remembered(office, tx);
  const findings: Finding[] = [];
  let entries = 0;
  for (const each of stored) {
    const journal = journals.get(each.id) ?? [];
    findings.push(...(await findingsOf(each, journal, law)));
    entries += journal.length;
  }
  return { verified: { dossiers: stored.length, entries, findings }, journals };
}

async function findingsOf(
  stored: StoredDossier,
  journal: readonly JournalEntry[],
  law: Remembered,
): Promise<readonly Finding[]> {
  const { id: dossierId } = stored;
  const chain = [
    ...chainFindings(dossierId, journal),
    ...erasureFindings(dossierId, journal, stored.destruction),
  ];
  const read = readEntries(dossierId, journal);
  if ('findings' in read) return [...chain, ...read.findings];
  const rules = await rulesFor(dossierId, read.said, law);
  if ('finding' in rules) return [...chain, rules.finding];
  const calendars = await calendarsFor(read.said, law);
  const { dossier, findings } = rederive(dossierId, read.said, {
    ...{ rules: rules.rules, others: await othersFor(read.said, law), calendars },
    answers: answersIn(journal[0]),
  });
  return [...chain, ...findings, ...(dossier ? rowFindings(stored, dossier, journal) : [])];
}

/** What was answered on the form; undefined once the law had it erased. */
function answersIn(first: JournalEntry | undefined): JsonObject | undefined {
  const answers = first?.private?.['answers'];
  return isJsonObject(answers) ? answers : undefined;
}

/** Calendars and rules by name, each asked for once a range; undefined where there is none. */
interface Remembered {
  readonly calendars: Map<string, Calendar>;
  readonly calendar: (name: string) => Promise<Calendar | undefined>;
  readonly rules: (id: ProcedureVersionId) => Promise<ProcedureRules | undefined>;
}

function remembered({ calendarNamed, rulesOf }: Verifier, tx: Executor): Remembered {
  const known = new Map<ProcedureVersionId, ProcedureRules>();
  const calendars = new Map<string, Calendar>();
  return {
    calendars,
    calendar: async (name) => {
      const calendar = calendars.get(name) ?? (await orUndefined(() => calendarNamed(tx, name)));
      if (calendar) calendars.set(name, calendar);
      return calendar;
    },
    rules: async (id) => {
      const rules = known.get(id) ?? (await orUndefined(() => rulesOf(tx, id)));
      if (rules) known.set(id, rules);
      return rules;
    },
  };
}

/** A name that nobody has is damage to report here, where for a command it is a bug to stop at. */
async function orUndefined<T>(asked: () => Promise<T>): Promise<T | undefined> {
  try {
    return await asked();
  } catch (error) {
    if (isOurs(error)) return undefined;
    throw error;
  }
}

/** An error of the database carries its code; what we throw ourselves has none. */
const isOurs = (error: unknown): boolean => error instanceof Error && !('code' in error);

async function calendarsFor(said: readonly Said[], law: Remembered): Promise<Remembered['calendars']> {
  for (const { event } of said) {
    const name = calendarIn(event);
    if (name !== undefined && !law.calendars.has(name)) await law.calendar(name);
  }
  return law.calendars;
}

/** The rules of procedures it was put under after its reception. */
async function othersFor(
  said: readonly Said[],
  law: Remembered,
): Promise<ReadonlyMap<string, ProcedureRules>> {
  const others = new Map<string, ProcedureRules>();
  for (const { event } of said) {
    const id = event.type === 'ReceptionCorrected' ? event.public.procedure?.versionId : undefined;
    const rules = id && (await law.rules(id));
    if (id && rules) others.set(id, rules);
  }
  return others;
}

async function rulesFor(
  dossierId: DossierId,
  [first]: readonly Said[],
  law: Remembered,
): Promise<{ readonly rules: ProcedureRules } | { readonly finding: Finding }> {
  const id = first?.event.type === 'DossierSubmitted' ? first.event.public.procedureVersionId : undefined;
  const rules = id && (await law.rules(id));
  if (rules) return { rules };
  return { finding: { dossierId, seq: 1, what: 'version.unknown', detail: id ?? '' } };
}
