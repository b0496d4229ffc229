import type { Lang } from '#kernel';
import { apologyForm } from './apology-form.ts';
import { feesPaid, handledLog, handOver, listed, resultReceipt } from './auxiliary.examples.ts';
import { controlForm } from './control-form.ts';
import { feeReceiptForm } from './fee-receipt-form.ts';
import { formSetB } from './form-set.ts';
import type { FormTemplate } from './form-template.ts';
import { handOverForm } from './hand-over-form.ts';
import { receiptListForm, resultListForm } from './list-forms.ts';
import { logForm } from './log-form.ts';
import {
  apology,
  control,
  receiptAtDesk,
  refusalOnline,
  register,
  stopped,
  supplementAtIntake,
} from './printed.examples.ts';
import type { PrintedForm } from './printed-form.ts';
import { receiptForm } from './receipt-form.ts';
import { refusalForm } from './refusal-form.ts';
import { registerForm } from './register-form.ts';
import { resultReceiptForm } from './result-receipt-form.ts';
import { stopForm } from './stop-form.ts';
import { supplementForm } from './supplement-form.ts';

/** A red square: where a province's emblem stands. */
const emblem =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mM4oKBAEmIY1TCqYfhqAAC6CAAQxbtsJAAAAABJRU5ErkJggg==';

/** A province's own letterhead, and an apology in its own words. */
export const sampleTemplate: FormTemplate = {
  version: 'lam-dong-2027',
  letterhead: { website: 'motcua.lamdong.gov.vn/tra-cuu', phone: '0263 3822 555', logo: emblem },
  units: {},
  forms: {
    apology: [
      { block: 'who' },
      {
        block: 'intro',
        text: {
          vi: '{agency} chân thành xin lỗi ông/bà {owner} vì chưa trả kết quả hồ sơ {code} đúng hẹn.',
          en: '{agency} apologises to {owner}: the result of {code} is late.',
        },
      },
      { block: 'delay' },
      {
        text: {
          vi: 'Ông/bà theo dõi hồ sơ tại {website} hoặc gọi {phone}.',
          en: 'Follow the dossier at {website} or call {phone}.',
        },
      },
      { block: 'signatures' },
    ],
  },
};

/** Every form on examples, as a template has it printed. */
export function previewForms(template: FormTemplate | undefined, lang: Lang = 'vi'): readonly PrintedForm[] {
  const set = { ...formSetB, template };
  return [
    receiptForm(receiptAtDesk, lang, set),
    supplementForm(supplementAtIntake, lang, set),
    refusalForm(refusalOnline, lang, set),
    apologyForm(apology, lang, set),
    stopForm(stopped, lang, set),
    controlForm(control, lang, set),
    registerForm(register, lang, set),
    handOverForm(handOver, lang, set),
    resultReceiptForm(resultReceipt, lang, set),
    logForm(handledLog, lang, set),
    feeReceiptForm(feesPaid, lang, set),
    receiptListForm(listed, lang, set),
    resultListForm(listed, lang, set),
  ];
}
