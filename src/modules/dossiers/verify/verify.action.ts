import { parseInstant } from '#kernel';
import { type Db, freeze } from '#platform/db';
import type { Dossier } from '../dossier.ts';
import { stepRow } from '../dossiers.store.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { journalsAfter } from '../journal/journal.store.ts';
import { columnsOf } from '../row.ts';
import {
  applicationDifferences,
  canonicalText,
  chainFindings,
  differences,
  erasureFindings,
  type Finding,
  foldEntries,
} from './findings.ts';
import { codeGaps, type StoredDossier, storedAfter } from './verify.store.ts';

export interface Verification {
  readonly dossiers: number;
  readonly entries: number;
  readonly findings: readonly Finding[];
  readonly codeGaps: readonly {
    readonly agencyCode: string;
    readonly day: string;
    readonly last: number;
    readonly codes: number;
  }[];
}

const nil = '00000000-0000-0000-0000-000000000000';
const batch = 500;

/**
 * Folds every journal again and compares it with what is stored, checks every chain, and looks for lost or
 * doubled codes. Reads in batches, each of one moment, so that it can run beside the working office.
 */
export async function verifyDossiers(db: Db): Promise<Verification> {
  const findings: Finding[] = [];
  let [dossiers, entries, after] = [0, 0, nil];
  for (;;) {
    const { stored, journals } = await nextBatch(db, after);
    const last = stored.at(-1);
    if (!last) break;
    for (const each of stored) {
      const journal = journals.get(each.id) ?? [];
      findings.push(...findingsOf(each, journal));
      entries += journal.length;
    }
    dossiers += stored.length;
    after = last.id;
  }
  const gaps = await codeGaps(db);
  return {
    dossiers,
    entries,
    findings,
    codeGaps: gaps.map(({ agency_code, ...gap }) => ({ agencyCode: agency_code, ...gap })),
  };
}

/** Rows and journals of one moment: a command that comes between two reads is no finding. */
const nextBatch = (db: Db, after: string) =>
  db.transaction(async (tx) => {
    await freeze(tx);
    return {
      stored: await storedAfter(tx, after, batch),
      journals: await journalsAfter(tx, after, batch),
    };
  });

function findingsOf(stored: StoredDossier, journal: readonly JournalEntry[]): readonly Finding[] {
  const { id: dossierId } = stored;
  const chain = [
    ...chainFindings(dossierId, journal),
    ...erasureFindings(dossierId, journal, stored.destruction),
  ];
  const folded = foldEntries(dossierId, journal);
  if ('findings' in folded) return [...chain, ...folded.findings];
  const last = journal.at(-1);
  const head: Finding[] =
    last && (last.hash !== stored.head || last.seq !== stored.version)
      ? [{ dossierId, what: 'chain.head' }]
      : [];
  const filed = applicationDifferences(stored.application, journal).map(
    (detail): Finding => ({ dossierId, seq: 1, what: 'application.differs', detail }),
  );
  return [...chain, ...head, ...rowFindings(stored, folded.dossier), ...filed];
}

function rowFindings(stored: StoredDossier, told: Dossier): readonly Finding[] {
  const { id: dossierId } = stored;
  const finding = (what: Finding['what']) => (detail: string) => ({ dossierId, what, detail });
  const state = stored.state;
  const here = typeof state === 'object' && state !== null ? state : {};
  const papers = [...told.papers].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  return [
    ...differences(here, plain(told)).map(finding('state.differs')),
    ...differences(stored.columns, inMs(columnsOf(told))).map(finding('column.differs')),
    ...stepDifferences(stored, told).map(finding('step.differs')),
    ...(canonicalText(stored.papers) === canonicalText(papers) ? [] : [finding('paper.differs')('papers')]),
  ];
}

function stepDifferences(stored: StoredDossier, told: Dossier): readonly string[] {
  const here = new Map(stored.steps.map((step) => [String(step['id']), step]));
  const there = new Map(told.steps.map((step): [string, object] => [step.id, inMs(stepRow(step))]));
  const ids = new Set([...here.keys(), ...there.keys()]);
  return [...ids].flatMap((id) =>
    differences(here.get(id) ?? {}, there.get(id) ?? {}).map((detail) => `${id} ${detail}`),
  );
}

/** Times as the database gave them: epoch milliseconds. */
function inMs(record: object): object {
  const entries = Object.entries(record).map(([name, value]): [string, unknown] => {
    if (value instanceof Date) return [name, value.getTime()];
    if (name.endsWith('_at') && typeof value === 'string') return [name, parseInstant(value)];
    return [name, value];
  });
  return Object.fromEntries(entries);
}

const plain = (dossier: Dossier): object => {
  const json: object = JSON.parse(JSON.stringify(dossier));
  return json;
};
