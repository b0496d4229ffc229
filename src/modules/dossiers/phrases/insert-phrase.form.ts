import { type Bilingual, inBoth } from '#kernel';
import { hasGap } from '#procedures';
import { type FieldErrors, type FieldValues, oneValue } from '#ui/forms';
import { phrasesText } from './phrases.text.ts';
import { joinWith, type OfferedPhrase, type PhraseFields, type PhraseOffers } from './phrases.ts';

/** The button that puts a phrase in, and the choice beside a field. */
export const insertButton = 'chen';
export const choiceOf = (field: string): string => `mau-${field}`;

/** The field a phrase is to be put into, when that button was pressed. */
export function insertAsked(values: FieldValues, fields: PhraseFields = {}): string | undefined {
  const field = oneValue(values, insertButton);
  return field !== undefined && Object.hasOwn(fields, field) ? field : undefined;
}

/** The form with the chosen phrase after what was typed; everything else as it came. */
export function withPhrase(
  values: FieldValues,
  field: string,
  offers: PhraseOffers,
): { readonly values: FieldValues; readonly errors: FieldErrors } {
  const choice = oneValue(values, choiceOf(field));
  const phrase = offers[field]?.find(({ value }) => value === choice);
  const { [insertButton]: _, ...typed } = values;
  if (!phrase) return { values: typed, errors: { [choiceOf(field)]: sayBoth((t) => t.chooseOne) } };
  const text = joined(oneValue(typed, field) ?? '', phrase);
  return { values: { ...typed, [field]: text, [choiceOf(field)]: '' }, errors: {} };
}

function joined(typed: string, { text, use }: OfferedPhrase): string {
  const before = typed.trimEnd();
  const added = use === 'ground' ? text.replace(/\s+/gu, ' ') : text;
  return before === '' ? added : before + joinWith(use) + added;
}

/** Every field in which something has still to be written. */
export const gapsIn = (values: FieldValues): FieldErrors =>
  Object.fromEntries(
    Object.keys(values)
      .filter((name) => hasGap(oneValue(values, name) ?? ''))
      .map((name) => [name, sayBoth((t) => t.gapLeft)]),
  );

const sayBoth = (pick: (t: (typeof phrasesText)['vi' | 'en']) => string): Bilingual =>
  inBoth(phrasesText, pick);
