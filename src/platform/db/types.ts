import pg from 'pg';

/**
 * How PostgreSQL's types arrive: int8 as a number (our counters stay far below 2^53), a date as its text
 * (a day has no time zone), everything else as the driver does it.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === pg.types.builtins.INT8) return Number;
      if (oid === pg.types.builtins.DATE) return (text: string) => text;
      if (oid === pg.types.builtins.TIMESTAMPTZ) return timeIn;
    }
    return pg.types.getTypeParser(oid, format);
  },
};

/**
 * A time of whole seconds, `2026-11-20 02:00:00+00`: nearly all there are, and a dossier has fifty of them. What is
 * written otherwise the driver reads.
 */
export function timeIn(text: string): Date {
  const offset = Number(text.slice(19));
  if (text.length !== 22 || Number.isNaN(offset))
    return pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ)(text);
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  const [hour, minute, second] = [text.slice(11, 13), text.slice(14, 16), text.slice(17, 19)].map(Number);
  return new Date(Date.UTC(year, month - 1, day, (hour ?? 0) - offset, minute, second));
}
