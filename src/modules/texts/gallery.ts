import { type FormTemplate, type PrintedForm, printedCodes } from '#documents';
import type { Lang } from '#kernel';
import { type ExampleSet, exampleSet } from '#ui/gallery';
import { DecidePage } from './changes/decide.page.tsx';
import { FormTextPage } from './forms/form-text.page.tsx';
import { LetterheadPage } from './forms/letterhead.page.tsx';
import { TextListPage } from './listed/text-list.page.tsx';
import { MessagePage } from './messages/message.page.tsx';
import {
  decideExamples,
  type FormTextExample,
  formTextExamples,
  letterheadExamples,
  messageExamples,
  textListExamples,
} from './texts.examples.ts';

/** This module's pages in the gallery; `preview` prints every form on examples. */
export const textsGallery = (
  preview: (template: FormTemplate | undefined, lang: Lang) => readonly PrintedForm[],
): readonly ExampleSet[] => {
  const formText = (example: FormTextExample) => {
    const [form] = preview(undefined, example.view.lang).filter(({ key }) => key === example.form);
    if (!form) throw new Error(`No example of the form ${example.form}`);
    return FormTextPage({ ...example, preview: form, codes: printedCodes(form) });
  };
  return [
    exampleSet('texts', 'list', TextListPage, textListExamples),
    exampleSet('texts', 'message', MessagePage, messageExamples),
    exampleSet('texts', 'form-text', formText, formTextExamples),
    exampleSet('texts', 'letterhead', LetterheadPage, letterheadExamples),
    exampleSet('texts', 'decide', DecidePage, decideExamples),
  ];
};
