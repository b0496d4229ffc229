import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type DossierId, type PlainDate, plainDate, type UnitId } from '#kernel';
import {
  countedChannels,
  dueOnOf,
  type Fact,
  factStates,
  type Run,
  type SliceFact,
  sliceStates,
  timelinesses,
} from './fact.ts';

const id = <T extends string>() => Type.Unsafe<T>(Type.String({ minLength: 36, maxLength: 36 }));
const day = Type.Unsafe<PlainDate>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
const perhaps = Type.Union([day, Type.Null()]);

const run = Type.Object({
  from: day,
  to: perhaps,
  dueOn: day,
  stop: Type.Union([Type.Enum(['pause', 'wait', 'end']), Type.Null()]),
});

const rowSchema = Type.Object({
  dossier_id: id<DossierId>(),
  seq: Type.Integer(),
  code: Type.Union([Type.String(), Type.Null()]),
  procedure_code: Type.String(),
  channel: Type.Enum(countedChannels),
  reception_unit_id: id<UnitId>(),
  competent_unit_id: id<UnitId>(),
  state: Type.Enum(factStates),
  accepted_on: perhaps,
  due_on: perhaps,
  ended_on: perhaps,
  refused_on: perhaps,
  timeliness: Type.Union([Type.Enum(timelinesses), Type.Null()]),
  runs: Type.Array(run),
  digital: Type.Object({
    to: Type.Union([Type.Array(Type.String()), Type.Null()]),
    done: Type.Array(Type.String()),
    attached: Type.Boolean(),
    reused: Type.Boolean(),
    stored: Type.Boolean(),
  }),
  digitised_on: perhaps,
  reused_on: perhaps,
  stored_on: perhaps,
  e_result_on: perhaps,
});
export type FactRow = Static<typeof rowSchema>;

const sliceSchema = Type.Object({
  dossier_id: id<DossierId>(),
  key: Type.String(),
  holder_unit_id: id<UnitId>(),
  procedure_code: Type.String(),
  state: Type.Enum(sliceStates),
  accepted_on: perhaps,
  due_on: perhaps,
  ended_on: perhaps,
  timeliness: Type.Union([Type.Enum(timelinesses), Type.Null()]),
  runs: Type.Array(run),
});
/** With what a list shows of the dossier it is part of. */
export type SliceRow = Static<typeof sliceSchema> & Pick<FactRow, 'channel' | 'code'>;

const checked = Compile(rowSchema);
const checkedSlice = Compile(sliceSchema);

/** A stored fact; anything else in its table is damage. */
export function factFrom(row: unknown, slices: readonly SliceFact[]): Fact {
  if (!checked.Check(row))
    throw new Error(`Not a fact: ${JSON.stringify([...checked.Errors(row)].slice(0, 3))}`);
  return {
    dossierId: row.dossier_id,
    seq: row.seq,
    code: row.code,
    procedureCode: row.procedure_code,
    channel: row.channel,
    receptionUnitId: row.reception_unit_id,
    competentUnitId: row.competent_unit_id,
    state: row.state,
    acceptedOn: row.accepted_on,
    endedOn: row.ended_on,
    refusedOn: row.refused_on,
    timeliness: row.timeliness,
    runs: row.runs.map(runFrom),
    digital: {
      ...row.digital,
      digitisedOn: row.digitised_on,
      reusedOn: row.reused_on,
      storedOn: row.stored_on,
      eResultOn: row.e_result_on,
    },
    slices,
  };
}

const runFrom = ({ from, to, dueOn, stop }: Static<typeof run>): Run => ({
  from: plainDate(from),
  to: to === null ? null : plainDate(to),
  dueOn: plainDate(dueOn),
  stop,
});

/** A stored slice and whose it is. */
export function sliceFrom(row: unknown): { readonly dossierId: DossierId; readonly slice: SliceFact } {
  if (!checkedSlice.Check(row))
    throw new Error(`Not a slice: ${JSON.stringify([...checkedSlice.Errors(row)].slice(0, 3))}`);
  const slice = {
    key: row.key,
    holderUnitId: row.holder_unit_id,
    procedureCode: row.procedure_code,
    state: row.state,
    acceptedOn: row.accepted_on,
    endedOn: row.ended_on,
    timeliness: row.timeliness,
    runs: row.runs.map(runFrom),
  };
  return { dossierId: row.dossier_id, slice };
}

/** The row of a fact; `due_on` repeats the last run to be shown and sorted by. */
export const factRow = (fact: Fact): FactRow => ({
  dossier_id: fact.dossierId,
  seq: fact.seq,
  code: fact.code,
  procedure_code: fact.procedureCode,
  channel: fact.channel,
  reception_unit_id: fact.receptionUnitId,
  competent_unit_id: fact.competentUnitId,
  state: fact.state,
  accepted_on: fact.acceptedOn,
  due_on: dueOnOf(fact),
  ended_on: fact.endedOn,
  refused_on: fact.refusedOn,
  timeliness: fact.timeliness,
  runs: [...fact.runs],
  digital: {
    to: fact.digital.to === null ? null : [...fact.digital.to],
    done: [...fact.digital.done],
    attached: fact.digital.attached,
    reused: fact.digital.reused,
    stored: fact.digital.stored,
  },
  digitised_on: fact.digital.digitisedOn,
  reused_on: fact.digital.reusedOn,
  stored_on: fact.digital.storedOn,
  e_result_on: fact.digital.eResultOn,
});

/** The rows of its slices. */
export const sliceRows = ({ dossierId, channel, code, slices }: Fact): readonly SliceRow[] =>
  slices.map((slice) => ({
    dossier_id: dossierId,
    key: slice.key,
    holder_unit_id: slice.holderUnitId,
    code,
    procedure_code: slice.procedureCode,
    channel,
    state: slice.state,
    accepted_on: slice.acceptedOn,
    due_on: dueOnOf(slice),
    ended_on: slice.endedOn,
    timeliness: slice.timeliness,
    runs: [...slice.runs],
  }));
