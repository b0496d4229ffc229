import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, notFound, type RawInput, type Reply, redirect, route } from '#platform/http';
import type { FieldErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { versionInForce } from '../catalogue.store.ts';
import { isProcedureCode } from '../procedure.ts';
import { procedureHref, unitCodeIn } from '../search/search.paths.ts';
import { type GuidePageProps, GuideQuestionsPage, GuideResultPage } from './guide.page.tsx';
import { unanswered } from './guide.text.ts';
import { type Guide, type GuideAnswers, guideAnswers, guideDone } from './guide.ts';

/** `/thu-tuc/CODE/can-gi`: the questions, and with all answers in the address the papers of that case. */
export const guideRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc/:code/can-gi',
    permission: 'public',
    audit: 'procedure.guide',
    input: guideAsked,
    handle: async ({ code, sent, unit, shows, changes }, { now, view }) => {
      const version = await versionInForce(db, code, dateIn(now));
      if (!version) return notFound();
      const { guide } = version.content;
      if (!guide) return redirect(procedureHref(code, unit));
      return guideReply(
        { view, version, guide, unit, answers: guideAnswers(guide, sent) },
        { shows, changes },
      );
    },
  }),
];

/** The questions, or with all of them answered the papers of that case. */
export function guideReply(
  props: Omit<GuidePageProps, 'errors'>,
  { shows, changes }: { readonly shows: boolean; readonly changes: boolean },
): Reply {
  const { guide, answers } = props;
  if (guideDone(guide, answers) && !changes)
    return html(renderPage(GuideResultPage({ ...props, errors: {} })));
  const errors = shows ? openQuestions(guide, answers) : {};
  return html(renderPage(GuideQuestionsPage({ ...props, errors })), shows ? 422 : 200);
}

export function guideAsked({ params, query }: Pick<RawInput, 'params' | 'query'>) {
  const code = params['code'] ?? '';
  if (!isProcedureCode(code)) return undefined;
  return {
    code,
    sent: query,
    unit: unitCodeIn(query['xa']),
    shows: query['xem'] !== undefined,
    changes: query['sua'] !== undefined,
  };
}

const openQuestions = (guide: Guide, answers: GuideAnswers): FieldErrors =>
  Object.fromEntries(
    guide.questions.flatMap(({ key, label }) =>
      answers[key] === undefined ? [[key, unanswered(label)]] : [],
    ),
  );
