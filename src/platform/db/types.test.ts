import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { timeIn } from './types.ts';

test('a time is read as the driver reads it, whichever way PostgreSQL writes it', () => {
  const byDriver = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ);
  for (const text of [
    '2026-11-20 02:00:00+00',
    '2026-11-20 09:00:00+07',
    '2026-02-28 23:59:59-11',
    '2026-11-20 02:00:00.123+00',
    '2026-11-20 02:00:00.123456+05:30',
    '1965-01-01 00:00:00+08',
  ])
    assert.deepEqual(timeIn(text), byDriver(text), text);
});
