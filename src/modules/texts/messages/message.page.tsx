import { type Bilingual, type Lang, langs } from '#kernel';
import {
  Button,
  ButtonGroup,
  Form,
  GetForm,
  InsetText,
  SelectField,
  StatusTag,
  SummaryList,
  TextareaField,
  WarningText,
} from '#ui';
import { bind, type FormState, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { type VersionLine, Versions } from '../changes/history.part.tsx';
import { messagePath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';
import { inBraces, type MessagePlaceholder, type MessageTemplate, type WordsInUse } from './message.ts';
import { messagePlaceholders } from './placeholders.table.ts';

export interface MessagePageProps {
  readonly view: PageView;
  readonly template: MessageTemplate;
  /** Whose words are written: of the whole province when empty. */
  readonly agency: string;
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly inUse: WordsInUse;
  readonly form: FormState;
  readonly preview: readonly { readonly lang: Lang; readonly text: string }[];
  readonly versions: readonly VersionLine[];
  readonly waits: boolean;
  /** May write; others only look. */
  readonly mayWrite: boolean;
  readonly idempotencyKey: string;
}

/** One message: its words in both languages, how they read, and every version there was. */
export function MessagePage(props: MessagePageProps) {
  const { view, template, inUse, form, versions, waits, mayWrite } = props;
  const { lang } = view;
  const text = textsText[lang];
  return (
    <Page
      view={view}
      title={template.name[lang]}
      variant="officials"
      back={{ href: textsPath, text: text.back }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <span class="govuk-caption-l">{text.messages}</span>
      <h1 class="govuk-heading-l">{template.name[lang]}</h1>
      {waits && <WarningText>{text.refused['text.waits-already']}</WarningText>}
      <p class="govuk-body">
        {text.saysNow[inUse.source]}{' '}
        {differs(inUse.text, template.text) && <StatusTag tone="active">{text.differs}</StatusTag>}
      </p>
      <Whose {...props} />
      <div class="mc-desk-form">
        {mayWrite ? <Editor {...props} /> : <Words text={inUse.text} />}
        <div>
          <Preview {...props} />
          <h2 class="govuk-heading-m">{text.shippedWords}</h2>
          <Words text={template.text} />
          {mayWrite && <Placeholders {...props} />}
        </div>
      </div>
      <Versions versions={versions} lang={lang} />
    </Page>
  );
}

function Words({ text: words }: { readonly text: Bilingual }) {
  return (
    <InsetText>
      {langs.map((each) => (
        <p class="mc-phrase" lang={each} key={each}>
          {words[each]}
        </p>
      ))}
    </InsetText>
  );
}

const differs = (one: Bilingual, other: Bilingual): boolean => one.vi !== other.vi || one.en !== other.en;

function Whose({ template, agency, agencies, view: { lang } }: MessagePageProps) {
  const text = textsText[lang];
  return (
    <GetForm action={messagePath(template.key)}>
      <SelectField
        name="don-vi"
        label={text.whose}
        value={agency === '' ? '-' : agency}
        options={[
          { value: '-', label: text.province },
          ...agencies.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Button variant="secondary">{text.choose}</Button>
    </GetForm>
  );
}

function Editor({ template, agency, form, view: { lang }, idempotencyKey }: MessagePageProps) {
  const text = textsText[lang];
  return (
    <Form action={messagePath(template.key, agency)} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="da-xem" value={oneValue(form.values, 'da-xem') ?? ''} />
      {langs.map((each) => (
        <div data-module="mc-placeholders" data-for={each} key={each}>
          <TextareaField {...bind(form, each, lang)} label={text[each]} rows={5} />
          <ButtonGroup>
            <span class="govuk-body govuk-!-margin-bottom-0">{text.insert}</span>
            {template.placeholders.map((name) => (
              <Button
                key={name}
                variant="secondary"
                class="mc-small-button"
                name="chen"
                value={`${each}.${name}`}
                attributes={{ 'data-text': inBraces(messagePlaceholders[name], each) }}
              >
                {messagePlaceholders[name][each]}
                <span class="govuk-visually-hidden"> {text.insertInto[each]}</span>
              </Button>
            ))}
          </ButtonGroup>
        </div>
      ))}
      <TextareaField {...bind(form, 'ly-do', lang)} label={text.reason} hint={text.reasonHint} rows={2} />
      <ButtonGroup>
        <Button preventDoubleClick name="nut" value="luu">
          {text.save}
        </Button>
        <Button name="nut" value="xem" variant="secondary">
          {text.preview}
        </Button>
        <Button name="nut" value="goc" variant="secondary">
          {agency === '' ? text.reset : text.resetAgency}
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function Preview({ preview, view: { lang } }: MessagePageProps) {
  const text = textsText[lang];
  if (preview.length === 0) return null;
  return (
    <section aria-labelledby="xem-thu">
      <h2 class="govuk-heading-m" id="xem-thu">
        {text.previewTitle}
      </h2>
      {preview.map((one) => (
        <InsetText key={one.lang}>
          <span class="mc-written" lang={one.lang}>
            {one.text}
          </span>
        </InsetText>
      ))}
    </section>
  );
}

function Placeholders({ template, view: { lang } }: MessagePageProps) {
  const text = textsText[lang];
  return (
    <section aria-labelledby="cho-dien">
      <h2 class="govuk-heading-m" id="cho-dien">
        {text.placeholders}
      </h2>
      <p class="govuk-body">{text.placeholdersHint}</p>
      <SummaryList
        rows={template.placeholders.map((name: MessagePlaceholder) => ({
          key: inBraces(messagePlaceholders[name], lang),
          value: text.meaning[name],
        }))}
      />
    </section>
  );
}
