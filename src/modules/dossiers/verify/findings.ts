import { type DossierId, type Instant, isJsonObject, type JsonObject } from '#kernel';
import { type DossierEvent, erasedPrivate, parseEvent } from '../events.ts';
import { digestOf, genesis, hashOf, type JournalEntry } from '../journal/entry.ts';
import { same } from './same.ts';

/** Something that does not agree, and where. */
export interface Finding {
  readonly dossierId: DossierId;
  /** The journal entry, when it is one. */
  readonly seq?: number | undefined;
  readonly what:
    | 'chain.gap'
    | 'chain.previous'
    | 'chain.hash'
    | 'chain.private'
    | 'chain.head'
    | 'event.unknown'
    | 'state.differs'
    | 'column.differs'
    | 'step.differs'
    | 'slice.differs'
    | 'paper.differs'
    | 'application.differs'
    | 'journal.missing'
    | 'private.erased'
    | 'private.remains'
    | 'destruction.differs'
    | 'date.differs'
    | 'fee.differs'
    | 'marking.differs'
    | 'marking.steps'
    | 'event.underivable'
    | 'calendar.unknown'
    | 'version.unknown';
  /** Which field, and what stands there beside what the journal says. */
  readonly detail?: string | undefined;
}

/** An entry as far as it can be derived again: what happened, when it was written, as which entry. */
export interface Said {
  readonly seq: number;
  readonly at: Instant;
  readonly event: DossierEvent;
}

/** Checks a chain: numbers without a gap, each hash its own and the next one's previous, digests true. */
export function chainFindings(dossierId: DossierId, entries: readonly JournalEntry[]): readonly Finding[] {
  const findings: Finding[] = [];
  let previous = genesis;
  entries.forEach((entry, index) => {
    const seq = index + 1;
    const found = (what: Finding['what']) => findings.push({ dossierId, seq: entry.seq, what });
    if (entry.seq !== seq) found('chain.gap');
    if (entry.prevHash !== previous) found('chain.previous');
    if (entry.hash !== hashOf(dossierId, entry)) found('chain.hash');
    if (entry.private !== null && digestOf(entry.private) !== entry.privateDigest) found('chain.private');
    previous = entry.hash;
  });
  return findings;
}

/** What a destruction record says of a journal: how many entries lost their private part, and where it ended. */
export interface RecordedDestruction {
  readonly entries: number;
  readonly head: string;
}

/**
 * A private part may be gone exactly where a destruction record says so, and must be gone there: an entry that was
 * emptied without a record, a part that should have gone and is still there, a record of another journal.
 */
export function erasureFindings(
  dossierId: DossierId,
  entries: readonly JournalEntry[],
  record: RecordedDestruction | null,
): readonly Finding[] {
  const covered = record?.entries ?? 0;
  const wrong = entries.flatMap(({ seq, private: own }): Finding[] => {
    if (own === null && seq > covered) return [{ dossierId, seq, what: 'private.erased' }];
    return own !== null && seq <= covered ? [{ dossierId, seq, what: 'private.remains' }] : [];
  });
  const last = entries.at(-1);
  const other = record && last && (last.seq !== record.entries || last.hash !== record.head);
  return other ? [...wrong, { dossierId, what: 'destruction.differs' }] : wrong;
}

/** What a journal says, entry by entry, or what of it cannot be read. An erased entry tells what is public of it. */
export function readEntries(
  dossierId: DossierId,
  entries: readonly JournalEntry[],
): { readonly said: readonly Said[] } | { readonly findings: readonly Finding[] } {
  const said: Said[] = [];
  for (const { seq, at, type, ...entry } of entries) {
    const event = parseEvent({ type, public: entry.public, private: entry.private ?? erasedPrivate });
    if (!event) return { findings: [{ dossierId, seq, what: 'event.unknown', detail: type }] };
    said.push({ seq, at, event });
  }
  if (said[0]?.event.type !== 'DossierSubmitted')
    return { findings: [{ dossierId, what: 'journal.missing' }] };
  return { said };
}

/** What was filed, as the row beside the dossier has it. */
export interface FiledApplication {
  readonly applicantName: string;
  readonly applicant: JsonObject;
  readonly answers: JsonObject;
}

/**
 * The fields of what was filed that are not as the first entry says. Names only: what stands in them is
 * personal, and a report of findings is passed around.
 */
export function applicationDifferences(
  here: FiledApplication | null,
  [first, ...later]: readonly JournalEntry[],
): readonly string[] {
  if (!first) return [];
  // Erased, it can say nothing; but what was filed must have gone with it.
  if (first.private === null) return here ? ['application'] : [];
  if (!here) return ['application'];
  const [applicant, answers] = [applicantNow(first, later), objectIn(first.private, 'answers')];
  return [
    ...(here.applicantName === applicant['name'] ? [] : ['applicantName']),
    ...differing(here.applicant, applicant).map((name) => `applicant.${name}`),
    ...differing(here.answers, answers).map((name) => `answers.${name}`),
  ];
}

/** The person as filed, or as the last correction of the reception has them. */
function applicantNow(first: JournalEntry, later: readonly JournalEntry[]): JsonObject {
  const corrected = later.findLast(
    ({ type, private: own }) => type === 'ReceptionCorrected' && own !== null && 'applicant' in own,
  );
  return objectIn(corrected?.private ?? first.private ?? {}, 'applicant');
}

const objectIn = (record: JsonObject, name: string): JsonObject => {
  const value = record[name];
  return isJsonObject(value) ? value : {};
};

/** The fields in which two records differ, as `name: here ≠ journal's`. */
export function differences(here: object, told: object): readonly string[] {
  if (same(here, told)) return [];
  const [left, right] = [new Map(Object.entries(here)), new Map(Object.entries(told))];
  return differing(here, told).map(
    (name) => `${name}: ${canonicalText(left.get(name))} ≠ ${canonicalText(right.get(name))}`,
  );
}

function differing(here: object, told: object): readonly string[] {
  if (same(here, told)) return [];
  const [left, right] = [new Map(Object.entries(here)), new Map(Object.entries(told))];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => !same(left.get(name), right.get(name)));
}

/** JSON with sorted keys, so that the order a database gives them in does not matter. */
export function canonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part) && !(part instanceof Date)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'nothing'
  );
}
