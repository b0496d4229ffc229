import { Type } from 'typebox';
import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { versionInForce } from '../catalogue.store.ts';
import { isProcedureCode } from '../procedure.ts';
import { guideAnswers, guideDone, needOf } from './guide.ts';

const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });

const guided = Type.Object({
  questions: Type.Array(
    Type.Object({
      key: Type.String(),
      label: bilingual,
      options: Type.Array(Type.Object({ value: Type.String(), label: bilingual })),
    }),
  ),
  answers: Type.Record(Type.String(), Type.String(), { description: 'those of the answers sent that fit' }),
  done: Type.Boolean({ description: 'every question is answered' }),
  components: Type.Array(
    Type.Object({
      key: Type.String(),
      name: Type.Object({ vi: Type.String(), en: Type.Optional(Type.String()) }),
      need: Type.Union([Type.Literal('needed'), Type.Literal('not-needed'), Type.Literal('depends')]),
    }),
  ),
});

/** “What do I need”, for machines: public, as the page is. */
export const guideApi = ({ db }: { readonly db: Executor }): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/procedures/:code/guide',
    permission: 'public',
    audit: 'api.procedure.guide',
    summary: 'The questions of a procedure and which components the answers so far leave',
    params: Type.Object({ code: Type.String() }),
    query: Type.Object({
      answers: Type.Optional(
        Type.String({
          maxLength: 400,
          description: 'question:option, separated by commas: du-an:co,lien-ke:khong',
        }),
      ),
    }),
    body: Type.Unknown(),
    response: guided,
    handle: async ({ params, query }, { now }) => {
      if (!isProcedureCode(params.code)) return apiNotFound();
      const version = await versionInForce(db, params.code, dateIn(now));
      const guide = version?.content.guide;
      if (!version || !guide) return apiNotFound();
      const answers = guideAnswers(guide, answersIn(query.answers ?? ''));
      return apiValue({
        questions: guide.questions.map(({ key, label, options }) => ({
          key,
          label,
          options: options.map((option) => ({ value: option.value, label: option.label })),
        })),
        answers,
        done: guideDone(guide, answers),
        components: version.content.components.map(({ key, name: { vi, en }, needed }) => ({
          key,
          name: { vi, ...(en === undefined ? {} : { en }) },
          need: needOf(guide, needed, answers),
        })),
      });
    },
  }),
];

const answersIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const [key, value] = pair.split(':');
      return key && value ? [[key.trim(), value.trim()]] : [];
    }),
  );
