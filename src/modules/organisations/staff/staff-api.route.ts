import { Type } from 'typebox';
import { dateIn, isoOf, parseId } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import type { StaffDeps } from '../staff-deps.ts';
import { scopeOf } from './staff.action.ts';
import { chosenOf, linesOf } from './staff.route.ts';
import { agenciesIn } from './staff.store.ts';

const id = Type.String({ format: 'uuid' });
const both = Type.Object({ vi: Type.String(), en: Type.String() });

/** The posts of an agency in the scope of whoever administers them. */
export const staffApi = (deps: StaffDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/staff/posts',
    permission: 'staff.manage',
    audit: 'staff.list-read',
    summary: 'Posts of an agency one administers, who holds them, and how much work each has in hand',
    params: Type.Object({}),
    query: Type.Object({ agency: Type.Optional(id) }),
    body: Type.Object({}),
    response: Type.Object({
      posts: Type.Array(
        Type.Object({
          ...{
            id,
            code: Type.String(),
            role: Type.String(),
            name: both,
            unit: both,
            openWork: Type.Integer(),
          },
          holders: Type.Array(
            Type.Object({
              ...{ personId: id, name: Type.String(), startsAt: Type.String() },
              endsAt: Type.Optional(Type.String()),
            }),
          ),
        }),
      ),
    }),
    handle: async ({ query }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const scope = await scopeOf(deps.db, actor);
      const agencies = await agenciesIn(deps.db, scope.root, dateIn(now));
      const agency = chosenOf(agencies, parseId<'unit'>(query.agency), actor);
      if (!agency) return apiNotFound();
      const lines = await linesOf(deps, scope, { agency: agency.id, now });
      const posts = lines.map(({ post, holders, open }) => ({
        ...{ id: post.id, code: post.code, role: post.role, name: post.name, unit: post.unitName },
        openWork: open,
        holders: holders.map(({ personId, personName, startsAt, endsAt }) => ({
          ...{ personId, name: personName, startsAt: isoOf(startsAt) },
          ...(endsAt === undefined ? {} : { endsAt: isoOf(endsAt) }),
        })),
      }));
      return apiValue({ posts });
    },
  }),
];
