import { idOf, type Lang, plainDate } from '#kernel';
import { type ExampleSet, exampleSet } from '#ui/gallery';
import type { PageView } from '#ui/layout';
import { apologyForm } from './printed/apology-form.ts';
import { controlForm } from './printed/control-form.ts';
import type { RegisterData } from './printed/form-data.ts';
import { type FormKey, formSetA } from './printed/form-set.ts';
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
import { formPath, registerPath, sides } from './printed/printed.paths.ts';
import { printedCodes } from './printed/printed-codes.action.ts';
import type { PrintedForm } from './printed/printed-form.ts';
import { receiptForm } from './printed/receipt-form.ts';
import { refusalForm } from './printed/refusal-form.ts';
import { RegisterPage } from './printed/register.page.tsx';
import { registerForm } from './printed/register-form.ts';
import { stopForm } from './printed/stop-form.ts';
import { supplementForm } from './printed/supplement-form.ts';
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
  readonly data: RegisterData;
}

function registered({ view, data }: RegisterExample) {
  const form = registerForm(data, view.lang);
  const period = { from: plainDate('2026-11-01'), to: plainDate('2026-11-30') };
  return RegisterPage({ view, form, codes: printedCodes(form), period });
}

const registerExample = (data: RegisterData): RegisterExample => ({
  view: {
    ...example('register', () => registerForm(data)).view,
    path: registerPath,
    user: {
      name: 'Nguyễn Thị Hạnh',
      kind: 'staff',
      postName: 'Công chức tiếp nhận và trả kết quả',
      unitName: 'Ủy ban nhân dân xã Nam Ban Lâm Hà',
    },
  },
  data,
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
  }),
  exampleSet('documents', 'held', HeldPage, {
    infected: held('infected'),
    'waiting for the scanner': held('awaiting'),
  }),
  exampleSet('documents', 'register', registered, {
    'of a month': registerExample(register),
    'of a month without dossiers': registerExample(emptyRegister),
  }),
];
