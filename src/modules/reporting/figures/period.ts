import { addDays, type PlainDate, plainDate } from '#kernel';

/** Both days included. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const periodKinds = ['month', 'quarter', 'half', 'nineMonths', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A reporting period with what it is called: month 12, quarter 4 of a year. */
export interface StatutoryPeriod extends Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** 1 to 12 for a month, 1 to 4 for a quarter, otherwise 1. */
  readonly number: number;
}

/**
 * The reporting period a day lies in (handbook §6.2, pattern of Decree 09/2019): a month runs from the 15th
 * of the month before to its 14th, a year from 15 December to 14 December. The half year and the nine months
 * are those of the day's reporting year, whether the day is still in them or not.
 */
export function statutoryPeriod(kind: PeriodKind, today: PlainDate): StatutoryPeriod {
  const { year, month } = reportingMonth(today);
  const quarter = Math.ceil(month / 3);
  switch (kind) {
    case 'month':
      return { kind, year, number: month, ...between(year, month - 1, month) };
    case 'quarter':
      return { kind, year, number: quarter, ...between(year, quarter * 3 - 3, quarter * 3) };
    case 'half':
      return { kind, year, number: 1, ...between(year, 0, 6) };
    case 'nineMonths':
      return { kind, year, number: 1, ...between(year, 0, 9) };
    case 'year':
      return { kind, year, number: 1, ...between(year, 0, 12) };
  }
}

function reportingMonth(day: PlainDate): { year: number; month: number } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (Number(day.slice(8)) < 15) return { year, month };
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** From the 15th of a month to the 14th of a later one; month 0 is December of the year before. */
function between(year: number, from: number, to: number): Period {
  const start = from === 0 ? dayOf(year - 1, 12) : dayOf(year, from);
  return { from: start, to: addDays(dayOf(year, to), -1) };
}

const dayOf = (year: number, month: number): PlainDate =>
  plainDate(`${year}-${String(month).padStart(2, '0')}-15`);

/** The last day that can be counted: the period's own, or today while it still runs. */
export const countedUntil = ({ to }: Period, today: PlainDate): PlainDate => (to < today ? to : today);
