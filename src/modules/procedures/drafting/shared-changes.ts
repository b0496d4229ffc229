import type { Worded } from '../content/worded.ts';
import type { Difference } from '../versions/compare-versions.ts';
import type { PaperUse } from './shared-papers.ts';

/** A paper that a draft changes and that other procedures ask for under the same code. */
export interface SharedChange {
  readonly key: string;
  readonly name: Worded;
  readonly procedures: readonly PaperUse['procedure'][];
}

/** The papers among the differences of a draft that others share, in the order they come. */
export function sharedChanges(
  differences: readonly Difference[],
  uses: readonly PaperUse[],
): readonly SharedChange[] {
  const changed = new Map<string, Worded>();
  for (const { path, subject, kind } of differences) {
    const [list, key] = path.split('.');
    const asksElse = kind !== 'componentCondition' && kind !== 'guide';
    if (list === 'components' && key !== undefined && asksElse) changed.set(key, subject ?? { vi: key });
  }
  return [...changed].flatMap(([key, name]) => {
    const procedures = uses.filter(({ paper }) => paper.key === key).map(({ procedure }) => procedure);
    return procedures.length > 0 ? [{ key, name, procedures }] : [];
  });
}
