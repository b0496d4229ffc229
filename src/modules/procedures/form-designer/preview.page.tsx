import { Button, ButtonGroup, Form, InsetText } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { FormFields, type FormFieldsProps } from '../form/form-fields.part.tsx';
import { TermsAsked } from '../form/terms-asked.part.tsx';
import { tryText } from './try.text.ts';
import { answersField } from './try-names.ts';

export interface PreviewProps {
  readonly view: PageView;
  readonly action: string;
  readonly number: number;
  readonly of: number;
  readonly fields: FormFieldsProps;
  readonly errors: FieldErrors;
  /** Answers to the pages before, carried from page to page: nothing of a trial is kept. */
  readonly carried: string;
}

/** A page of a draft's form as whoever files will see it. */
export function PreviewPage({ view, action, number, of, fields, errors, carried }: PreviewProps) {
  const { lang } = view;
  const text = tryText[lang];
  const { page } = fields;
  return (
    <Page view={view} title={page.title[lang]} errors={errors} navigation={[]} private>
      <InsetText>{text.onlyTrial}</InsetText>
      <span class="govuk-caption-l">{text.step(number, of)}</span>
      <h1 class="govuk-heading-l">{page.title[lang]}</h1>
      {page.intro && <p class="govuk-body">{page.intro[lang]}</p>}
      <TermsAsked page={page} lang={lang} />
      <Form action={action}>
        <input type="hidden" name={answersField} value={carried} />
        <FormFields {...fields} />
        <ButtonGroup>
          <Button name="viec" value="tiep">
            {text.next}
          </Button>
          <Button variant="secondary" name="viec" value="ket-qua" attributes={{ formtarget: '_top' }}>
            {text.stopHere}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
