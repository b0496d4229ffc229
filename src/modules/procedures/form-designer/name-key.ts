import { foldText } from '#kernel';

/** `Họ và tên` → `ho va ten`: what a key is made of. */
const wordsOf = (label: string): readonly string[] => foldText(label).match(/[a-z0-9]+/g) ?? [];

const longest = 40;

/** A key of a question, made of its label: `hoVaTen`; with a number where it is taken. */
export function fieldKey(label: string, taken: readonly string[]): string {
  const [first = '', ...rest] = wordsOf(label);
  const joined = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const start = /^[a-z]/.test(joined) ? joined : `cau${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
  return free(start.slice(0, longest), taken, '');
}

/** A key of a page or an option: `ho-va-ten`. */
export function hyphenKey(label: string, taken: readonly string[], otherwise: string): string {
  const joined = wordsOf(label).join('-').slice(0, longest).replace(/-$/, '');
  return free(/^[a-z]/.test(joined) ? joined : [otherwise, joined].filter(Boolean).join('-'), taken, '-');
}

function free(key: string, taken: readonly string[], joint: string): string {
  if (!taken.includes(key)) return key;
  for (let number = 2; ; number += 1) {
    const next = `${key}${joint}${number}`;
    if (!taken.includes(next)) return next;
  }
}
