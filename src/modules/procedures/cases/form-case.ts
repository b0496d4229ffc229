import type { PlainDate } from '#kernel';
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

/** The text of `form-cases.json`: the same cases give the same bytes. */
export const casesText = (cases: readonly FormCase[]): string =>
  `${JSON.stringify({ format: 1, cases }, null, 2)}\n`;

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
