import type { JsonValue } from './json.ts';

/**
 * Why something the user asked for is not done. The code is stable (API, tests, support); the words are
 * the text catalogue's; `details` are what the words are made of.
 */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly details?: { readonly [name: string]: JsonValue } | undefined;
};

export const refusal = <Code extends string>(
  code: Code,
  details?: { readonly [name: string]: JsonValue },
): Refusal<Code> => (details ? { code, details } : { code });
