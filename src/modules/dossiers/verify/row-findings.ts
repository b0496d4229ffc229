import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { columnsOf, paperRow, sliceRow, stepRow } from '../row.ts';
import { applicationDifferences, differences, type Finding } from './findings.ts';
import type { Row, StoredDossier } from './stored.ts';

/** Where the rows of a dossier are not what its journal leads to. */
export function rowFindings(
  stored: StoredDossier,
  told: Dossier,
  journal: readonly JournalEntry[],
): readonly Finding[] {
  const { id: dossierId, state } = stored;
  const finding = (what: Finding['what']) => (detail: string) => ({ dossierId, what, detail });
  const here = typeof state === 'object' && state !== null ? state : {};
  const filed = applicationDifferences(stored.application, journal);
  return [
    ...headFindings(stored, journal.at(-1)),
    ...differences(here, told).map(finding('state.differs')),
    ...differences(stored.columns, columnsOf(told)).map(finding('column.differs')),
    ...listDifferences(stored.steps, told.steps.map(stepRow), 'id').map(finding('step.differs')),
    ...listDifferences(stored.slices, told.slices.map(sliceRow), 'key').map(finding('slice.differs')),
    ...listDifferences(stored.papers, told.papers.map(paperRow), 'documentId').map(finding('paper.differs')),
    ...filed.map((detail): Finding => ({ ...finding('application.differs')(detail), seq: 1 })),
  ];
}

const headFindings = (stored: StoredDossier, last: JournalEntry | undefined): readonly Finding[] =>
  last && (last.hash !== stored.head || last.seq !== stored.version)
    ? [{ dossierId: stored.id, what: 'chain.head' }]
    : [];

/** The rows of a kind, each named by its key. */
function listDifferences(here: readonly Row[], there: readonly Row[], key: string): readonly string[] {
  const rows = new Map(here.map((row) => [String(row[key]), row]));
  const told = new Map(there.map((row) => [String(row[key]), row]));
  return [...new Set([...rows.keys(), ...told.keys()])].flatMap((name) =>
    differences(rows.get(name) ?? {}, told.get(name) ?? {}).map((detail) => `${name} ${detail}`),
  );
}
