import {
  type FormKey,
  formPlaceholders,
  formTitle,
  type PrintedForm,
  PrintedSheet,
  shippedWords,
} from '#documents';
import type { Lang } from '#kernel';
import { namesIn } from '#procedures';
import {
  Button,
  ButtonGroup,
  Details,
  Form,
  InsetText,
  Link,
  StatusTag,
  SummaryList,
  TextareaField,
  WarningText,
} from '#ui';
import { bind, type FormState, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { sectionName } from '../changes/edit-words.ts';
import { type VersionLine, Versions } from '../changes/history.part.tsx';
import { inBraces } from '../messages/message.ts';
import { formPdfPath, formTextPath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';
import { type FormRow, leftOut } from './form-rows.ts';

export interface FormTextProps {
  readonly view: PageView;
  readonly form: FormKey;
  readonly legal: boolean;
  /** Whether what is in use differs from what is shipped. */
  readonly changed: boolean;
  readonly rows: readonly FormRow[];
  readonly state: FormState;
  readonly preview: PrintedForm;
  /** SVG of every QR code of the preview. */
  readonly codes: ReadonlyMap<string, string>;
  readonly versions: readonly VersionLine[];
  readonly waits: boolean;
  readonly mayWrite: boolean;
  readonly idempotencyKey: string;
}

/** One printed form: its blocks in order, the words of those that are words, and how it prints. */
export function FormTextPage(props: FormTextProps) {
  const { view, form, legal, changed, state, versions, waits, mayWrite } = props;
  const { lang } = view;
  const text = textsText[lang];
  return (
    <Page
      view={view}
      title={formTitle(form, lang)}
      variant="officials"
      back={{ href: textsPath, text: text.back }}
      errors={hasErrors(state.errors) ? state.errors : undefined}
      private
    >
      <span class="govuk-caption-l">{legal ? text.legal : text.auxiliary}</span>
      <h1 class="govuk-heading-l">{formTitle(form, lang)}</h1>
      {waits && <WarningText>{text.refused['text.waits-already']}</WarningText>}
      <p class="govuk-body">
        <StatusTag tone={changed ? 'active' : 'neutral'}>{changed ? text.differs : text.shipped}</StatusTag>
      </p>
      <p class="govuk-body">{text.formLead}</p>
      <div class="mc-desk-form">
        {mayWrite && <Editor {...props} />}
        <section aria-labelledby="xem-thu">
          <h2 class="govuk-heading-m" id="xem-thu">
            {text.previewTitle}
          </h2>
          <p class="govuk-body">
            <Link href={formPdfPath(form)}>{text.pdf}</Link>
          </p>
          <div class="mc-desk-form__papers">
            <PrintedSheet form={props.preview} codes={props.codes} part />
          </div>
        </section>
      </div>
      <Versions versions={versions} lang={lang} />
    </Page>
  );
}

function Editor({ form, rows, state, view: { lang }, idempotencyKey }: FormTextProps) {
  const text = textsText[lang];
  return (
    <Form action={formTextPath(form)} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="da-xem" value={oneValue(state.values, 'da-xem') ?? ''} />
      <ol class="mc-list">
        {rows.map((row, at) => (
          <li class="mc-list__item">
            <Row {...{ form, row, at, state, lang }} last={at === rows.length - 1} />
          </li>
        ))}
      </ol>
      <ButtonGroup>
        <Button name="nut" value="them" variant="secondary">
          {text.add}
        </Button>
        {leftOut(form, rows).map((name) => (
          <Button name="nut" value={`lai.${name}`} variant="secondary">
            {text.putBack(sectionName(name, lang))}
          </Button>
        ))}
      </ButtonGroup>
      <TextareaField {...bind(state, 'ly-do', lang)} label={text.reason} hint={text.reasonHint} rows={2} />
      <ButtonGroup>
        <Button preventDoubleClick name="nut" value="luu">
          {text.save}
        </Button>
        <Button name="nut" value="xem" variant="secondary">
          {text.preview}
        </Button>
        <Button
          name="nut"
          value="in"
          variant="secondary"
          attributes={{ formaction: formPdfPath(form), formtarget: '_blank' }}
        >
          {text.pdf}
        </Button>
        <Button name="nut" value="goc" variant="secondary">
          {text.reset}
        </Button>
      </ButtonGroup>
      <Details summary={text.placeholders}>
        <p class="govuk-body">{text.placeholdersHint}</p>
        <SummaryList
          rows={namesIn(formPlaceholders).map((name) => ({
            key: inBraces(formPlaceholders[name], lang),
            value: text.formMeaning[name],
          }))}
        />
      </Details>
    </Form>
  );
}

interface RowProps {
  readonly form: FormKey;
  readonly row: FormRow;
  readonly at: number;
  readonly last: boolean;
  readonly state: FormState;
  readonly lang: Lang;
}

function Row({ form, row, at, last, state, lang }: RowProps) {
  const text = textsText[lang];
  const name = row.kind === 'own' ? `${text.own} ${at + 1}` : sectionName(row.block, lang);
  const heard = <span class="govuk-visually-hidden">{text.that(name)}</span>;
  const shipped = shippedWords(form, row.block);
  return (
    <>
      <input type="hidden" name={`phan-${at}`} value={row.block} />
      {row.kind === 'fixed' ? (
        <InsetText>
          <strong>{name}</strong>
          <br />
          <span class="mc-quiet">{text.fixed}</span>
        </InsetText>
      ) : (
        <>
          <h2 class="govuk-heading-s">
            {name}{' '}
            {shipped && (shipped.vi !== row.vi || shipped.en !== row.en) && (
              <StatusTag tone="active">{text.differs}</StatusTag>
            )}
          </h2>
          <TextareaField {...bind(state, `vi-${at}`, lang)} label={`${text.vi}${text.that(name)}`} rows={3} />
          <TextareaField {...bind(state, `en-${at}`, lang)} label={`${text.en}${text.that(name)}`} rows={3} />
        </>
      )}
      <ButtonGroup>
        {at > 0 && (
          <Button class="mc-small-button" name="nut" value={`len.${at}`} variant="secondary">
            {text.up}
            {heard}
          </Button>
        )}
        {!last && (
          <Button class="mc-small-button" name="nut" value={`xuong.${at}`} variant="secondary">
            {text.down}
            {heard}
          </Button>
        )}
        {row.kind !== 'fixed' && (
          <Button class="mc-small-button" name="nut" value={`bo.${at}`} variant="secondary">
            {text.remove}
            {heard}
          </Button>
        )}
      </ButtonGroup>
    </>
  );
}
