import { type Bilingual, isJsonObject, type JsonObject, type JsonValue } from '#kernel';
import { said } from './form-fault.ts';

/**
 * When something is asked: JsonLogic over the answers, with these operators only. Our own evaluator, since
 * conditions come from files that others write: no prototype is reachable and nothing is coerced.
 */
export type Condition = JsonValue;

const operators = {
  var: 1,
  '===': 2,
  '!==': 2,
  '<': 2,
  '<=': 2,
  '>': 2,
  '>=': 2,
  in: 2,
  '!': 1,
  '!!': 1,
  and: Number.POSITIVE_INFINITY,
  or: Number.POSITIVE_INFINITY,
} as const;

type Operator = keyof typeof operators;

const operatorNames = Object.keys(operators).join(', ');

const isOperator = (name: string | undefined): name is Operator =>
  name !== undefined && Object.hasOwn(operators, name);

/** What is wrong with a condition, or undefined; `known` says which answers it may look at. */
export function conditionFault(
  condition: Condition,
  known: (name: string) => boolean,
): Bilingual | undefined {
  if (Array.isArray(condition)) {
    return condition
      .map((each: JsonValue) => conditionFault(each, known))
      .find((fault) => fault !== undefined);
  }
  if (!isJsonObject(condition)) return undefined;
  const [name, ...rest] = Object.keys(condition);
  if (!isOperator(name) || rest.length > 0) return said((t) => t.operators(operatorNames));
  const args = argumentsOf(condition, name);
  if (name === 'var') {
    const [target] = args;
    return typeof target === 'string' && args.length === 1 && known(target.split('.')[0] ?? '')
      ? undefined
      : said((t) => t.notBefore(String(target)));
  }
  if (
    args.length === 0 ||
    (operators[name] !== Number.POSITIVE_INFINITY && args.length !== operators[name])
  ) {
    return said((t) => t.values(name, operators[name]));
  }
  return conditionFault(args, known);
}

/** A condition that asks for one answer to one question, `{"===": [{"var": key}, option]}`; else undefined. */
export function conditionOnOne(
  condition: Condition | undefined,
): { readonly key: string; readonly option: string } | undefined {
  const args = isJsonObject(condition) ? condition['==='] : undefined;
  if (!Array.isArray(args)) return undefined;
  const [left, option]: readonly JsonValue[] = args;
  const key = isJsonObject(left) ? left['var'] : undefined;
  return typeof key === 'string' && typeof option === 'string' ? { key, option } : undefined;
}

/** Whether a condition holds for these answers. No condition always does. */
export const holds = (condition: Condition | undefined, answers: JsonObject): boolean =>
  condition === undefined || truthy(evaluate(condition, answers));

/** The value of an expression. An unknown operator is a bug: definitions are checked when they are read. */
export function evaluate(expression: JsonValue, answers: JsonObject): JsonValue {
  if (Array.isArray(expression)) return expression.map((each: JsonValue) => evaluate(each, answers));
  if (!isJsonObject(expression)) return expression;
  const [name] = Object.keys(expression);
  if (!isOperator(name)) throw new Error(`Unknown operator in a condition: ${name}`);
  const args = argumentsOf(expression, name);
  if (name === 'and' || name === 'or') return shortCut(name, args, answers);
  const [left = null, right = null] = args.map((each) => evaluate(each, answers));
  return name === 'var' ? lookUp(left, answers) : apply(name, left, right);
}

function apply(name: Exclude<Operator, 'var' | 'and' | 'or'>, left: JsonValue, right: JsonValue): JsonValue {
  switch (name) {
    case '===':
      return left === right;
    case '!==':
      return left !== right;
    case '!':
      return !truthy(left);
    case '!!':
      return truthy(left);
    case 'in':
      return Array.isArray(right) ? right.includes(left) : false;
    default:
      return compare(name, left, right);
  }
}

/** Numbers with numbers, texts with texts (dates are texts that sort); anything else does not hold. */
function compare(name: '<' | '<=' | '>' | '>=', left: JsonValue, right: JsonValue): boolean {
  const comparable =
    (typeof left === 'number' && typeof right === 'number') ||
    (typeof left === 'string' && typeof right === 'string');
  if (!comparable) return false;
  if (left === right) return name === '<=' || name === '>=';
  return name === '<' || name === '<=' ? left < right : left > right;
}

function shortCut(name: 'and' | 'or', args: readonly JsonValue[], answers: JsonObject): JsonValue {
  let value: JsonValue = null;
  for (const each of args) {
    value = evaluate(each, answers);
    if (truthy(value) === (name === 'or')) break;
  }
  return value;
}

function lookUp(target: JsonValue, answers: JsonObject): JsonValue {
  let value: JsonValue | undefined = answers;
  for (const step of String(target).split('.')) {
    value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value ?? null;
}

/** As JsonLogic has it: an empty list is false. */
function truthy(value: JsonValue): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function argumentsOf(expression: JsonObject, name: Operator): readonly JsonValue[] {
  const value = expression[name] ?? null;
  return Array.isArray(value) ? value : [value];
}
