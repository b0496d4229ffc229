import { type Static, Type } from 'typebox';
import { dateIn, err, type Refusal, type Result, refusal } from '#kernel';
import {
  type AnyApiRoute,
  type ApiRequest,
  apiNotFound,
  apiRefused,
  apiRoute,
  apiValue,
} from '#platform/http';
import { checkAnswers } from '#procedures';
import { dossierBody } from '../api/bodies.ts';
import { refusalStatus } from '../api/refusal-status.ts';
import { dossierOut, none, onBehalfIn } from '../api/schemas.ts';
import { returnWays } from '../dossier.ts';
import { applicantIn, applicantJson } from '../filing/applicant.ts';
import type { Submitted } from '../filing/submit.action.ts';
import { countSchema, type PaperCounts } from '../receipt/paper-counts.ts';
import { deskPapers } from './desk-papers.ts';
import { openProcedure, placesFor } from './places.action.ts';
import { receive } from './receive.action.ts';
import { deskPermission } from './reception.route.ts';
import type { ReceptionDeps } from './reception-deps.ts';

const body = Type.Object(
  {
    procedure: Type.String({ maxLength: 20, description: 'Public procedure code', examples: ['1.001193'] }),
    commune: Type.Optional(
      Type.String({
        maxLength: 20,
        description: 'Code of the commune that decides, where it is filed anywhere in the province',
      }),
    ),
    answers: Type.Unsafe<Parameters<typeof checkAnswers>[1]>(
      Type.Object({}, { additionalProperties: true, description: 'Answers by field of the e-form' }),
    ),
    onBehalfOf: Type.Optional(onBehalfIn),
    components: Type.Array(
      Type.Object(
        { component: Type.String({ maxLength: 100 }), ...countSchema.properties },
        { additionalProperties: false },
      ),
      { maxItems: 100, description: 'What was handed in, with how many of each; every required one' },
    ),
    variant: Type.Optional(
      Type.String({ maxLength: 100, description: 'The case, where the desk knows better than the answers' }),
    ),
    note: Type.Optional(Type.String({ maxLength: 2_000, description: 'Remark on the receipt' })),
    returnWay: Type.Optional(
      Type.Object(
        { way: Type.Enum(returnWays), address: Type.Optional(Type.String({ maxLength: 300 })) },
        { additionalProperties: false, description: 'At the desk unless said' },
      ),
    ),
    again: Type.Optional(
      Type.Boolean({ description: 'Another dossier of the kind that was received for them today' }),
    ),
  },
  { additionalProperties: false },
);

/** Reception at the desk for machines: filed and accepted at once, or not at all. */
export const receptionApi = (deps: ReceptionDeps): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: '/api/v1/receptions',
    permission: deskPermission,
    audit: 'api.dossier.receive',
    summary: 'Receive a dossier brought to the desk: filed and accepted in one step',
    params: none,
    query: none,
    body,
    response: dossierOut,
    handle: async ({ body: asked }, request) => {
      if (request.actor.kind !== 'official') return apiNotFound();
      const received = await receiveAsked(deps, asked, request);
      if (!received.ok) return apiRefused(received.error, refusalStatus(received.error));
      const { dossier, repeated } = received.value;
      return apiValue(dossierBody(dossier, request.actor), repeated ? 200 : 201);
    },
  });

async function receiveAsked(
  deps: ReceptionDeps,
  asked: Static<typeof body>,
  { actor, now, idempotencyKey: key }: ApiRequest,
): Promise<Result<Submitted, Refusal>> {
  if (actor.kind !== 'official') return err(refusal('dossier.not-permitted'));
  const open = await openProcedure(deps, asked.procedure, actor, now);
  if (!open) return err(refusal('procedure.not-filed-here'));
  const { version, form } = open;
  const places = await placesFor(deps, actor, version, asked.commune ?? open.commune, now);
  if (!places) return err(refusal('commune.not-competent'));
  const checked = checkAnswers(form, asked.answers, { places: deps.places, today: dateIn(now) });
  if (!checked.ok)
    return err(refusal('answers.wrong', { errors: { ...checked.errors }, notAsked: checked.notAsked }));
  const answers = checked.value;
  const papers = deskPapers(version, answers);
  const wrong = componentsRefused(papers, asked.components);
  if (wrong) return err(wrong);
  const counts: PaperCounts = Object.fromEntries(
    asked.components.map(({ component, ...count }) => [component, count]),
  );
  const applicant = applicantIn(answers);
  return receive(deps.office, {
    filing: {
      ...{ actor, key, now, applicantName: applicant.name },
      submission: {
        ...{
          procedureCode: version.code,
          procedureVersionId: version.id,
          places,
          channel: 'direct',
          answers,
        },
        ...{
          ownerAccountId: null,
          ownerSessionId: null,
          papers: [],
          applicant: applicantJson(applicant, asked.onBehalfOf),
        },
      },
    },
    accept: {
      ...{ components: Object.keys(counts), counts, note: asked.note ?? '' },
      ...(asked.variant === undefined ? {} : { variant: asked.variant }),
    },
    returnWay: { way: asked.returnWay?.way ?? 'desk', address: asked.returnWay?.address ?? '' },
    again: asked.again === true,
    besides: async () => undefined,
  });
}

/** Nothing that is not asked for, and everything without which it is not complete. */
function componentsRefused(
  papers: ReturnType<typeof deskPapers>,
  given: readonly { readonly component: string }[],
): Refusal | undefined {
  const keys = given.map(({ component }) => component);
  const unknown = keys.filter((key) => papers.every((paper) => paper.key !== key));
  if (unknown.length > 0) return refusal('accept.unknown-component', { components: unknown });
  const missing = papers.filter(({ key, needed }) => needed && !keys.includes(key)).map(({ key }) => key);
  return missing.length > 0 ? refusal('accept.unchecked', { components: missing }) : undefined;
}
