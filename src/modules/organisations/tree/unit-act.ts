import { Type } from 'typebox';
import { Value } from 'typebox/value';
import {
  type Bilingual,
  err,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import { existsOn, type Unit, type UnitKind, type UnitType } from '../unit.ts';

/** Kinds that may be made today; the district level is abolished, and a province is not made in an office. */
export const newKinds = [
  'commune',
  'department',
  'service-centre',
  'division',
  'desk',
  'leadership',
] as const;
export type NewKind = (typeof newKinds)[number];
export const isNewKind = (text: string): text is NewKind => newKinds.some((kind) => kind === text);

/** What a commune may be called by law. */
export const communeTypes = ['commune', 'ward', 'special-zone'] as const;
export type CommuneType = (typeof communeTypes)[number];
export const isCommuneType = (text: string): text is CommuneType =>
  communeTypes.some((type) => type === text);

export interface UnitNames {
  readonly name: Bilingual;
  readonly fullName: Bilingual;
}

/** A unit that is to be. */
export interface NewUnit {
  readonly code: string;
  readonly kind: NewKind;
  readonly type: UnitType;
  readonly name: Bilingual;
  readonly parentId: UnitId;
  readonly agencyCode: string | undefined;
  /** Fields of procedures a division handles. */
  readonly fields: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly ground: string;
}

interface Dated {
  readonly unitId: UnitId;
  readonly from: PlainDate;
  readonly ground: string;
}
export type Rename = Dated & { readonly kind: 'rename'; readonly name: Bilingual };
export type Move = Dated & { readonly kind: 'move'; readonly parentId: UnitId };
export interface Successor {
  readonly unitId: UnitId;
  readonly how: 'whole' | 'part';
}
export type End = Dated & { readonly kind: 'end'; readonly successors: readonly Successor[] };
export type UnitChange = Rename | Move | End;
export type UnitAct = ({ readonly kind: 'add' } & { readonly unit: NewUnit }) | UnitChange;

export const isAgencyKind = (kind: UnitKind): boolean =>
  kind === 'province' ||
  kind === 'district' ||
  kind === 'commune' ||
  kind === 'department' ||
  kind === 'service-centre';

const titles = {
  ward: { vi: 'Phường', en: 'Ward' },
  commune: { vi: 'Xã', en: 'Commune' },
  'special-zone': { vi: 'Đặc khu', en: 'Special Zone' },
} as const;

/** The full name of a unit: of a commune with what the law calls it, of an office the name itself. */
export function namesOf(type: UnitType, name: Bilingual): UnitNames {
  if (!isCommuneType(type)) return { name, fullName: name };
  const { vi, en } = titles[type];
  return { name, fullName: { vi: `${vi} ${name.vi}`, en: `${name.en} ${en}` } };
}

/** Whether one kind stands under another: agencies under the province, offices inside an agency. */
export const mayStandUnder = (kind: UnitKind, parent: UnitKind): boolean =>
  isAgencyKind(kind)
    ? parent === 'province'
    : isAgencyKind(parent) || parent === 'division' || parent === 'desk';

/** Why a unit cannot be made under this parent. */
export function newUnitFault(
  { kind, from, to, agencyCode }: Pick<NewUnit, 'kind' | 'from' | 'to' | 'agencyCode'>,
  parent: Unit,
): Refusal | undefined {
  if (to !== undefined && to <= from) return refusal('unit.ends-before-it-begins');
  if (!existsOn(parent, from)) return refusal('unit.parent-not-there');
  if (parent.validTo !== undefined && (to === undefined || to > parent.validTo))
    return refusal('unit.parent-ends-sooner');
  if (!mayStandUnder(kind, parent.kind)) return refusal('unit.wrong-parent');
  if (isAgencyKind(kind) && agencyCode === undefined) return refusal('unit.agency-code-missing');
  return undefined;
}

/** Why a unit cannot come to stand there: not on that day, not under itself, not under a kind that takes none. */
export function moveFault(
  unit: Unit,
  {
    parent,
    below,
    from,
  }: { readonly parent: Unit; readonly below: ReadonlySet<UnitId>; readonly from: PlainDate },
): Refusal | undefined {
  if (below.has(parent.id)) return refusal('unit.under-itself');
  if (parent.id === unit.parentId) return refusal('unit.stands-there-already');
  if (!existsOn(parent, from)) return refusal('unit.parent-not-there');
  if (parent.validTo !== undefined) return refusal('unit.parent-ends-sooner');
  return mayStandUnder(unit.kind, parent.kind) ? undefined : refusal('unit.wrong-parent');
}

/** Why these cannot continue a unit from a day on; the units are those the act names, in its order. */
export function successorsFault(
  unit: Unit,
  successors: readonly (Successor & { readonly unit: Unit })[],
  on: PlainDate,
): Refusal | undefined {
  if (successors.some(({ unitId }) => unitId === unit.id)) return refusal('unit.succeeds-itself');
  if (new Set(successors.map(({ unitId }) => unitId)).size < successors.length)
    return refusal('unit.successor-twice');
  if (successors.some(({ how }) => how === 'whole') && successors.length > 1)
    return refusal('unit.whole-goes-to-one');
  return successors.some(({ unit: next }) => !existsOn(next, on))
    ? refusal('unit.successor-not-there')
    : undefined;
}

/** A day a change may begin on: today or later, while the unit exists, and after what is recorded of it already. */
export function dayFault(
  unit: Unit,
  {
    from,
    today,
    last,
  }: { readonly from: PlainDate; readonly today: PlainDate; readonly last: PlainDate | undefined },
): Refusal | undefined {
  if (from < today) return refusal('unit.day-past');
  if (from <= unit.validFrom) return refusal('unit.ends-before-it-begins');
  if (unit.validTo !== undefined) return refusal('unit.ends-already', { on: unit.validTo });
  return last !== undefined && from <= last ? refusal('unit.changed-later', { on: last }) : undefined;
}

/** What hangs on a unit, by kind: with any of it left, ending the unit would strand it. */
export const tieKinds = [
  'units',
  'posts',
  'dossiers',
  'steps',
  'drafts',
  'appointments',
  'numbers',
  'tray',
  'fields',
  'accepting',
] as const;
export type TieKind = (typeof tieKinds)[number];
export interface Tie {
  readonly kind: TieKind;
  readonly count: number;
  /** Some of them by name. */
  readonly names: readonly string[];
}

/** Ending strands nothing, or says what it would strand. */
export function strandFault(ties: readonly Tie[]): Result<void, Refusal> {
  const held = ties.filter(({ count }) => count > 0);
  if (held.length === 0) return ok(undefined);
  return err(
    refusal('unit.would-strand', {
      ties: held.map(({ kind, count, names }) => ({ kind, count, names: [...names] })),
    }),
  );
}

/** What an act would do, before it is done: what is there, what will be, and what it touches. */
export interface UnitPlan {
  readonly unit: Unit;
  readonly before: Unit | undefined;
  readonly parent: Unit | undefined;
  /** Under what it stood before a move. */
  readonly former?: Unit | undefined;
  readonly successors: readonly (Successor & { readonly unit: Unit })[];
  readonly ties: readonly Tie[];
  readonly from: PlainDate;
}

const tiesSchema = Type.Array(
  Type.Object({ kind: Type.Enum(tieKinds), count: Type.Integer(), names: Type.Array(Type.String()) }),
);

/** What a refusal says would be stranded; nothing when it is about something else. */
export function tiesIn({ details }: Refusal): readonly Tie[] {
  const ties = details?.['ties'];
  return Value.Check(tiesSchema, ties) ? ties : [];
}
