import { Type } from 'typebox';
import { dateIn, idOf, parsePlainDate } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { provinceOf } from '../staff/staff.store.ts';
import { successorsOf } from '../units.store.ts';
import type { TreeDeps } from './tree.action.ts';
import { predecessorsOf, statesOf, treeOn, unitInProvince } from './tree.store.ts';
import { succession, unitBody, unitDay, unitId, unitName, unitOut } from './unit-body.ts';

const permission = 'system.operate';

/** The tree of units, and one of them with its history. */
export const treeApi = (deps: TreeDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/units',
    permission,
    audit: 'unit.tree-read',
    summary: 'Units of the province as they were on a day, today unless said',
    params: Type.Object({}),
    query: Type.Object({ on: Type.Optional(unitDay) }),
    body: Type.Object({}),
    response: Type.Object({ on: unitDay, units: Type.Array(unitOut) }),
    handle: async ({ query }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const on = parsePlainDate(query.on) ?? dateIn(now);
      const units = await treeOn(deps.db, await provinceOf(deps.db, actor.agencyId), on);
      return apiValue({ on, units: units.map(unitBody) });
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/units/:id',
    permission,
    audit: 'unit.read',
    summary: 'A unit with what it was called, what it continues and what continues it',
    params: Type.Object({ id: unitId }),
    query: Type.Object({ on: Type.Optional(unitDay) }),
    body: Type.Object({}),
    response: Type.Object({
      unit: unitOut,
      history: Type.Array(
        Type.Object({
          from: unitDay,
          fullName: unitName,
          parentId: Type.Optional(unitId),
          ground: Type.String(),
        }),
      ),
      successors: succession,
      predecessors: succession,
    }),
    handle: async ({ params, query }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const { db } = deps;
      const id = idOf<'unit'>(params.id.toLowerCase());
      const province = await provinceOf(db, actor.agencyId);
      const on = parsePlainDate(query.on) ?? dateIn(now);
      const unit = await unitInProvince(db, { province, id, on });
      if (!unit) return apiNotFound();
      const said = (all: Awaited<ReturnType<typeof predecessorsOf>>) =>
        all.map(({ unit: each, on: date, how }) => ({ unit: unitBody(each), on: date, how }));
      return apiValue({
        unit: unitBody(unit),
        history: (await statesOf(db, id)).map(({ from, fullName, parentId, ground: why }) => ({
          ...{ from, fullName: { ...fullName }, ground: why },
          ...(parentId === undefined ? {} : { parentId }),
        })),
        successors: said(await successorsOf(db, id)),
        predecessors: said(await predecessorsOf(db, id)),
      });
    },
  }),
];
