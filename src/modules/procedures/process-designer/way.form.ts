import { err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { comparisons, conditionOf, fits, type Question, type Row, rowsOf } from './condition-rows.ts';
import { designerText } from './designer.text.ts';
import type { OutlineWay } from './outline.ts';

const mostRows = 20;

/** The rows of a posted condition; those marked to be left out are gone, one may be added. */
export function postedRows(body: unknown): readonly Row[] {
  const count = Math.min(mostRows, Number(textIn(body, 'soDong')) || 0);
  const dropped = textIn(body, '_bo');
  return Array.from({ length: count }, (_, index) => index).flatMap((index): Row[] => {
    if (String(index) === dropped) return [];
    const how = comparisons.find((each) => each === textIn(body, `soSanh-${index}`)) ?? '===';
    return [
      { about: textIn(body, `ve-${index}`), how, value: textIn(body, `giaTri-${index}`).replace(',', '.') },
    ];
  });
}

/** A way as posted: its name and when it is taken. The last way of a choice has no condition. */
export function readWay(
  body: unknown,
  way: OutlineWay,
  { asks, questions }: { readonly asks: boolean; readonly questions: readonly Question[] },
): Result<Omit<OutlineWay, 'items'>, FieldErrors> {
  const rows = postedRows(body);
  const errors: Record<string, FieldErrors[string]> = {};
  rows.forEach(({ about, value }, index) => {
    const question = questions.find(({ key }) => key === about);
    if (!question || !fits(question, value)) {
      errors[`giaTri-${index}`] = inBoth(designerText, (text) => text.badValue);
    }
  });
  if (hasErrors(errors)) return err(errors);
  const all = textIn(body, 'noi') !== 'or';
  // What was written elsewhere stays until somebody adds a row.
  const written = rowsOf(way.condition) === undefined && rows.length === 0;
  const condition = written ? way.condition : conditionOf({ all, rows }, questions);
  return ok({
    flow: way.flow,
    name: textIn(body, 'ten').slice(0, 200),
    nameEn: textIn(body, 'tenEn').slice(0, 200),
    condition: asks ? condition : undefined,
  });
}
