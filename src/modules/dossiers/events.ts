import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { AccountId, JsonObject, PersonId, PostId, ProcedureVersionId, SessionId, StepId } from '#kernel';
import { caseEvents } from './case-events.ts';
import { digitisingEvents } from './digitise/digitising-events.ts';
import {
  agencySchema,
  channels,
  deadlineSchema,
  extensionSchema,
  feeSchema,
  idSchema,
  instantSchema,
  openSupplementSchema,
  orNull,
  paperSchema,
  pauseEffects,
  placesSchema,
  processSchema,
  redatedSchema,
  returnWays,
  sliceSchema,
  stepSchema,
  waitReasons,
} from './dossier.ts';
import { countsSchema } from './receipt/paper-counts.ts';
import { takingSchema } from './result/taker.ts';

const anyObject = Type.Unsafe<JsonObject>(Type.Object({}));
const words = Type.Object({ note: Type.String() });
const nothing = Type.Object({});
const reasoned = Type.Object({ reason: Type.String(), ground: Type.String() });
const lettered = Type.Object({ note: Type.String(), number: Type.String() });
const stepId = idSchema<StepId>();
const postId = idSchema<PostId>();
/** By what a date was reckoned while the dossier keeps no calendar of its own; the first release did not say. */
const countedBy = { calendar: Type.Optional(Type.String()) };
const outcome = ['early', 'onTime', 'late'] as const;

export type Redated = Static<typeof redatedSchema>;
const redated = Type.Optional(redatedSchema);
/** Years the date rests on whose days off were not announced yet. */
const assumed = Type.Optional(Type.Array(Type.Integer()));

/**
 * What can happen to a dossier. `public` may be published with the chain; `private` is personal data or
 * the words of officials and enters the chain by its digest alone.
 */
const eventSchema = Type.Union([
  ...caseEvents,
  ...digitisingEvents,
  Type.Object({
    type: Type.Literal('DossierSubmitted'),
    public: Type.Object({
      requestCode: Type.String(),
      procedureCode: Type.String(),
      procedureVersionId: idSchema<ProcedureVersionId>(),
      places: placesSchema,
      channel: Type.Enum(channels),
      at: instantSchema,
      acceptBy: instantSchema,
      /** Filed online with an official's help at the place of help (handbook §4.3, helper). */
      assisted: Type.Optional(Type.Literal(true)),
      ...countedBy,
    }),
    private: Type.Object({
      ownerAccountId: orNull(idSchema<AccountId>()),
      ownerSessionId: orNull(idSchema<SessionId>()),
      applicant: anyObject,
      answers: anyObject,
      papers: Type.Array(paperSchema),
      /** The item of the post it came in (mã bưu gửi). */
      postItem: Type.Optional(Type.String()),
    }),
  }),
  Type.Object({
    type: Type.Literal('DossierClaimed'),
    public: Type.Object({ at: instantSchema }),
    /** Null only of an entry whose private part was erased. */
    private: Type.Object({ ownerAccountId: orNull(idSchema<AccountId>()) }),
  }),
  Type.Object({
    type: Type.Literal('SupplementRequested'),
    public: Type.Object({
      ...openSupplementSchema.properties,
      effect: Type.Optional(Type.Enum(pauseEffects)),
      ...countedBy,
    }),
    /** A remark for each component, by its key, beside what is said of all. */
    private: Type.Object({
      note: Type.String(),
      remarks: Type.Optional(anyObject),
      ground: Type.Optional(Type.String()),
    }),
  }),
  Type.Object({
    type: Type.Literal('SupplementAnswered'),
    public: Type.Object({
      at: instantSchema,
      acceptBy: orNull(instantSchema),
      dueAt: orNull(instantSchema),
      assumed,
      redated,
      /** Components that were asked for and did not come; why, is private. */
      missing: Type.Optional(Type.Array(Type.String())),
      ...countedBy,
    }),
    /** What was said of single components, by their keys, in the place of files or beside them. */
    private: Type.Object({
      note: Type.String(),
      papers: Type.Array(paperSchema),
      explanations: Type.Optional(anyObject),
      missingBecause: Type.Optional(Type.String()),
    }),
  }),
  Type.Object({
    type: Type.Literal('DossierRefused'),
    public: Type.Object({
      at: instantSchema,
      /** Refused by the program: the date by which the applicant was to answer, and did not. */
      since: Type.Optional(instantSchema),
    }),
    private: Type.Object({ ...reasoned.properties, english: Type.Optional(reasoned) }),
  }),
  Type.Object({
    type: Type.Literal('DossierAccepted'),
    public: Type.Object({
      at: instantSchema,
      code: Type.String(),
      deadline: deadlineSchema,
      process: processSchema,
      agencies: Type.Optional(Type.Array(agencySchema)),
      slices: Type.Optional(Type.Array(sliceSchema)),
      /** Components that came on paper and are to be digitised; the first releases did not say. */
      toDigitise: Type.Optional(Type.Array(Type.String())),
    }),
    private: Type.Object({
      note: Type.String(),
      components: Type.Array(Type.String()),
      /** How many sheets of each came, by the component's key, where the desk counted them. */
      counts: Type.Optional(countsSchema),
      /** Rows may tell what a person is, so that they pay less: for those who handle it alone. */
      fee: Type.Optional(feeSchema),
    }),
  }),
  Type.Object({ type: Type.Literal('StepOpened'), public: stepSchema, private: nothing }),
  Type.Object({
    type: Type.Literal('StepTaken'),
    public: Type.Object({ at: instantSchema, stepId, postId }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('StepCompleted'),
    public: Type.Object({
      at: instantSchema,
      stepId,
      /** Null: the program, when a date has passed. */
      postId: orNull(postId),
      outcome: Type.Enum(['done', 'approved', 'refused', 'sentBack', 'silent']),
      process: processSchema,
    }),
    private: Type.Object({
      note: Type.String(),
      ground: Type.Optional(Type.String()),
      /** Who did it, for the duties one person may not have in one dossier; entries of old do not say. */
      personId: Type.Optional(idSchema<PersonId>()),
    }),
  }),
  Type.Object({
    type: Type.Literal('StepCancelled'),
    public: Type.Object({ at: instantSchema, stepId }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('StepCalled'),
    public: Type.Object({ at: instantSchema, stepId, call: Type.Enum(['reminder', 'escalation']) }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('OpinionGiven'),
    public: Type.Object({
      at: instantSchema,
      stepId,
      postId,
      answer: Type.Enum(['agree', 'agreeIf', 'disagree']),
    }),
    private: words,
  }),
  Type.Object({
    type: Type.Enum(['LetterSent', 'LetterReceived']),
    public: Type.Object({ at: instantSchema, stepId, postId }),
    private: lettered,
  }),
  Type.Object({
    type: Type.Literal('SliceOpened'),
    public: Type.Object({ at: instantSchema, key: Type.String(), dueAt: instantSchema }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('SliceLeft'),
    public: Type.Object({ at: instantSchema, key: Type.String() }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('SliceFinished'),
    public: Type.Object({
      at: instantSchema,
      key: Type.String(),
      /** Null: nothing of it was done, and nothing is to be. */
      timeliness: orNull(Type.Enum(outcome)),
    }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('WaitBegan'),
    public: Type.Object({
      at: instantSchema,
      reason: Type.Enum(waitReasons),
      until: orNull(instantSchema),
      effect: Type.Enum(['none', ...pauseEffects]),
      stepId: orNull(stepId),
      /** Đồng, of a payment. */
      amount: Type.Optional(Type.Integer()),
    }),
    private: Type.Object({ note: Type.String(), number: Type.String(), body: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('WaitEnded'),
    public: Type.Object({
      at: instantSchema,
      reason: Type.Enum(waitReasons),
      stepId: orNull(stepId),
      dueAt: orNull(instantSchema),
      assumed,
      redated,
      /** The step that waited was dropped: what it waited for has not come, and is awaited no more. */
      dropped: Type.Optional(Type.Literal(true)),
    }),
    private: lettered,
  }),
  Type.Object({
    type: Type.Literal('DossierExtended'),
    public: Type.Object({ ...extensionSchema.properties, beforeDue: Type.Boolean() }),
    private: words,
  }),
  Type.Object({
    type: Type.Literal('DueRecounted'),
    public: Type.Object({
      at: instantSchema,
      calendar: Type.String(),
      assumed,
      dueAt: instantSchema,
      redated,
    }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('ResultAttached'),
    public: Type.Object({ at: instantSchema, slice: Type.Optional(Type.String()) }),
    private: Type.Object({ papers: Type.Array(paperSchema), number: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('ResultCorrected'),
    public: Type.Object({ at: instantSchema, slice: Type.Optional(Type.String()) }),
    private: Type.Object({
      papers: Type.Array(paperSchema),
      number: Type.String(),
      order: Type.String(),
      reason: Type.String(),
    }),
  }),
  Type.Object({
    type: Type.Literal('HandlingFinished'),
    public: Type.Object({
      at: instantSchema,
      timeliness: Type.Enum(outcome),
      decision: Type.Optional(Type.Enum(['granted', 'refused'])),
    }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('ResultReturned'),
    public: Type.Object({ at: instantSchema, way: Type.Enum(returnWays) }),
    /** `taking` at the desk, `item` by post; the first release kept the name alone. */
    private: Type.Object({
      receiver: Type.String(),
      taking: Type.Optional(takingSchema),
      item: Type.Optional(Type.String()),
    }),
  }),
  Type.Object({
    type: Type.Literal('ReturnWayChosen'),
    public: Type.Object({ at: instantSchema, way: Type.Enum(returnWays) }),
    /** Where it is sent; empty for the other ways. */
    private: Type.Object({ address: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('MessageSent'),
    public: Type.Object({ at: instantSchema, from: Type.Enum(['applicant', 'agency']) }),
    private: Type.Object({ text: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('MessagesRead'),
    public: Type.Object({ at: instantSchema }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('NoteWritten'),
    /** `number`: counted from 1 within the dossier; `answers`: that of the note it stands below. */
    public: Type.Object({
      at: instantSchema,
      number: Type.Integer(),
      answers: Type.Optional(Type.Integer()),
    }),
    private: Type.Object({ text: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('DossierWithdrawn'),
    public: Type.Object({ at: instantSchema }),
    private: words,
  }),
  Type.Object({
    type: Type.Literal('DossierStopped'),
    public: Type.Object({ at: instantSchema, asked: Type.Enum(['owner', 'law']) }),
    private: reasoned,
  }),
  Type.Object({
    type: Type.Literal('DossierLapsed'),
    public: Type.Object({ at: instantSchema, since: instantSchema }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('DossierReopened'),
    public: Type.Object({
      at: instantSchema,
      /** Null when it had not been accepted: then the desk's eight hours begin anew. */
      deadline: orNull(deadlineSchema),
      acceptBy: orNull(instantSchema),
      process: orNull(processSchema),
      ...countedBy,
    }),
    private: Type.Object({ order: Type.String(), reason: Type.String() }),
  }),
]);

export type DossierEvent = Static<typeof eventSchema>;
export type EventType = DossierEvent['type'];
export type EventOf<T extends EventType> = Extract<DossierEvent, { type: T }>;

const checked = Compile(eventSchema);

/** An event read from the journal, or undefined when it is none of ours. */
export function parseEvent(value: unknown): DossierEvent | undefined {
  return checked.Check(value) ? value : undefined;
}

/** Every private part at once: what is not among its fields answers to no event. */
type EveryPrivate = (
  DossierEvent extends infer E
    ? E extends { private: infer P }
      ? (part: P) => void
      : never
    : never
) extends (part: infer All) => void
  ? All
  : never;

/** What every private part says once it is erased: nothing about anybody. */
export const erasedPrivate = {
  ownerAccountId: null,
  ownerSessionId: null,
  applicant: {},
  answers: {},
  papers: [],
  components: [],
  note: '',
  reason: '',
  ground: '',
  number: '',
  order: '',
  body: '',
  receiver: '',
  person: '',
  question: '',
  address: '',
  text: '',
  fields: {},
} satisfies EveryPrivate;
