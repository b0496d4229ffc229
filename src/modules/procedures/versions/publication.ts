import type { Bilingual, PlainDate } from '#kernel';
import type { FormCase } from '../cases/form-case.ts';
import { faultSaid } from '../content/faults.ts';
import type { CatalogueEntry, ProcedureVersion } from '../procedure.ts';
import type { ChangeClass } from './change-class.ts';
import { classOf, compareVersions, type Difference } from './compare-versions.ts';

/** A published version with its drawing, as far as the next one is held against it. */
export type Published = ProcedureVersion & {
  readonly processBpmn?: string | undefined;
  readonly feesDmn?: string | undefined;
  readonly cases?: readonly FormCase[] | undefined;
  /** Whether it has an end already, so that the next must not set one. */
  readonly ended: boolean;
};

/** What publishing an entry does to its procedure. */
export type Publication = {
  readonly entry: CatalogueEntry;
  readonly before?: Published | undefined;
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  /** Undefined of a first version. */
  readonly class?: ChangeClass | undefined;
  readonly differences: readonly Difference[];
};

/** To be published, already so, or why it cannot be. */
export type Planned =
  | { readonly kind: 'publish'; readonly publication: Publication }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fault'; readonly message: Bilingual };

/**
 * Holds an entry against the newest version. Other words need no day of their own: they are shown from today.
 * Everything else says from when, a day to come: what was filed until then is judged by what was published then.
 */
export function planPublication(
  entry: CatalogueEntry,
  before: Published | undefined,
  today: PlainDate,
): Planned {
  const { effectiveFrom } = entry;
  if (!before) {
    return { kind: 'publish', publication: { entry, version: 1, effectiveFrom, differences: [] } };
  }
  const differences = compareVersions(before, entry);
  const change = classOf(differences);
  if (change === undefined) return { kind: 'unchanged' };
  const from = change === 'cosmetic' && effectiveFrom < today ? today : effectiveFrom;
  if (from <= before.effectiveFrom) {
    const message = faultSaid((t) => t.laterThan(before.effectiveFrom, before.version));
    return { kind: 'fault', message };
  }
  if (from < today) {
    return { kind: 'fault', message: faultSaid((t) => t.notBeforeToday(today, from, before.version)) };
  }
  const publication = { entry, before, version: before.version + 1, effectiveFrom: from, differences };
  return { kind: 'publish', publication: { ...publication, class: change } };
}
