import { idOf, type Lang, plainDate } from '#kernel';
import { type ExampleSet, exampleSet } from '#ui/gallery';
import type { PageView } from '#ui/layout';
import { apologyForm } from './printed/apology-form.ts';
import {
  feesPaid,
  handledLog,
  handOver,
  listed,
  resultReceipt,
  resultToSign,
} from './printed/auxiliary.examples.ts';
import { controlForm } from './printed/control-form.ts';
import { feeReceiptForm } from './printed/fee-receipt-form.ts';
import type { FormKey } from './printed/form-keys.ts';
import { formSetA, formSetB } from './printed/form-set.ts';
import { handOverForm } from './printed/hand-over-form.ts';
import { receiptListForm, resultListForm } from './printed/list-forms.ts';
import { logForm } from './printed/log-form.ts';
import {
  apology,
  control,
  emptyRegister,
  receiptAtDesk,
  receiptOnline,
  receiptReplacing,
  receiptWithParts,
  refusalOnline,
  register,
  stopped,
  supplementAtIntake,
} from './printed/printed.examples.ts';
import { PrintedPage } from './printed/printed.page.tsx';
import { formPath, type ListKey, listPath, sides } from './printed/printed.paths.ts';
import { printedCodes } from './printed/printed-codes.action.ts';
import type { PrintedForm } from './printed/printed-form.ts';
import { receiptForm } from './printed/receipt-form.ts';
import { refusalForm } from './printed/refusal-form.ts';
import { RegisterPage } from './printed/register.page.tsx';
import { registerForm } from './printed/register-form.ts';
import { resultReceiptForm } from './printed/result-receipt-form.ts';
import { stopForm } from './printed/stop-form.ts';
import { supplementForm } from './printed/supplement-form.ts';
import { sampleTemplate } from './printed/template.examples.ts';

export { previewForms } from './printed/template.examples.ts';

import { HeldPage, type HeldProps } from './scan/held.page.tsx';

interface PrintedExample {
  readonly view: PageView;
  readonly key: FormKey;
  readonly formIn: (lang: Lang) => PrintedForm;
}

const dossier = idOf<'dossier'>('01890000-0000-7000-8000-000000000009');

/** The same as the route of the owner's side does with a form it was given. */
function printed({ view, key, formIn }: PrintedExample) {
  const form = formIn(view.lang);
  const pdfHref = `${formPath(dossier, key, 'owner')}.pdf`;
  return PrintedPage({
    view,
    form,
    codes: printedCodes(form),
    pdfHref,
    backHref: `${sides.owner}/${dossier}`,
  });
}

interface RegisterExample {
  readonly view: PageView;
  readonly list: ListKey;
  readonly formIn: (lang: Lang) => PrintedForm;
}

function registered({ view, list, formIn }: RegisterExample) {
  const form = formIn(view.lang);
  const period = { from: plainDate('2026-11-01'), to: plainDate('2026-11-30') };
  return RegisterPage({ view, list, form, codes: printedCodes(form), period });
}

const registerExample = (list: ListKey, formIn: (lang: Lang) => PrintedForm): RegisterExample => ({
  view: {
    ...example('receipt', formIn).view,
    path: listPath('register'),
    user: {
      name: 'Nguyễn Thị Hạnh',
      kind: 'staff',
      postName: 'Công chức tiếp nhận và trả kết quả',
      unitName: 'Ủy ban nhân dân xã Nam Ban Lâm Hà',
    },
  },
  list,
  formIn,
});

const example = (key: FormKey, formIn: (lang: Lang) => PrintedForm): PrintedExample => ({
  view: {
    lang: 'vi',
    path: formPath(dossier, key, 'owner'),
    csrfToken: 'example-token',
    assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
    provinceName: 'Tỉnh Lâm Đồng',
  },
  key,
  formIn,
});

const held = (reason: HeldProps['held']): HeldProps => ({
  view: { ...example('receipt', (lang) => receiptForm(receiptOnline, lang)).view, path: '/tep/1' },
  fileName: 'giấy chứng sinh.jpg',
  held: reason,
});

/** This module's pages in the gallery: the forms of the desk as pages. */
export const documentsGallery = (): readonly ExampleSet[] => [
  exampleSet('documents', 'printed', printed, {
    'receipt given at the desk': example('receipt', (lang) => receiptForm(receiptAtDesk, lang)),
    'receipt given online': example('receipt', (lang) => receiptForm(receiptOnline, lang)),
    'request for a supplement': example('supplement', (lang) => supplementForm(supplementAtIntake, lang)),
    refusal: example('refusal', (lang) => refusalForm(refusalOnline, lang)),
    'receipt with the parts of several agencies': example('receipt', (lang) =>
      receiptForm(receiptWithParts, lang),
    ),
    'receipt that replaces another': example('receipt', (lang) => receiptForm(receiptReplacing, lang)),
    'apology with a new date': example('apology', (lang) => apologyForm(apology, lang)),
    'apology in set A': example('apology', (lang) => apologyForm(apology, lang, formSetA)),
    'handling stops': example('stop', (lang) => stopForm(stopped, lang)),
    'control slip': example('control', (lang) => controlForm(control, lang)),
    'hand-over of a dossier': example('hand-over', (lang) => handOverForm(handOver, lang)),
    'receipt for a result, signed on the screen': example('result-receipt', (lang) =>
      resultReceiptForm(resultReceipt, lang),
    ),
    'receipt for a result, to be signed': example('result-receipt', (lang) =>
      resultReceiptForm(resultToSign, lang),
    ),
    'apology in the words of a province': example('apology', (lang) =>
      apologyForm(apology, lang, { ...formSetB, template: sampleTemplate }),
    ),
    'how it was handled': example('log', (lang) => logForm(handledLog, lang)),
    'fees paid': example('fee-receipt', (lang) => feeReceiptForm(feesPaid, lang)),
  }),
  exampleSet('documents', 'held', HeldPage, {
    infected: held('infected'),
    'waiting for the scanner': held('awaiting'),
  }),
  exampleSet('documents', 'register', registered, {
    'of a month': registerExample('register', (lang) => registerForm(register, lang)),
    'of a month without dossiers': registerExample('register', (lang) => registerForm(emptyRegister, lang)),
    'dossiers received': registerExample('receipt-list', (lang) => receiptListForm(listed, lang)),
    'results to the desk': registerExample('result-list', (lang) => resultListForm(listed, lang)),
  }),
];
