import { Type } from 'typebox';
import { dateIn, err, may, parseId, type Refusal, type Result, refusal } from '#kernel';
import { fileLimits } from '#platform/files';
import { type AnyApiRoute, type ApiRequest, apiRefused, apiRoute, apiValue } from '#platform/http';
import { canBeFiledHere, checkAnswers } from '#procedures';
import type { Channel } from '../dossier.ts';
import type { FilingDeps } from '../filing/filing-deps.ts';
import type { Submitted } from '../filing/submit.action.ts';
import type { OnBehalfOf } from '../parties/parties.ts';
import { dossierBody } from './bodies.ts';
import { filedBefore, fileRequest } from './file-request.action.ts';
import { refusalStatus } from './refusal-status.ts';
import { dossierOut, none, onBehalfIn, paperIn } from './schemas.ts';

interface Asked {
  readonly procedure: string;
  readonly commune: string;
  readonly channel?: 'direct' | 'postal' | undefined;
  readonly onBehalfOf?: OnBehalfOf | undefined;
  readonly answers: Parameters<typeof checkAnswers>[1];
  readonly papers: readonly { readonly component: string; readonly documentId: string }[];
}

const body = Type.Object(
  {
    procedure: Type.String({ maxLength: 20, description: 'Public procedure code', examples: ['1.001193'] }),
    commune: Type.String({
      maxLength: 20,
      description: 'Code of the commune, ward or special zone where it is filed',
      examples: ['24868'],
    }),
    channel: Type.Optional(
      Type.Enum(['direct', 'postal'], {
        description:
          'How it reached the desk: for officials who file for someone, who must say it. A citizen files online.',
      }),
    ),
    onBehalfOf: Type.Optional(onBehalfIn),
    answers: Type.Unsafe<Asked['answers']>(
      Type.Object(
        {},
        {
          additionalProperties: true,
          description:
            'Answers by field of the e-form; the applicant is who the fields `requester…` name. Answers that the form does not ask for are refused, not dropped.',
        },
      ),
    ),
    papers: Type.Array(paperIn, {
      maxItems: fileLimits.maxFilesPerDossier,
      description: 'Files the sender uploaded before, by component',
    }),
  },
  { additionalProperties: false },
);

/** Files a request. The same `Idempotency-Key` files one dossier, however often it comes. */
export const submitApi = (deps: FilingDeps): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers',
    permission: 'signed-in',
    audit: 'api.dossier.submit',
    summary: 'File a request, for oneself or as an official for a citizen',
    params: none,
    query: none,
    body,
    response: dossierOut,
    handle: async ({ body: asked }, request) => {
      const filed = await file(deps, asked, request);
      if (filed.ok) {
        const { dossier, repeated } = filed.value;
        return apiValue(dossierBody(dossier, request.actor), repeated ? 200 : 201);
      }
      return apiRefused(filed.error, refusalStatus(filed.error));
    },
  });

async function file(
  deps: FilingDeps,
  asked: Asked,
  request: ApiRequest,
): Promise<Result<Submitted, Refusal>> {
  const filed = await checkAndFile(deps, asked, request);
  if (filed.ok) return filed;
  return (await filedBefore(deps, request.actor, request.idempotencyKey)) ?? filed;
}

async function checkAndFile(
  deps: FilingDeps,
  asked: Asked,
  { actor, now, idempotencyKey: key }: ApiRequest,
): Promise<Result<Submitted, Refusal>> {
  const today = dateIn(now);
  if (actor.kind === 'official' && !may(actor, 'dossier.submit-for'))
    return err(refusal('dossier.not-permitted'));
  if ((actor.kind === 'official') !== (asked.channel !== undefined)) return err(refusal('channel.wrong'));
  const version = await deps.versionInForce(asked.procedure, today);
  if (!version) return err(refusal('procedure.unknown'));
  if (!version.form || !canBeFiledHere(version)) return err(refusal('procedure.not-filed-here'));
  const desk = (await deps.desks()).find(({ code }) => code === asked.commune);
  const places = desk && (await deps.competence(version, desk.id, today));
  if (!places) return err(refusal(desk ? 'commune.not-competent' : 'commune.unknown'));
  const checked = checkAnswers(version.form, asked.answers, { places: deps.places, today });
  if (!checked.ok)
    return err(refusal('answers.wrong', { errors: { ...checked.errors }, notAsked: checked.notAsked }));
  const papers = asked.papers.flatMap(({ component, documentId }) => {
    const id = parseId<'document'>(documentId);
    return id ? [{ component, documentId: id }] : [];
  });
  const channel: Channel = asked.channel ?? 'online';
  const { onBehalfOf } = asked;
  const filing = { actor, key, now, version, places, channel, answers: checked.value, papers };
  return fileRequest(deps, { ...filing, onBehalfOf });
}
