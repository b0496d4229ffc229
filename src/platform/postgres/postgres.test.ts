import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFailure } from './failure.ts';
import { parsePostmaster } from './postmaster.ts';
import { fitsSocket } from './socket-folder.ts';

test('a pid file is read by its lines; one that is empty or half written names no server', () => {
  const text = '4711\n/srv/data/postgres\n1795309832\n5432\n/srv/data/socket\n\n  1234 5\nready   \n';
  assert.deepEqual(parsePostmaster(text), { pid: 4711, socketDir: '/srv/data/socket', status: 'ready' });
  assert.equal(parsePostmaster(''), undefined);
  assert.equal(parsePostmaster('garbage\n'), undefined);
});

test('a socket path holds 107 bytes, and Vietnamese letters count more than one', () => {
  assert.ok(fitsSocket(`/${'a'.repeat(92)}`));
  assert.ok(!fitsSocket(`/${'a'.repeat(93)}`));
  assert.ok(!fitsSocket(`/${'ệ'.repeat(31)}`));
});

test('a failure says what to do when the log is known, and shows the log in any case', () => {
  const full = explainFailure('PostgreSQL did not start.', 'FATAL: could not write: No space left on device');
  assert.match(full, /The disk is full.*\nFATAL/);
  assert.match(explainFailure('PostgreSQL did not start.', ''), /wrote nothing to its log/);
});
