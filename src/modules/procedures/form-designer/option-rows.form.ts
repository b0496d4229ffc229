import { textIn } from '#ui/forms';
import type { Option } from '../form/form.ts';
import { hyphenKey } from './name-key.ts';
import { optionButton, optionCount, optionNames } from './option-values.ts';
import { bilingualIn } from './worded.form.ts';
import type { Values } from './worded-values.ts';

const most = 60;

export const countIn = (values: unknown): number => {
  const typed = textIn(values, optionCount);
  return /^\d{1,3}$/.test(typed) ? Math.min(Number(typed), most) : 0;
};

type OptionRow = { readonly value: string; readonly of: Values };

function rowsIn(body: unknown): readonly OptionRow[] {
  return Array.from({ length: countIn(body) }, (_, at) => {
    const names = optionNames(at);
    const of = { ...bilingualTyped(body, names.label), ...bilingualTyped(body, names.hint) };
    return { value: textIn(body, names.value), of };
  });
}

/** Under names without their number. */
function bilingualTyped(body: unknown, name: string): Values {
  const bare = name.replace(/^lc-\d+-/, '');
  return { [bare]: textIn(body, name), [`${bare}-en`]: textIn(body, `${name}-en`) };
}

function valuesOf(rows: readonly OptionRow[]): Values {
  const made = rows.map(({ value, of }, at) => ({
    ...Object.fromEntries(Object.entries(of).map(([name, text]) => [`lc-${at}-${name}`, text])),
    [optionNames(at).value]: value,
  }));
  return Object.assign({ [optionCount]: String(rows.length) }, ...made);
}

/** The controls after a button beside them was pressed; undefined when none was. */
export function optionsChanged(body: unknown): { readonly values: Values; readonly at: number } | undefined {
  const [, deed, number] = /^(them|len|xuong|bo)(?:-(\d{1,2}))?$/.exec(textIn(body, optionButton)) ?? [];
  if (deed === undefined) return undefined;
  const rows = rowsIn(body);
  const at = Number(number ?? rows.length);
  const other = deed === 'len' ? at - 1 : at + 1;
  if (deed === 'them') return { values: valuesOf([...rows, { value: '', of: {} }]), at };
  if (deed === 'bo')
    return { values: valuesOf(rows.filter((_, index) => index !== at)), at: Math.max(0, at - 1) };
  const [one, two] = [rows[at], rows[other]];
  if (!one || !two) return { values: valuesOf(rows), at };
  const swapped = rows.map((row, index) => (index === at ? two : index === other ? one : row));
  return { values: valuesOf(swapped), at: other };
}

/** Options with something written in them; what stays an option keeps its value whatever its words. */
export function optionsIn(body: unknown): readonly Option[] {
  const taken: string[] = rowsIn(body).flatMap(({ value }) => (value === '' ? [] : [value]));
  return Array.from({ length: countIn(body) }, (_, at) => at).flatMap((at) => {
    const names = optionNames(at);
    const label = bilingualIn(body, names.label);
    if (!label) return [];
    const had = textIn(body, names.value);
    const value = had === '' ? hyphenKey(label.vi, taken, 'lua-chon') : had;
    taken.push(value);
    return [{ value, label, hint: bilingualIn(body, names.hint) }];
  });
}
