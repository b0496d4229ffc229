import canonicalize from 'canonicalize';
import { dateIn, err, type Instant, inBoth, ok, type PlainDate, type Result } from '#kernel';
import { unitByCode } from '#organisations';
import type { Executor, Tx } from '#platform/db';
import { newId } from '#platform/ids';
import { loadPublished, newestVersions } from '../catalogue.store.ts';
import type { Fault, Located, Said } from '../content/located.ts';
import { readLimit } from '../content/read-time-limit.ts';
import { optional, readDate, readList, readObject, readText, rootOf, under } from '../content/reader.ts';
import { endLocalLimit, insertLocalLimit, listLocalLimits } from '../local-limits/local-limit.store.ts';
import { checkLocalLimit, type LocalLimit } from '../local-limits/local-limit.ts';
import type { MovedLimit } from './moved.ts';
import { movingText } from './moving.text.ts';

export const limitsFile = 'limits.yaml';

/** What units promise from a day on, as the values of their file. */
export async function limitsToMove(db: Executor, today: PlainDate) {
  const limits = await listLocalLimits(db, {});
  return limits
    .filter(({ to }) => to === undefined || to > today)
    .map(({ code, unitCode, variant, limit, from, to, ground }) => {
      const { cutOff: _, ...allowance } = limit;
      return {
        code,
        unit: unitCode,
        ...(variant === undefined ? {} : { variant }),
        ...allowance,
        from,
        ...(to === undefined ? {} : { to }),
        ground,
      };
    });
}

/** Reads `limits.yaml`; every mistake goes into `faults`. */
export const readLimits = (source: Located, faults: Fault[]): readonly MovedLimit[] =>
  readList(rootOf(source, faults), (item) => {
    readObject(item, ['code', 'unit', 'variant', 'kind', 'value', 'date', 'from', 'to', 'ground']);
    return {
      ...{ code: readText(under(item, 'code')), unitCode: readText(under(item, 'unit')) },
      variant: optional(under(item, 'variant'), readText),
      limit: readLimit(item),
      ...{ from: readDate(under(item, 'from')), to: optional(under(item, 'to'), readDate) },
      ...{ ground: readText(under(item, 'ground')), line: source.lineOf(item.path) },
    };
  });

/** Records the promises that are not here yet; those that were placed, or what is wrong with which. */
export async function placeLimits(
  tx: Tx,
  limits: readonly MovedLimit[],
  now: Instant,
): Promise<Result<readonly MovedLimit[], readonly Fault[]>> {
  const newest = new Map((await newestVersions(tx)).map(({ code, id }) => [code, id]));
  const known = await listLocalLimits(tx, {});
  const faults: Fault[] = [];
  const placed: MovedLimit[] = [];
  for (const { unitCode, line, ...asked } of limits) {
    const wrong = (message: Said) => faults.push({ file: limitsFile, line, path: asked.code, message });
    const [, on = asked.from] = [dateIn(now), asked.from].toSorted();
    const unit = await unitByCode(tx, unitCode, on);
    const versionId = newest.get(asked.code);
    if (!unit) wrong(inBoth(movingText, (t) => t.noUnit(unitCode)));
    else if (!versionId) wrong(inBoth(movingText, (t) => t.noProcedure(asked.code)));
    else {
      const local = { ...asked, unitId: unit.id };
      const checked = checkLocalLimit(local, await loadPublished(tx, versionId));
      const here = known.filter(
        (each) => each.unitId === unit.id && each.code === local.code && each.variant === local.variant,
      );
      if (here.some((each) => isSame(each, local))) continue;
      if (!checked.ok) wrong(inBoth(movingText, (t) => t.limit[checked.error.code]));
      else if (here.some((each) => overlaps(each, local))) wrong(inBoth(movingText, (t) => t.overlaps));
      else {
        await endLocalLimit(tx, local);
        await insertLocalLimit(tx, newId(), local, now);
        placed.push({ ...asked, unitCode, line });
      }
    }
  }
  return faults.length > 0 ? err(faults) : ok(placed);
}

const isSame = (one: LocalLimit, other: LocalLimit): boolean =>
  one.from === other.from && one.to === other.to && canonicalize(one.limit) === canonicalize(other.limit);

/** One that is in force without an end gives way to one that begins later; nothing else does. */
const overlaps = (here: LocalLimit, next: LocalLimit): boolean =>
  here.from >= next.from
    ? next.to === undefined || here.from < next.to
    : here.to !== undefined && here.to > next.from;
