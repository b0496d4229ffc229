import { type Bilingual, err, type JsonValue, langs, ok, type PlainDate, type Result } from '#kernel';
import { formText } from './form.text.ts';
import type { ChoiceField, DateBound, DateField, Field, NumberField, TextLikeField } from './form.ts';
import { inside } from './inside.ts';
import { dateText, numberText, parseEmail, parseNumber, parsePersonId, parsePhone } from './read-value.ts';

/** An answer, nothing (not answered, not required), or what is wrong, in both languages. */
export type Checked = Result<JsonValue | undefined, Bilingual>;

type Words = (typeof formText)['vi'];

/** The same message in both languages, each made with the label in its language. */
export function message(field: Field, words: (text: Words, label: string) => string): Bilingual {
  const [vi, en] = langs.map((lang) => words(formText[lang], field.label[lang]));
  return { vi: vi ?? '', en: en ?? '' };
}

export function missing(field: Field): Checked {
  if (!field.required) return ok(undefined);
  if (field.error) return err(field.error);
  const choosing = field.kind === 'choice' || field.kind === 'address';
  return err(
    message(field, (text, label) => {
      const name = text === formText.vi ? inside(label) : label;
      return choosing ? text.missingChoice(name) : text.missing(name);
    }),
  );
}

/** One line or several: NFC, outer spaces gone, spaces single in one-line answers. */
export function checkText(field: TextLikeField, typed: string): Checked {
  const text = field.kind === 'textarea' ? typed.trim() : typed.replace(/\s+/g, ' ').trim();
  if (text === '') return missing(field);
  switch (field.kind) {
    case 'person-id':
      return orWrong(
        parsePersonId(text),
        message(field, (words, label) => words.notPersonId(label)),
      );
    case 'phone':
      return orWrong(
        parsePhone(text),
        message(field, (words, label) => words.notPhone(label)),
      );
    case 'email':
      return orWrong(
        parseEmail(text),
        message(field, (words, label) => words.notEmail(label)),
      );
    default:
      return [...text].length > field.maxLength
        ? err(message(field, (words, label) => words.tooLong(label, field.maxLength)))
        : ok(text);
  }
}

export function checkNumber(field: NumberField, typed: string): Checked {
  if (typed.trim() === '') return missing(field);
  const value = parseNumber(typed);
  if (value === undefined) return err(message(field, (words, label) => words.notNumber(label)));
  if (!Number.isSafeInteger(value)) return err(message(field, (words, label) => words.notWhole(label)));
  if (value >= field.min && value <= field.max) return ok(value);
  return err(
    message(field, (words, label) => words.outOfRange(label, numberText(field.min), numberText(field.max))),
  );
}

/** `date` is the typed day when it is a real one; `typed` says whether anything was typed at all. */
export function checkDate(
  field: DateField,
  date: PlainDate | undefined,
  typed: boolean,
  today: PlainDate,
): Checked {
  if (!typed) return missing(field);
  if (date === undefined) return err(message(field, (words, label) => words.notDate(label)));
  const dayOf = (bound: DateBound): PlainDate => (bound === 'today' ? today : bound);
  const { earliest, latest } = field;
  if (earliest !== undefined && date < dayOf(earliest)) {
    return err(message(field, (words, label) => words.tooEarly(label, dateText(dayOf(earliest)))));
  }
  if (latest !== undefined && date > dayOf(latest)) {
    return err(message(field, (words, label) => words.tooLate(label, dateText(dayOf(latest)))));
  }
  return ok(date);
}

/** Anything but one of the options was not sent by our page: it counts as not answered. */
export function checkChoice(field: ChoiceField, typed: string): Checked {
  return field.options.some((option) => option.value === typed) ? ok(typed) : missing(field);
}

const orWrong = (value: string | undefined, wrong: Bilingual): Checked =>
  value === undefined ? err(wrong) : ok(value);
