import { addDays, isJsonObject, type JsonObject, type JsonValue, parsePlainDate } from '#kernel';
import type { Condition } from './condition.ts';
import { declarationAnswer } from './declaration.ts';
import type { Field, FormDefinition } from './form.ts';
import { pruneAnswers } from './visible.ts';

export const tooMany = 'too-many';
const most = 20_000;

/**
 * Complete answers that stand for all there are, as far as these conditions can tell them apart: each option
 * of a choice, and the values at, below and above every number, day or text that a condition names.
 */
export function samples(
  form: FormDefinition,
  conditions: readonly Condition[],
): readonly JsonObject[] | typeof tooMany {
  const fields = fieldsBehind(form, conditions);
  const whens = [...conditions, ...fields.flatMap(({ conditions: own }) => own)];
  const constants = whens.flatMap(constantsIn);
  let found: readonly JsonObject[] = [{}];
  for (const { field } of fields) {
    const values = valuesOf(field, constants, whens);
    if (found.length * values.length > most) return tooMany;
    found = found.flatMap((answers) =>
      values.map((value) => (value === undefined ? answers : { ...answers, [field.key]: value })),
    );
  }
  const pruned = found.map((answers) => pruneAnswers(form, answers));
  return [...new Map(pruned.map((answers) => [JSON.stringify(answers), answers])).values()];
}

type Behind = { readonly field: Field; readonly conditions: readonly Condition[] };

/** The fields that conditions look at and those that decide whether these are asked, in order. */
function fieldsBehind(form: FormDefinition, conditions: readonly Condition[]): readonly Behind[] {
  const all = form.pages.flatMap((page) =>
    page.fields.map((field) => ({
      field,
      conditions: [page.when, field.when].flatMap((when) => (when === undefined ? [] : [when])),
    })),
  );
  const wanted = new Set<string>();
  const want = (condition: Condition): void => {
    for (const { name } of varsIn(condition)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      for (const each of all) if (each.field.key === name) each.conditions.forEach(want);
    }
  };
  conditions.forEach(want);
  return all.filter(({ field }) => wanted.has(field.key));
}

/** A value, or undefined for not answered where that may be. */
function valuesOf(
  field: Field,
  constants: readonly JsonValue[],
  whens: readonly Condition[],
): readonly (JsonValue | undefined)[] {
  const unanswered = field.required ? [] : [undefined];
  switch (field.kind) {
    case 'choice':
      return [...unanswered, ...field.options.map(({ value }) => value)];
    case 'checkbox':
      return [...unanswered, true];
    case 'number':
    case 'money':
      return [...unanswered, ...around(field.min, field.max, constants)];
    case 'date':
      return [...unanswered, ...daysAround(constants)];
    case 'address':
      return [...unanswered, ...partsNamed({ communeCode: 'another' }, field.key, constants, whens)];
    case 'person':
      return [...unanswered, ...partsNamed({ name: 'another' }, field.key, constants, whens)];
    case 'declaration':
      return [...unanswered, declarationAnswer(field)];
    case 'group':
      // A condition can only see whether there are rows.
      return [...unanswered, [{}]];
    case 'files':
      return [undefined, ['file']];
    default:
      return [...unanswered, ...textsOf(constants)];
  }
}

function around(min: number, max: number, constants: readonly JsonValue[]): readonly number[] {
  const named = constants.flatMap((each) => (typeof each === 'number' ? [each - 1, each, each + 1] : []));
  return [...new Set([min, ...named, max])].filter((value) => value >= min && value <= max);
}

function daysAround(constants: readonly JsonValue[]): readonly string[] {
  const named = constants.flatMap((each) => {
    const day = parsePlainDate(each);
    return day === undefined ? [] : [addDays(day, -1), day, addDays(day, 1)];
  });
  return [...new Set(['1900-01-01', ...named, '2999-12-31'])];
}

const textsOf = (constants: readonly JsonValue[]): readonly string[] => [
  ...new Set(['another', ...constants.flatMap((each) => (typeof each === 'string' ? [each] : []))]),
];

/** An address or a person with each part that a condition looks at taking each text that is named. */
function partsNamed(
  otherwise: JsonObject,
  key: string,
  constants: readonly JsonValue[],
  whens: readonly Condition[],
): readonly JsonObject[] {
  const parts = new Set(
    whens.flatMap((when) => varsIn(when).flatMap((each) => (each.name === key ? each.part : []))),
  );
  return [...parts].reduce<readonly JsonObject[]>(
    (made, part) => made.flatMap((one) => textsOf(constants).map((text) => ({ ...one, [part]: text }))),
    [otherwise],
  );
}

function varsIn(
  condition: Condition | undefined,
): readonly { readonly name: string; readonly part: readonly string[] }[] {
  if (Array.isArray(condition)) return condition.flatMap((each: JsonValue) => varsIn(each));
  if (!isJsonObject(condition)) return [];
  const target = condition['var'];
  const [path] = Array.isArray(target) ? target : [target];
  if (typeof path !== 'string') return Object.values(condition).flatMap((each) => varsIn(each));
  const [name = '', ...part] = path.split('.');
  return [{ name, part: part.slice(0, 1) }];
}

function constantsIn(condition: Condition | undefined): readonly JsonValue[] {
  if (Array.isArray(condition)) return condition.flatMap((each: JsonValue) => constantsIn(each));
  if (!isJsonObject(condition)) return condition === undefined ? [] : [condition];
  if (Object.hasOwn(condition, 'var')) return [];
  return Object.values(condition).flatMap((each) => constantsIn(each));
}
