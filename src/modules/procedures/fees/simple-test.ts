/**
 * What most cells say, as rows of a designer: an operator and values. Everything else a cell may say stays FEEL.
 * A value is a number, a day, a text or yes and no, as an answer is.
 */
export type TestValue = number | string | boolean;

export const testOperators = ['any', 'is', 'isNot', 'less', 'atMost', 'atLeast', 'more', 'between'] as const;
export type TestOperator = (typeof testOperators)[number];

export type SimpleTest =
  | { readonly operator: 'any' }
  | { readonly operator: 'is' | 'isNot'; readonly values: readonly TestValue[] }
  | { readonly operator: 'less' | 'atMost' | 'atLeast' | 'more'; readonly value: TestValue }
  /** Both ends belong to it. */
  | { readonly operator: 'between'; readonly from: TestValue; readonly to: TestValue };

const signs = { less: '<', atMost: '<=', atLeast: '>=', more: '>' } as const;
const operatorOf = { '<': 'less', '<=': 'atMost', '>=': 'atLeast', '>': 'more' } as const;

const literal = String.raw`(?:date\("\d{4}-\d\d-\d\d"\)|"[^"\\]*"|-?\d+(?:\.\d+)?|true|false)`;
const list = new RegExp(`^${literal}(?:\\s*,\\s*${literal})*$`);
const none = new RegExp(`^not\\(\\s*(${literal}(?:\\s*,\\s*${literal})*)\\s*\\)$`);
const compared = new RegExp(`^(<=|>=|<|>)\\s*(${literal})$`);
const ranged = new RegExp(`^\\[\\s*(${literal})\\s*\\.\\.\\s*(${literal})\\s*\\]$`);

/** The cell as an operator with values; undefined when only FEEL says it. */
export function simpleTest(cell: string): SimpleTest | undefined {
  const text = cell.trim();
  if (text === '-' || text === '') return { operator: 'any' };
  if (list.test(text)) return { operator: 'is', values: valuesIn(text) };
  const not = none.exec(text)?.[1];
  if (not !== undefined) return { operator: 'isNot', values: valuesIn(not) };
  const [, sign, bound] = compared.exec(text) ?? [];
  if (bound !== undefined && (sign === '<' || sign === '<=' || sign === '>=' || sign === '>'))
    return { operator: operatorOf[sign], value: valueIn(bound) };
  const [, from, to] = ranged.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { operator: 'between', from: valueIn(from), to: valueIn(to) };
}

const anyRange = new RegExp(`^[[(\\]]\\s*(${literal})\\s*\\.\\.\\s*(${literal})\\s*[\\])[]$`);

/** A range that ends before it begins: engines of FEEL do not agree whether anything is in it. */
export function isReversed(range: string): boolean {
  const [, from, to] = anyRange.exec(range.trim()) ?? [];
  return from !== undefined && to !== undefined && valueIn(from) > valueIn(to);
}

/** The cell in FEEL. */
export function feelOf(test: SimpleTest): string {
  switch (test.operator) {
    case 'any':
      return '-';
    case 'is':
      return test.values.map(written).join(', ');
    case 'isNot':
      return `not(${test.values.map(written).join(', ')})`;
    case 'between':
      return `[${written(test.from)}..${written(test.to)}]`;
    default:
      return `${signs[test.operator]} ${written(test.value)}`;
  }
}

const valuesIn = (text: string): readonly TestValue[] =>
  [...text.matchAll(new RegExp(literal, 'g'))].map(([each]) => valueIn(each));

function valueIn(text: string): TestValue {
  if (text === 'true' || text === 'false') return text === 'true';
  const day = /^date\("(.*)"\)$/.exec(text)?.[1];
  if (day !== undefined) return day;
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

function written(value: TestValue): string {
  if (typeof value !== 'string') return String(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? `date("${value}")` : `"${value.replaceAll(/["\\]/g, '')}"`;
}
