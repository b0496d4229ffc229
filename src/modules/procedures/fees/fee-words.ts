import { type Lang, numberIn, parsePlainDate } from '#kernel';
import type { Field, FormDefinition } from '../form/form.ts';
import { dayNumbers } from '../words.ts';
import { feeText } from './fee.text.ts';
import { columnsIn } from './fee-columns.ts';
import type { FeeRow, FeeTable } from './fee-table.ts';
import { type SimpleTest, simpleTest, type TestValue } from './simple-test.ts';

/** An answer as people say it: the words of an option, a day in figures, yes and no. */
export function valueWords(value: TestValue | undefined, field: Field | undefined, lang: Lang): string {
  const text = feeText[lang];
  if (value === undefined) return '–';
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (typeof value === 'number') return numberIn(value, lang);
  const day = parsePlainDate(value);
  if (day !== undefined) return dayNumbers(day);
  const option = field?.kind === 'choice' && field.options.find((each) => each.value === value);
  return option ? option.label[lang] : `“${value}”`;
}

/** When a row holds, a sentence for each column that it asks; none when it holds always. */
export function conditionsIn(
  { inputs }: Pick<FeeTable, 'inputs'>,
  { when }: Pick<FeeRow, 'when'>,
  form: FormDefinition | undefined,
  lang: Lang,
): readonly string[] {
  const columns = columnsIn(form);
  return inputs.flatMap(({ name, label }, index) => {
    const field = columns.find(({ key }) => key === name);
    const called = field?.label[lang] ?? label;
    const cell = when[index] ?? '-';
    const test = simpleTest(cell);
    if (!test) return [`${called}: ${cell}`];
    return test.operator === 'any' ? [] : [testIn(test, called, field, lang)];
  });
}

function testIn(
  test: Exclude<SimpleTest, { readonly operator: 'any' }>,
  name: string,
  field: Field | undefined,
  lang: Lang,
): string {
  const text = feeText[lang];
  const say = (value: TestValue) => valueWords(value, field, lang);
  const day = field?.kind === 'date';
  switch (test.operator) {
    case 'is':
    case 'isNot':
      return text[test.operator](name, test.values.map(say).join(text.or));
    case 'between':
      return (day ? text.dayBetween : text.between)(name, say(test.from), say(test.to));
    default: {
      const ofDays = { less: text.before, atMost: text.until, atLeast: text.since, more: text.after };
      return (day ? ofDays : text)[test.operator](name, say(test.value));
    }
  }
}
