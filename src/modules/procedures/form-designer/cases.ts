import { isJsonObject, type JsonValue, type PlainDate, parsePlainDate } from '#kernel';
import type { Answers } from '../form/form.ts';

/** What comes of answers: keys of pages, questions and papers, the case whose limit holds, the fee in dong. */
export type Outcome = {
  readonly pages: readonly string[];
  readonly fields: readonly string[];
  readonly papers: readonly string[];
  /** Null: the general limit. */
  readonly limit: string | null;
  /** Null: no amount is stated. */
  readonly fee: number | null;
  /** Controls with something wrong, and answers nobody asks for. */
  readonly mistakes: readonly string[];
};

/** Answers with a name, and what came of them when they were saved. */
export type FormCase = {
  readonly name: string;
  /** On which they were given: bounds of dates may be the day of filling in. */
  readonly day: PlainDate;
  readonly answers: Answers;
  readonly outcome: Outcome;
};

/** The text of `form-cases.json`. */
export const casesText = (cases: readonly FormCase[]): string =>
  `${JSON.stringify({ format: 1, cases }, null, 2)}\n`;

/** The cases of a file; undefined when it is none. */
export function casesIn(text: string): readonly FormCase[] | undefined {
  const value = parsed(text);
  const list = isJsonObject(value) && value['format'] === 1 ? value['cases'] : undefined;
  if (!Array.isArray(list)) return undefined;
  const cases = list.map((each: JsonValue) => caseIn(each));
  const whole = cases.filter((each) => each !== undefined);
  return whole.length === cases.length ? whole : undefined;
}

function parsed(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function caseIn(value: JsonValue): FormCase | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, answers, outcome } = value;
  const day = parsePlainDate(value['day']);
  if (typeof name !== 'string' || name === '' || day === undefined) return undefined;
  if (!isJsonObject(answers) || !isJsonObject(outcome)) return undefined;
  const { limit, fee } = outcome;
  return {
    ...{ name, day, answers },
    outcome: {
      pages: textsIn(outcome['pages']),
      fields: textsIn(outcome['fields']),
      papers: textsIn(outcome['papers']),
      limit: typeof limit === 'string' ? limit : null,
      fee: typeof fee === 'number' ? fee : null,
      mistakes: textsIn(outcome['mistakes']),
    },
  };
}

const textsIn = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** In what an outcome differs from the one before. */
export type OutcomeChange =
  | { readonly kind: 'asked' | 'notAsked' | 'paper' | 'noPaper' | 'mistake'; readonly key: string }
  | { readonly kind: 'limit'; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'fee'; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'noMistake'; readonly count: number };

export function outcomeChanges(before: Outcome, after: Outcome): readonly OutcomeChange[] {
  const added = (
    kind: 'asked' | 'notAsked' | 'paper' | 'noPaper' | 'mistake',
    from: readonly string[],
    to: readonly string[],
  ) => to.filter((key) => !from.includes(key)).map((key) => ({ kind, key }));
  const healed = before.mistakes.filter((key) => !after.mistakes.includes(key)).length;
  return [
    ...added('asked', before.fields, after.fields),
    ...added('notAsked', after.fields, before.fields),
    ...added('paper', before.papers, after.papers),
    ...added('noPaper', after.papers, before.papers),
    ...(before.limit === after.limit
      ? []
      : [{ kind: 'limit' as const, before: before.limit, after: after.limit }]),
    ...(before.fee === after.fee ? [] : [{ kind: 'fee' as const, before: before.fee, after: after.fee }]),
    ...added('mistake', before.mistakes, after.mistakes),
    ...(healed === 0 ? [] : [{ kind: 'noMistake' as const, count: healed }]),
  ];
}
