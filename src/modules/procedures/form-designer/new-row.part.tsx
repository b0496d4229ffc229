import type { Lang } from '#kernel';
import { Button, ButtonGroup, CheckboxesField, DateField, Form, Link, RadiosField, TextField } from '#ui';
import { allValues, dateIn, type FieldErrors, textIn } from '#ui/forms';
import type { Field } from '../form/form.ts';
import type { PostedForm } from '../form/form-context.ts';
import { conditionNames } from './control-names.ts';
import { designerText } from './designer.text.ts';
import { type Operator, operatorsFor } from './rows.ts';

export interface NewRowProps {
  readonly field: Field;
  /** `chung`, `moi`, or the place of rows. */
  readonly into: string;
  readonly values: PostedForm;
  readonly errors: FieldErrors;
  readonly action: string;
  readonly cancel: string;
  readonly revision: number;
  readonly lang: Lang;
}

/** How the answer to one question is looked at, and with what it is compared. */
export function NewRow({ field, into, values, errors, action, cancel, revision, lang }: NewRowProps) {
  const text = designerText[lang];
  const offered = operatorsFor(field);
  const words = (operator: Operator): string => operatorWords(field, operator, lang);
  const typed = textIn(values, conditionNames.operator);
  return (
    <Form action={action} class="mc-designer-form">
      <h2 class="govuk-heading-m">{text.answerTo(field.label[lang])}</h2>
      <input type="hidden" name="lan" value={String(revision)} />
      <input type="hidden" name={conditionNames.field} value={field.key} />
      <input type="hidden" name={conditionNames.into} value={into} />
      <RadiosField
        name={conditionNames.operator}
        label={text.howCompared}
        value={typed === '' ? (offered[0] ?? '') : typed}
        error={errors[conditionNames.operator]?.[lang]}
        options={offered.map((operator) => ({ value: operator, label: words(operator) }))}
      />
      {offered.length > 2 || field.kind === 'choice' || !offered.includes('answered') ? (
        <Value {...{ field, values, errors, lang }} />
      ) : null}
      <ButtonGroup>
        <Button preventDoubleClick name="viec" value="them">
          {text.addRow}
        </Button>
        <Link href={cancel}>{text.cancelRow}</Link>
      </ButtonGroup>
    </Form>
  );
}

function Value({ field, values, errors, lang }: Pick<NewRowProps, 'field' | 'values' | 'errors' | 'lang'>) {
  const text = designerText[lang];
  const name = conditionNames.value;
  const error = errors[name]?.[lang];
  switch (field.kind) {
    case 'choice':
      return (
        <CheckboxesField
          {...{ name, error }}
          label={text.withOptions}
          hint={text.withOptionsHint}
          values={allValues(values, name)}
          options={field.options.map(({ value, label }) => ({ value, label: label[lang] }))}
        />
      );
    case 'date':
      return <DateField {...{ name, error }} label={text.withValue} value={dateIn(values, name)} />;
    case 'number':
    case 'money':
      return (
        <TextField
          {...{ name, error }}
          label={text.withValue}
          kind={field.kind}
          value={textIn(values, name)}
        />
      );
    default:
      return <TextField {...{ name, error }} label={text.withValue} value={textIn(values, name)} />;
  }
}

function operatorWords(field: Field, operator: Operator, lang: Lang): string {
  const text = designerText[lang];
  if (field.kind === 'checkbox' || field.kind === 'declaration') {
    if (operator === 'answered') return text.operators.ticked;
    if (operator === 'unanswered') return text.operators.unticked;
  }
  return field.kind === 'date' ? text.dayOperators[operator] : text.operators[operator];
}
