import { Button, CheckboxesField, Form, TextField } from '#ui';
import { allValues, bind, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Unit } from '../unit.ts';
import { unitFieldsPath, unitPath } from './tree.paths.ts';
import { treeText } from './tree.text.ts';

export interface UnitFieldsPageProps {
  readonly view: PageView;
  readonly unit: Pick<Unit, 'id' | 'fullName'>;
  readonly form: FormState;
  /** Fields of the procedures in force, and those it handles already. */
  readonly fields: readonly string[];
  readonly idempotencyKey: string;
}

/** Which fields of procedures a division handles. */
export function UnitFieldsPage({ view, unit, form, fields, idempotencyKey }: UnitFieldsPageProps) {
  const { lang } = view;
  const text = treeText[lang];
  const errors = hasErrors(form.errors) ? form.errors : undefined;
  const back = { href: unitPath(unit.id), text: text.backToUnit };
  return (
    <Page
      {...{ view, back, errors }}
      title={`${text.changeFields}: ${unit.fullName[lang]}`}
      variant="officials"
      private
    >
      <span class="govuk-caption-l">{unit.fullName[lang]}</span>
      <h1 class="govuk-heading-l">{text.changeFields}</h1>
      <p class="govuk-body">{text.changeFieldsLead}</p>
      <Form action={unitFieldsPath(unit.id)} idempotencyKey={idempotencyKey}>
        <CheckboxesField
          {...bind(form, 'linhVuc', lang)}
          values={allValues(form.values, 'linhVuc')}
          label={text.fields}
          options={fields.map((field) => ({ value: field, label: field }))}
        />
        <TextField {...bind(form, 'canCu', lang)} label={text.ground} hint={text.groundHint} />
        <Button preventDoubleClick>{text.saveFields}</Button>
      </Form>
    </Page>
  );
}
