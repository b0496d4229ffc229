import { momentIn } from '#calendar';
import type { StepId } from '#kernel';
import { graphStep } from '#procedures';
import { SummaryList } from '#ui';
import type { ActionPageProps } from '../casework/action-frame.page.tsx';
import { stepName } from '../casework/case.ts';
import { CaseAnswers, CaseComponents } from '../casework/case-papers.page.tsx';
import { whoIn } from '../casework/history-words.ts';
import { SmallActionPage } from '../casework/small-action.page.tsx';
import type { SmallAction } from '../casework/small-action.ts';
import { OpinionTable } from './opinion-table.page.tsx';
import { opinionsText } from './opinions.text.ts';
import { opinionsOf } from './opinions.ts';

export interface AnswerOpinionPageProps extends ActionPageProps {
  readonly small: Pick<SmallAction, 'text' | 'fields'>;
  readonly action: string;
  readonly stepId: StepId;
}

/** What is asked, by when, what silence means, what others have said; the dossier itself below. */
export function AnswerOpinionPage(props: AnswerOpinionPageProps) {
  const { found, view } = props;
  const { lang } = view;
  const opinions = opinionsOf(found);
  return (
    <SmallActionPage {...props} before={<Asked {...props} />}>
      {opinions.length > 0 && <OpinionTable opinions={opinions} lang={lang} />}
      <CaseComponents found={found} lang={lang} />
      <CaseAnswers found={found} lang={lang} />
    </SmallActionPage>
  );
}

function Asked({ found, stepId, view: { lang } }: AnswerOpinionPageProps) {
  const step = found.dossier.steps.find(({ id }) => id === stepId);
  const graph = found.rules.graph ?? found.version.process;
  if (!step) return null;
  const rule = graph && !step.asked ? graphStep(graph, step.node).rule : undefined;
  const question = opinionsOf(found).find((each) => each.step.id === stepId)?.question;
  return (
    <SummaryList
      rows={[
        {
          key: opinionsText.asked[lang],
          value: (step.asked?.name ?? stepName(found.version, step.node))[lang],
        },
        question !== undefined && { key: opinionsText.askedBy[lang], value: whoIn(question.by, lang) },
        question !== undefined && {
          key: opinionsText.question[lang],
          value: <span class="mc-written">{question.text}</span>,
        },
        step.dueAt !== null && {
          key: opinionsText.dueAt[lang],
          value: (
            <>
              {momentIn(step.dueAt, lang)}
              {rule && (
                <>
                  <br />
                  {opinionsText.silence[rule][lang]}
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
