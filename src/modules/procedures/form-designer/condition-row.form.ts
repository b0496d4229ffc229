import { type Bilingual, err, inBoth, type JsonValue, ok, parsePlainDate, type Result } from '#kernel';
import { dateIn, type FieldErrors, isoOfParts, textIn, textsIn } from '#ui/forms';
import type { Field } from '../form/form.ts';
import { parseNumber } from '../form/read-value.ts';
import { conditionNames } from './control-names.ts';
import { designerText } from './designer.text.ts';
import { type Operator, operatorsFor, type Row } from './rows.ts';

/** One comparison as it was written, or what is wrong, by the name of its control. */
export function readRowForm(field: Field, body: unknown): Result<Row, FieldErrors> {
  const typed = textIn(body, conditionNames.operator);
  const operator = operatorsFor(field).find((each) => each === typed);
  if (!operator)
    return wrong(
      conditionNames.operator,
      inBoth(designerText, (t) => t.chooseOperator),
    );
  const row = { kind: 'row', key: field.key, operator } as const;
  if (takesNothing(operator)) return ok({ ...row, values: [] });
  const values = valuesIn(field, operator, body);
  return values.length > 0
    ? ok({ ...row, values })
    : wrong(
        conditionNames.value,
        inBoth(designerText, (t) => t.enterValue),
      );
}

const wrong = (name: string, words: Bilingual): Result<Row, FieldErrors> => err({ [name]: words });

export const takesNothing = (operator: Operator): boolean =>
  operator === 'answered' || operator === 'unanswered';

function valuesIn(field: Field, operator: Operator, body: unknown): readonly JsonValue[] {
  const { value } = conditionNames;
  switch (field.kind) {
    case 'choice': {
      const chosen = textsIn(body, value);
      const known = field.options.map((option) => option.value).filter((each) => chosen.includes(each));
      return operator === 'is' || operator === 'isNot' ? known : known.slice(0, 1);
    }
    case 'number':
    case 'money': {
      const number = parseNumber(textIn(body, value));
      return number === undefined ? [] : [number];
    }
    case 'date': {
      const day = parsePlainDate(isoOfParts(dateIn(body, value)));
      return day === undefined ? [] : [day];
    }
    default:
      return textIn(body, value) === '' ? [] : [textIn(body, value)];
  }
}
