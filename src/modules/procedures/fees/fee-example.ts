import type { Bilingual, JsonObject, JsonValue, Lang } from '#kernel';
import type { FormDefinition } from '../form/form.ts';
import type { FeeTable } from './fee-table.ts';
import { valueWords } from './fee-words.ts';
import type { TestValue } from './simple-test.ts';

/** A case in words: "Số trang: 3, Cách nộp: Trực tuyến"; of its answers those that decide. */
export function exampleIn(form: FormDefinition, { inputs, rows }: FeeTable, answers: JsonObject): Bilingual {
  const amounts = rows.map(({ amount }) => amount).join(' ');
  const fields = form.pages
    .flatMap((page) => page.fields)
    .filter(({ key }) => inputs.some(({ name }) => name === key) || new RegExp(`\\b${key}\\b`).test(amounts));
  const line = (lang: Lang) =>
    fields
      .map((field) => `${field.label[lang]}: ${valueWords(plainOf(answers[field.key]), field, lang)}`)
      .join(', ');
  return { vi: line('vi'), en: line('en') };
}

const plainOf = (value: JsonValue | undefined): TestValue | undefined =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
