import { Type } from 'typebox';
import { idOf, isoOf, ok, parsePlainDate, type Refusal, refusal } from '#kernel';
import {
  type AnyApiRoute,
  type ApiRequest,
  apiNotFound,
  apiRefused,
  apiRoute,
  apiValue,
} from '#platform/http';
import type { StaffDeps } from '../staff-deps.ts';
import { appointIn, changeStaff, leaveIn, moveIn, personIn, type StaffBy, scopeOf } from './staff.action.ts';
import { isStanding } from './staff.ts';

const permission = 'staff.manage';
const id = Type.String({ format: 'uuid' });
const day = Type.String({ format: 'date' });
const done = Type.Object({ done: Type.Boolean() });

/** Giving posts and ending what is held of them, in the scope of whoever administers the staff. */
export const staffActsApi = (deps: StaffDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/staff/people/:id',
    permission,
    audit: 'staff.person-read',
    summary: 'A person of the scope with everything they held, hold or will hold in it',
    params: Type.Object({ id }),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({
      id,
      name: Type.String(),
      assignments: Type.Array(
        Type.Object({
          ...{ id, postId: id, role: Type.String(), startsAt: Type.String() },
          ...{ post: Type.String(), agency: Type.String(), endsAt: Type.Optional(Type.String()) },
        }),
      ),
    }),
    handle: async ({ params }, request) => {
      const known = await personOf(deps, request, params.id);
      if (!known) return apiNotFound();
      const assignments = known.assignments.map((each) => ({
        ...{ id: each.id, postId: each.post.id, role: each.post.role, startsAt: isoOf(each.startsAt) },
        ...{ post: each.post.name.vi, agency: each.post.agencyName.vi },
        ...(each.endsAt === undefined ? {} : { endsAt: isoOf(each.endsAt) }),
      }));
      return apiValue({ id: known.personId, name: known.name, assignments });
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/staff/people/:id/appointments',
    permission,
    audit: 'staff.appointed',
    summary: 'Give a person of the scope one more post from a day on; today is at once',
    params: Type.Object({ id }),
    query: Type.Object({}),
    body: Type.Object({ postId: id, from: day }),
    response: done,
    handle: async ({ params, body }, request) => {
      const known = await personOf(deps, request, params.id);
      const from = parsePlainDate(body.from);
      if (!known || from === undefined) return apiNotFound();
      const { by, personId, name } = known;
      const asked = { personId, name, postId: idOf<'post'>(body.postId.toLowerCase()), day: from };
      const given = await changeStaff(deps.db, (tx) => appointIn(tx, by, asked));
      return given.ok ? apiValue({ done: true }, 201) : refusedBy(given.error);
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/staff/people/:id/assignments/:assignment/end',
    permission,
    audit: 'staff.left',
    summary: 'End what a person holds from a day on; with another post, move them into it at the same moment',
    params: Type.Object({ id, assignment: id }),
    query: Type.Object({}),
    body: Type.Object({ from: day, moveTo: Type.Optional(id) }),
    response: done,
    handle: async ({ params, body }, request) => {
      const known = await personOf(deps, request, params.id);
      const from = parsePlainDate(body.from);
      const held = known?.assignments.find(
        (each) => each.id === params.assignment.toLowerCase() && isStanding(each, request.now),
      );
      if (!known || !held || from === undefined) return apiNotFound();
      const asked = { assignment: held, day: from };
      const ended = await changeStaff(deps.db, async (tx) => {
        if (body.moveTo !== undefined)
          return moveIn(tx, known.by, { ...asked, postId: idOf<'post'>(body.moveTo.toLowerCase()) });
        const left = await leaveIn(tx, known.by, asked);
        return left.ok ? ok(undefined) : left;
      });
      return ended.ok ? apiValue({ done: true }) : refusedBy(ended.error);
    },
  }),
];

/** What was faster or over is a conflict; what is wrong in itself is not. */
const refusedBy = (why: Refusal) =>
  apiRefused(refusal(why.code, why.details), why.code === 'staff.ends-already' ? 409 : 422);

async function personOf({ db }: StaffDeps, { actor, now }: ApiRequest, asked: string) {
  if (actor.kind !== 'official') return undefined;
  const by: StaffBy = { actor, now, scope: await scopeOf(db, actor) };
  const personId = idOf<'person'>(asked.toLowerCase());
  const found = await personIn(db, by.scope, personId);
  return found && { ...found, by, personId };
}
