import { isJsonObject, type JsonValue } from '#kernel';
import type { Condition } from '../form/condition.ts';
import type { Field } from '../form/form.ts';

export const operators = ['is', 'isNot', 'less', 'most', 'more', 'least', 'answered', 'unanswered'] as const;
export type Operator = (typeof operators)[number];

/** One comparison: a question, how, and with what; of several values one is enough. */
export type Row = {
  readonly kind: 'row';
  readonly key: string;
  readonly operator: Operator;
  readonly values: readonly JsonValue[];
};

/** A part that rows cannot show; it is kept as it is. */
type Kept = { readonly kind: 'kept'; readonly condition: Condition };

export type Rows = {
  readonly kind: 'rows';
  /** All of them, or one of them. */
  readonly match: 'all' | 'any';
  readonly of: readonly (Row | Kept | Rows)[];
};

const compared: Readonly<Record<string, Operator>> = {
  '===': 'is',
  '!==': 'isNot',
  '<': 'less',
  '<=': 'most',
  '>': 'more',
  '>=': 'least',
};

/** A condition as rows; rows may stand in rows once. */
export function rowsOf(condition: Condition | undefined): Rows {
  if (condition === undefined) return { kind: 'rows', match: 'all', of: [] };
  return joined(condition, (part) => joined(part, kept) ?? kept(part)) ?? single(condition);
}

const single = (condition: Condition): Rows => ({
  kind: 'rows',
  match: 'all',
  of: [rowOf(condition) ?? kept(condition)],
});
const kept = (condition: Condition): Kept => ({ kind: 'kept', condition });

function joined(condition: Condition, otherwise: (part: Condition) => Kept | Rows): Rows | undefined {
  const [name, args] = callOf(condition);
  if (name !== 'and' && name !== 'or') return undefined;
  return {
    kind: 'rows',
    match: name === 'and' ? 'all' : 'any',
    of: args.map((part) => rowOf(part) ?? otherwise(part)),
  };
}

function rowOf(condition: Condition): Row | undefined {
  const [name, args] = callOf(condition);
  const [left, right] = args;
  if (name === '!!' || name === '!') {
    const key = left === undefined ? undefined : keyOf(left);
    if (key !== undefined)
      return { kind: 'row', key, operator: name === '!' ? 'unanswered' : 'answered', values: [] };
    const inner = left !== undefined && name === '!' ? rowOf(left) : undefined;
    return inner?.operator === 'is' && inner.values.length > 1 ? { ...inner, operator: 'isNot' } : undefined;
  }
  const key = left === undefined ? undefined : keyOf(left);
  if (key === undefined || right === undefined) return undefined;
  if (name === 'in' && Array.isArray(right) && right.every(isPlain))
    return { kind: 'row', key, operator: 'is', values: right };
  const operator = name === undefined ? undefined : compared[name];
  return operator && isPlain(right) ? { kind: 'row', key, operator, values: [right] } : undefined;
}

const isPlain = (value: JsonValue): boolean => typeof value !== 'object' || value === null;

function callOf(condition: Condition): readonly [string | undefined, readonly JsonValue[]] {
  if (!isJsonObject(condition)) return [undefined, []];
  const [name, ...rest] = Object.keys(condition);
  if (name === undefined || rest.length > 0) return [undefined, []];
  const value = condition[name] ?? null;
  return [name, Array.isArray(value) ? value : [value]];
}

/** Parts of an answer, as `address.communeCode`, are not offered as rows. */
function keyOf(value: JsonValue): string | undefined {
  const [name, [target]] = callOf(value);
  return name === 'var' && typeof target === 'string' && !target.includes('.') ? target : undefined;
}

/** The condition that rows say; none when there are none. */
export function conditionOf(rows: Rows): Condition | undefined {
  const parts = rows.of.flatMap((each) => {
    const part =
      each.kind === 'rows' ? conditionOf(each) : each.kind === 'kept' ? each.condition : written(each);
    return part === undefined ? [] : [part];
  });
  if (parts.length < 2) return parts[0];
  return { [rows.match === 'all' ? 'and' : 'or']: parts };
}

function written({ key, operator, values }: Row): Condition {
  const asked = { var: key };
  if (operator === 'answered') return { '!!': [asked] };
  if (operator === 'unanswered') return { '!': [asked] };
  if (values.length > 1) {
    const among = { in: [asked, values] };
    return operator === 'isNot' ? { '!': [among] } : among;
  }
  const name = Object.keys(compared).find((each) => compared[each] === operator) ?? '===';
  return { [name]: [asked, values[0] ?? null] };
}

/** How an answer of this kind can be looked at. */
export function operatorsFor(field: Field): readonly Operator[] {
  const open: readonly Operator[] = field.required ? [] : ['answered', 'unanswered'];
  switch (field.kind) {
    case 'choice':
      return ['is', 'isNot', ...open];
    case 'number':
    case 'money':
    case 'date':
      return ['is', 'isNot', 'less', 'most', 'more', 'least', ...open];
    case 'text':
    case 'phone':
    case 'email':
    case 'person-id':
      return ['is', 'isNot', ...open];
    default:
      return ['answered', 'unanswered'];
  }
}

/** `2`, or `2.0` for the first row of the rows that stand third. */
export type RowPath = readonly [number] | readonly [number, number];

export function rowPathIn(text: string): RowPath | undefined {
  const [, first, second] = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  return second === undefined ? [Number(first)] : [Number(first), Number(second)];
}

export function withoutRow(rows: Rows, [at, inner]: RowPath): Rows {
  const of = rows.of.flatMap((each, index) => {
    if (index !== at) return [each];
    return inner !== undefined && each.kind === 'rows' && each.of.length > 1
      ? [withoutRow(each, [inner])]
      : [];
  });
  return { ...rows, of };
}

/** Into the rows that stand at a place; `new`: into rows of their own, joined the other way. */
export function withRow(rows: Rows, row: Row, into: number | 'new' | undefined): Rows {
  if (into === undefined) return { ...rows, of: [...rows.of, row] };
  if (into === 'new') {
    const inner: Rows = { kind: 'rows', match: rows.match === 'all' ? 'any' : 'all', of: [row] };
    return { ...rows, of: [...rows.of, inner] };
  }
  return {
    ...rows,
    of: rows.of.map((each, index) =>
      index === into && each.kind === 'rows' ? withRow(each, row, undefined) : each,
    ),
  };
}
