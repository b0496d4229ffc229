import { type Static, Type } from 'typebox';
import { mustConfirm, parseId, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import { everything, sections } from '../sections.ts';
import { type BulkDeps, beginBulk, prepareBulk } from './bulk.action.ts';
import { findTask, itemsOfTask } from './bulk.store.ts';
import { progressOf } from './bulk.ts';
import { bulkAction, bulkWhats, mostAtOnce } from './bulk-actions.ts';

const task = Type.Object({
  id: Type.String({ format: 'uuid' }),
  what: Type.Enum([...bulkWhats]),
  of: Type.Integer(),
  done: Type.Integer(),
  refused: Type.Integer(),
  ended: Type.Boolean(),
  items: Type.Array(
    Type.Object({
      dossierId: Type.String({ format: 'uuid' }),
      code: Type.String(),
      outcome: Type.Union([Type.Enum(['done', 'refused']), Type.Null()]),
      /** Code of the refusal. */
      refusal: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});

/** One act on many rows of a list; each by itself, its outcome to be read as often as one likes. */
export const bulkApi = (deps: BulkDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/worklist/bulk',
    permission: 'workspace.enter',
    audit: 'worklist.bulk.do',
    summary: 'Do the same to many rows of a list, at most 500, in the background',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({
      what: Type.Enum([...bulkWhats]),
      section: Type.Enum([...sections]),
      /** Of rows, as the list has them: `stepId`, or `dossierId` where the work is no step. */
      ids: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: mostAtOnce }),
      note: Type.Optional(Type.String({ maxLength: 5_000 })),
      /** The post work is given to. */
      to: Type.Optional(Type.String({ format: 'uuid' })),
    }),
    response: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    handle: async ({ body }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const { what, section, ids, note = '', to = '' } = body;
      if (bulkAction(what).decides && mustConfirm(actor, now))
        return apiRefused(refusal('second-factor.needed'), 403);
      const filter = { ...everything, section };
      const prepared = await prepareBulk(deps, actor, { what, filter, ids }, now);
      if (!prepared.ok) return apiRefused(prepared.error, 422);
      const found = await findTask(deps.db, prepared.value, actor);
      if (!found) return apiNotFound();
      const begun = await beginBulk(deps, found, { note, to }, now);
      return begun.ok ? apiValue({ id: found.id }) : apiRefused(begun.error, 422);
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/worklist/bulk/:task',
    permission: 'workspace.enter',
    audit: 'worklist.bulk.read',
    summary: 'How far an act on many rows is, and how each ended',
    params: Type.Object({ task: Type.String({ format: 'uuid' }) }),
    query: Type.Object({}),
    body: Type.Object({}),
    response: task,
    handle: async ({ params }, { actor }) => {
      const id = parseId(params.task);
      const found = actor.kind === 'official' && id ? await findTask(deps.db, id, actor) : undefined;
      if (!found) return apiNotFound();
      const items = await itemsOfTask(deps.db, found.id);
      const answer: Static<typeof task> = {
        ...{ id: found.id, what: found.what, ended: found.endedAt !== undefined, ...progressOf(items) },
        items: items.map(({ dossierId, code, outcome, refusal }) => ({
          ...{ dossierId, code, outcome: outcome ?? null, refusal: refusal?.code ?? null },
        })),
      };
      return apiValue(answer);
    },
  }),
];
