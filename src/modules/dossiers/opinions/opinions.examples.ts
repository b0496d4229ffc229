import type { StepId } from '#kernel';
import type { Case } from '../casework/case.ts';
import { deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, running, said } from '../casework/sample-form.examples.ts';
import { permitCases } from '../casework/sample-permit.examples.ts';
import { sampleId } from '../casework/sample-procedure.examples.ts';
import type { SmallActionPageProps } from '../casework/small-action.page.tsx';
import { refusalText } from '../refusal-words.ts';
import type { AnswerOpinionPageProps } from './answer-opinion.page.tsx';
import type { AskOpinionPageProps } from './ask-opinion.page.tsx';
import { answerOpinion, withdrawQuestion } from './opinion-action.ts';

const stepId: StepId = sampleId(61);
const asking = (found: Case): AnswerOpinionPageProps => ({
  ...form(found, running),
  small: answerOpinion(stepId),
  action: '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/buoc/x/cho-y-kien',
  stepId,
});

const units = [
  {
    agencyId: sampleId<'unit'>(1),
    unitId: sampleId<'unit'>(4),
    name: said('Phòng Kinh tế', 'Economic division'),
  },
  { agencyId: sampleId<'unit'>(5), unitId: undefined, name: said('Sở Tư pháp', 'Department of Justice') },
  {
    ...{ agencyId: sampleId<'unit'>(6), unitId: undefined },
    name: said('Ủy ban nhân dân xã Đinh Văn Lâm Hà', 'People’s Committee of Đinh Văn Lâm Hà commune'),
  },
];
const asksNow: AskOpinionPageProps = {
  ...form(sampleCases.atWork, running),
  units,
  action: '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/xin-y-kien',
};

export const askOpinionExamples = {
  'nothing asked yet': asksNow,
  'the dossier is late already': {
    ...asksNow,
    clock: { ...running, light: 'red', minutesLeft: -75 },
  },
  'a date beyond the limit': {
    ...asksNow,
    form: {
      values: {
        ...{ question: 'Địa chỉ có đúng không?', unit1: sampleId<'unit'>(5) },
        ...{ 'until1-day': '31', 'until1-month': '12', 'until1-year': '2026' },
      },
      errors: { until1: refusalText({ code: 'question.date-beyond-limit' }) },
    },
  },
  'asked before, in English': {
    ...asksNow,
    ...form(sampleCases.questioned, running),
    view: deskViewInEnglish,
  },
} satisfies Record<string, AskOpinionPageProps>;

export const withdrawQuestionExamples = {
  'taken back': {
    ...form(sampleCases.questioned, running),
    small: withdrawQuestion(sampleId(62)),
    action: '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/buoc/x/rut-cau-hoi',
  },
} satisfies Record<string, SmallActionPageProps>;

export const answerOpinionExamples = {
  asked: asking(permitCases.asked),
  'asked from the desk': {
    ...asking(sampleCases.questioned),
    stepId: sampleId(62),
    small: answerOpinion(sampleId(62)),
  },
  'no reason given': {
    ...asking(permitCases.asked),
    form: {
      values: { answer: 'disagree' },
      errors: { note: said('Vui lòng ghi rõ lý do.', 'Please write why.') },
    },
  },
  'to be replaced, in English': { ...asking(permitCases.answered), view: deskViewInEnglish },
} satisfies Record<string, AnswerOpinionPageProps>;
