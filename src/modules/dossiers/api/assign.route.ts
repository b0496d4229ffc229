import { Type } from 'typebox';
import { err, parseId, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { assignmentOf, candidatesFor, offeredBy } from '../steps/assign.action.ts';
import { decideAssignStep, decideHandOverStep } from '../steps/assign-step.ts';
import { runCommand } from './run-command.action.ts';
import { dossierOut, idIn, none, note, stepParams } from './schemas.ts';

const postIn = (description: string) => Type.Union([idIn(description), Type.Null()]);
const names = Type.Object({ vi: Type.String(), en: Type.String() });

const kinds = [
  {
    action: 'assign-step',
    path: 'assignment',
    permission: 'dossier.assign-step',
    summary: 'Give a step of one’s unit to a post, or take it back, as its head',
    decide: decideAssignStep,
  },
  {
    action: 'hand-over-step',
    path: 'hand-over',
    permission: 'dossier.take-step',
    summary: 'Pass on a step one has taken, with a reason',
    decide: decideHandOverStep,
  },
] as const;

/** Who does a step: whom it can be given to, given out by a head, passed on by whoever has it. */
export const assignApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/dossiers/:id/steps/:stepId/posts',
    permission: 'dossier.assign-step',
    audit: 'api.dossier.step-posts',
    summary: 'Posts this head can give a step to, with how many steps each has in hand',
    params: stepParams,
    query: none,
    body: none,
    response: Type.Object({
      posts: Type.Array(
        Type.Object({
          postId: idIn('Id of the post'),
          name: names,
          unit: names,
          person: Type.String({ description: 'Who holds it now' }),
          taken: Type.Integer({ description: 'Steps it has taken and not finished' }),
        }),
      ),
    }),
    handle: async ({ params }, { actor, now }) => {
      const id = parseId<'dossier'>(params.id);
      const dossier = id && (await findDossier(deps.office.db, id));
      const step = dossier?.steps.find((each) => each.id === params.stepId);
      if (!dossier || !step || !mayReadDossier(dossier, actor)) return apiNotFound();
      const all = await candidatesFor(deps.office.db, step, now);
      const posts = offeredBy(all, actor, 'assign-step').map(
        ({ postId, postName, unitName, person, taken }) => ({
          ...{ postId, name: postName, unit: unitName, person, taken },
        }),
      );
      return apiValue({ posts });
    },
  }),
  ...kinds.map(({ action, path, permission, summary, decide }) =>
    apiRoute({
      method: 'POST',
      path: `/api/v1/dossiers/:id/steps/:stepId/${path}`,
      permission,
      audit: `api.dossier.${action}`,
      summary,
      params: stepParams,
      body: Type.Object({
        to: postIn('Id of the post; null: back to whoever of the role takes it'),
        from: postIn('Id of the post that has it, as it was seen; null: nobody'),
        reason: note('Needed where somebody has it'),
      }),
      query: none,
      response: dossierOut,
      handle: async ({ params, body }, request) => {
        const { db } = deps.office;
        const id = parseId<'dossier'>(params.id);
        const dossier = id && (await findDossier(db, id));
        const step = dossier?.steps.find((each) => each.id === params.stepId);
        const asked = {
          to: parseId<'post'>(body.to),
          seen: parseId<'post'>(body.from),
          reason: body.reason,
        };
        const command = step && (await assignmentOf(db, step, asked, request.now));
        return runCommand(deps, request, { id: params.id, action }, (found, context) =>
          command
            ? decide(found, command, context)
            : err(refusal(step ? 'assign.not-for-post' : 'step.unknown')),
        );
      },
    }),
  ),
];
