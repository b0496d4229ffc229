import { Button, Form, InsetText, Terms, TextareaField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { termsIn } from '#ui/terms';
import { words as filingWords } from '../filing/filing.text.ts';
import { Slot } from '../filing/paper-slot.part.tsx';
import type { PaperSlot } from '../filing/paper-slot.ts';
import { answerWords } from './answer-supplement.text.ts';

export interface AnswerSupplementProps {
  readonly view: PageView;
  readonly action: string;
  readonly back: string;
  readonly code: string;
  readonly procedure: string;
  /** What the agency wrote. */
  readonly remark: string;
  /** Until when, in words. */
  readonly answerBy: string;
  readonly slots: readonly PaperSlot[];
  readonly accept: string;
  readonly limits: { readonly megabytes: number; readonly files: number };
  readonly note: string;
  /** Why something does not come, where the procedure lets it be left out. */
  readonly missingBecause: string;
  readonly mayLeaveOut: boolean;
  readonly errors: FieldErrors;
}

/** What was asked and why, one part a paper, and at the end one button that sends all. */
export function AnswerSupplementPage(props: AnswerSupplementProps) {
  const { view, action, errors } = props;
  const { lang } = view;
  const t = answerWords(lang);
  return (
    <Page view={view} title={t.title} back={{ href: props.back }} errors={errors} private>
      <span class="govuk-caption-l">{t.dossier(props.code, props.procedure)}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <InsetText>
        <strong>{t.remark}:</strong> {props.remark}
      </InsetText>
      <p class="govuk-body">
        <strong>{t.answerBy(props.answerBy)}</strong> {t.keeps}
      </p>
      <p class="govuk-body">{filingWords(lang).papersLimit(props.limits.megabytes, props.limits.files)}</p>
      <Terms of={['supplementRequest', ...termsIn([props.remark, ...props.slots.map(({ name }) => name)])]} />
      {props.slots.map((slot) => (
        <Slot key={slot.key} slot={slot} action={action} accept={props.accept} errors={errors} lang={lang} />
      ))}
      <h2 class="govuk-heading-m">{t.sendTitle}</h2>
      <Form action={action}>
        <TextareaField
          name="loiNhan"
          label={t.note}
          value={props.note}
          error={errors['loiNhan']?.[lang]}
          optional
          rows={3}
        />
        {props.mayLeaveOut && (
          <TextareaField
            name="lyDoThieu"
            label={t.because}
            hint={t.becauseHint}
            value={props.missingBecause}
            error={errors['lyDoThieu']?.[lang]}
            optional
            rows={2}
          />
        )}
        <Button name="viec" value="gui" preventDoubleClick>
          {t.send}
        </Button>
      </Form>
    </Page>
  );
}
