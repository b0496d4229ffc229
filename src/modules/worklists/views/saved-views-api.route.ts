import { Type } from 'typebox';
import type { Db } from '#platform/db';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import { filterIn } from '../worklist.paths.ts';
import { keepView } from './saved-views.action.ts';
import { viewsFor } from './saved-views.store.ts';

const views = Type.Object({
  views: Type.Array(
    Type.Object({
      id: Type.String({ format: 'uuid' }),
      name: Type.String(),
      /** Of the address of the list's page. */
      query: Type.String(),
      isDefault: Type.Boolean(),
      shared: Type.Boolean(),
      by: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});

/** Lists under a name, of the post the token acts in. */
export const savedViewsApi = ({ db }: { readonly db: Db }): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/worklist/views',
    permission: 'workspace.enter',
    audit: 'worklist.views.read',
    summary: 'Saved lists of the post, and those shared in its agency',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    response: views,
    handle: async (_, { actor }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const found = await viewsFor(db, actor);
      return apiValue({ views: found.map(({ by, ...view }) => ({ ...view, by: by ?? null })) });
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/worklist/views',
    permission: 'workspace.enter',
    audit: 'worklist.views.keep',
    summary: 'Save a list under a name; of the same name the newer stays',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({
      name: Type.String({ maxLength: 200 }),
      query: Type.String({ maxLength: 500 }),
      isDefault: Type.Optional(Type.Boolean()),
      shared: Type.Optional(Type.Boolean()),
    }),
    response: Type.Object({ saved: Type.Boolean() }),
    handle: async ({ body }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const filter = filterIn(Object.fromEntries(new URLSearchParams(body.query)));
      const { isDefault = false, shared = false } = body;
      const kept = await keepView(db, actor, { name: body.name.trim(), filter, isDefault, shared }, now);
      return kept.ok ? apiValue({ saved: true }) : apiRefused(kept.error, 422);
    },
  }),
];
