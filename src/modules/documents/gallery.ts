import { idOf, type Lang } from '#kernel';
import { type ExampleSet, exampleSet } from '#ui/gallery';
import type { PageView } from '#ui/layout';
import type { FormKey } from './printed/form-set.ts';
import {
  receiptAtDesk,
  receiptOnline,
  refusalOnline,
  supplementAtIntake,
} from './printed/printed.examples.ts';
import { PrintedPage } from './printed/printed.page.tsx';
import { formPath, sides } from './printed/printed.paths.ts';
import { printedCodes } from './printed/printed-codes.action.ts';
import type { PrintedForm } from './printed/printed-form.ts';
import { receiptForm } from './printed/receipt-form.ts';
import { refusalForm } from './printed/refusal-form.ts';
import { supplementForm } from './printed/supplement-form.ts';

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

/** This module's pages in the gallery: the forms of the desk as pages. */
export const documentsGallery = (): readonly ExampleSet[] => [
  exampleSet('documents', 'printed', printed, {
    'receipt given at the desk': example('receipt', (lang) => receiptForm(receiptAtDesk, lang)),
    'receipt given online': example('receipt', (lang) => receiptForm(receiptOnline, lang)),
    'request for a supplement': example('supplement', (lang) => supplementForm(supplementAtIntake, lang)),
    refusal: example('refusal', (lang) => refusalForm(refusalOnline, lang)),
  }),
];
