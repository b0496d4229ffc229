import type { Lang } from '#kernel';
import { phraseUses, placeholderIn, placeholders } from '#procedures';
import {
  Button,
  ButtonGroup,
  Form,
  InsetText,
  RadiosField,
  SelectField,
  SummaryList,
  TextareaField,
  TextField,
} from '#ui';
import { bind, type FormState, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { useName } from './kept-phrase.ts';
import { manageText } from './manage-phrases.text.ts';
import { phrasesPath } from './phrases.paths.ts';

export interface PhrasePageProps {
  readonly view: PageView;
  readonly form: FormState;
  /** Where it is sent. */
  readonly action: string;
  /** One that is there already: whose it is stays. */
  readonly changes: boolean;
  /** May write for the whole agency. */
  readonly mayShare: boolean;
  /** As it would come into a field, in each language that is written. */
  readonly preview: readonly { readonly lang: Lang; readonly text: string }[];
  readonly idempotencyKey: string;
}

/** A phrase, what can stand in it, and how it would read. */
export function PhrasePage(props: PhrasePageProps) {
  const { view, form, action, changes, mayShare, idempotencyKey } = props;
  const { lang } = view;
  const text = manageText[lang];
  const title = changes ? text.changeTitle : text.addTitle;
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      back={{ href: phrasesPath, text: text.back }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <div class="mc-desk-form">
        <Form action={action} idempotencyKey={idempotencyKey}>
          <input type="hidden" name="ban" value={oneValue(form.values, 'ban') ?? ''} />
          {mayShare && !changes && <Whose form={form} lang={lang} />}
          <SelectField
            {...bind(form, 'viec', lang)}
            label={text.use}
            options={phraseUses.map((use) => ({ value: use, label: useName(use, lang) }))}
          />
          <TextField {...bind(form, 'ten', lang)} label={text.name} hint={text.nameHint} />
          <TextareaField {...bind(form, 'vi', lang)} label={text.vi} rows={6} />
          <TextareaField {...bind(form, 'en', lang)} label={text.en} hint={text.enHint} optional rows={4} />
          <ButtonGroup>
            <Button preventDoubleClick>{text.save}</Button>
            <Button name="nut" value="xem" variant="secondary">
              {text.preview}
            </Button>
          </ButtonGroup>
        </Form>
        <div>
          <Preview {...props} />
          <Placeholders lang={lang} />
        </div>
      </div>
    </Page>
  );
}

function Whose({ form, lang }: { readonly form: FormState; readonly lang: Lang }) {
  const text = manageText[lang];
  return (
    <RadiosField
      {...bind(form, 'cua', lang)}
      value={oneValue(form.values, 'cua') ?? 'toi'}
      label={text.whose}
      options={[
        { value: 'toi', label: text.mine },
        { value: 'co-quan', label: text.shared },
      ]}
    />
  );
}

function Preview({ preview, view: { lang } }: PhrasePageProps) {
  const text = manageText[lang];
  if (preview.length === 0) return null;
  return (
    <section aria-labelledby="xem-thu">
      <h2 class="govuk-heading-m" id="xem-thu">
        {text.previewTitle}
      </h2>
      {preview.map((one) => (
        <InsetText key={one.lang}>
          {one.lang === 'en' && <span class="mc-quiet">{text.inEnglish}: </span>}
          <span class="mc-written" lang={one.lang}>
            {one.text}
          </span>
        </InsetText>
      ))}
    </section>
  );
}

function Placeholders({ lang }: { readonly lang: Lang }) {
  const text = manageText[lang];
  return (
    <section aria-labelledby="cho-dien">
      <h2 class="govuk-heading-m" id="cho-dien">
        {text.placeholders}
      </h2>
      <p class="govuk-body">{text.placeholdersHint}</p>
      <SummaryList
        rows={placeholders.map((each) => ({ key: placeholderIn(each, lang), value: text.meaning[each] }))}
      />
    </section>
  );
}
