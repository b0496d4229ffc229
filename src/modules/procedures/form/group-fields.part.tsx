import type { VNode } from 'preact';
import type { JsonObject } from '#kernel';
import { Button, Details, ErrorMessage, Fieldset, Hint } from '#ui';
import { fieldId } from '#ui/forms';
import { inRow, rowCountIn } from './check-group.form.ts';
import { describeRow } from './describe-answers.ts';
import { rowCountName, rowId } from './field-names.ts';
import type { OneFieldProps } from './field-props.ts';
import { formText } from './form.text.ts';
import type { Answers, GroupField, SingleField } from './form.ts';
import { inside } from './inside.ts';
import { nested } from './nested.ts';
import { OneField } from './one-field.part.tsx';
import { rowsOf } from './person.ts';
import { addButton, removeButton } from './row-buttons.form.ts';
import { visibleInRow } from './visible.ts';

interface GroupProps extends OneFieldProps<GroupField> {
  readonly answers: Answers;
  readonly adding: string | undefined;
  /** What is shown is what is stored: rows that are done are folded to a line. */
  readonly stored: boolean;
}

/** Rows of the same questions, with a button to remove each and one to add another. */
export function GroupFields(props: GroupProps): VNode {
  const { field, values, errors, lang, adding } = props;
  const t = formText[lang];
  const item = inside(field.item[lang]);
  const sent = rowCountIn(field, values) + (adding === field.key ? 1 : 0);
  const count = Math.min(Math.max(sent, field.min), field.max);
  const error = errors[field.key]?.[lang];
  return (
    <div
      id={fieldId(field.key)}
      class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}
      tabIndex={-1}
    >
      <h2 class="govuk-heading-m">{field.label[lang]}</h2>
      {field.hint && <Hint>{field.hint[lang]}</Hint>}
      {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
      <input type="hidden" name={rowCountName(field.key)} value={count} />
      {count === 0 && <p class="govuk-body">{t.noRows(item)}</p>}
      {Array.from({ length: count }, (_, row) => (
        <Row key={row} {...props} row={row} />
      ))}
      {count < field.max ? (
        <Button variant="secondary" {...addButton(field.key, count)}>
          {t.add(item)}
        </Button>
      ) : (
        <p class="govuk-hint">{t.rowLimit(item, field.max)}</p>
      )}
    </div>
  );
}

/** A row that is stored is a line that opens; one being written is open. */
function Row(props: GroupProps & { readonly row: number }): VNode {
  const { field, answers, stored, row, lang } = props;
  const t = formText[lang];
  const known = stored ? rowsOf(answers[field.key])[row] : undefined;
  const title = t.row(field.item[lang], row + 1);
  const told = known && describeRow(field, known, answers)?.[lang];
  const remove = (
    <Button variant="secondary" class="govuk-!-margin-top-4" {...removeButton(field.key, row)}>
      {t.remove(inside(title))}
    </Button>
  );
  if (told !== undefined) {
    return (
      <Details id={rowId(field.key, row)} summary={`${title}: ${told}`}>
        <RowFields {...props} known={known} />
        {remove}
      </Details>
    );
  }
  return (
    <Fieldset legend={title} legendSize="s" attributes={{ id: rowId(field.key, row) }}>
      <RowFields {...props} known={known} />
      {remove}
    </Fieldset>
  );
}

function RowFields(props: GroupProps & { readonly row: number; readonly known: JsonObject | undefined }) {
  const { field: group, answers, row, known = {}, values, errors, places, lang } = props;
  const asked = visibleInRow(group, known, answers);
  const prefix = `${rowId(group.key, row)}-`;
  const wrong = Object.keys(errors).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
  return (
    <>
      {nested<SingleField, VNode>(group.fields, asked, wrong, (field, under) => (
        <OneField
          key={field.key}
          field={inRow(group, row, field)}
          {...{ under, values, errors, places, lang }}
          bare={group.fields.length === 1}
        />
      ))}
    </>
  );
}
