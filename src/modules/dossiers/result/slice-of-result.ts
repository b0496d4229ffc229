import { type Actor, err, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Dossier, Slice } from '../dossier.ts';
import { withOwnResult } from './has-result.ts';

/**
 * Of which slice a result is, undefined for the result of the whole. An agency says it of its own slice; of one
 * outside the system the papers come with its letter, and whoever has the dossier puts them in. Where it is not
 * said, it is the slice of the agency itself, or the only one there is.
 */
export function sliceOfResult(
  dossier: Dossier,
  asked: string | undefined,
  actor: Actor,
): Result<string | undefined, Refusal> {
  const slices = withOwnResult(dossier);
  if (asked !== undefined) {
    const slice = slices.find(({ key }) => key === asked);
    if (!slice) return err(refusal('result.slice-unknown', { slices: keysOf(slices) }));
    if (!isHeldBy(slice, dossier, actor)) return err(refusal('result.slice-of-other'));
    return slice.openedAt === null ? err(refusal('result.slice-not-begun')) : ok(asked);
  }
  if (slices.length === 0) return ok(undefined);
  const open = slices.filter((slice) => slice.openedAt !== null && isHeldBy(slice, dossier, actor));
  const own = open.filter(({ agencyId }) => agencyId !== null);
  const [one, another] = own.length > 0 ? own : open;
  return one && !another
    ? ok(one.key)
    : err(refusal('result.slice-missing', { slices: keysOf(open.length > 0 ? open : slices) }));
}

/** Slices whose results this official may attach now. */
export const slicesToFill = (dossier: Dossier, actor: Actor): readonly Slice[] =>
  withOwnResult(dossier).filter((slice) => slice.openedAt !== null && isHeldBy(slice, dossier, actor));

function isHeldBy({ agencyId }: Slice, { places }: Dossier, actor: Actor): boolean {
  if (actor.kind !== 'official') return false;
  if (agencyId === actor.agencyId) return true;
  const hasDossier = actor.agencyId === places.competent || actor.agencyId === places.reception;
  return hasDossier && (agencyId === null || agencyId === places.competent);
}

const keysOf = (slices: readonly Slice[]): string[] => slices.map(({ key }) => key);
