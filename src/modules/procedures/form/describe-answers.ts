import { assertNever, type Bilingual, inBoth, type JsonValue, numberIn, parsePlainDate } from '#kernel';
import { dateInWords } from './date-in-words.ts';
import { formText } from './form.text.ts';
import type { Answers, Field, FormDefinition } from './form.ts';
import { addressOf, addressText, dateText, numberText } from './read-value.ts';
import { pruneAnswers, visibleFields, visiblePages } from './visible.ts';

/** One question and its answer in words; undefined when an optional question was left open. */
export type DescribedAnswer = {
  readonly key: string;
  readonly label: Bilingual;
  readonly value: Bilingual | undefined;
};

export type DescribedPage = {
  readonly key: string;
  readonly title: Bilingual;
  readonly answers: readonly DescribedAnswer[];
};

/** All that was asked and answered, page by page: for "check your answers", officials and printed forms. */
export function describeAnswers(form: FormDefinition, answers: Answers): readonly DescribedPage[] {
  const kept = pruneAnswers(form, answers);
  return visiblePages(form, kept).map((page) => ({
    key: page.key,
    title: page.title,
    answers: visibleFields(page, kept).map((field) => ({
      key: field.key,
      label: field.label,
      value: describe(field, kept[field.key]),
    })),
  }));
}

function describe(field: Field, value: JsonValue | undefined): Bilingual | undefined {
  if (value === undefined || value === null) return undefined;
  switch (field.kind) {
    case 'text':
    case 'textarea':
    case 'person-id':
    case 'phone':
    case 'email':
      return same(String(value));
    case 'number':
      return same(typeof value === 'number' ? numberText(value) : String(value));
    case 'money':
      return same(typeof value === 'number' ? `${numberIn(value, 'vi')} đồng` : String(value));
    case 'date':
      return describeDate(value, field.inWords === true);
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? same(String(value));
    case 'checkbox':
      return value === true ? inBoth(formText, (t) => t.yes) : undefined;
    case 'address': {
      const address = addressOf(value);
      return address && same(addressText(address));
    }
    case 'files': {
      const count = Array.isArray(value) ? value.length : 0;
      return inBoth(formText, (t) => t.filesReceived(count));
    }
    default:
      return assertNever(field);
  }
}

/** Papers are in Vietnamese, so the words are added to the Vietnamese text only. */
function describeDate(value: JsonValue, inWords: boolean): Bilingual {
  const date = parsePlainDate(value);
  const text = same(dateText(value));
  return inWords && date ? { ...text, vi: `${text.vi} (${dateInWords(date)})` } : text;
}

const same = (text: string): Bilingual => ({ vi: text, en: text });
