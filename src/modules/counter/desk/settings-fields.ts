import { type Desk, type Letter, letters, lineFor } from './desk.ts';

export const lineField = (letter: Letter, lang: 'vi' | 'en'): string => `loai[${letter}].${lang}`;
/** The line of one field of procedures, by its place in the list. */
export const ofField = (index: number): string => `linhVuc[${index}].loai`;
export const fieldName = (index: number): string => `linhVuc[${index}].ten`;
/** More than there are in any catalogue. */
export const mostFields = 120;

/** What a desk has been set to, as the form shows it. */
export function valuesOf(desk: Desk, fields: readonly string[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {
    phatSo: desk.numbers ? 'yes' : '',
    lichHen: desk.appointments ? 'yes' : '',
    phut: String(desk.slotMinutes),
    choNgoi: String(desk.places),
    soNgay: String(desk.daysAhead),
  };
  for (const letter of letters) {
    const line = desk.lines.find((each) => each.letter === letter);
    for (const lang of ['vi', 'en'] as const) values[lineField(letter, lang)] = line?.name[lang] ?? '';
  }
  for (const [index, field] of fields.entries()) values[ofField(index)] = lineFor(desk, field).letter;
  return values;
}
