import { type Bilingual, type Lang, localOf, type PlainDate } from '#kernel';
import { calendarText } from './calendar.text.ts';
import type { LedgerEntry } from './ledger.ts';
import { clockText, dayIn, durationIn } from './words.ts';

/** One line for a day: what a citizen reads under "why this date?". */
export type LedgerDay = { readonly date: PlainDate; readonly counted: boolean; readonly text: Bilingual };

/** The ledger told day by day; nights and lunch breaks are left out, pauses and days off are said. */
export function explainByDay(ledger: readonly LedgerEntry[]): readonly LedgerDay[] {
  const byDate = new Map<PlainDate, LedgerEntry[]>();
  for (const entry of ledger) {
    if (entry.reason === 'closed-hours') continue;
    const { date } = localOf(entry.from);
    byDate.set(date, [...(byDate.get(date) ?? []), entry]);
  }
  return [...byDate].map(([date, entries]) => ({
    date,
    counted: entries.some((entry) => entry.reason === 'working' || entry.reason === 'counted-day'),
    text: { vi: lineIn(date, entries, 'vi'), en: lineIn(date, entries, 'en') },
  }));
}

function lineIn(date: PlainDate, entries: readonly LedgerEntry[], lang: Lang): string {
  const text = calendarText[lang];
  const counted = entries.filter((entry) => entry.reason === 'working');
  const minutes = counted.reduce((sum, entry) => sum + entry.minutes, 0);
  const spans = counted.map((entry) => `${clockText(entry.from)}–${clockText(entry.to)}`).join(', ');
  const others = entries.filter((entry) => entry.reason !== 'working').map((entry) => reasonIn(entry, lang));
  const parts = [
    ...(minutes > 0 ? [text.counted(durationIn(minutes, lang), spans)] : []),
    ...new Set(others),
  ];
  return `${dayIn(date, lang)}: ${parts.join('; ')}`;
}

/** The reason without the day, which the line already begins with. */
function reasonIn(entry: LedgerEntry, lang: Lang): string {
  const why = entry.text[lang].slice(dayIn(localOf(entry.from).date, lang).length + 2);
  const said = entry.reason === 'counted-day' || entry.reason === 'first-day';
  return said ? why : calendarText[lang].notCounted(why);
}
