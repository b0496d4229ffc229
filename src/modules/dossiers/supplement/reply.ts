import type { JsonObject } from '#kernel';

/** All that is written in answer to a request, until it is sent. */
export interface Reply {
  /** What is said of single papers, by their keys. */
  readonly explanations: Readonly<Record<string, string>>;
  readonly note: string;
  /** Why not everything comes. */
  readonly missingBecause: string;
}

export const unwritten: Reply = { explanations: {}, note: '', missingBecause: '' };

/** The field in which one paper is explained. */
export const explanationField = (component: string): string => `giaiThich-${component}`;

/** As it was kept; what is no text there is left out. */
export function replyOf(said: JsonObject): Reply {
  const { explanations, note, missingBecause } = said;
  return {
    explanations: textsIn(explanations),
    note: typeof note === 'string' ? note : '',
    missingBecause: typeof missingBecause === 'string' ? missingBecause : '',
  };
}

const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
      );

/** The papers something is said of. */
export const explained = ({ explanations }: Reply): readonly string[] =>
  Object.entries(explanations).flatMap(([key, text]) => (text === '' ? [] : [key]));
