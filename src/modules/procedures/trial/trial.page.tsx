import type { Bilingual } from '#kernel';
import { Button, DateField, GetForm, InsetText, Link, Select, TextField } from '#ui';
import { fieldId, dateIn as typedDate } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { wordedIn } from '../content/worded.ts';
import { processDesignerPath } from '../drafting/drafting.paths.ts';
import type { Design } from '../process-designer/design.ts';
import { QuestionField } from './question-field.part.tsx';
import { questionName, questionText } from './question-words.ts';
import { trialPath } from './trial.paths.ts';
import { trialText } from './trial.text.ts';
import type { Trial, TypedTrial } from './trial.ts';
import { TrialResult } from './trial-result.part.tsx';

export interface TrialPageProps {
  readonly view: PageView;
  readonly design: Design;
  readonly typed: Pick<TypedTrial, 'values' | 'errors' | 'answers'>;
  readonly units: readonly { readonly code: string; readonly fullName: Bilingual }[];
  /** Undefined while the process has mistakes, or the calendar does not reach so far. */
  readonly trial: Trial | undefined;
}

/** A process tried with a working calendar: what is asked on the way, and how it went. */
export function TrialPage(props: TrialPageProps) {
  const { view, design, typed, trial } = props;
  const { lang } = view;
  const text = trialText[lang];
  return (
    <Page
      view={view}
      title={`${text.title}: ${design.called[lang]}`}
      variant="officials"
      designs
      back={{ href: processDesignerPath(design.code), text: text.back }}
      errors={typed.errors}
      private
    >
      <span class="govuk-caption-l">
        {design.code} {design.called[lang]}
      </span>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {design.graph ? (
        <GetForm action={trialPath(design.code)} class="mc-dense">
          <Given {...props} />
          {trial && trial.questions.length > 0 && <h2 class="govuk-heading-m">{text.happens}</h2>}
          {trial?.questions.map((question) => (
            <QuestionField key={questionName(question)} {...{ question, design, typed, lang }} />
          ))}
          <Button>{text.run}</Button>
        </GetForm>
      ) : (
        <InsetText>{text.faulty}</InsetText>
      )}
      {trial && trial.open.length > 0 && <Stopped {...props} trial={trial} />}
      {trial && <TrialResult trial={trial} design={design} lang={lang} />}
    </Page>
  );
}

function Given({ view: { lang }, design, typed, units }: TrialPageProps) {
  const text = trialText[lang];
  const { values, errors } = typed;
  const variants = design.content?.timeLimit.variants ?? [];
  return (
    <>
      <h2 class="govuk-heading-m">{text.given}</h2>
      <Select
        name="don-vi"
        label={text.unit}
        value={values['don-vi'] ?? ''}
        items={[
          { value: '', text: text.national },
          ...units.map(({ code, fullName }) => ({ value: code, text: fullName[lang] })),
        ]}
      />
      <DateField
        name="ngay"
        label={text.day}
        value={typedDate(values, 'ngay')}
        error={errors['ngay']?.[lang]}
      />
      <TextField
        name="gio"
        label={text.time}
        hint={text.timeHint}
        width={5}
        value={values['gio'] ?? ''}
        error={errors['gio']?.[lang]}
      />
      {variants.length > 0 && (
        <Select
          name="truong-hop"
          label={text.case}
          value={values['truong-hop'] ?? ''}
          items={[
            { value: '', text: text.mainCase },
            ...variants.map((variant) => ({ value: variant.key, text: wordedIn(variant.case, lang).text })),
          ]}
        />
      )}
    </>
  );
}

/** What has to be said for it to go on, each leading to its field. */
function Stopped({ view: { lang }, design, trial }: TrialPageProps & { readonly trial: Trial }) {
  return (
    <InsetText>
      <p class="govuk-body">{trialText[lang].stopped}</p>
      <ul class="govuk-list govuk-list--bullet">
        {trial.open.map((question) => (
          <li key={questionName(question)}>
            <Link href={`#${fieldId(questionName(question))}`}>{questionText(question, design, lang)}</Link>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
