import { clockText, dayIn, explainByDay, type LedgerEntry } from '#calendar';
import { dateIn, instant, type Lang } from '#kernel';
import type { DueAnswer } from './answer.ts';
import { dueText } from './due.text.ts';

/** A due date for reading: from when, until when, day by day why, and what is not certain about it. */
export function tellDue(answer: DueAnswer, lang: Lang): readonly string[] {
  const text = dueText[lang];
  const at = (iso: string): string => text.at(clockText(instant(iso)), dayIn(dateIn(instant(iso)), lang));
  const ledger = answer.ledger.map(
    (entry): LedgerEntry => ({
      ...entry,
      ...{ from: instant(entry.from), to: instant(entry.to) },
    }),
  );
  return [
    `${text.startsAt}: ${at(answer.startsAt)}`,
    `${text.due}: ${at(answer.due)}`,
    '',
    `${text.why}:`,
    ...explainByDay(ledger).map((day) => `- ${day.text[lang]}`),
    ...[...answer.assumed.map((each) => each.text), ...(answer.notes ?? [])].flatMap((each) => [
      '',
      each[lang],
    ]),
  ];
}
