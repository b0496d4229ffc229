import type { Limit } from '#calendar';

/** `2 workday`, `4 hour`, `10 calendar-day` or `same-day`; undefined when it is none. */
export function parseLocalLimit(text: string): Limit | undefined {
  if (text.trim() === 'same-day') return { kind: 'same-day' };
  const [, number, kind] = /^(\d+(?:\.\d+)?) (hour|workday|calendar-day)$/.exec(text.trim()) ?? [];
  const value = Number(number);
  if (!(value > 0 && value <= 1000)) return undefined;
  if (kind === 'calendar-day') return Number.isInteger(value) ? { kind, value } : undefined;
  return kind === 'hour' || kind === 'workday' ? { kind, value } : undefined;
}
