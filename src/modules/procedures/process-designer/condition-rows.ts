import { isJsonObject, type JsonValue } from '#kernel';
import type { Field, FormDefinition } from '../form/form.ts';
import { decision } from '../process/compiling.ts';

export const comparisons = ['===', '!==', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

/** One row of a condition: an answer, how it is compared, with what. */
export type Row = { readonly about: string; readonly how: Comparison; readonly value: string };
export type Rows = { readonly all: boolean; readonly rows: readonly Row[] };

/** What a condition may ask: a question of the form, or the decision of whoever signs. */
export type Question = {
  readonly key: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly kind: 'options' | 'number' | 'date' | 'yes';
  readonly options: readonly {
    readonly value: string;
    readonly label: { readonly vi: string; readonly en: string };
  }[];
};

/** The questions of a form whose answers can be compared, and the decision. */
export function questionsOf(
  form: FormDefinition | undefined,
  decided: Pick<Question, 'label' | 'options'>,
): readonly Question[] {
  const fields = form?.pages.flatMap((page) => page.fields) ?? [];
  return [{ key: decision, kind: 'options', ...decided }, ...fields.flatMap(questionOf)];
}

function questionOf(field: Field): readonly Question[] {
  const { key, label } = field;
  switch (field.kind) {
    case 'choice':
      return [{ key, label, kind: 'options', options: field.options }];
    case 'number':
    case 'money':
      return [{ key, label, kind: 'number', options: [] }];
    case 'date':
      return [{ key, label, kind: 'date', options: [] }];
    case 'checkbox':
      return [{ key, label, kind: 'yes', options: [] }];
    default:
      return [];
  }
}

/** How answers to a question can be compared. */
export const comparisonsFor = ({ kind }: Question): readonly Comparison[] =>
  kind === 'number' || kind === 'date' ? comparisons : ['===', '!=='];

/** A condition as rows; undefined when it says more than rows can. */
export function rowsOf(condition: string | undefined): Rows | undefined {
  const value = parsed(condition ?? '');
  // What a new way begins with: never, until somebody says when.
  if (value === false) return { all: true, rows: [] };
  if (!isJsonObject(value)) return undefined;
  const [name] = Object.keys(value);
  const args = value[name ?? ''];
  if ((name !== 'and' && name !== 'or') || !Array.isArray(args)) {
    const row = rowOf(value);
    return row && { all: true, rows: [row] };
  }
  const rows = args.map((each: JsonValue) => rowOf(each));
  const known = rows.filter((row) => row !== undefined);
  return known.length === rows.length ? { all: name === 'and', rows: known } : undefined;
}

function rowOf(value: JsonValue): Row | undefined {
  if (!isJsonObject(value)) return undefined;
  const how = comparisons.find((each) => Object.hasOwn(value, each));
  const args = how === undefined ? undefined : value[how];
  if (how === undefined || Object.keys(value).length !== 1 || !Array.isArray(args)) return undefined;
  const [left, right]: readonly JsonValue[] = args;
  const about = isJsonObject(left ?? null) && isJsonObject(left) ? left['var'] : undefined;
  if (typeof about !== 'string' || args.length !== 2) return undefined;
  if (typeof right === 'string' || typeof right === 'number') return { about, how, value: String(right) };
  return right === true ? { about, how, value: 'true' } : undefined;
}

function parsed(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Rows as a condition of the file; undefined when a value does not fit its question. */
export function conditionOf({ all, rows }: Rows, questions: readonly Question[]): string {
  const parts = rows.map(({ about, how, value }) => {
    const kind = questions.find(({ key }) => key === about)?.kind;
    const right = kind === 'number' ? Number(value) : kind === 'yes' ? true : value;
    return { [how]: [{ var: about }, right] };
  });
  const [only, ...others] = parts;
  if (!only) return 'false';
  return JSON.stringify(others.length === 0 ? only : { [all ? 'and' : 'or']: parts });
}

/** Whether a value is an answer to a question. */
export function fits(question: Question, value: string): boolean {
  if (question.kind === 'options') return question.options.some((option) => option.value === value);
  if (question.kind === 'number') return /^-?\d+(\.\d+)?$/.test(value);
  return question.kind === 'yes' || /^\d{4}-\d{2}-\d{2}$/.test(value);
}
