import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { passwordHasher, signIn } from '#identity';
import type { RoutePermission } from '#platform/http';
import { testNow } from '#test/office';
import { testSite } from '#test/site';

const { app, db, modules, close } = await testSite();
after(close);

const anyId = '01890000-0000-7000-8000-000000000999';
const addressOf = (pattern: string) => pattern.replace(/:\w+/g, anyId);

/** A session of the demonstration's account, as its cookie. */
async function cookieOf(login: string): Promise<string> {
  const done = await signIn(
    { db: db, passwords: passwordHasher(), onSignIn: [] },
    { login, password: 'mot-cua-2026', previousToken: undefined, now: testNow },
  );
  assert.ok(done.ok);
  return `motcua_phien=${done.value.token}`;
}

const open: readonly RoutePermission[] = ['public', 'filer'];

test('a page that is not for everyone sends whoever has not signed in to do so', async () => {
  const closed = modules.pages.filter(
    ({ method, permission }) => method === 'GET' && !open.includes(permission),
  );
  assert.ok(closed.length > 10);
  for (const { path: pattern } of closed) {
    const { statusCode, headers } = await app.inject(addressOf(pattern));
    assert.equal(statusCode, 303, pattern);
    assert.match(String(headers.location), /^\/dang-nhap\?tiep=/, pattern);
  }
});

test('a page of officials is forbidden to a citizen, one of citizens to an official', async () => {
  const [citizen, official] = [await cookieOf('0900000001'), await cookieOf('motcua.dinhvan')];
  const seen = async (pattern: string, cookie: string) =>
    (await app.inject({ url: addressOf(pattern), headers: { cookie } })).statusCode;
  for (const { method, permission, path: pattern } of modules.pages) {
    if (method !== 'GET' || open.includes(permission) || permission === 'signed-in') continue;
    const other = permission === 'citizen' ? official : citizen;
    assert.equal(await seen(pattern, other), 403, pattern);
  }
});

test('a form posted without its token changes nothing, whoever sends it', async () => {
  const cookie = await cookieOf('motcua.dinhvan');
  for (const [index, { method, path: pattern }] of modules.pages.entries()) {
    if (method !== 'POST') continue;
    const { statusCode } = await app.inject({
      method: 'POST',
      // Of one address so many forms are kept and no more.
      remoteAddress: `10.0.0.${1 + (index % 200)}`,
      url: addressOf(pattern),
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'x=1',
    });
    assert.equal(statusCode, 303, pattern);
  }
});

test('an operation of the API that is not public needs a token', async () => {
  for (const { method, permission, path: pattern } of modules.api) {
    const url = addressOf(pattern);
    const { statusCode } = await app.inject(
      method === 'POST' ? { method, url, payload: {} } : { method, url },
    );
    if (permission === 'public') assert.notEqual(statusCode, 401, pattern);
    else assert.equal(statusCode, 401, pattern);
  }
});
