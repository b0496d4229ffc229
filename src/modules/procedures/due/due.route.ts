import { Type } from 'typebox';
import { type AnyApiRoute, apiRefused, apiRoute, apiValue } from '#platform/http';
import { answerQuestion, type DueSource } from './answer-question.action.ts';
import { asRefusal, statusOf } from './refusals.ts';

const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });
const time = Type.String({ description: 'ISO 8601 at +07:00' });
const text = (description: string) => Type.Optional(Type.String({ maxLength: 200, description }));

const answer = Type.Object({
  startsAt: time,
  due: time,
  ledger: Type.Array(
    Type.Object({
      from: time,
      to: time,
      minutes: Type.Integer({ description: 'working minutes counted' }),
      reason: Type.String(),
      text: bilingual,
    }),
  ),
  assumed: Type.Array(
    Type.Object({ year: Type.Integer({ description: 'not announced: the date may move' }), text: bilingual }),
  ),
  notes: Type.Optional(Type.Array(bilingual)),
});

/** When something would be due, and why: public, as the rules are. */
export const dueApi = (source: DueSource): AnyApiRoute =>
  apiRoute({
    method: 'GET',
    path: '/api/v1/due',
    permission: 'public',
    audit: 'api.due.asked',
    summary: 'The due date by a procedure or a limit, with its ledger',
    params: Type.Object({}),
    query: Type.Object({
      procedure: text('code, for example 1.001193'),
      variant: text('key or number of a case of the procedure'),
      limit: text('for example "3 workday"'),
      received: text('ISO 8601; without an offset the time in Vietnam'),
      unit: text('code of the unit whose calendar counts'),
      clock: text('hour or day'),
      pause: Type.Optional(
        Type.Array(Type.String({ maxLength: 200, description: 'FROM..TO, followed by " restart" or not' }), {
          maxItems: 50,
        }),
      ),
    }),
    repeated: ['pause'],
    body: Type.Unknown(),
    response: answer,
    handle: async ({ query }) => {
      const { pause = [], ...asked } = query;
      const answered = await answerQuestion(source, { ...asked, pauses: pause });
      if (!answered.ok) return apiRefused(asRefusal(answered.error), statusOf(answered.error));
      const { ledger, assumed, notes, ...dates } = answered.value;
      const told = { ...dates, ledger: [...ledger], assumed: [...assumed] };
      return apiValue(notes ? { ...told, notes: [...notes] } : told);
    },
  });
