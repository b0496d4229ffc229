import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addMinutes, type Instant, instant } from '#kernel';
import { startOidcServer, startStandIn, throughProvider } from '#test/oidc-server';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';
import { oidcProvider } from './provider.action.ts';

const home = 'http://localhost';
const people = [
  { login: 'chutich.dinhvan' },
  { login: 'Vanthu.DinhVan' },
  { login: 'nguoi.la' },
  { login: '0900000001' },
  { login: 'motcua.dinhvan' },
  { login: 'quantri.lamdong', amr: ['pwd', 'mfa'] },
  { login: 'giamdoc.dinhvan', amr: ['pwd'] },
];
let clock: Instant = instant('2026-11-20T09:00');
const server = await startOidcServer(people, home);
const { issuer, clientId, clientSecret } = server;
const oidc = {
  ...{ issuer, clientId, clientSecret, claim: 'preferred_username', scope: 'openid profile' },
  secondFactor: [{ claim: 'amr', value: 'mfa' }] as const,
};
const site = await testSite(() => clock, { oidc, secondFactor: { roles: ['systemAdmin'], minutes: 15 } });
const { app, db } = site;
after(async () => {
  await site.close();
  await server.stop();
});

/** A browser on our side of the way; the provider's side is another. */
class Browser extends SiteVisitor {
  async toProvider(next = '') {
    const page = await this.get(`/dang-nhap${next === '' ? '' : `?tiep=${encodeURIComponent(next)}`}`);
    const link = /href="(\/dang-nhap\/tai-khoan-tinh[^"]*)"/.exec(page.body)?.[1] ?? '';
    return (await this.get(link.replaceAll('&amp;', '&'))).to;
  }

  /** There and back; answers where our site leads then. */
  async signIn(login: string, next = '') {
    const back = await throughProvider(await this.toProvider(next), login, home);
    return this.get(`${back.pathname}${back.search}`);
  }
}

const toldBy = ({ to }: { readonly to: string }) => URL.parse(to, home)?.searchParams.get('loi');

test('an official signs in through the province and goes on to where they were going', async () => {
  const browser = new Browser(app);
  const reply = await browser.signIn('chutich.dinhvan', '/lam-viec/ho-so?loc=1');
  assert.equal(reply.to, '/lam-viec/ho-so?loc=1');
  assert.equal((await browser.get('/lam-viec')).status, 200);
  const events = await db.run<{ kind: string }>({
    text: `select e.kind from account_event e join account a on a.id = e.account_id where a.login = 'chutich.dinhvan'`,
    values: [],
  });
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['signedIn'],
  );
  const twoWays = await new Browser(app).signIn('Vanthu.DinhVan');
  assert.equal(twoWays.to, '/lam-viec', 'case of letters is no matter, as with a typed login');
});

test('PKCE, state and nonce go along, new each time, and the address holds no name of anybody', async () => {
  const [first, second] = [
    await new Browser(app).toProvider('/ho-so'),
    await new Browser(app).toProvider('/ho-so'),
  ];
  const [a, b] = [new URL(first).searchParams, new URL(second).searchParams];
  assert.equal(a.get('code_challenge_method'), 'S256');
  for (const name of ['state', 'nonce', 'code_challenge']) assert.notEqual(a.get(name), b.get(name), name);
  assert.doesNotMatch(first, /ho-so|%2Fho-so/);
});

test('whom nobody knows here, a citizen, and an ended account get no session, and are told why', async () => {
  assert.equal(toldBy(await new Browser(app).signIn('nguoi.la')), 'not-known-here');
  assert.equal(toldBy(await new Browser(app).signIn('0900000001')), 'not-known-here');
  await db.run({
    text: `update account set disabled_at = $1 where login = 'motcua.dinhvan'`,
    values: [new Date(clock)],
  });
  const browser = new Browser(app);
  const turned = await browser.signIn('motcua.dinhvan', '/lam-viec');
  assert.equal(toldBy(turned), 'account-closed');
  const page = await browser.get(turned.to);
  assert.match(page.body, /đã ngừng sử dụng[\s\S]*Đăng nhập bằng tài khoản của tỉnh/);
  assert.match(page.body, /name="tiep" value="\/lam-viec"/);
  const made = await db.run({ text: `select 1 from account where login = 'nguoi.la'`, values: [] });
  assert.equal(made.length, 0);
});

test('somebody who turns back there is told so, and may begin anew', async () => {
  const browser = new Browser(app);
  assert.equal(toldBy(await browser.signIn('khong.ai')), 'provider-declined');
  assert.equal((await browser.signIn('chutich.dinhvan')).to, '/lam-viec');
});

test('a way back counts once, in its browser, in its time, as it was', async () => {
  const browser = new Browser(app);
  const back = await throughProvider(await browser.toProvider(), 'chutich.dinhvan', home);
  const path = `${back.pathname}${back.search}`;
  assert.equal(toldBy(await new Browser(app).get(path)), 'provider-over', 'another browser without a cookie');
  const other = new Browser(app);
  await other.toProvider();
  assert.equal(toldBy(await other.get(path)), 'provider-over', 'another browser with one');
  const changed = path.replace(/state=[^&]+/, 'state=AAAA');
  assert.equal(toldBy(await browser.get(changed)), 'provider-over', 'a state of somebody else');
  const wrongIssuer = path.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example');
  assert.equal(toldBy(await browser.get(wrongIssuer)), 'provider-wrong', 'in the name of another provider');
  assert.equal(toldBy(await browser.get(path)), 'provider-over', 'and is used up by that');

  const again = await throughProvider(await browser.toProvider(), 'chutich.dinhvan', home);
  const before = [...browser.cookies];
  const both = await Promise.all([
    browser.get(again.pathname + again.search),
    browser.get(again.pathname + again.search),
  ]);
  assert.deepEqual(both.map((reply) => toldBy(reply) ?? 'in').toSorted(), ['in', 'provider-over']);
  browser.cookies.clear();
  for (const [name, value] of before) browser.cookies.set(name, value);
  assert.equal(toldBy(await browser.get(again.pathname + again.search)), 'provider-over');

  const late = await throughProvider(await browser.toProvider(), 'chutich.dinhvan', home);
  clock = addMinutes(clock, 10);
  assert.equal(toldBy(await browser.get(late.pathname + late.search)), 'provider-over');
});

test('the code of one browser opens nothing in another, which has its own verifier', async () => {
  const [victim, thief] = [new Browser(app), new Browser(app)];
  const theirs = await throughProvider(await victim.toProvider(), 'chutich.dinhvan', home);
  const own = new URL(await thief.toProvider());
  const forged = new URLSearchParams(theirs.search);
  forged.set('state', own.searchParams.get('state') ?? '');
  assert.equal(toldBy(await thief.get(`/dang-nhap/tai-khoan-tinh/ve?${forged}`)), 'provider-over');
});

test('a second factor shown to the province counts only by the mark of the settings', async () => {
  const trusted = new Browser(app);
  assert.equal((await trusted.signIn('quantri.lamdong')).to, '/lam-viec');
  assert.equal((await trusted.get('/quan-tri/nhat-ky')).status, 200);
  const strict = { ...oidc, secondFactor: [] };
  const addresses = { back: `${home}/dang-nhap/tai-khoan-tinh/ve`, signedOut: `${home}/dang-nhap` };
  const provider = oidcProvider(strict, addresses);
  const trip = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) };
  const there = await provider.begin(trip, clock);
  assert.ok(there.ok);
  const back = await throughProvider(there.value.href, 'quantri.lamdong', home);
  const who = await provider.finish(Object.fromEntries(back.searchParams), trip, clock);
  assert.deepEqual(who, { ok: true, value: { login: 'quantri.lamdong', secondFactorAt: undefined } });
});

test('an account with a second factor of its own shows it, unless the province has', async () => {
  await db.run({
    text: `update account set second_factor = true where login = 'giamdoc.dinhvan'`,
    values: [],
  });
  const browser = new Browser(app);
  const reply = await browser.signIn('giamdoc.dinhvan');
  assert.equal(reply.status, 200);
  assert.match(reply.body, /Bước hai/);
  assert.doesNotMatch(reply.body, /code=|state=/, 'what came back is not shown again');
  assert.equal((await browser.get('/lam-viec')).status, 303, 'half signed in is not signed in');
});

test('signing out here offers to sign out there, and only to whom the province signed in', async () => {
  const browser = new Browser(app);
  await browser.signIn('chutich.dinhvan');
  await browser.get('/lam-viec');
  const reply = await browser.post('/dang-xuat');
  assert.equal(reply.to, '/dang-xuat/tai-khoan-tinh');
  const page = await browser.get('/dang-xuat/tai-khoan-tinh');
  const there = /href="(http[^"]*session\/end[^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&');
  assert.equal((await fetch(there ?? '')).status, 200);
  assert.equal((await browser.get('/lam-viec')).status, 303);
});

test('a provider that is down, broken, silent, or another than was set up: said so, and nothing begun', async () => {
  const addresses = { back: `${home}/dang-nhap/tai-khoan-tinh/ve`, signedOut: `${home}/dang-nhap` };
  const trip = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) };
  let asked = 0;
  const standIns = [
    await startStandIn(() => undefined),
    await startStandIn(() => {
      asked += 1;
      return 503;
    }),
    await startStandIn(() => ({ issuer: 'https://another.example' })),
    await startStandIn(() => 404),
  ];
  const codes = await Promise.all(
    [{ issuer: 'http://127.0.0.1:1' }, ...standIns].map(async ({ issuer: at }) => {
      const provider = oidcProvider({ ...oidc, issuer: at }, addresses, 1);
      const begun = await provider.begin(trip, clock);
      return begun.ok ? 'begun' : begun.error.code;
    }),
  );
  assert.deepEqual(codes, [
    'provider-down',
    'provider-down',
    'provider-down',
    'provider-wrong',
    'provider-wrong',
  ]);
  assert.equal(asked, 2, 'a question that changes nothing is asked a second time');
  let codesSent = 0;
  const halfSilent = await startStandIn((path, at) => {
    if (path === '/token') codesSent += 1;
    const metadata = { issuer: at, authorization_endpoint: `${at}/auth`, token_endpoint: `${at}/token` };
    return path.startsWith('/.well-known') ? { ...metadata, jwks_uri: `${at}/jwks` } : undefined;
  });
  const provider = oidcProvider({ ...oidc, issuer: halfSilent.issuer }, addresses, 1);
  assert.ok((await provider.begin(trip, clock)).ok);
  const finished = await provider.finish({ code: 'c', state: trip.state }, trip, clock);
  assert.equal(!finished.ok && finished.error.code, 'provider-down');
  assert.equal(codesSent, 1, 'a code is never sent twice');
  await halfSilent.stop();
  await Promise.all(standIns.map(({ stop }) => stop()));
});

test('a provider that dies while somebody signs in there leaves nothing half-done, and they come in later', async () => {
  const browser = new Browser(app);
  const back = await throughProvider(await browser.toProvider(), 'chutich.dinhvan', home);
  await server.stop();
  const turned = await browser.get(back.pathname + back.search);
  assert.equal(toldBy(turned), 'provider-down');
  assert.match((await browser.get(`${turned.to}&lang=en`)).body, /does not answer/);
  assert.equal((await browser.get('/lam-viec')).status, 303);
  const port = Number(new URL(issuer).port);
  Object.assign(server, await startOidcServer(people, home, port));
  assert.equal((await browser.signIn('chutich.dinhvan')).to, '/lam-viec');
});
