import type { VNode } from 'preact';
import type { Lang } from '#kernel';
import { Button, type Content, DateField, Form, InsetText, RadiosField, TextField, WarningText } from '#ui';
import { bind, datePartNames, type FormState, oneValue } from '#ui/forms';
import type { PhraseOffers } from '../phrases/phrases.ts';
import { WordsField } from '../phrases/words-field.part.tsx';
import { ActionFrame, type ActionPageProps } from './action-frame.page.tsx';
import { smallActionText } from './small-action.text.ts';
import type { SmallAction, SmallField } from './small-action.ts';

export interface SmallActionPageProps extends ActionPageProps {
  readonly small: Pick<SmallAction, 'text' | 'fields' | 'waits' | 'grave'>;
  /** Where the form is sent. */
  readonly action: string;
  /** Files come beside the fields. */
  readonly multipart?: boolean;
  /** A sentence of this dossier, before anything is asked. */
  readonly note?: string | undefined;
  /** Between the lead and the form: what one has to know to decide. */
  readonly before?: Content;
  /** More fields, after the others. */
  readonly more?: Content;
  /** Below the form: what may be looked up meanwhile. */
  readonly children?: Content;
}

/** What it does, what it does to the clock, few fields, one button. */
export function SmallActionPage(props: SmallActionPageProps): VNode {
  const { view, form, small, note, before, more, children } = props;
  const { lang } = view;
  const { title, lead, submit } = small.text;
  return (
    <ActionFrame {...props} title={title[lang]}>
      {small.grave ? <WarningText>{lead[lang]}</WarningText> : <p class="govuk-body">{lead[lang]}</p>}
      <ClockNote {...props} />
      {note !== undefined && <InsetText>{note}</InsetText>}
      {before}
      <Form action={props.action} idempotencyKey={props.idempotencyKey} multipart={props.multipart}>
        {small.fields.map((field) => (
          <Field key={field.name} field={field} form={form} lang={lang} phrases={props.phrases} />
        ))}
        {more}
        <Button variant={small.grave ? 'warning' : 'primary'} preventDoubleClick>
          {submit[lang]}
        </Button>
      </Form>
      {children}
    </ActionFrame>
  );
}

function ClockNote({ small, found, view }: SmallActionPageProps) {
  if (small.waits === undefined) return null;
  return <InsetText>{smallActionText[view.lang].clock[found.rules.pauses[small.waits]]}</InsetText>;
}

interface FieldProps {
  readonly field: SmallField;
  readonly form: FormState;
  readonly lang: Lang;
  readonly phrases: PhraseOffers | undefined;
}

function Field({ field, form, lang, phrases }: FieldProps): VNode {
  const { kind, name } = field;
  const said = {
    ...bind(form, name, lang),
    label: field.label[lang],
    hint: field.hint?.[lang],
    optional: field.missing === undefined && kind !== 'choice',
  };
  switch (kind) {
    case 'words':
      return <WordsField {...said} form={form} lang={lang} phrases={phrases} rows={5} />;
    case 'line':
      return <WordsField {...said} form={form} lang={lang} phrases={phrases} />;
    case 'date':
      return <DateField {...said} value={partsIn(form, name)} />;
    case 'choice': {
      const options = (field.choices ?? []).map(({ value, label, hint }) => ({
        value,
        label: label[lang],
        hint: hint?.[lang],
      }));
      return <RadiosField {...said} options={options} />;
    }
    default:
      return <TextField {...said} kind={kind} />;
  }
}

function partsIn({ values }: FormState, name: string) {
  const { day, month, year } = datePartNames(name);
  const typed = (part: string) => oneValue(values, part) ?? '';
  return { day: typed(day), month: typed(month), year: typed(year) };
}
