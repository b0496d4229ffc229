import { isJsonObject, type JsonValue } from '#kernel';
import type { Condition } from '../form/condition.ts';
import type { Field, FormDefinition } from '../form/form.ts';
import { valueAt } from './file-value.ts';

/** Conditions a draft keeps about papers and cases: over answers of the form, or of the guide. */
export const conditionFields = ['when', 'needed'] as const;
export type ConditionField = (typeof conditionFields)[number];

/** As they stand in addresses. */
const inAddress = { when: 'bieu-mau', needed: 'huong-dan' } as const;
export const conditionAddress = (field: ConditionField): string => inAddress[field];
export const conditionFieldIn = (text: string | undefined): ConditionField | undefined =>
  conditionFields.find((field) => inAddress[field] === text);

/** The condition as it stands in the file. */
export function conditionIn(entry: JsonValue | undefined, field: ConditionField): Condition | undefined {
  const value = valueAt(entry, field);
  return value === undefined || value === null ? undefined : value;
}

/** The questions of a guide as a form, so that a condition over them is built like any other. */
export function guideAsForm(file: JsonValue | undefined): FormDefinition {
  const questions = valueAt(file, 'guide.questions');
  const fields = Array.isArray(questions) ? questions.flatMap(fieldOf) : [];
  const title = { vi: 'Hướng dẫn', en: 'Guide' };
  return { format: 1, title, pages: [{ key: 'huong-dan', title, fields }] };
}

function fieldOf(question: JsonValue): readonly Field[] {
  const key = valueAt(question, 'key');
  if (typeof key !== 'string') return [];
  const list = valueAt(question, 'options');
  const options = (Array.isArray(list) ? list : []).flatMap((option: JsonValue) => {
    const value = valueAt(option, 'value');
    return typeof value === 'string' ? [{ value, label: wordsIn(valueAt(option, 'label'), value) }] : [];
  });
  const label = wordsIn(valueAt(question, 'label'), key);
  return [{ kind: 'choice', as: 'radios', key, label, required: true, options }];
}

function wordsIn(value: JsonValue | undefined, otherwise: string) {
  const [vi, en] = isJsonObject(value) ? [value['vi'], value['en']] : [];
  const said = typeof vi === 'string' && vi !== '' ? vi : otherwise;
  return { vi: said, en: typeof en === 'string' && en !== '' ? en : said };
}
