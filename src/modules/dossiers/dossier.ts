import { type Static, type TSchema, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type {
  AccountId,
  DocumentId,
  DossierId,
  Instant,
  PlainDate,
  PostId,
  ProcedureVersionId,
  SessionId,
  StepId,
  UnitId,
} from '#kernel';
import type { Marking } from '#procedures';
import { deliveryStatuses, handlingStatuses, moneyStatuses, syncStatuses } from './handling.ts';

/** The schema of an identifier, so that what is read from the database is checked, not believed. */
export const idSchema = <T extends string>() => Type.Unsafe<T>(Type.String({ minLength: 36, maxLength: 36 }));
/** Milliseconds since 1970. */
export const instantSchema = Type.Unsafe<Instant>(Type.Integer());
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const cutOff = Type.Optional(Type.Literal('after-15h'));
const limitSchema = Type.Union([
  Type.Object({
    kind: Type.Enum(['hour', 'workday', 'calendar-day', 'month']),
    value: Type.Number(),
    cutOff,
  }),
  Type.Object({ kind: Type.Literal('fixed-date'), date: Type.Unsafe<PlainDate>(Type.String()), cutOff }),
  Type.Object({ kind: Type.Literal('same-day'), cutOff }),
]);

export const stepKinds = [
  'receive',
  'process',
  'review',
  'sign',
  'issue',
  'return',
  'consult',
  'letter',
  'wait',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const stepSchema = Type.Object({
  id: idSchema<StepId>(),
  node: Type.String(),
  kind: Type.Enum(stepKinds),
  role: Type.String(),
  agencyId: idSchema<UnitId>(),
  status: Type.Enum(['open', 'taken', 'done', 'sentBack', 'cancelled']),
  postId: orNull(idSchema<PostId>()),
  openedAt: instantSchema,
  dueAt: orNull(instantSchema),
  doneAt: orNull(instantSchema),
});
/** One task of the e-procedure, done once; sent back, the earlier task is opened as a new step. */
export type Step = Static<typeof stepSchema>;

export const paperSchema = Type.Object({
  documentId: idSchema<DocumentId>(),
  component: Type.String(),
  purpose: Type.Enum(['component', 'supplement', 'result']),
});
export type Paper = Static<typeof paperSchema>;

export const placesSchema = Type.Object({
  help: idSchema<UnitId>(),
  reception: idSchema<UnitId>(),
  competent: idSchema<UnitId>(),
});
/** Place of help, of reception and return, and the competent agency: they differ when filed elsewhere. */
export type Places = Static<typeof placesSchema>;

export const channels = ['online', 'direct', 'postal'] as const;
export type Channel = (typeof channels)[number];

/** Where the e-procedure stands, as its engine in `procedures` wrote it. */
export const processSchema = Type.Unsafe<Marking>(Type.Object({}));

export const deadlineSchema = Type.Object({
  limit: limitSchema,
  clock: Type.Enum(['hour', 'day']),
  calendar: Type.String({ description: 'code and version of the calendar it was reckoned by' }),
  startsAt: instantSchema,
  firstDueAt: instantSchema,
  dueAt: instantSchema,
});

export const openSupplementSchema = Type.Object({
  stage: Type.Enum(['intake', 'handling']),
  askedAt: instantSchema,
  answerBy: instantSchema,
  components: Type.Array(Type.String()),
});

const dossierSchema = Type.Object({
  id: idSchema<DossierId>(),
  requestCode: Type.String(),
  code: orNull(Type.String()),
  procedureCode: Type.String(),
  procedureVersionId: idSchema<ProcedureVersionId>(),
  places: placesSchema,
  channel: Type.Enum(channels),
  ownerAccountId: orNull(idSchema<AccountId>()),
  ownerSessionId: orNull(idSchema<SessionId>()),
  handling: Type.Enum(handlingStatuses),
  money: Type.Enum(moneyStatuses),
  delivery: Type.Enum(deliveryStatuses),
  sync: Type.Enum(syncStatuses),
  submittedAt: instantSchema,
  acceptBy: orNull(instantSchema),
  acceptedAt: orNull(instantSchema),
  deadline: orNull(deadlineSchema),
  pauses: Type.Array(Type.Object({ from: instantSchema, to: orNull(instantSchema), reason: Type.String() })),
  openSupplement: orNull(openSupplementSchema),
  supplementsAsked: Type.Integer(),
  process: orNull(processSchema),
  steps: Type.Array(stepSchema),
  papers: Type.Array(paperSchema),
  finishedAt: orNull(instantSchema),
  timeliness: orNull(Type.Enum(['early', 'onTime', 'late'])),
  returnedAt: orNull(instantSchema),
  endedAt: orNull(instantSchema),
});

/** The present state of a dossier: the fold of its journal, without what only its owner may see. */
export type Dossier = Static<typeof dossierSchema>;
export type Timeliness = NonNullable<Dossier['timeliness']>;

const checked = Compile(dossierSchema);

/** A state read from the database; anything else than a dossier there is damage, not input. */
export function dossierOf(state: unknown): Dossier {
  if (checked.Check(state)) return state;
  throw new Error(`Not a dossier's state: ${JSON.stringify([...checked.Errors(state)].slice(0, 3))}`);
}
