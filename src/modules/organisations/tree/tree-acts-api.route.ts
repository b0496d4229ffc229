import { Type } from 'typebox';
import { idOf, parsePlainDate, refusal } from '#kernel';
import {
  type AnyApiRoute,
  type ApiRequest,
  apiNotFound,
  apiRefused,
  apiRoute,
  apiValue,
} from '#platform/http';
import { provinceOf } from '../staff/staff.store.ts';
import { doUnitAct, planUnitAct, type TreeDeps } from './tree.action.ts';
import { communeTypes, newKinds, type UnitAct } from './unit-act.ts';
import { unitBody, unitDay, unitDone, unitGround, unitId, unitName } from './unit-body.ts';

const permission = 'system.operate';

/** The acts on the tree of units; `dryRun` answers what an act would do and does nothing. */
export const treeActsApi = (deps: TreeDeps): readonly AnyApiRoute[] => [
  addApi(deps),
  ...placeApi(deps),
  endApi(deps),
];

const addApi = (deps: TreeDeps): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: '/api/v1/units',
    permission,
    audit: 'unit.added',
    summary: 'Add a unit from a day on',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({
      ...{ code: Type.String({ pattern: '^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$', maxLength: 40 }) },
      ...{
        kind: Type.Enum(newKinds),
        type: Type.Optional(Type.Enum(communeTypes)),
        name: unitName,
        parentId: unitId,
      },
      agencyCode: Type.Optional(Type.String({ pattern: '^[A-Y][0-9]{2}(\\.[0-9]{1,3}){0,6}$' })),
      fields: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 200 })),
      ...{
        from: unitDay,
        to: Type.Optional(unitDay),
        ground: unitGround,
        dryRun: Type.Optional(Type.Boolean()),
      },
    }),
    response: unitDone,
    handle: async ({ body }, request) => {
      const [from, to] = [parsePlainDate(body.from), parsePlainDate(body.to)];
      if (from === undefined || (body.kind === 'commune') !== (body.type !== undefined))
        return apiRefused(refusal('unit.type-does-not-fit'));
      const { code, kind, agencyCode, fields = [] } = body;
      const unit = {
        ...{ code, kind, type: body.type ?? ('office' as const), name: body.name, from, to },
        ...{ parentId: idOf<'unit'>(body.parentId.toLowerCase()), agencyCode, fields, ground: body.ground },
      };
      return act(deps, request, { kind: 'add', unit }, body.dryRun);
    },
  });

const placeApi = (deps: TreeDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/units/:id/rename',
    permission,
    audit: 'unit.renamed',
    summary: 'Call a unit by another name from a day on',
    params: Type.Object({ id: unitId }),
    query: Type.Object({}),
    body: Type.Object({
      name: unitName,
      from: unitDay,
      ground: unitGround,
      dryRun: Type.Optional(Type.Boolean()),
    }),
    response: unitDone,
    handle: ({ params, body }, request) =>
      act(deps, request, { kind: 'rename', ...datedIn(params.id, body), name: body.name }, body.dryRun),
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/units/:id/move',
    permission,
    audit: 'unit.moved',
    summary: 'Put a unit under another one of its agency from a day on',
    params: Type.Object({ id: unitId }),
    query: Type.Object({}),
    body: Type.Object({
      parentId: unitId,
      from: unitDay,
      ground: unitGround,
      dryRun: Type.Optional(Type.Boolean()),
    }),
    response: unitDone,
    handle: ({ params, body }, request) => {
      const parentId = idOf<'unit'>(body.parentId.toLowerCase());
      return act(deps, request, { kind: 'move', ...datedIn(params.id, body), parentId }, body.dryRun);
    },
  }),
];

const endApi = (deps: TreeDeps): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: '/api/v1/units/:id/end',
    permission,
    audit: 'unit.ended',
    summary:
      'End a unit on a day, with its successors; refused while it would strand dossiers, posts or work',
    params: Type.Object({ id: unitId }),
    query: Type.Object({}),
    body: Type.Object({
      successors: Type.Optional(
        Type.Array(Type.Object({ unitId, how: Type.Enum(['whole', 'part']) }), { maxItems: 20 }),
      ),
      ...{ from: unitDay, ground: unitGround, dryRun: Type.Optional(Type.Boolean()) },
    }),
    response: unitDone,
    handle: ({ params, body }, request) => {
      const successors = (body.successors ?? []).map(({ unitId, how }) => ({
        ...{ unitId: idOf<'unit'>(unitId.toLowerCase()), how },
      }));
      return act(deps, request, { kind: 'end', ...datedIn(params.id, body), successors }, body.dryRun);
    },
  });

/** The day was checked by the schema: another text is not let in. */
function datedIn(unit: string, body: { readonly from: string; readonly ground: string }) {
  const from = parsePlainDate(body.from);
  if (from === undefined) throw new Error(`Not a day: ${body.from}`);
  return { unitId: idOf<'unit'>(unit.toLowerCase()), from, ground: body.ground };
}

async function act(deps: TreeDeps, { actor, now }: ApiRequest, asked: UnitAct, dry = false) {
  if (actor.kind !== 'official') return apiNotFound();
  const by = { actor, now, province: await provinceOf(deps.db, actor.agencyId) };
  const answer = await (dry ? planUnitAct : doUnitAct)(deps, by, asked);
  if (!answer.ok) return answer.error.code === 'unit.not-found' ? apiNotFound() : apiRefused(answer.error);
  const { unit, ties } = answer.value;
  const named = ties.map(({ kind, count, names }) => ({ kind, count, names: [...names] }));
  return apiValue(
    { unit: unitBody(unit), dryRun: dry, ties: named },
    dry || asked.kind !== 'add' ? 200 : 201,
  );
}
