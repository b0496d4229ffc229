import type { Bilingual } from '#kernel';
import { textIn } from '#ui/forms';
import { englishName } from './worded-values.ts';

/** A text in both languages; where the English is left out, the Vietnamese stands for it. */
export function bilingualIn(body: unknown, name: string): Bilingual | undefined {
  const [vi, en] = [textIn(body, name), textIn(body, englishName(name))];
  return vi === '' ? undefined : { vi, en: en === '' ? vi : en };
}
