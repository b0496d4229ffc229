import { deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, paused, running, said } from '../casework/sample-form.examples.ts';
import type { SmallActionPageProps } from '../casework/small-action.page.tsx';
import type { SmallAction } from '../casework/small-action.ts';
import {
  awaitBody,
  confirmPayment,
  recordBodyAnswer,
  requestPayment,
  resume,
  suspend,
} from './wait-actions.ts';

type Small = Pick<SmallAction, 'text' | 'fields'>;
const action = '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/viec';
const shown = (
  small: Small,
  props: Omit<SmallActionPageProps, 'small' | 'action'>,
): SmallActionPageProps => ({
  ...props,
  small,
  action,
});
const atWork = form(sampleCases.atWork, running);
const paying = form(sampleCases.waitingForPayment, paused('financial'));

export const waitsExamples = {
  'request a payment': shown(requestPayment, atWork),
  'request a payment, with mistakes': shown(requestPayment, {
    ...atWork,
    form: {
      values: { amount: 'một triệu', 'until-day': '31', 'until-month': '2', 'until-year': '2027' },
      errors: {
        amount: said('Số tiền phải là số đồng nguyên.', 'The amount must be whole đồng.'),
        note: said('Vui lòng ghi lý do.', 'Please write the reason.'),
        until: said('Ngày này không có trong lịch', 'There is no such day'),
      },
    },
  }),
  'confirm a payment': shown(confirmPayment, paying),
  'ask another body': shown(awaitBody, atWork),
  'record its answer': shown(recordBodyAnswer, form(sampleCases.waitingForBody, running)),
  suspend: shown(suspend, atWork),
  'suspend, in English': shown(suspend, { ...atWork, view: deskViewInEnglish }),
  resume: shown(resume, form(sampleCases.suspended, paused('force-majeure'))),
} satisfies Record<string, SmallActionPageProps>;
