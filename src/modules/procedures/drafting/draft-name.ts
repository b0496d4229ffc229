import type { Bilingual } from '#kernel';
import { readLocated } from '../content/located.ts';
import { valueAt } from './file-value.ts';

/** How a draft calls its procedure, as far as it says so. */
export function nameIn(yaml: string): Bilingual | undefined {
  const name = valueAt(readLocated('', yaml).value, 'name');
  const [vi, en] = [valueAt(name, 'vi'), valueAt(name, 'en')];
  if (typeof vi !== 'string' || vi === '') return undefined;
  return { vi, en: typeof en === 'string' && en !== '' ? en : vi };
}

/** How a procedure is called when its draft does not say so. */
export const unnamed = (code: string): Bilingual => ({ vi: code, en: code });
