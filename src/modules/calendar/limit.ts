import { type PlainDate, parsePlainDate } from '#kernel';

/** "Received after 15:00 counts from the next working day" (handbook §4.5.4); `same-day` always has it. */
export type CutOff = 'after-15h';

/**
 * How much time a procedure's rule allows (handbook §4.6). `month`: ends on the day of the same number, or
 * on the last of a shorter month. `fixed-date`: a day the law or a plan names. `same-day` has no number: the
 * result is due at closing time of the day.
 */
export type Limit = (
  | { readonly kind: 'hour'; readonly value: number }
  | { readonly kind: 'workday'; readonly value: number }
  | { readonly kind: 'calendar-day'; readonly value: number }
  | { readonly kind: 'month'; readonly value: number }
  | { readonly kind: 'fixed-date'; readonly date: PlainDate }
  | { readonly kind: 'same-day' }
) & { readonly cutOff?: CutOff };

/**
 * The two conventions for working days. `hour`: eight hours are a day, due at the same hour. `day`: the day
 * of reception is not counted, due at closing time. Part of a calendar's version; the default is `hour`.
 */
export type Clock = 'hour' | 'day';

export const clocks: readonly Clock[] = ['hour', 'day'];

/** The longest limit that is taken for one: nobody allows more than five years. */
const most = { hour: 10_000, workday: 1250, 'calendar-day': 1830, month: 60 } as const;

const form = /^(\d{1,5}(?:\.\d{1,3})?) *(hour|workday|calendar-day|month)s?$/;

/**
 * Reads `3 workday`, `0.5 workday`, `20 calendar-day`, `2 month`, `4 hour`, `same-day`, `fixed-date
 * 2026-12-31`, each followed by `after-15h` if that rule holds. Undefined for anything else: nothing, less
 * than nothing, parts of calendar days and months.
 */
export function parseLimit(text: string): Limit | undefined {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const plain = words.replace(/ after-15h$/, '');
  const limit = parsePlain(plain);
  return limit && plain !== words ? { ...limit, cutOff: 'after-15h' } : limit;
}

function parsePlain(text: string): Limit | undefined {
  if (text === 'same-day') return { kind: 'same-day' };
  const date = /^fixed-date (\S+)$/.exec(text)?.[1];
  if (date !== undefined) {
    const parsed = parsePlainDate(date);
    return parsed && { kind: 'fixed-date', date: parsed };
  }
  const match = form.exec(text);
  const kind = kindIn(match?.[2]);
  return kind && numbered(kind, Number(match?.[1]));
}

const kindIn = (word: string | undefined): keyof typeof most | undefined =>
  word === 'hour' || word === 'workday' || word === 'calendar-day' || word === 'month' ? word : undefined;

function numbered(kind: keyof typeof most, value: number): Limit | undefined {
  const inParts = kind === 'hour' || kind === 'workday';
  const least = kind === 'hour' ? 1 / 60 : kind === 'workday' ? 1 / 480 : 1;
  const fits = value >= least - 1e-3 && value > 0 && value <= most[kind];
  return fits && (inParts || Number.isInteger(value)) ? { kind, value } : undefined;
}
