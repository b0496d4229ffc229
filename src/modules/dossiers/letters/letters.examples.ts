import type { StepId } from '#kernel';
import { deskViewInEnglish } from '../casework/sample-case.examples.ts';
import { form, running } from '../casework/sample-form.examples.ts';
import { permitCases } from '../casework/sample-permit.examples.ts';
import { sampleId } from '../casework/sample-procedure.examples.ts';
import type { SmallActionPageProps } from '../casework/small-action.page.tsx';
import { recordLetter, sendLetter } from './letter-actions.ts';

const stepId: StepId = sampleId(63);
const atTax = {
  ...form(permitCases.atTax, running),
  action: '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/buoc/x/gui-van-ban',
};

export const lettersExamples = {
  'letter out': { ...atTax, small: sendLetter(stepId) },
  'letter in': { ...atTax, small: recordLetter(stepId, { opinion: false, decision: false }) },
  'letter in that decides, in English': { ...atTax, small: recordLetter(stepId), view: deskViewInEnglish },
} satisfies Record<string, SmallActionPageProps>;
