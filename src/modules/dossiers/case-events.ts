import { Type } from 'typebox';
import type { JsonObject, PostId, ProcedureVersionId, StepId, UnitId } from '#kernel';
import {
  agencySchema,
  deadlineSchema,
  idSchema,
  instantSchema,
  orNull,
  processSchema,
  redatedSchema,
  stepSchema,
} from './dossier.ts';
import { countsSchema } from './receipt/paper-counts.ts';

const stepId = idSchema<StepId>();
const postId = idSchema<PostId>();
const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });
const anyObject = Type.Unsafe<JsonObject>(Type.Object({}));
const nothing = Type.Object({});
const redated = Type.Optional(redatedSchema);

/** What happens beside the e-procedure: work given to a post, questions to other units, receptions put right. */
export const caseEvents = [
  Type.Object({
    type: Type.Literal('StepAssigned'),
    public: Type.Object({
      at: instantSchema,
      stepId,
      /** `assigned` by whoever gives out the work, `handedOver` by the post that had it. */
      how: Type.Enum(['assigned', 'handedOver']),
      /** Who had it; null: nobody yet. */
      from: orNull(postId),
      /** Who has it now, with the names of that day; null: whoever of the role takes it. */
      to: orNull(
        Type.Object({ postId, postName: bilingual, unitId: idSchema<UnitId>(), unitName: bilingual }),
      ),
    }),
    private: Type.Object({ reason: Type.String(), person: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('OpinionAsked'),
    /** The question as a step of its own, beside those of the e-procedure. */
    public: stepSchema,
    private: Type.Object({ question: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('OpinionReminded'),
    public: Type.Object({ at: instantSchema, stepId }),
    private: nothing,
  }),
  Type.Object({
    type: Type.Literal('QuestionWithdrawn'),
    public: Type.Object({ at: instantSchema, stepId }),
    private: Type.Object({ reason: Type.String() }),
  }),
  Type.Object({
    type: Type.Literal('ReceptionCorrected'),
    public: Type.Object({
      at: instantSchema,
      /** The how manieth receipt that replaces the first. */
      number: Type.Integer(),
      what: Type.Array(Type.Enum(['person', 'components', 'time', 'procedure'])),
      /** When it really was received. */
      acceptedAt: Type.Optional(instantSchema),
      /** The time limit as it runs from then, or by the right procedure. */
      deadline: Type.Optional(deadlineSchema),
      redated,
      /** The right procedure, whose e-procedure begins anew. */
      procedure: Type.Optional(
        Type.Object({
          code: Type.String(),
          versionId: idSchema<ProcedureVersionId>(),
          process: processSchema,
          agencies: Type.Array(agencySchema),
        }),
      ),
    }),
    private: Type.Object({
      reason: Type.String(),
      applicant: Type.Optional(anyObject),
      components: Type.Optional(Type.Array(Type.String())),
      /** How many of each came, where that was written wrong. */
      counts: Type.Optional(countsSchema),
    }),
  }),
] as const;
