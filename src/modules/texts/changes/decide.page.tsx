import { momentIn } from '#calendar';
import { type Bilingual, type Instant, type Lang, langs } from '#kernel';
import { Button, ButtonGroup, Form, TextareaField } from '#ui';
import { bind, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { DifferenceInWords } from '../difference/difference.part.tsx';
import { decidePath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';

export interface DecideProps {
  readonly view: PageView;
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  readonly before: Bilingual;
  readonly after: Bilingual;
  /** Whoever wrote it may only take it back. */
  readonly own: boolean;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** A change with what it does in words, for the second person. */
export function DecidePage(props: DecideProps) {
  const { view, id, name, own, form, idempotencyKey } = props;
  const { lang } = view;
  const text = textsText[lang];
  return (
    <Page
      view={view}
      title={`${text.decide}: ${name}`}
      variant="officials"
      back={{ href: textsPath, text: text.back }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <span class="govuk-caption-l">{text.decide}</span>
      <h1 class="govuk-heading-l">{name}</h1>
      <Compared {...props} lang={lang} />
      {own && <p class="govuk-body">{text.ownChange}</p>}
      <Form action={decidePath(id)} idempotencyKey={idempotencyKey}>
        <TextareaField
          {...bind(form, 'y-kien', lang)}
          label={text.note}
          hint={text.noteHint}
          rows={3}
          optional
        />
        <ButtonGroup>
          {!own && (
            <Button preventDoubleClick name="nut" value="duyet">
              {text.approve}
            </Button>
          )}
          <Button name="nut" value="khong" variant="secondary">
            {own ? text.withdraw : text.reject}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  );
}

function Compared({ by, at, reason, before, after, lang }: DecideProps & { readonly lang: Lang }) {
  const text = textsText[lang];
  return (
    <>
      <p class="govuk-body">
        {text.by(by, undefined)}, {momentIn(at, lang)}. {text.because(reason)}
      </p>
      <p class="govuk-body">{text.decideLead}</p>
      {langs.map((words) => (
        <section key={words}>
          <h2 class="govuk-heading-m">{text[words]}</h2>
          <DifferenceInWords before={before[words]} after={after[words]} words={words} lang={lang} />
        </section>
      ))}
    </>
  );
}
