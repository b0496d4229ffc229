import { deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, running } from '../casework/sample-form.examples.ts';
import type { SmallActionPageProps } from '../casework/small-action.page.tsx';
import { refusalText } from '../refusal-words.ts';
import type { CorrectReceptionPageProps } from './correct-reception.page.tsx';
import { changeProcedureFields, redateReception } from './reception-actions.ts';

const action = '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/sua-tiep-nhan';
const atWork = form(sampleCases.atWork, running);
const asReceived: CorrectReceptionPageProps = {
  ...atWork,
  now: { name: 'Đặng Thị Mỹ Ngọc', phone: '0901234567', email: '', personId: '' },
  received: ['declaration', 'birth-slip'],
  counts: { 'birth-slip': { originals: 1, certified: 0, copies: 2 } },
  action,
};

export const correctReceptionExamples = {
  'as it was received': asReceived,
  'without a reason': {
    ...asReceived,
    form: {
      values: { name: 'Đặng Thị Mỹ Ngân', phone: '0901234567', components: ['declaration'] },
      errors: { reason: refusalText({ code: 'reception.reason-missing' }) },
    },
  },
  'in English': { ...asReceived, view: deskViewInEnglish },
} satisfies Record<string, CorrectReceptionPageProps>;

export const receptionActionExamples = {
  'time of reception': { ...atWork, small: redateReception, action },
  'a time after the first work': {
    ...atWork,
    small: redateReception,
    action,
    form: {
      values: { 'day-day': '25', 'day-month': '11', 'day-year': '2026', time: '16:00', reason: 'Ghi nhầm' },
      errors: { day: refusalText({ code: 'reception.after-work' }) },
    },
  },
  'another procedure': { ...atWork, small: changeProcedureFields, action },
  'another procedure, in English': {
    ...atWork,
    small: changeProcedureFields,
    action,
    view: deskViewInEnglish,
  },
} satisfies Record<string, SmallActionPageProps>;
