import type { Lang } from '#kernel';
import { Button, ButtonGroup, Form, InsetText, Terms, Textarea, TextareaField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { termsIn } from '#ui/terms';
import { words as filingWords } from '../filing/filing.text.ts';
import { PaperFiles, PaperSection, PaperSending } from '../filing/paper-parts.part.tsx';
import { papersWords } from '../filing/papers.text.ts';
import { answerWords } from './answer-supplement.text.ts';
import type { AnswerSlot, AnswerView } from './answer-view.ts';
import { explanationField } from './reply.ts';

export interface AnswerSupplementProps extends AnswerView {
  readonly view: PageView;
  readonly action: string;
  readonly back: string;
  readonly accept: string;
  readonly limits: { readonly megabytes: number; readonly files: number };
  readonly errors: FieldErrors;
}

/** What was asked and why, one part a paper, and at the end one button that sends all: one form, of which nothing is lost. */
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
      <Form action={action} multipart>
        {props.slots.map((slot) => (
          <Answer key={slot.key} slot={slot} {...props} lang={lang} />
        ))}
        <Sending {...props} />
      </Form>
    </Page>
  );
}

/** One paper: what the agency says of it, the files that are there, words, and more files. */
function Answer({
  slot,
  accept,
  limits,
  errors,
  lang,
}: AnswerSupplementProps & { readonly slot: AnswerSlot; readonly lang: Lang }) {
  const t = papersWords(lang);
  const answered = slot.files.length > 0 || slot.explanation !== '';
  const name = explanationField(slot.key);
  return (
    <PaperSection
      slot={slot}
      tone={answered ? 'done' : 'waiting'}
      word={t[answered ? 'answered' : 'unanswered']}
    >
      {slot.remark !== undefined && <InsetText>{slot.remark}</InsetText>}
      <PaperFiles files={slot.files} lang={lang} />
      <Textarea
        name={name}
        label={`${t.explanation} (${t.optional})`}
        hint={t.explanationHint}
        value={slot.explanation}
        error={errors[name]?.[lang]}
        rows={2}
      />
      <PaperSending
        {...{ slot, accept, errors, lang }}
        maxBytes={limits.megabytes * 1_048_576}
        button={{ text: t.save, name: 'viec', value: `luu-${slot.key}` }}
      />
    </PaperSection>
  );
}

function Sending({ view, note, missingBecause, errors, ...props }: AnswerSupplementProps) {
  const { lang } = view;
  const t = answerWords(lang);
  return (
    <>
      <h2 class="govuk-heading-m">{t.sendTitle}</h2>
      <TextareaField
        name="loiNhan"
        label={t.note}
        value={note}
        error={errors['loiNhan']?.[lang]}
        optional
        rows={3}
      />
      {props.mayLeaveOut && (
        <TextareaField
          name="lyDoThieu"
          label={t.because}
          hint={t.becauseHint}
          value={missingBecause}
          error={errors['lyDoThieu']?.[lang]}
          optional
          rows={2}
        />
      )}
      <ButtonGroup>
        <Button name="viec" value="gui" preventDoubleClick>
          {t.send}
        </Button>
        <Button name="viec" value="luu" variant="secondary">
          {t.saveAll}
        </Button>
      </ButtonGroup>
    </>
  );
}
