import { type Static, type TSchema, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type {
  AccountId,
  DocumentId,
  DossierId,
  Instant,
  PersonId,
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
export const limitSchema = Type.Union([
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
  'consult',
  'letter',
  'wait',
  'review',
  'sign',
  'issue',
  'return',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** What an agency that was asked says. A newer answer replaces it here, and never in the journal (§4.10). */
const opinionSchema = Type.Object({
  answer: Type.Enum(['agree', 'agreeIf', 'disagree', 'silent']),
  at: instantSchema,
});
export type Opinion = Static<typeof opinionSchema>;

/** What a dossier may stand for without anybody working on it (handbook §4.7). */
export const waitReasons = ['financial', 'external-opinion', 'force-majeure'] as const;
export type WaitReason = (typeof waitReasons)[number];

const askedSchema = Type.Object({
  name: Type.Object({ vi: Type.String(), en: Type.String() }),
  /** A division of the agency; without one the agency itself is asked. */
  unitId: Type.Optional(idSchema<UnitId>()),
  /** The agency that asked: its officials remind and take back. */
  by: idSchema<UnitId>(),
  remindedAt: Type.Optional(instantSchema),
});

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
  /** The person who did it, in whichever post. */
  doneBy: Type.Optional(idSchema<PersonId>()),
  /** Which of several agencies is asked, by its key in the procedure. */
  party: Type.Optional(Type.String()),
  /** The slice it belongs to, in a dossier of several agencies. */
  slice: Type.Optional(Type.String()),
  opinion: Type.Optional(opinionSchema),
  /** Of a step that waits: for what. */
  waitsFor: Type.Optional(Type.Enum([...waitReasons, 'supplement'])),
  /** An opinion somebody asked for beside the e-procedure: whose, by its name of that day, and who asked. */
  asked: Type.Optional(askedSchema),
  /** A letter to an agency outside the system has gone out. */
  letterSentAt: Type.Optional(instantSchema),
  /** When its post is reminded, and when its head is told; absent once it was done. */
  remindAt: Type.Optional(instantSchema),
  escalateAt: Type.Optional(instantSchema),
});
/** One task of the e-procedure, done once; sent back, the earlier task is opened as a new step. */
export type Step = Static<typeof stepSchema>;

export const paperSchema = Type.Object({
  documentId: idSchema<DocumentId>(),
  component: Type.String(),
  /**
   * `replaced`: a result that a correction has put another in the place of; `superseded`: a digital copy that a
   * newer one has.
   */
  purpose: Type.Enum(['component', 'supplement', 'result', 'replaced', 'superseded']),
  /** The slice whose result it is, in a dossier of several agencies. */
  slice: Type.Optional(Type.String()),
  /** Made or taken from a store by an official, of a paper; not what the applicant sent. */
  digital: Type.Optional(Type.Literal(true)),
});
export type Paper = Static<typeof paperSchema>;

/**
 * Where the digital copy of a component comes from, or why there is none to be made (handbook §4.9: taken from the
 * national store, reused, replaced by a result code; Circular 03/2025 Art 5: exempt).
 */
export const componentSources = [
  'scanned',
  'reused',
  'national-store',
  'result-code',
  'electronic',
  'shown',
  'internal',
  'secret',
] as const;
export type ComponentSource = (typeof componentSources)[number];

/**
 * How far the digitising of a component is. The handbook §4.9 has the numbers 0 to 3 of `TrangThaiSoHoa` and of them
 * only 0, not digitised; the others are read here as 1 scanned, 2 confirmed by an official, 3 kept in a data store
 * as well. Not verified: to be compared with the national guide before dossiers are synchronised.
 */
export const digitisingStates = [0, 1, 2, 3] as const;
export type DigitisingState = (typeof digitisingStates)[number];

const digitisedSchema = Type.Object({
  component: Type.String(),
  source: Type.Enum(componentSources),
  state: Type.Unsafe<DigitisingState>(Type.Integer({ minimum: 0, maximum: 3 })),
  at: instantSchema,
});
export type Digitised = Static<typeof digitisedSchema>;

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
  /** The case of the procedure's decision table it was counted by. */
  variant: Type.Optional(Type.String()),
  /** `local`: a unit has promised less than the law allows. */
  source: Type.Optional(Type.Enum(['law', 'local'])),
  /** Years whose days off were not announced when it was reckoned: the date may move. */
  assumed: Type.Optional(Type.Array(Type.Integer())),
  clock: Type.Enum(['hour', 'day']),
  calendar: Type.String({ description: 'code and version of the calendar it was reckoned by' }),
  startsAt: instantSchema,
  firstDueAt: instantSchema,
  dueAt: instantSchema,
});

/** In đồng, by rows of the version's table or by a resolution (`ground`). */
export const feeSchema = Type.Object({
  amount: Type.Integer(),
  rows: Type.Array(Type.String()),
  ground: Type.Optional(Type.String()),
});

/** A date promised in a written apology; lateness is still measured by the deadline (handbook §4.8). */
export const extensionSchema = Type.Object({
  at: instantSchema,
  promisedAt: instantSchema,
  number: Type.String(),
});

/** Whether the time before it still counts when the clock runs again, or all of it begins anew. */
export const pauseEffects = ['continue', 'restart'] as const;

export const pauseSchema = Type.Object({
  from: instantSchema,
  to: orNull(instantSchema),
  reason: Type.Enum(['supplement', ...waitReasons, 'reopened']),
  effect: Type.Optional(Type.Enum(pauseEffects)),
});
export type DossierPause = Static<typeof pauseSchema>;

/** Something the dossier waits for, whether or not its clock stands meanwhile. */
export const waitSchema = Type.Object({
  reason: Type.Enum(waitReasons),
  since: instantSchema,
  /** By when it should be over; after it a payment may be closed for silence. */
  until: orNull(instantSchema),
  stepId: orNull(idSchema<StepId>()),
});
export type Wait = Static<typeof waitSchema>;

/** The part of a dossier that one agency holds (một cửa liên thông, handbook §4.10). */
export const sliceSchema = Type.Object({
  key: Type.String(),
  name: Type.Object({ vi: Type.String(), en: Type.String() }),
  /** Null: an agency outside the system, reached by letter. */
  agencyId: orNull(idSchema<UnitId>()),
  /** The procedure it is in a chain of procedures filed once. */
  procedureCode: orNull(Type.String()),
  /** Codes of the result papers that are its own: it is handed out with them. */
  resultCodes: Type.Optional(Type.Array(Type.String())),
  limit: limitSchema,
  openedAt: orNull(instantSchema),
  dueAt: orNull(instantSchema),
  finishedAt: orNull(instantSchema),
  timeliness: orNull(Type.Enum(['early', 'onTime', 'late'])),
  /** When it was with others meanwhile, and its own clock stood; open while they have it. */
  rests: Type.Optional(Type.Array(Type.Object({ from: instantSchema, to: orNull(instantSchema) }))),
  /** It ended with nothing of it done to be measured: with the dossier, or because it was no longer needed. */
  endedAt: Type.Optional(instantSchema),
});
export type Slice = Static<typeof sliceSchema>;

/** A body beside the competent agency, as it was found when the dossier was accepted. */
export const agencySchema = Type.Object({
  key: Type.String(),
  name: Type.Object({ vi: Type.String(), en: Type.String() }),
  agencyId: orNull(idSchema<UnitId>()),
});

/** Dates of steps and slices that were open while the clock stood, reckoned anew when it ran again. */
export const redatedSchema = Type.Object({
  steps: Type.Array(Type.Object({ id: idSchema<StepId>(), dueAt: instantSchema })),
  slices: Type.Array(Type.Object({ key: Type.String(), dueAt: instantSchema })),
});

export const openSupplementSchema = Type.Object({
  stage: Type.Enum(['intake', 'handling']),
  askedAt: instantSchema,
  answerBy: instantSchema,
  components: Type.Array(Type.String()),
});

/** How the applicant wants the result, and how it is handed out. */
export const returnWays = ['desk', 'post', 'electronic'] as const;
export type ReturnWay = (typeof returnWays)[number];

/** How far the conversation about the dossier is; what was said stands in the journal's private part. */
export const messagesSchema = Type.Object({
  last: Type.Enum(['applicant', 'agency']),
  at: instantSchema,
  /** The applicant's that no official has answered or marked as read. */
  unread: Type.Integer(),
  /** When the applicant wrote, on the last day they did: so many a day, and no more. */
  today: Type.Array(instantSchema),
});

const dossierSchema = Type.Object({
  id: idSchema<DossierId>(),
  requestCode: Type.String(),
  code: orNull(Type.String()),
  procedureCode: Type.String(),
  procedureVersionId: idSchema<ProcedureVersionId>(),
  places: placesSchema,
  channel: Type.Enum(channels),
  /** Filed online with an official's help at the place of help. */
  assisted: Type.Optional(Type.Literal(true)),
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
  extension: orNull(extensionSchema),
  pauses: Type.Array(pauseSchema),
  waits: Type.Array(waitSchema),
  openSupplement: orNull(openSupplementSchema),
  supplementsAsked: Type.Integer(),
  agencies: Type.Array(agencySchema),
  slices: Type.Array(sliceSchema),
  process: orNull(processSchema),
  steps: Type.Array(stepSchema),
  papers: Type.Array(paperSchema),
  /** What the signer decided, once one has. */
  decision: orNull(Type.Enum(['granted', 'refused'])),
  finishedAt: orNull(instantSchema),
  timeliness: orNull(Type.Enum(['early', 'onTime', 'late'])),
  returnedAt: orNull(instantSchema),
  endedAt: orNull(instantSchema),
  /** Components that came on paper, as they were when it was accepted; absent where nobody asked yet. */
  toDigitise: Type.Optional(Type.Array(Type.String())),
  /** How far each component is that somebody has begun to digitise, or said something about. */
  digitised: Type.Optional(Type.Array(digitisedSchema)),
  /** Unless they said so: at the desk. */
  returnWay: Type.Optional(Type.Enum(returnWays)),
  messages: Type.Optional(messagesSchema),
  /** How many notes officials have written for each other. */
  notes: Type.Optional(Type.Integer()),
  corrections: Type.Integer(),
  /** How often what was written at reception was put right; each time the receipt was printed anew. */
  receptionCorrections: Type.Optional(Type.Integer()),
  reopened: Type.Integer(),
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
