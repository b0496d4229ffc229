import {
  dateIn,
  dong,
  err,
  type Instant,
  inBoth,
  ok,
  type PlainDate,
  type Result,
  type UnitId,
} from '#kernel';
import { unitByCode } from '#organisations';
import type { Executor, Tx } from '#platform/db';
import { newId } from '#platform/ids';
import { endAccepting, insertAccepting, listAccepting } from '../accepting/accepting.store.ts';
import { checkAccepting } from '../accepting/accepting.ts';
import { loadPublished, newestVersions } from '../catalogue.store.ts';
import type { Fault, Located, Said } from '../content/located.ts';
import {
  type At,
  optional,
  readDate,
  readList,
  readObject,
  readText,
  readWhole,
  rootOf,
  under,
} from '../content/reader.ts';
import { endLocalFee, insertLocalFee, listLocalFees } from '../local-options/local-fee.store.ts';
import { checkLocalFee } from '../local-options/local-fee.ts';
import type { ProcedureVersion } from '../procedure.ts';
import type { MovedDesk, MovedFee } from './moved.ts';
import { desksFrom, feesFrom } from './moved-options.store.ts';
import { movingText } from './moving.text.ts';

export const feesFile = 'fees.yaml';
export const desksFile = 'desks.yaml';

const datedValues = ({ code, unitCode, from, to, ground }: Omit<MovedFee, 'line' | 'amount'>) => ({
  ...{ code, unit: unitCode, from, ...(to === undefined ? {} : { to }), ground },
});

/** Fees by resolution from a day on, as the values of their file. */
export const feesToMove = async (db: Executor, today: PlainDate) =>
  (await feesFrom(db, today)).map((fee) => ({ ...datedValues(fee), amount: Number(fee.amount) }));

/** Accepting desks from a day on, as the values of their file. */
export const desksToMove = async (db: Executor, today: PlainDate) =>
  (await desksFrom(db, today)).map((each) => ({ ...datedValues(each), desk: each.desk }));

const readDated = (item: At, source: Located) => ({
  ...{ code: readText(under(item, 'code')), unitCode: readText(under(item, 'unit')) },
  ...{ from: readDate(under(item, 'from')), to: optional(under(item, 'to'), readDate) },
  ...{ ground: readText(under(item, 'ground')), line: source.lineOf(item.path) },
});

/** Reads `fees.yaml`; every mistake goes into `faults`. */
export const readFees = (source: Located, faults: Fault[]): readonly MovedFee[] =>
  readList(rootOf(source, faults), (item) => {
    readObject(item, ['code', 'unit', 'amount', 'from', 'to', 'ground']);
    return { ...readDated(item, source), amount: dong(readWhole(under(item, 'amount'), 0, 1_000_000_000)) };
  });

/** Reads `desks.yaml`. */
export const readDesks = (source: Located, faults: Fault[]): readonly MovedDesk[] =>
  readList(rootOf(source, faults), (item) => {
    readObject(item, ['code', 'unit', 'desk', 'from', 'to', 'ground']);
    return { ...readDated(item, source), desk: readText(under(item, 'desk')) };
  });

interface Here {
  readonly unitId: UnitId;
  readonly version: ProcedureVersion;
  readonly wrong: (message: Said) => void;
}

/** Looks up what each is about and has it placed; those that were, or what is wrong with which. */
async function placeEach<Moved extends MovedFee | MovedDesk>(
  tx: Tx,
  { file, all, now }: { readonly file: string; readonly all: readonly Moved[]; readonly now: Instant },
  place: (moved: Moved, here: Here) => Promise<boolean>,
): Promise<Result<readonly Moved[], readonly Fault[]>> {
  const newest = new Map((await newestVersions(tx)).map(({ code, id }) => [code, id]));
  const faults: Fault[] = [];
  const placed: Moved[] = [];
  for (const moved of all) {
    const wrong = (message: Said) => faults.push({ file, line: moved.line, path: moved.code, message });
    const unit = await unitByCode(tx, moved.unitCode, dayOf(moved.from, now));
    const versionId = newest.get(moved.code);
    if (!unit) wrong(inBoth(movingText, (t) => t.noUnit(moved.unitCode)));
    else if (!versionId) wrong(inBoth(movingText, (t) => t.noProcedure(moved.code)));
    else {
      const version = await loadPublished(tx, versionId);
      if (await place(moved, { unitId: unit.id, version, wrong })) placed.push(moved);
    }
  }
  return faults.length > 0 ? err(faults) : ok(placed);
}

/** The day its unit is looked up by: its first, or today where that has passed. */
const dayOf = (from: PlainDate, now: Instant): PlainDate => (from < dateIn(now) ? dateIn(now) : from);

/** Records the fees that are not here yet. */
export const placeFees = (tx: Tx, fees: readonly MovedFee[], now: Instant) =>
  placeEach(tx, { file: feesFile, all: fees, now }, async (moved, { unitId, version, wrong }) => {
    const { unitCode: _, line: __, to, ...asked } = moved;
    const fee = { ...asked, unitId, ...(to === undefined ? {} : { to }) };
    const known = (await listLocalFees(tx, unitId)).filter(({ code }) => code === fee.code);
    if (known.some((each) => each.from === fee.from && each.to === to && each.amount === fee.amount))
      return false;
    const checked = checkLocalFee(fee, version);
    if (!checked.ok) wrong(inBoth(movingText, (t) => t.fee[checked.error.code]));
    else if (known.some((each) => overlaps(each, fee))) wrong(inBoth(movingText, (t) => t.feeOverlaps));
    else {
      await endLocalFee(tx, fee);
      await insertLocalFee(tx, newId(), fee, now);
      return true;
    }
    return false;
  });

/** Records the accepting desks that are not here yet. */
export const placeDesks = (tx: Tx, desks: readonly MovedDesk[], now: Instant) =>
  placeEach(tx, { file: desksFile, all: desks, now }, async (moved, { unitId, version, wrong }) => {
    const desk = await unitByCode(tx, moved.desk, dayOf(moved.from, now));
    if (!desk) {
      wrong(inBoth(movingText, (t) => t.noUnit(moved.desk)));
      return false;
    }
    const next = { ...moved, unitId, deskUnitId: desk.id };
    const known = (await listAccepting(tx, { code: next.code, unitId })).filter(
      (each) => each.deskUnitId === desk.id,
    );
    if (known.some((each) => each.from === next.from && each.to === next.to)) return false;
    const checked = checkAccepting(next, version);
    const last = known.find(({ to }) => to === undefined);
    if (!checked.ok) wrong(inBoth(movingText, (t) => t.desk[checked.error.code]));
    else if (known.some((each) => overlaps(each, next))) wrong(inBoth(movingText, (t) => t.deskOverlaps));
    else {
      if (last) await endAccepting(tx, last.id, next.from);
      await insertAccepting(tx, newId(), next, now);
      return true;
    }
    return false;
  });

interface Span {
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
}

/** One that is in force without an end gives way to one that begins later; nothing else does. */
const overlaps = (here: Span, next: Span): boolean =>
  here.from >= next.from
    ? next.to === undefined || here.from < next.to
    : here.to !== undefined && here.to > next.from;
