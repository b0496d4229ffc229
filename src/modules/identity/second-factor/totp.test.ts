import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { addMinutes, instantOfMs } from '#kernel';
import { base32, codeOfStep, foldCode, isRecoveryCode, otpauth, stepAt, stepOfCode } from './totp.ts';

const secret = Buffer.from('12345678901234567890');

test('codes are those of RFC 6238, appendix B', () => {
  for (const [seconds, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ] as const)
    assert.equal(codeOfStep(secret, stepAt(instantOfMs(seconds * 1000))), code);
});

test('codes are those of oathtool, where it is installed', () => {
  const program = ['/usr/bin/oathtool'].find((file) => {
    try {
      execFileSync(file, ['--version']);
      return true;
    } catch {
      return false;
    }
  });
  if (!program) return;
  for (const seconds of [1_700_000_000, 1_800_000_017, 1_999_999_999]) {
    const at = new Date(seconds * 1000).toISOString().replace('T', ' ').replace('Z', ' UTC');
    const theirs = execFileSync(program, ['--totp', '-b', base32(secret), '-N', at])
      .toString()
      .trim();
    assert.equal(codeOfStep(secret, stepAt(instantOfMs(seconds * 1000))), theirs);
  }
});

test('a code counts from half a minute before its time to half a minute after it', () => {
  const at = instantOfMs(1_700_000_010_000);
  const code = codeOfStep(secret, stepAt(at));
  const found = (minutes: number) => stepOfCode(secret, code, addMinutes(at, minutes));
  assert.deepEqual([found(-0.5), found(0), found(0.5)], [stepAt(at), stepAt(at), stepAt(at)]);
  assert.deepEqual([found(-1), found(1)], [undefined, undefined]);
  for (const wrong of ['', '12345', '1234567', 'abcdef', `${code} `])
    assert.equal(stepOfCode(secret, wrong, at), undefined);
});

test('an app gets issuer and account; a code on paper may be typed with or without its stroke', () => {
  assert.equal(
    otpauth(secret, { issuer: 'Một cửa', login: 'a.b' }),
    'otpauth://totp/M%E1%BB%99t%20c%E1%BB%ADa:a.b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=M%E1%BB%99t%20c%E1%BB%ADa',
  );
  assert.ok(isRecoveryCode('AB2CD-34efg') && isRecoveryCode('ab2cd34efg') && !isRecoveryCode('123456'));
  assert.equal(foldCode(' AB2CD-34efg '), 'ab2cd34efg');
});
