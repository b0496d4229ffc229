import { Type } from 'typebox';
import { addDays, dateIn, parsePlainDate, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import type { CounterDeps } from '../counter-deps.ts';
import { readWaiting } from '../waiting/read-waiting.action.ts';
import { waitingDays } from '../waiting/waiting.form.ts';
import type { Waiting } from '../waiting/waiting-figures.ts';
import { within } from '../waiting/waits.ts';

const day = (description: string) => Type.Optional(Type.String({ format: 'date', description }));
const figures = {
  taken: Type.Integer(),
  came: Type.Integer(),
  missed: Type.Integer(),
  unserved: Type.Integer({ description: 'Not called before the day was over; of today: still waiting' }),
  waits: Type.Array(Type.Integer(), {
    description: 'How many waited 0, 1, 2 … whole minutes; from 240 on together',
  }),
  half: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Minutes half of those served did not exceed',
  }),
  ninety: Type.Union([Type.Integer(), Type.Null()], { description: 'Minutes nine in ten did not exceed' }),
};

/** The waiting times of the desk of one's own agency, with the counts they come from. */
export const waitingApi = (deps: CounterDeps): AnyApiRoute =>
  apiRoute({
    method: 'GET',
    path: '/api/v1/desk/waiting',
    permission: 'counter.serve',
    audit: 'api.desk.waiting',
    summary: 'How long people waited at the desk of your agency, by line and by day',
    params: Type.Object({}),
    query: Type.Object({ from: day('First day; six days before today unless given'), to: day('Last day') }),
    body: Type.Object({}),
    response: Type.Object({
      from: Type.String(),
      to: Type.String(),
      total: Type.Object(figures),
      lines: Type.Array(Type.Object({ letter: Type.String(), ...figures })),
      days: Type.Array(Type.Object({ day: Type.String(), ...figures })),
    }),
    handle: async ({ query }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const today = dateIn(now);
      const last = query.to ?? today;
      const first = query.from ?? addDays(parsePlainDate(last) ?? today, -6);
      const { from, to, errors } = waitingDays({ tu: first, den: last }, today);
      if (Object.keys(errors).length > 0) return apiRefused(refusal('waiting.no-such-days'), 422);
      const found = await readWaiting(deps.db, { unitId: actor.agencyId, from, to });
      return apiValue({
        ...{ from, to, total: shown(found.total) },
        lines: found.lines.map(({ letter, name: _, ...waiting }) => ({ letter, ...shown(waiting) })),
        days: found.days.map(({ day: of, ...waiting }) => ({ day: of, ...shown(waiting) })),
      });
    },
  });

const shown = (waiting: Waiting) => ({
  ...waiting,
  waits: [...waiting.waits],
  half: within(waiting.waits, 0.5) ?? null,
  ninety: within(waiting.waits, 0.9) ?? null,
});
