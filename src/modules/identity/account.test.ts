import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import { foldIdNumber, foldLogin, foldPhone, maskIdNumber, passwordProblem } from './account.ts';
import { isLive, needsTouch } from './sessions/lifetime.ts';

test('a telephone number is the same however it is typed', () => {
  for (const typed of ['0900000001', '090 000 0001', '+84 900.000.001', '84900000001', ' 0900-000-001 '])
    assert.equal(foldLogin(typed), '0900000001', typed);
  assert.equal(foldLogin(' MotCua.DinhVan '), 'motcua.dinhvan');
  assert.equal(foldPhone('12345'), undefined);
});

test('a personal id has twelve digits and is shown back by its last four', () => {
  assert.equal(foldIdNumber('068 090 123 456'), '068090123456');
  assert.equal(foldIdNumber('68090123456'), undefined);
  assert.equal(foldIdNumber('06809012345a'), undefined);
  assert.equal(maskIdNumber('068090123456'), '•••• •••• 3456');
});

test('a password has ten characters as people count them, and is not the login', () => {
  assert.equal(passwordProblem('ngắn quá', ''), 'too-short');
  assert.equal(passwordProblem('đường dài Đà Lạt', '0900000001'), undefined);
  assert.equal(passwordProblem('my0900000001', '0900000001'), 'contains-login');
  assert.equal(passwordProblem('x'.repeat(129), ''), 'too-long');
});

test('an official is signed out after an hour of silence, whatever the rest of the twelve', () => {
  const times = {
    seenAt: instant('2026-11-20T09:00'),
    expiresAt: instant('2026-11-20T21:00'),
    endedAt: undefined,
  };
  assert.equal(isLive('official', times, instant('2026-11-20T09:59:59')), true);
  assert.equal(isLive('official', times, instant('2026-11-20T10:00')), false);
  assert.equal(isLive('citizen', times, instant('2026-11-20T10:00')), true);
  assert.equal(isLive('guest', times, instant('2026-11-20T21:00')), false);
  assert.equal(needsTouch(times, instant('2026-11-20T09:00:59')), false);
  assert.equal(needsTouch(times, instant('2026-11-20T09:01')), true);
});
