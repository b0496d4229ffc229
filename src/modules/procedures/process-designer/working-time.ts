import type { Lang } from '#kernel';
import { parseMinutes } from '../process/working-minutes.ts';

/**
 * Working time as a person writes it, `3 giờ`, `1,5 ngày`, `2h`, `1 working day`, as the file has it (`3h`, `1.5d`);
 * undefined when it is no such text. Days are working days of eight hours.
 */
export function fileTime(typed: string): string | undefined {
  const match =
    /^(\d{1,4}(?:[.,]\d{1,4})?)\s*(giờ|h|hours?|ngày|ngày làm việc|d|days?|working days?)$/iu.exec(
      typed.trim().normalize('NFC'),
    );
  if (!match) return undefined;
  const hours = /^(giờ|h)/iu.test(match[2] ?? '');
  const text = `${(match[1] ?? '').replace(',', '.')}${hours ? 'h' : 'd'}`;
  return parseMinutes(text) === undefined ? undefined : text;
}

/** The time of a file as a person writes it; what cannot be read stays as it is. */
export function typedTime(text: string, lang: Lang): string {
  const match = /^(\d+(?:\.\d+)?)(h|d)$/.exec(text);
  if (!match) return text;
  const [, number = '', unit] = match;
  if (lang === 'vi') return `${number.replace('.', ',')} ${unit === 'h' ? 'giờ' : 'ngày'}`;
  return `${number} ${unit === 'h' ? 'hours' : 'days'}`;
}
