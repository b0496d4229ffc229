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
    }
    return pg.types.getTypeParser(oid, format);
  },
};
