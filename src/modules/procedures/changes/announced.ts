import type { Bilingual, Instant, PlainDate } from '#kernel';
import type { ProcedureVersion } from '../procedure.ts';
import type { ChangeClass } from '../versions/change-class.ts';
import { compareVersions, type Difference } from '../versions/compare-versions.ts';
import type { DifferenceKind } from '../versions/differences.table.ts';

/** A change of a procedure as it is told to everybody. */
export interface AnnouncedChange {
  readonly code: string;
  readonly name: Bilingual;
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  readonly publishedAt: Instant;
  readonly change: ChangeClass | undefined;
  /** What somebody outside the office would notice; empty when only words were put better. */
  readonly differences: readonly Difference[];
  /** A procedure there was not before. */
  readonly isNew: boolean;
}

/** How the office works inside: nobody outside has to do anything otherwise because of it. */
const inside: ReadonlySet<DifferenceKind> = new Set([
  ...(['phrases', 'assumed', 'drawing', 'plan', 'stepReminder', 'keywords', 'order'] as const),
]);

/** A version held against the one before it. */
export function announced(
  version: ProcedureVersion & { readonly publishedAt: Instant; readonly change?: ChangeClass | undefined },
  before: ProcedureVersion | undefined,
): AnnouncedChange {
  const differences = before ? compareVersions(before, version) : [];
  return {
    code: version.code,
    name: version.content.name,
    version: version.version,
    effectiveFrom: version.effectiveFrom,
    publishedAt: version.publishedAt,
    change: version.change,
    differences: differences.filter(({ kind }) => !inside.has(kind)),
    isNew: before === undefined,
  };
}
