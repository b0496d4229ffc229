import { Button, Form, TextField } from '#ui';
import { type FormState, textIn } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { resumePath } from './resume.paths.ts';
import { resumeWords } from './resume.text.ts';

export interface ResumeProps {
  readonly view: PageView;
  readonly form: FormState;
}

/** Where a code and its number open a draft on this device. */
export function ResumePage({ view, form: { values, errors } }: ResumeProps) {
  const { lang } = view;
  const t = resumeWords(lang);
  return (
    <Page view={view} title={t.resumeTitle} errors={errors}>
      <h1 class="govuk-heading-l">{t.resumeTitle}</h1>
      <p class="govuk-body">{t.resumeWhy}</p>
      <Form action={resumePath}>
        <TextField
          name="ma"
          label={t.codeField}
          hint={t.codeHint}
          kind="code"
          value={textIn(values, 'ma')}
          error={errors['ma']?.[lang]}
        />
        <TextField
          name="soBiMat"
          label={t.pinField}
          hint={t.pinFieldHint}
          kind="number"
          width={10}
          autocomplete="off"
          error={errors['soBiMat']?.[lang]}
        />
        <Button preventDoubleClick>{t.resume}</Button>
      </Form>
      <p class="govuk-body">{t.noCode}</p>
    </Page>
  );
}
