import { Type } from 'typebox';
import { stepKinds } from '#dossiers';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import type { WorklistDeps } from '../load-worklist.action.ts';
import { loadSupervision } from './supervision.action.ts';
import type { Load } from './supervision.ts';

const load = {
  count: Type.Integer(),
  red: Type.Integer(),
  amber: Type.Integer(),
  green: Type.Integer(),
  /** Due on each of `days`. */
  soon: Type.Array(Type.Integer()),
};

const loadOf = ({ count, lights, soon }: Load) => ({ count, ...lights, soon: [...soon] });

/** How the work of the agency lies in its hands. */
export const supervisionApi = (deps: WorklistDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/worklist/load',
    permission: 'dossier.assign-step',
    audit: 'worklist.load.read',
    summary: 'Load and lateness of the posts of the agency, and what falls due on the next working days',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({
      days: Type.Array(Type.String({ format: 'date' })),
      posts: Type.Array(
        Type.Object({ postId: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]), ...load }),
      ),
      steps: Type.Array(Type.Object({ kind: Type.Enum([...stepKinds]), ...load })),
    }),
    handle: async (_, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const { told } = await loadSupervision(deps, actor, now);
      return apiValue({
        days: [...told.days],
        posts: [...told.posts].map(([postId, each]) => ({ postId: postId ?? null, ...loadOf(each) })),
        steps: [...told.steps].map(([kind, each]) => ({ kind, ...loadOf(each) })),
      });
    },
  }),
];
