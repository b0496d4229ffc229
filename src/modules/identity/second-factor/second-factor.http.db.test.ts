import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApiToken, passwordHasher, signIn } from '#identity';
import { addMinutes, type Instant, instant, mustConfirm } from '#kernel';
import { testSite } from '#test/site';
import { codeOfStep, stepAt } from './totp.ts';

let clock: Instant = instant('2026-11-20T09:00');
const site = await testSite(() => clock, { secondFactor: { roles: ['systemAdmin'], minutes: 15 } });
const { app, db, modules } = site;
after(site.close);

const later = (minutes: number) => {
  clock = addMinutes(clock, minutes);
};
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const cookieIn = (headers: Readonly<Record<string, unknown>>) =>
  /motcua_phien=[\w-]+/.exec(String(headers['set-cookie']))?.[0] ?? '';
const csrfIn = (markup: string) => /name="_csrf" value="([^"]*)"/.exec(markup)?.[1] ?? '';

/** A browser that keeps its cookie, opens pages and sends their forms. */
class Browser {
  cookie = '';
  csrf = '';

  async open(url: string) {
    const reply = await app.inject({ url, headers: { cookie: this.cookie } });
    this.#keep(reply);
    return reply;
  }

  async send(url: string, fields: Readonly<Record<string, string>>) {
    const payload = new URLSearchParams({ _csrf: this.csrf, ...fields }).toString();
    const reply = await app.inject({
      method: 'POST',
      url,
      headers: { ...form, cookie: this.cookie },
      payload,
    });
    this.#keep(reply);
    return reply;
  }

  #keep({ headers, body }: { headers: Readonly<Record<string, unknown>>; body: string }) {
    this.cookie = cookieIn(headers) || this.cookie;
    this.csrf = csrfIn(body) || this.csrf;
  }

  async signIn(login: string) {
    await this.open('/dang-nhap');
    return this.send('/dang-nhap', { tenDangNhap: login, matKhau: 'mot-cua-2026' });
  }
}

const secretIn = (markup: string): Buffer => {
  const text = (/class="mc-code">([A-Z2-7 ]+)</.exec(markup)?.[1] ?? '').replaceAll(' ', '');
  const bits = [...text]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
const codeNow = (secret: Buffer) => codeOfStep(secret, stepAt(clock));

/** Signs in, sets an app up and answers its secret and the codes on paper. */
async function setUp(browser: Browser, login: string) {
  await browser.signIn(login);
  await browser.open('/tai-khoan/xac-thuc');
  await browser.send('/tai-khoan/xac-thuc/ung-dung', {});
  const secret = secretIn((await browser.open('/tai-khoan/xac-thuc/ung-dung')).body);
  const typed = { ma: codeNow(secret), matKhau: 'mot-cua-2026' };
  const wrong = await browser.send('/tai-khoan/xac-thuc/ung-dung/xac-nhan', {
    ...typed,
    matKhau: 'mot-cua-2025',
  });
  assert.equal(wrong.statusCode, 422);
  const done = await browser.send('/tai-khoan/xac-thuc/ung-dung/xac-nhan', typed);
  assert.equal(done.statusCode, 303);
  const { body } = await browser.open(String(done.headers.location));
  return {
    secret,
    codes: [...body.matchAll(/<li>([a-z0-9]{5}-[a-z0-9]{5})<\/li>/g)].map(([, code]) => code ?? ''),
  };
}

test('an app is set up, asked for at the next sign-in, and each of its codes counts once', async () => {
  const browser = new Browser();
  const { secret, codes } = await setUp(browser, 'chutich.dinhvan');
  assert.equal(codes.length, 10);
  assert.doesNotMatch((await browser.open('/tai-khoan/xac-thuc/ma-du-phong')).body, /<li>[a-z0-9]{5}-/);
  later(1);
  const other = new Browser();
  const half = await other.signIn('chutich.dinhvan');
  assert.match(half.body, /Bước hai/);
  const luot = /name="luot" value="([\w-]+)"/.exec(half.body)?.[1] ?? '';
  assert.equal((await other.open('/lam-viec')).statusCode, 303, 'half signed in is not signed in');
  assert.equal((await other.send('/dang-nhap/xac-thuc', { luot, ma: '000000' })).statusCode, 422);
  const used = codeNow(secret);
  assert.equal((await other.send('/dang-nhap/xac-thuc', { luot, ma: used })).headers.location, '/lam-viec');
  assert.equal((await other.open('/lam-viec')).statusCode, 200);
  const third = new Browser();
  const again = /name="luot" value="([\w-]+)"/.exec((await third.signIn('chutich.dinhvan')).body)?.[1] ?? '';
  assert.equal(
    (await third.send('/dang-nhap/xac-thuc', { luot: again, ma: used })).statusCode,
    422,
    'a replay',
  );
  const paper = codes[0] ?? '';
  assert.equal((await third.send('/dang-nhap/xac-thuc', { luot: again, ma: paper })).statusCode, 303);
  const fourth = new Browser();
  const last = /name="luot" value="([\w-]+)"/.exec((await fourth.signIn('chutich.dinhvan')).body)?.[1] ?? '';
  assert.equal(
    (await fourth.send('/dang-nhap/xac-thuc', { luot: last, ma: paper })).statusCode,
    422,
    'used on paper',
  );
});

test('nothing secret of it stands in the database as it is', async () => {
  const rows = await db.run<{ sealed: string; digests: string }>({
    text: `select encode(secret_sealed, 'escape') as sealed, (select string_agg(encode(digest, 'hex'), ' ')
      from recovery_code r where r.account_id = t.account_id) as digests from totp t`,
    values: [],
  });
  for (const { sealed, digests } of rows) assert.ok(sealed.length > 20 && /^[0-9a-f ]+$/.test(digests));
});

test('six digits are not guessed: after five wrong ones the account rests, also for the right one', async () => {
  const browser = new Browser();
  const { secret } = await setUp(browser, 'chutich.namban');
  later(20);
  const correction = '/lam-viec/ho-so/01890000-0000-7000-8000-000000000999/dinh-chinh';
  const first = await browser.open(correction);
  assert.equal(first.headers.location, `/tai-khoan/xac-nhan?tiep=${encodeURIComponent(correction)}`);
  const page = await browser.open('/tai-khoan/xac-nhan?tiep=/lam-viec');
  assert.match(page.body, /Xác nhận danh tính/);
  for (let n = 0; n < 5; n += 1)
    assert.equal((await browser.send('/tai-khoan/xac-nhan', { ma: '000000' })).statusCode, 422);
  assert.equal((await browser.send('/tai-khoan/xac-nhan', { ma: codeNow(secret) })).statusCode, 422);
  later(16);
  assert.equal((await browser.send('/tai-khoan/xac-nhan', { ma: codeNow(secret) })).statusCode, 303);
});

test('what was shown counts for as long as the setting says; removing it asks for it anew', async () => {
  const browser = new Browser();
  const { secret } = await setUp(browser, 'truongphong.dinhvan');
  const actor = async () => {
    const found = await modules.sessions.resolve(browser.cookie.replace('motcua_phien=', ''), clock);
    return found.actor;
  };
  assert.equal(mustConfirm(await actor(), clock), false);
  later(16);
  assert.equal(mustConfirm(await actor(), clock), true);
  const first = await browser.send('/tai-khoan/xac-thuc/ung-dung/bo', {});
  const to = String(first.headers.location);
  assert.match(to, /^\/tai-khoan\/xac-nhan\?tiep=%2Ftai-khoan%2Fxac-thuc&giu=/);
  await browser.open(to);
  await browser.send('/tai-khoan/xac-nhan', { ma: codeNow(secret) });
  assert.equal(mustConfirm(await actor(), clock), false);
  assert.equal(
    (await browser.send('/tai-khoan/xac-thuc/ung-dung/bo', {})).headers.location,
    '/tai-khoan/xac-thuc',
  );
  const plain = new Browser();
  assert.equal((await plain.signIn('truongphong.dinhvan')).headers.location, '/lam-viec');
});

test('in a role that demands one nothing is done before it is set up, and everything after', async () => {
  const browser = new Browser();
  assert.equal(
    (await browser.signIn('quantri.lamdong')).headers.location,
    '/tai-khoan/xac-thuc?tiep=%2Flam-viec',
  );
  assert.match((await browser.open('/tai-khoan/xac-thuc')).body, /phải dùng xác thực hai lớp/);
  assert.equal(
    (await browser.open('/quan-tri/nhat-ky')).headers.location,
    '/tai-khoan/xac-thuc?tiep=%2Fquan-tri%2Fnhat-ky',
  );
  await setUp(browser, 'quantri.lamdong');
  assert.equal((await browser.open('/quan-tri/nhat-ky')).statusCode, 200);
});

test('into a post that demands one the way leads by setting it up and back, or to another post', async () => {
  await db.run({
    text: `insert into assignment (id, post_id, person_id, starts_at)
      select gen_random_uuid(), (select h.post_id from assignment h join account c on c.person_id = h.person_id
        where c.login = 'quantri.lamdong'), a.person_id, $1 from account a where a.login = 'motcua.dinhvan'`,
    values: [new Date(clock)],
  });
  const browser = new Browser();
  assert.equal((await browser.signIn('motcua.dinhvan')).headers.location, '/lam-viec/vi-tri');
  const { body } = await browser.open('/lam-viec/vi-tri');
  const posts = [...body.matchAll(/name="viTri"[^>]*value="([^"]+)"/g)].map(([, id]) => id ?? '');
  const choose = async (viTri: string) =>
    String((await browser.send('/lam-viec/vi-tri', { viTri, tiep: '/quan-tri/nhat-ky' })).headers.location);
  const ways = [await choose(posts[0] ?? ''), await choose(posts[1] ?? '')];
  const [demanding = ''] = ways.filter((way) => way.startsWith('/tai-khoan/xac-thuc?'));
  assert.equal(demanding, '/tai-khoan/xac-thuc?tiep=%2Fquan-tri%2Fnhat-ky');
  const usual = posts[ways[0] === demanding ? 1 : 0] ?? '';
  assert.equal(await choose(usual), '/quan-tri/nhat-ky', 'and back again, without one');
  await choose(posts.find((post) => post !== usual) ?? '');
  assert.match((await browser.open(demanding)).body, /Làm việc ở vị trí công tác khác/);
  const begun = await browser.send('/tai-khoan/xac-thuc/ung-dung', { tiep: '/quan-tri/nhat-ky' });
  const page = await browser.open(String(begun.headers.location));
  const proof = { ma: codeNow(secretIn(page.body)), matKhau: 'mot-cua-2026', tiep: '/quan-tri/nhat-ky' };
  const done = await browser.send('/tai-khoan/xac-thuc/ung-dung/xac-nhan', proof);
  const codes = await browser.open(String(done.headers.location));
  assert.match(codes.body, /href="\/quan-tri\/nhat-ky">Tôi đã cất/);
  assert.equal((await browser.open('/quan-tri/nhat-ky')).statusCode, 200);

  const elsewhere = new Browser();
  await elsewhere.signIn('motcua.dinhvan');
  assert.equal((await elsewhere.open('/lam-viec')).statusCode, 303, 'half signed in');
});

test('a password another gave is no way into the API; the demonstration’s is', async () => {
  const token = await createApiToken(db, { login: 'vanthu.dinhvan', name: 'x', days: 1, now: clock });
  assert.ok(token.ok);
  const headers = { authorization: `Bearer ${token.value}` };
  const asked = { method: 'POST', url: '/api/v1/worklist/bulk', headers, payload: {} } as const;
  const before = await app.inject(asked);
  assert.equal(before.statusCode, 400, before.body);
  await db.run({
    text: `update account set first_password = true where login = 'vanthu.dinhvan'`,
    values: [],
  });
  const { statusCode, body } = await app.inject(asked);
  assert.equal(statusCode, 403);
  assert.match(body, /"code":"password.change-first","detail":"[^"]*change it/);
});

test('a token of the API decides in the name of whoever has a second factor only when it was made for that', async () => {
  const made = async (mayDecide: boolean) => {
    const asked = { login: 'chutich.dinhvan', name: 'x', days: 1, now: clock, mayDecide };
    const token = await createApiToken(db, asked);
    assert.ok(token.ok);
    const actor = await modules.sessions.resolveApiToken(token.value, clock);
    return actor && mustConfirm(actor, clock);
  };
  assert.deepEqual([await made(false), await made(true)], [true, false]);
  const plain = await signIn(
    { db, passwords: passwordHasher(), onSignIn: [] },
    { login: 'chutich.dinhvan', password: 'mot-cua-2026', previousToken: undefined, now: clock },
  );
  assert.equal(plain.ok ? '' : plain.error.code, 'second-factor-needed');
});
