import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { AccountId, JsonObject, PostId, ProcedureVersionId, SessionId, StepId } from '#kernel';
import {
  channels,
  deadlineSchema,
  idSchema,
  instantSchema,
  openSupplementSchema,
  orNull,
  paperSchema,
  placesSchema,
  processSchema,
  stepSchema,
} from './dossier.ts';

const anyObject = Type.Unsafe<JsonObject>(Type.Object({}));
const words = Type.Object({ note: Type.String() });
const nothing = Type.Object({});

/**
 * What can happen to a dossier. `public` may be published with the chain; `private` is personal data or
 * the words of officials and enters the chain by its digest alone.
 */
const eventSchema = Type.Union([
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
    }),
    private: Type.Object({
      ownerAccountId: orNull(idSchema<AccountId>()),
      ownerSessionId: orNull(idSchema<SessionId>()),
      applicant: anyObject,
      answers: anyObject,
      papers: Type.Array(paperSchema),
    }),
  }),
  Type.Object({
    type: Type.Literal('DossierClaimed'),
    public: Type.Object({ at: instantSchema }),
    private: Type.Object({ ownerAccountId: idSchema<AccountId>() }),
  }),
  Type.Object({
    type: Type.Literal('SupplementRequested'),
    public: openSupplementSchema,
    private: words,
  }),
  Type.Object({
    type: Type.Literal('SupplementAnswered'),
    public: Type.Object({ at: instantSchema, acceptBy: orNull(instantSchema), dueAt: orNull(instantSchema) }),
    private: Type.Object({ note: Type.String(), papers: Type.Array(paperSchema) }),
  }),
  Type.Object({
    type: Type.Literal('DossierRefused'),
    public: Type.Object({ at: instantSchema }),
    private: Type.Object({ reason: Type.String(), ground: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('DossierAccepted'),
    public: Type.Object({
      at: instantSchema,
      code: Type.String(),
      deadline: deadlineSchema,
      process: processSchema,
    }),
    private: Type.Object({ note: Type.String(), components: Type.Array(Type.String()) }),
  }),
  Type.Object({ type: Type.Literal('StepOpened'), public: stepSchema, private: nothing }),
  Type.Object({
    type: Type.Literal('StepTaken'),
    public: Type.Object({ at: instantSchema, stepId: idSchema<StepId>(), postId: idSchema<PostId>() }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('StepCompleted'),
    public: Type.Object({
      at: instantSchema,
      stepId: idSchema<StepId>(),
      postId: idSchema<PostId>(),
      outcome: Type.Enum(['done', 'approved', 'sentBack']),
      process: processSchema,
    }),
    private: words,
  }),
  Type.Object({
    type: Type.Literal('ResultAttached'),
    public: Type.Object({ at: instantSchema }),
    private: Type.Object({ papers: Type.Array(paperSchema), number: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('HandlingFinished'),
    public: Type.Object({ at: instantSchema, timeliness: Type.Enum(['early', 'onTime', 'late']) }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('ResultReturned'),
    public: Type.Object({ at: instantSchema, way: Type.Enum(['desk', 'post', 'electronic']) }),
    private: Type.Object({ receiver: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('DossierWithdrawn'),
    public: Type.Object({ at: instantSchema }),
    private: words,
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
