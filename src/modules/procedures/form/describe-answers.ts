import {
  assertNever,
  type Bilingual,
  inBoth,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Lang,
  numberIn,
  parsePlainDate,
} from '#kernel';
import { dateInWords } from './date-in-words.ts';
import { formText } from './form.text.ts';
import type { Answers, Field, FormDefinition, GroupField, PersonField, SingleField } from './form.ts';
import { partsOfPerson, rowsOf } from './person.ts';
import { addressOf, addressText, dateText, numberText } from './read-value.ts';
import { pruneAnswers, visibleFields, visibleInRow, visiblePages } from './visible.ts';

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
    answers: visibleFields(page, kept).flatMap((field) => describeField(field, kept)),
  }));
}

/** A group is told row by row, or as one open question when it has none. */
function describeField(field: Field, kept: Answers): readonly DescribedAnswer[] {
  const { key, label } = field;
  if (field.kind !== 'group') return [{ key, label, value: describe(field, kept[key]) }];
  const rows = rowsOf(kept[key]);
  if (rows.length === 0) return [{ key, label, value: undefined }];
  return rows.map((row, index) => ({
    key: `${key}-${index}`,
    label: inBoth(formText, (t, lang) => t.row(field.item[lang], index + 1)),
    value: describeRow(field, row, kept),
  }));
}

/** `Chỗ ngồi: 4; Màu: Đỏ`; a row with one question needs no label. */
export function describeRow(group: GroupField, row: JsonObject, answers: Answers): Bilingual | undefined {
  const told = visibleInRow(group, row, answers).flatMap((field) => {
    const value = describe(field, row[field.key]);
    return value ? [{ value, label: field.kind === 'person' ? undefined : field.label }] : [];
  });
  if (told.length === 0) return undefined;
  const alone = group.fields.length === 1;
  const line = (lang: Lang) =>
    told
      .map(({ label, value }) => (label && !alone ? `${label[lang]}: ${value[lang]}` : value[lang]))
      .join('; ');
  return { vi: line('vi'), en: line('en') };
}

function describe(field: SingleField, value: JsonValue | undefined): Bilingual | undefined {
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
    case 'person':
      return describePerson(field, value);
    case 'declaration': {
      const said = isJsonObject(value) ? value['text'] : undefined;
      return typeof said === 'string' ? inBoth(formText, (t) => t.declared(said)) : undefined;
    }
    case 'files': {
      const count = Array.isArray(value) ? value.length : 0;
      return inBoth(formText, (t) => t.filesReceived(count));
    }
    default:
      return assertNever(field);
  }
}

/** `Trần Thị B, nữ, sinh ngày 03/04/1992, số định danh 068192000001, Xã Nam Ban Lâm Hà` */
function describePerson(field: PersonField, value: JsonValue): Bilingual | undefined {
  if (!isJsonObject(value)) return undefined;
  const told = partsOfPerson(field).flatMap(([name, part]) => {
    const text = describe(part, value[name]);
    if (!text) return [];
    if (name === 'birthDate') return [inBoth(formText, (t, lang) => t.bornOn(text[lang]))];
    if (name === 'personId') return [inBoth(formText, (t, lang) => t.idNumber(text[lang]))];
    if (name === 'sex') return [{ vi: text.vi.toLocaleLowerCase('vi'), en: text.en.toLowerCase() }];
    return [text];
  });
  const line = (lang: Lang) => told.map((text) => text[lang]).join(', ');
  return { vi: line('vi'), en: line('en') };
}

/** Papers are in Vietnamese, so the words are added to the Vietnamese text only. */
function describeDate(value: JsonValue, inWords: boolean): Bilingual {
  const date = parsePlainDate(value);
  const text = same(dateText(value));
  return inWords && date ? { ...text, vi: `${text.vi} (${dateInWords(date)})` } : text;
}

const same = (text: string): Bilingual => ({ vi: text, en: text });
