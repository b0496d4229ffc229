import type { DossierId } from '#kernel';
import type { FiledApplication, RecordedDestruction } from './findings.ts';

/** Everything stored about one dossier beside its journal. */
export interface StoredDossier {
  readonly id: DossierId;
  readonly version: number;
  readonly head: string;
  readonly state: unknown;
  readonly columns: Row;
  readonly steps: readonly Row[];
  readonly slices: readonly Row[];
  readonly papers: readonly Row[];
  /** What was filed, as it is shown. */
  readonly application: FiledApplication | null;
  /** What was erased of it by law, if anything was. */
  readonly destruction: RecordedDestruction | null;
}

export type Row = Readonly<Record<string, unknown>>;

/** Dossiers whose id comes after the one and not after the other, in the order of their ids. */
export interface IdRange {
  readonly after: string;
  readonly upTo: string;
}
