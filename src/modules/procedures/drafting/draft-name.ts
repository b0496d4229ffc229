import type { Bilingual } from '#kernel';
import { readLocated } from '../content/located.ts';
import { valueAt } from './part-values.ts';

/** How a draft calls its procedure, as far as it says so. */
export function nameIn(yaml: string): Bilingual | undefined {
  const name = valueAt(readLocated('', yaml).value, 'name');
  const [vi, en] = [valueAt(name, 'vi'), valueAt(name, 'en')];
  if (typeof vi !== 'string' || vi === '') return undefined;
  return { vi, en: typeof en === 'string' && en !== '' ? en : vi };
}
