import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { parseConfig } from './config.ts';
import { loadSecret } from './secret.ts';

const parse = (flags: Record<string, string | boolean> = {}, env: Record<string, string> = {}) =>
  parseConfig({ flags, env }, '/srv/office');

test('without a word the office serves this machine on port 3000, with the demonstration', () => {
  const parsed = parse();
  assert.ok(parsed.ok);
  assert.deepEqual(
    [parsed.value.host, parsed.value.port, parsed.value.dataDir, parsed.value.demo, parsed.value.publicUrl],
    ['127.0.0.1', 3000, '/srv/office/data', true, 'http://localhost:3000'],
  );
});

test('a flag goes before the environment', () => {
  const parsed = parse({ port: '8080' }, { MOTCUA_PORT: '9090', MOTCUA_DATA: '/var/lib/motcua' });
  assert.ok(parsed.ok);
  assert.deepEqual([parsed.value.port, parsed.value.dataDir], [8080, '/var/lib/motcua']);
});

test('everything that is wrong is said at once, and no secret is repeated', () => {
  const parsed = parse(
    { port: '70000' },
    {
      DATABASE_URL: 'mysql://u:hunter2@db',
      MOTCUA_SECRET: 'short',
      MOTCUA_LOG_LEVEL: 'loud',
      MOTCUA_PROT: '1',
    },
  );
  assert.ok(!parsed.ok);
  const text = parsed.error.join('\n');
  assert.equal(parsed.error.length, 5);
  assert.match(text, /--port must be a whole number from 0 to 65535, not "70000"/);
  assert.match(text, /MOTCUA_PROT is not a setting/);
  assert.doesNotMatch(text, /hunter2|short"/);
});

test('the demonstration with its known passwords is for this machine alone unless asked for', () => {
  const demoOf = (flags: Record<string, string | boolean>) => {
    const parsed = parse(flags);
    return parsed.ok && parsed.value.demo;
  };
  assert.equal(demoOf({ host: '0.0.0.0' }), false);
  assert.equal(demoOf({ 'database-url': 'postgresql://db/motcua' }), false);
  assert.equal(demoOf({ host: '0.0.0.0', demo: true }), true);
  assert.equal(demoOf({ demo: false }), false);
});

test('the secret is made once, the same for starts at the same moment, and only its owner reads it', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'motcua-secret-'));
  const secrets = await Promise.all([loadSecret(dir, undefined), loadSecret(dir, undefined)]);
  secrets.push(await loadSecret(dir, undefined));
  assert.equal(new Set(secrets).size, 1);
  assert.equal((await stat(path.join(dir, 'secret'))).mode & 0o777, 0o600);
  assert.equal(await loadSecret(dir, 'given'), 'given');
  await rm(dir, { recursive: true });
});

test('only proxies that are named are believed: this machine unless others are', () => {
  const trusted = (text: string) => {
    const parsed = parse({}, { MOTCUA_TRUST_PROXY: text });
    return parsed.ok ? parsed.value.trustProxy : undefined;
  };
  assert.equal(trusted(''), 'loopback');
  for (const text of ['loopback', '10.0.0.7', 'loopback, 10.0.0.0/8', 'fd00::/8'])
    assert.equal(trusted(text), text);
  for (const text of ['true', '*', '10.0.0.0/33', 'proxy.example', '10.0.0.7,'])
    assert.equal(trusted(text), undefined);
});

test('accounts of the province: half of them, an address without TLS, and a mark that is none are mistakes', () => {
  const whole = { 'oidc-issuer': 'https://accounts.example', 'oidc-client-id': 'motcua' };
  const parsed = parse(
    { ...whole, 'oidc-second-factor': 'amr=mfa, acr=urn:x:2' },
    { MOTCUA_OIDC_CLIENT_SECRET: 'hunter2hunter2' },
  );
  assert.ok(parsed.ok);
  assert.equal(parsed.value.oidc?.claim, 'preferred_username');
  assert.deepEqual(
    parsed.value.oidc?.secondFactor.map(({ value }) => value),
    ['mfa', 'urn:x:2'],
  );
  assert.ok(parse({ ...whole, 'oidc-issuer': 'http://127.0.0.1:4000' }).ok);
  for (const wrong of [
    { 'oidc-issuer': 'https://accounts.example' },
    { ...whole, 'oidc-issuer': 'http://accounts.example' },
    { ...whole, 'oidc-issuer': 'https://accounts.example/?a=b' },
    { ...whole, 'oidc-second-factor': 'mfa' },
    { ...whole, 'oidc-scope': 'profile' },
  ])
    assert.ok(!parse(wrong).ok, JSON.stringify(wrong));
});

test('half a directory is a mistake, and its secret is not repeated', () => {
  const half = parse({ 'ldap-url': 'ldaps://directory.example' });
  assert.ok(!half.ok && half.error.some((line) => /both --ldap-url and --ldap-base/.test(line)));
  const whole = parse(
    { 'ldap-url': 'ldaps://directory.example', 'ldap-base': 'dc=tinh' },
    { MOTCUA_LDAP_BIND_SECRET: 'hunter2', MOTCUA_LOCAL_LOGINS: 'quantri.lamdong, a.b' },
  );
  assert.ok(whole.ok);
  assert.deepEqual(whole.value.ldap?.localLogins, ['quantri.lamdong', 'a.b']);
  const wrong = parse({ 'ldap-url': 'http://directory.example', 'ldap-base': 'dc=tinh' });
  assert.ok(!wrong.ok);
});
