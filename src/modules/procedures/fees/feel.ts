import { date, evaluate, parseExpression, parseUnaryTests, unaryTest } from 'feelin';
import type { JsonObject, JsonValue } from '#kernel';

/**
 * FEEL in a closed profile, so that a table can be tried with every case there is: no clock, no function but these,
 * no loops; a cell looks at its own column alone.
 */
const inCells: ReadonlySet<string> = new Set([
  ...[
    'UnaryTests',
    'PositiveUnaryTests',
    'PositiveUnaryTest',
    'SimplePositiveUnaryTest',
    'Wildcard',
    'Interval',
  ],
  ...['StringLiteral', 'NumericLiteral', 'BooleanLiteral', 'null', 'not', 'CompareOp', 'ArithOp', '?', '..'],
  ...['DateTimeLiteral', 'DateTimeConstructor', 'date', 'PositionalParameters', '(', ')', '[', ']'],
  ...['Comparison', 'Conjunction', 'Disjunction', 'and', 'or', 'ParenthesizedExpression'],
]);
const inAmounts: ReadonlySet<string> = new Set([
  ...['Expression', 'ArithmeticExpression', 'NumericLiteral', 'ArithOp', 'VariableName', 'Identifier'],
  ...['FunctionInvocation', 'PositionalParameters', 'ParenthesizedExpression', '(', ')'],
  ...[
    'IfExpression',
    'if',
    'then',
    'else',
    'Comparison',
    'CompareOp',
    'Conjunction',
    'Disjunction',
    'and',
    'or',
  ],
]);
const functions: readonly string[] = ['min', 'max', 'floor', 'ceiling'];

/** What stands in a cell: what of it is outside the profile, the names it looks at, the values it names. */
export interface Looked {
  /** The first piece that may not stand there; empty where something is missing. */
  readonly outside: string | undefined;
  readonly names: readonly string[];
  readonly constants: readonly JsonValue[];
  /** Ranges as they are written: `[1..5]`. */
  readonly ranges: readonly string[];
}

export const lookAtCell = (text: string): Looked =>
  looked(parseUnaryTests(text, {}, undefined), text, inCells);
export const lookAtAmount = (text: string, known: readonly string[]): Looked =>
  looked(
    parseExpression(text, Object.fromEntries(known.map((name) => [name, 0])), undefined),
    text,
    inAmounts,
  );

function looked(
  tree: ReturnType<typeof parseExpression>,
  text: string,
  allowed: ReadonlySet<string>,
): Looked {
  let outside: string | undefined;
  const names: string[] = [];
  const constants: JsonValue[] = [];
  const ranges: string[] = [];
  tree.cursor().iterate(({ name, from, to }) => {
    const piece = text.slice(from, to);
    const punctuation = /^[(),.[\]]+$/.test(name);
    if (!(allowed.has(name) || punctuation)) outside ??= piece.trim();
    if (name === 'VariableName' && !functions.includes(piece)) names.push(piece);
    if (name === 'Interval') ranges.push(piece);
    if (name === 'NumericLiteral') constants.push(Number(piece.replaceAll(/\s/g, '')));
    if (name === 'StringLiteral') constants.push(piece.slice(1, -1));
  });
  return { outside: outside ?? (text.trim() === '' ? '' : undefined), names, constants, ranges };
}

/** Whether a cell holds for an answer; one that is not given is null. */
export const cellHolds = (cell: string, value: JsonValue | undefined): boolean =>
  unaryTest(cell, { '?': feelValue(value) }).value === true;

/** What an amount comes to; undefined unless it is a number of whole đồng, none below zero. */
export function amountOf(expression: string, answers: JsonObject): number | undefined {
  const { value } = evaluate(expression, { ...answers });
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Days are kept as texts, and are days in FEEL. */
function feelValue(value: JsonValue | undefined): unknown {
  if (value === undefined) return null;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
