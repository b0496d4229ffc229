import type { Option } from '../form/form.ts';
import { bilingualValues, type Values } from './worded-values.ts';

export const optionCount = 'lc-so';
export const optionButton = 'lc';

/** Controls of one option: its label, its hint, and the value it has had so far. */
export const optionNames = (at: number) =>
  ({ label: `lc-${at}-ten`, hint: `lc-${at}-goi`, value: `lc-${at}-ma` }) as const;

export function optionValues(options: readonly Option[]): Values {
  const rows = options.map(({ value, label, hint }, at) => {
    const names = optionNames(at);
    return {
      ...bilingualValues(names.label, label),
      ...bilingualValues(names.hint, hint),
      [names.value]: value,
    };
  });
  return Object.assign({ [optionCount]: String(options.length) }, ...rows);
}
