import type { StepId } from '#kernel';
import type { Case } from '../casework/case.ts';
import { deskViewInEnglish } from '../casework/sample-case.examples.ts';
import { form, running, said } from '../casework/sample-form.examples.ts';
import { permitCases } from '../casework/sample-permit.examples.ts';
import { sampleId } from '../casework/sample-procedure.examples.ts';
import type { AnswerOpinionPageProps } from './answer-opinion.page.tsx';
import { answerOpinion } from './opinion-action.ts';

const stepId: StepId = sampleId(61);
const asking = (found: Case): AnswerOpinionPageProps => ({
  ...form(found, running),
  small: answerOpinion(stepId),
  action: '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/buoc/x/cho-y-kien',
  stepId,
});

export const answerOpinionExamples = {
  asked: asking(permitCases.asked),
  'no reason given': {
    ...asking(permitCases.asked),
    form: {
      values: { answer: 'disagree' },
      errors: { note: said('Vui lòng ghi rõ lý do.', 'Please write why.') },
    },
  },
  'to be replaced, in English': { ...asking(permitCases.answered), view: deskViewInEnglish },
} satisfies Record<string, AnswerOpinionPageProps>;
