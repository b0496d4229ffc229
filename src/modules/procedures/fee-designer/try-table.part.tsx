import { Button, GetForm, InsetText, Select, TextField } from '#ui';
import { bind } from '#ui/forms';
import { feeDesignerPath } from '../drafting/drafting.paths.ts';
import type { Column } from '../fees/fee-columns.ts';
import { dongIn } from '../words.ts';
import { designerText } from './fee-designer.text.ts';
import type { DesignedDraft, FeeDesignerProps } from './fee-designer.ts';
import { askedOf, triedField } from './try-fields.ts';

type Props = Omit<FeeDesignerProps, 'draft'> & { readonly draft: DesignedDraft };

/** Answers of a dossier that might come, and what it would cost. */
export function TryTable({ view: { lang }, code, draft }: Props) {
  const text = designerText[lang];
  const { table, form, tried } = draft;
  if (!table) return null;
  return (
    <section aria-labelledby="thu">
      <h2 class="govuk-heading-m" id="thu">
        {text.tryTitle}
      </h2>
      <p class="govuk-body">{text.tryLead}</p>
      <GetForm action={`${feeDesignerPath(code)}#thu`}>
        {askedOf(table, form).map((column) => (
          <Asked key={column.key} {...{ column, tried, lang }} />
        ))}
        <Button name="thu" value="1" variant="secondary">
          {text.tryIt}
        </Button>
      </GetForm>
      {tried.result && <Result {...{ tried, lang }} />}
    </section>
  );
}

interface Asking {
  readonly column: Column;
  readonly tried: DesignedDraft['tried'];
  readonly lang: FeeDesignerProps['view']['lang'];
}

function Asked({ column, tried, lang }: Asking) {
  const text = designerText[lang];
  const { name, value } = bind({ values: tried.values, errors: {} }, triedField(column.key), lang);
  const label = column.label[lang];
  const choices =
    column.kind === 'choice'
      ? column.options.map((option) => ({ value: option.value, text: option.label[lang] }))
      : [{ value: 'true', text: text.operators.true }];
  if (column.kind === 'choice' || column.kind === 'checkbox')
    return <Select {...{ name, label, value }} items={[{ value: '', text: text.empty }, ...choices]} />;
  return (
    <TextField
      {...{ name, label, value }}
      hint={column.kind === 'date' ? text.dayHint : undefined}
      width={20}
    />
  );
}

function Result({ tried: { result }, lang }: Omit<Asking, 'column'>) {
  const text = designerText[lang];
  return (
    <InsetText>
      {result?.amount === undefined ? (
        text.noRow
      ) : (
        <>
          <strong>{text.costs(dongIn(result.amount, lang))}</strong>
          <br />
          {text.because} {result.rows.join('; ')}
        </>
      )}
    </InsetText>
  );
}
