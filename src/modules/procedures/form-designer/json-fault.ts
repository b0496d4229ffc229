import { inBoth } from '#kernel';
import type { Fault } from '../content/located.ts';
import { bringText } from './bring.text.ts';

/** The place where a text stops being JSON, in both languages; undefined when it is JSON. */
export function jsonFault(file: string, text: string): Fault | undefined {
  const at = jsonStops(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const near = text.slice(at).split('\n')[0]?.slice(0, 40) ?? '';
  const message = inBoth(bringText, (t) => (near === '' ? t.endsEarly : t.notJson(column, near)));
  return { file, line, path: '', message };
}

type Next = 'value' | 'firstItem' | 'key' | 'firstKey' | 'colon' | 'more' | 'end';

const string = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const token = new RegExp(
  String.raw`([{}[\],:])|(${string})|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)`,
  'y',
);

/** Offset of the first sign that fits nowhere: the parser of the language names places only of some mistakes. */
function jsonStops(text: string): number | undefined {
  const open: string[] = [];
  let next: Next = 'value';
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, token.lastIndex)) {
    token.lastIndex = at;
    const [, sign, quoted, plain] = token.exec(text) ?? [];
    const after = following(next, { sign, quoted, value: quoted ?? plain, within: open.at(-1) });
    if (after === undefined) return at;
    if (sign === '{' || sign === '[') open.push(sign);
    if (sign === '}' || sign === ']') open.pop();
    next = after === 'more' && open.length === 0 ? 'end' : after;
    if (sign === undefined && quoted === undefined && plain === undefined) return at;
  }
  return next === 'end' ? undefined : text.length;
}

function afterSpace(text: string, from: number): number {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}

interface Read {
  readonly sign: string | undefined;
  readonly quoted: string | undefined;
  readonly value: string | undefined;
  /** `{` or `[`, whichever was opened last. */
  readonly within: string | undefined;
}

/** What may come after this sign or value; undefined where it does not fit. */
function following(next: Next, { sign, quoted, value, within }: Read): Next | undefined {
  if (next === 'value' || next === 'firstItem') {
    if (sign === '{') return 'firstKey';
    if (sign === '[') return 'firstItem';
    if (sign === ']' && next === 'firstItem') return 'more';
    return value === undefined ? undefined : 'more';
  }
  if (next === 'key' || next === 'firstKey') {
    if (sign === '}' && next === 'firstKey') return 'more';
    return quoted === undefined ? undefined : 'colon';
  }
  if (next === 'colon') return sign === ':' ? 'value' : undefined;
  if (next === 'end') return undefined;
  if (sign === ',') return within === '{' ? 'key' : 'value';
  return sign === (within === '{' ? '}' : ']') ? 'more' : undefined;
}
