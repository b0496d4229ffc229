import type { Lang } from '#kernel';
import { AgreementField, Button, ButtonGroup, CheckboxesField, Details, Select, TextField } from '#ui';
import { allValues, bind, fieldId } from '#ui/forms';
import { type Column, columnsIn, numbersIn } from '../fees/fee-columns.ts';
import type { FeeRow, FeeTable } from '../fees/fee-table.ts';
import { designerText } from './fee-designer.text.ts';
import type { DesignedDraft } from './fee-designer.ts';
import { cellField, rowField } from './field-names.ts';

export interface RateRowProps {
  readonly index: number;
  readonly row: FeeRow;
  readonly draft: DesignedDraft;
  readonly table: FeeTable;
  readonly lang: Lang;
}

/** One rate: its sentence, when it applies, how much; its buttons. */
export function RateRow(props: RateRowProps) {
  const { index, row, draft, table, lang } = props;
  const text = designerText[lang];
  const columns = columnsIn(draft.form);
  return (
    <div class="govuk-summary-card" id={fieldId(`r${index}`)}>
      <div class="govuk-summary-card__title-wrapper">
        <h2 class="govuk-summary-card__title">{text.row(index + 1)}</h2>
        {draft.editable && <RowButtons {...props} />}
      </div>
      <div class="govuk-summary-card__content">
        <input type="hidden" name={rowField(index, 'key')} value={row.key} />
        <TextField
          {...bind(draft.state, rowField(index, 'words'), lang)}
          label={text.words}
          hint={text.wordsHint}
        />
        {table.inputs.map(({ name, label }, column) => (
          <Cell
            key={name}
            column={columns.find(({ key }) => key === name)}
            called={columns.find(({ key }) => key === name)?.label[lang] ?? label}
            named={(part) => cellField(index, column, part)}
            {...{ draft, lang }}
          />
        ))}
        <Amount {...props} />
      </div>
    </div>
  );
}

function RowButtons({ index, table, lang }: RateRowProps) {
  const text = designerText[lang];
  const deeds = [
    ...(index > 0 ? (['up'] as const) : []),
    ...(index < table.rows.length - 1 ? (['down'] as const) : []),
    'remove' as const,
  ];
  return (
    <ButtonGroup>
      {deeds.map((deed) => (
        <Button key={deed} name="act" value={`row-${index}-${deed}`} variant="secondary">
          {text[deed]}
          <span class="govuk-visually-hidden"> {text.ofRow(index + 1)}</span>
        </Button>
      ))}
    </ButtonGroup>
  );
}

interface CellProps {
  readonly column: Column | undefined;
  readonly called: string;
  readonly named: (part: string) => string;
  readonly draft: DesignedDraft;
  readonly lang: Lang;
}

const operatorsOf = {
  choice: ['any', 'is', 'isNot', 'feel'],
  text: ['any', 'is', 'isNot', 'feel'],
  checkbox: ['any', 'true', 'false', 'feel'],
  number: ['any', 'is', 'isNot', 'less', 'atMost', 'atLeast', 'more', 'between', 'feel'],
  money: ['any', 'is', 'isNot', 'less', 'atMost', 'atLeast', 'more', 'between', 'feel'],
  date: ['any', 'is', 'isNot', 'less', 'atMost', 'atLeast', 'more', 'between', 'feel'],
} as const;

/** When a rate applies, as far as one column says: an operator and its values; FEEL for what is more. */
function Cell({ column, called, named, draft: { state }, lang }: CellProps) {
  const text = designerText[lang];
  const operators = column ? operatorsOf[column.kind] : (['any', 'feel'] as const);
  const operator = bind(state, named('op'), lang);
  const field = (part: string) => bind(state, named(part), lang);
  const label = (part: string) => `${called}: ${part}`;
  const ordered = column?.kind === 'number' || column?.kind === 'money' || column?.kind === 'date';
  return (
    <>
      <div class="mc-row-of-fields mc-rate">
        <Select
          {...operator}
          value={operator.value ?? 'any'}
          label={called}
          items={operators.map((each) => ({ value: each, text: text.operators[each] }))}
        />
        {(ordered || column?.kind === 'text') && (
          <TextField {...field('v')} label={label(text.value)} width={20} />
        )}
        {ordered && <TextField {...field('to')} label={label(text.to)} width={20} />}
      </div>
      {column?.kind === 'choice' && (
        <CheckboxesField
          name={named('v')}
          label={label(text.value)}
          values={allValues(state.values, named('v'))}
          options={column.options.map((option) => ({ value: option.value, label: option.label[lang] }))}
        />
      )}
      <Details summary={label(text.operators.feel)} open={operator.value === 'feel'}>
        <TextField {...field('feel')} label={label(text.feel)} />
      </Details>
    </>
  );
}

function Amount({ index, draft: { state, form }, lang }: RateRowProps) {
  const text = designerText[lang];
  const numbers = numbersIn(form);
  const field = (part: string) => bind(state, rowField(index, part), lang);
  const times = field('times');
  return (
    <>
      <div class="mc-row-of-fields mc-rate">
        <TextField {...field('price')} label={text.price} kind="money" />
        <Select
          {...times}
          value={times.value ?? 'once'}
          label={text.times}
          items={[
            { value: 'once', text: text.once },
            ...numbers.map(({ key, label }) => ({ value: key, text: label[lang] })),
            { value: 'feel', text: text.ownFormula },
          ]}
        />
      </div>
      <Details
        summary={text.advanced}
        open={times.value === 'feel' || state.errors[rowField(index, 'amount')] !== undefined}
      >
        <TextField
          {...field('amount')}
          label={text.amount}
          hint={text.amountHint(numbers.map(({ key, label }) => `${key} (${label[lang]})`).join(', '))}
          optional
        />
        <TextField {...field('en')} label={text.en} optional />
        <TextField {...field('ground')} label={text.ground} hint={text.groundHint} optional />
        <AgreementField {...field('verified')} label={text.verified} />
      </Details>
    </>
  );
}
