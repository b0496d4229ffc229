import type { Difference } from './compare-versions.ts';
import { type DossierReach, reaches } from './reach.table.ts';
import type { Touched } from './touched.ts';

/** What of a procedure is asked about: questions and papers by key, steps by the id of their node. */
export interface Parts {
  readonly fields: readonly string[];
  readonly papers: readonly string[];
  readonly steps: readonly string[];
}

/** Those living under the versions of a procedure, by what a change may concern. */
export interface PartsTouched extends Touched {
  /** Of the dossiers those whose work is not finished. */
  readonly working: number;
  /** Drafts with an answer to a question, or a file for a paper. */
  readonly answered: ReadonlyMap<string, number>;
  readonly attached: ReadonlyMap<string, number>;
  /** Dossiers at work that have left a step behind. */
  readonly past: ReadonlyMap<string, number>;
}

/** Whom one difference concerns, and whether dossiers see it or keep what they have. */
export interface PartReach extends Touched {
  readonly how: DossierReach;
}

const keyBelow = (path: string, above: string): string | undefined =>
  path.startsWith(above) ? path.slice(above.length).split('.')[0] : undefined;
const fieldOf = ({ path }: Pick<Difference, 'path'>) => keyBelow(path, 'form.fields.');
const paperOf = ({ path }: Pick<Difference, 'path'>) => keyBelow(path, 'components.');
const stepOf = ({ path }: Pick<Difference, 'path'>) => keyBelow(path, 'process.nodes.');

/** The parts that differ, which are to be counted. */
export function partsIn(differences: readonly Pick<Difference, 'path'>[]): Parts {
  const all = (keyOf: typeof fieldOf) => [...new Set(differences.flatMap((each) => keyOf(each) ?? []))];
  return { fields: all(fieldOf), papers: all(paperOf), steps: all(stepOf) };
}

/** How many drafts and dossiers one difference concerns. */
export function reachOf(difference: Pick<Difference, 'path' | 'kind'>, touched: PartsTouched): PartReach {
  const { drafts, dossiers } = reaches[difference.kind];
  const at = (counted: ReadonlyMap<string, number>, key: string | undefined) =>
    key === undefined ? 0 : (counted.get(key) ?? 0);
  const draftCounts = {
    all: touched.drafts,
    none: 0,
    answered: at(touched.answered, fieldOf(difference)),
    attached: at(touched.attached, paperOf(difference)),
  };
  const dossierCounts = {
    shown: touched.dossiers,
    none: 0,
    working: touched.working,
    beforeStep: touched.working - at(touched.past, stepOf(difference)),
  };
  return { drafts: draftCounts[drafts], dossiers: dossierCounts[dossiers], how: dossiers };
}
