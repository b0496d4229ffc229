/** What is wrong with an input, and where: `body/reason`. */
export interface InputMistake {
  readonly at: string;
  readonly message: string;
}

const unstorable = 'text with U+0000 or half a surrogate pair cannot be kept';

/** No body of ours comes near it; a megabyte of brackets is deeper than a call stack. */
const deepest = 32;

/**
 * Where in a JSON body stands a text that no database and no hash can take: with a NUL, or with half of a
 * surrogate pair (RFC 8785 §3.2.2.2). JSON can spell both; a form of a page cannot.
 */
export function unstorableTexts(value: unknown, at: string, depth = 0): readonly InputMistake[] {
  if (depth > deepest) return [{ at, message: 'nested too deep' }];
  if (typeof value === 'string') return isStorable(value) ? [] : [{ at, message: unstorable }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isStorable(key) ? unstorableTexts(inner, `${at}/${key}`, depth + 1) : [{ at, message: unstorable }],
  );
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
