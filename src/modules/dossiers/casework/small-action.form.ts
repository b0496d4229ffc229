import { type Bilingual, err, inBoth, ok, type PlainDate, parsePlainDate, type Result } from '#kernel';
import { dateIn, type FieldErrors, hasErrors, isoOfParts, textIn } from '#ui/forms';
import { refusalText } from '../refusal-words.ts';
import { smallActionText } from './small-action.text.ts';
import type { SmallAction, SmallField } from './small-action.ts';

const longest = { words: 2_000, line: 300, code: 100, money: 20, date: 0, choice: 40 } as const;

/** A posted small form as its command; everything that is wrong with it at once, each at its field. */
export function readSmall<Command>(
  { fields, command }: Pick<SmallAction<Command>, 'fields' | 'command'>,
  body: unknown,
): Result<Command, FieldErrors> {
  const errors = Object.fromEntries(
    fields.flatMap((field): [string, Bilingual][] => {
      const wrong = wrongWith(field, body);
      return wrong ? [[field.name, wrong]] : [];
    }),
  );
  if (hasErrors(errors)) return err(errors);
  return ok(
    command({
      text: (name) => textIn(body, name),
      date: (name) => dayIn(body, name),
      amount: (name) => amountIn(textIn(body, name)),
    }),
  );
}

function wrongWith(field: SmallField, body: unknown): Bilingual | undefined {
  const { name, kind, missing } = field;
  if (isEmpty(field, body)) return missing === undefined ? undefined : refusalText({ code: missing });
  const text = textIn(body, name);
  switch (kind) {
    case 'date':
      return dayIn(body, name) ? undefined : say((t) => t.noSuchDay);
    case 'money':
      return Number.isNaN(amountIn(text)) ? refusalText({ code: 'payment.amount-wrong' }) : undefined;
    case 'choice':
      return field.choices?.some(({ value }) => value === text) ? undefined : say((t) => t.choose);
    default:
      return text.length > longest[kind] ? say((t) => t.tooLong(longest[kind])) : undefined;
  }
}

function isEmpty({ name, kind }: SmallField, body: unknown): boolean {
  if (kind !== 'date') return textIn(body, name) === '';
  const { day, month, year } = dateIn(body, name);
  return day === '' && month === '' && year === '';
}

const dayIn = (body: unknown, name: string): PlainDate | undefined =>
  parsePlainDate(isoOfParts(dateIn(body, name)));

/** `1.250.000` as people write it; NaN for what is no whole amount. */
const amountIn = (text: string): number =>
  /^\d{1,3}([. ]?\d{3})*$|^\d+$/.test(text) ? Number(text.replace(/[. ]/g, '')) : Number.NaN;

const say = (words: (text: (typeof smallActionText)['vi' | 'en']) => string): Bilingual =>
  inBoth(smallActionText, words);
