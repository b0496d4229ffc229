import { type AdminChange, recordChange } from '#audit';
import {
  type Actor,
  dateIn,
  err,
  type Instant,
  type JsonObject,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import { type Db, type Executor, type Tx, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { existsOn, type Unit } from '../unit.ts';
import { subtreeIds } from '../units.store.ts';
import {
  codeTaken,
  fieldsOf,
  insertEnd,
  insertFields,
  insertState,
  insertUnit,
  lockTree,
  lockUnit,
  ownTies,
  statesOf,
  takeEffect,
  unitInProvince,
} from './tree.store.ts';
import {
  dayFault,
  type End,
  isAgencyKind,
  type Move,
  moveFault,
  type NewUnit,
  namesOf,
  newUnitFault,
  type Rename,
  type Successor,
  strandFault,
  successorsFault,
  type Tie,
  type UnitAct,
  type UnitChange,
  type UnitPlan,
} from './unit-act.ts';

/** What of the modules after this one hangs on a unit from a day on: its dossiers, drafts, appointments. */
export type TiesOf = (db: Executor, unit: Unit, on: PlainDate) => Promise<readonly Tie[]>;

export interface TreeDeps {
  readonly db: Db;
  readonly ties: TiesOf;
}

/** Who changes the tree, in which province, and when. */
export interface TreeBy {
  readonly actor: Actor;
  readonly province: UnitId;
  readonly now: Instant;
}

/** Holds an act against the tree and tells what it touches; changes nothing. */
export const planUnitAct = (deps: TreeDeps, by: TreeBy, act: UnitAct): Promise<Result<UnitPlan, Refusal>> =>
  planIn(deps, deps.db, by, act);

/** Does it and writes it into the journal, all or nothing; what begins today holds with the next request. */
export async function doUnitAct(
  deps: TreeDeps,
  by: TreeBy,
  act: UnitAct,
): Promise<Result<UnitPlan, Refusal>> {
  try {
    return await deps.db.transaction(async (tx) => {
      await lockTree(tx);
      if (act.kind !== 'add') await lockUnit(tx, act.unitId);
      const planned = await planIn(deps, tx, by, act);
      if (!planned.ok) return planned;
      await write(tx, planned.value, { by, act });
      await takeEffect(tx, dateIn(by.now));
      await recordChange(tx, changeOf(planned.value, act), by);
      return planned;
    });
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'unit_one_code_a_day') return err(refusal('unit.code-taken'));
    if (constraint === 'unit_one_agency_code_a_day') return err(refusal('unit.agency-code-taken'));
    throw error;
  }
}

async function planIn(
  deps: TreeDeps,
  db: Executor,
  by: TreeBy,
  act: UnitAct,
): Promise<Result<UnitPlan, Refusal>> {
  if (act.kind === 'add') return planNew(db, by, act.unit);
  const { province, now } = by;
  const today = dateIn(now);
  const unit = await unitInProvince(db, { province, id: act.unitId, on: act.from });
  if (!unit || unit.kind === 'province') return err(refusal('unit.not-found'));
  const last = (await statesOf(db, unit.id)).at(-1)?.from;
  const fault = dayFault(unit, { from: act.from, today, last });
  if (fault) return err(fault);
  const planned = await planChange(db, by, { unit, act });
  if (!planned.ok) return planned;
  const successors = planned.value.successors.map(({ unitId }) => unitId);
  const ties = [
    ...(await ownTies(db, { id: unit.id, on: act.from, to: successors })),
    ...(await deps.ties(db, unit, act.from)),
  ];
  if (act.kind === 'end') {
    const stranded = strandFault(ties);
    if (!stranded.ok) return stranded;
    // What is filed until a later day would be stranded on it: an agency at work ends on the day itself.
    if (isAgencyKind(unit.kind) && act.from > today) return err(refusal('unit.ends-on-the-day'));
  }
  return ok({ ...planned.value, before: unit, ties: ties.filter(({ count }) => count > 0), from: act.from });
}

type Changed = Pick<UnitPlan, 'unit' | 'parent' | 'former' | 'successors'>;

async function planChange(
  db: Executor,
  by: TreeBy,
  { unit, act }: { readonly unit: Unit; readonly act: UnitChange },
): Promise<Result<Changed, Refusal>> {
  if (act.kind === 'rename') return planRename(unit, act);
  return act.kind === 'move' ? planMove(db, by, { unit, act }) : planEnd(db, by, { unit, act });
}

function planRename(unit: Unit, { name }: Rename): Result<Changed, Refusal> {
  if (name.vi === unit.name.vi && name.en === unit.name.en) return err(refusal('unit.same-name'));
  return ok({ unit: { ...unit, ...namesOf(unit.type, name) }, parent: undefined, successors: [] });
}

async function planMove(
  db: Executor,
  { province }: TreeBy,
  { unit, act }: { readonly unit: Unit; readonly act: Move },
): Promise<Result<Changed, Refusal>> {
  const parent = await unitInProvince(db, { province, id: act.parentId, on: act.from });
  if (!parent) return err(refusal('unit.parent-not-there'));
  const below = new Set(await subtreeIds(db, unit.id));
  const fault = moveFault(unit, { parent, below, from: act.from });
  if (fault) return err(fault);
  if (parent.agencyId !== unit.agencyId) return err(refusal('unit.other-agency'));
  const former = unit.parentId && (await unitInProvince(db, { province, id: unit.parentId, on: act.from }));
  return ok({ unit: { ...unit, parentId: parent.id }, parent, former, successors: [] });
}

async function planEnd(
  db: Executor,
  { province }: TreeBy,
  { unit, act }: { readonly unit: Unit; readonly act: End },
): Promise<Result<Changed, Refusal>> {
  const successors: (Successor & { readonly unit: Unit })[] = [];
  for (const each of act.successors) {
    const next = await unitInProvince(db, { province, id: each.unitId, on: act.from });
    if (!next || !existsOn(next, act.from)) return err(refusal('unit.successor-not-there'));
    successors.push({ ...each, unit: next });
  }
  const fault = successorsFault(unit, successors, act.from);
  if (fault) return err(fault);
  return ok({ unit: { ...unit, validTo: act.from }, parent: undefined, successors });
}

async function planNew(
  db: Executor,
  { province }: TreeBy,
  asked: NewUnit,
): Promise<Result<UnitPlan, Refusal>> {
  const parent = await unitInProvince(db, { province, id: asked.parentId, on: asked.from });
  if (!parent) return err(refusal('unit.parent-not-there'));
  const fault = newUnitFault(asked, parent);
  if (fault) return err(fault);
  if (await codeTaken(db, asked)) return err(refusal('unit.code-taken'));
  const id = newId<'unit'>();
  const unit: Unit = {
    ...{ id, code: asked.code, kind: asked.kind, type: asked.type, ...namesOf(asked.type, asked.name) },
    ...{ parentId: parent.id, agencyId: isAgencyKind(asked.kind) ? id : parent.agencyId },
    ...{ agencyCode: isAgencyKind(asked.kind) ? asked.agencyCode : undefined, agencyCodeVerified: false },
    ...{ validFrom: asked.from, validTo: asked.to },
  };
  return ok({ unit, before: undefined, parent, successors: [], ties: [], from: asked.from });
}

async function write(
  tx: Tx,
  { unit, before, successors, from }: UnitPlan,
  { by, act }: { readonly by: TreeBy; readonly act: UnitAct },
): Promise<void> {
  if (act.kind === 'add') return insertUnit(tx, unit, act.unit.fields);
  if (!before) throw new Error(`No unit to ${act.kind}`);
  if (act.kind !== 'end') return insertState(tx, before, { ...unit, from, ground: act.ground }, by.now);
  await insertEnd(tx, unit.id, { on: from, successors: act.successors });
  const handled = await fieldsOf(tx, unit.id);
  for (const { unit: next } of successors)
    if (next.kind === 'division' && next.agencyId === unit.agencyId) await insertFields(tx, next.id, handled);
}

const actions = {
  add: 'unit.added',
  rename: 'unit.renamed',
  move: 'unit.moved',
  end: 'unit.ended',
} as const;

/** What the journal keeps: the unit before and after, as far as the act changes it. */
function changeOf(plan: UnitPlan, act: UnitAct): AdminChange {
  const { unit, before } = plan;
  const name = (before ?? unit).fullName.vi;
  const reason = act.kind === 'add' ? act.unit.ground : act.ground;
  const subject = { kind: 'unit', id: unit.code, name } as const;
  return { action: actions[act.kind], subject, ...partsOf(plan, act), reason };
}

type Parts = { readonly before?: JsonObject; readonly after: JsonObject };

function partsOf({ unit, before, parent, former, successors, from }: UnitPlan, act: UnitAct): Parts {
  const under = { parent: parent?.fullName.vi ?? '' };
  switch (act.kind) {
    case 'add': {
      const { code, kind, fullName, validTo } = unit;
      const to = validTo ?? null;
      return {
        after: { code, kind, name: { ...fullName }, ...under, from, to, fields: [...act.unit.fields] },
      };
    }
    case 'rename':
      return { before: { name: { ...before?.fullName } }, after: { name: { ...unit.fullName }, from } };
    case 'move':
      return { before: { parent: former?.fullName.vi ?? '' }, after: { ...under, from } };
    case 'end': {
      const named = successors.map(({ unit: next, how }) => `${next.fullName.vi} (${how})`);
      return { before: { to: null }, after: { to: from, successors: named } };
    }
  }
}
