import { Type } from 'typebox';
import { isoOf, parseId, parsePlainDate, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import type { StaffDeps } from '../staff-deps.ts';
import { callOffAbsence, enterAbsence, peopleKeptBy } from './absence.action.ts';
import { absencesOf } from './absence.store.ts';
import { spanOf } from './absence.ts';

const id = Type.String({ format: 'uuid' });
const absenceOut = Type.Object({
  ...{ id, personId: id, personName: Type.String() },
  ...{ startsAt: Type.String(), endsAt: Type.String() },
});

/** Absences of oneself and of the people one leads. */
export const absenceApi = ({ db }: Pick<StaffDeps, 'db'>): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/absences',
    permission: 'workspace.enter',
    audit: 'absence.list-read',
    summary: 'Who is away now or later, of those whose absences one keeps',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({ absences: Type.Array(absenceOut) }),
    handle: async (_, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const people = await peopleKeptBy(db, actor, now);
      const all = await absencesOf(
        db,
        people.map(({ personId }) => personId),
        now,
      );
      const absences = all.map(({ id: absence, personId, personName, startsAt, endsAt }) => ({
        ...{ id: absence, personId, personName, startsAt: isoOf(startsAt), endsAt: isoOf(endsAt) },
      }));
      return apiValue({ absences });
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/absences',
    permission: 'workspace.enter',
    audit: 'absence.entered',
    summary: 'Enter days and half days somebody is away',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({
      ...{ personId: id, firstDay: Type.String(), lastDay: Type.String() },
      ...{ fromNoon: Type.Optional(Type.Boolean()), untilNoon: Type.Optional(Type.Boolean()) },
    }),
    response: Type.Object({ entered: Type.Boolean() }),
    handle: async ({ body }, { actor, now }) => {
      const [first, last] = [parsePlainDate(body.firstDay), parsePlainDate(body.lastDay)];
      const personId = parseId<'person'>(body.personId);
      if (actor.kind !== 'official' || !personId) return apiNotFound();
      if (!first || !last) return apiRefused(refusal('absence.bad-day'), 422);
      const { fromNoon = false, untilNoon = false } = body;
      const span = spanOf({ first, fromNoon, last, untilNoon });
      const done = await enterAbsence(db, actor, { personId, ...span }, now);
      return done.ok ? apiValue({ entered: true }, 201) : apiRefused(done.error, 422);
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/absences/:id/call-off',
    permission: 'workspace.enter',
    audit: 'absence.called-off',
    summary: 'Call an absence off',
    params: Type.Object({ id }),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({ calledOff: Type.Boolean() }),
    handle: async ({ params }, { actor, now }) => {
      const absence = parseId<'absence'>(params.id);
      if (actor.kind !== 'official' || !absence) return apiNotFound();
      const done = await callOffAbsence(db, actor, absence, now);
      if (done.ok) return apiValue({ calledOff: true });
      return done.error.code === 'absence.off-already' ? apiRefused(done.error, 409) : apiNotFound();
    },
  }),
];
