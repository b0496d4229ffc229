import { Button, ButtonGroup, Form, GetForm, SelectField, TextareaField, TextField, WarningText } from '#ui';
import { bind, type FormState, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { headNames } from '../changes/edit-words.ts';
import { type VersionLine, Versions } from '../changes/history.part.tsx';
import { letterheadPath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';

export interface LetterheadProps {
  readonly view: PageView;
  /** Whose it is: of the whole province when empty. */
  readonly agency: string;
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly form: FormState;
  readonly hasLogo: boolean;
  readonly versions: readonly VersionLine[];
  readonly waits: boolean;
  readonly mayWrite: boolean;
  readonly idempotencyKey: string;
}

/** What stands at the head and foot of every form, of the province or of one agency. */
export function LetterheadPage(props: LetterheadProps) {
  const { view, agency, agencies, form, versions, waits, mayWrite } = props;
  const { lang } = view;
  const text = textsText[lang];
  return (
    <Page
      view={view}
      title={text.letterhead}
      variant="officials"
      back={{ href: textsPath, text: text.back }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.letterhead}</h1>
      <p class="govuk-body">{text.letterheadLead}</p>
      {waits && <WarningText>{text.refused['text.waits-already']}</WarningText>}
      <GetForm action={letterheadPath()}>
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
      {mayWrite && <Editor {...props} />}
      <Versions versions={versions} lang={lang} />
    </Page>
  );
}

function Editor({ agency, form, hasLogo, view: { lang }, idempotencyKey }: LetterheadProps) {
  const text = textsText[lang];
  return (
    <Form action={letterheadPath(agency)} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="da-xem" value={oneValue(form.values, 'da-xem') ?? ''} />
      {headNames.map((name) => (
        <TextField {...bind(form, name, lang)} label={text.head[name]} hint={text.headHint} optional />
      ))}
      {hasLogo && <p class="govuk-body">{text.hasLogo}</p>}
      <TextareaField {...bind(form, 'ly-do', lang)} label={text.reason} hint={text.reasonHint} rows={2} />
      <ButtonGroup>
        <Button preventDoubleClick name="nut" value="luu">
          {text.save}
        </Button>
        <Button name="nut" value="goc" variant="secondary">
          {agency === '' ? text.reset : text.resetAgency}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
