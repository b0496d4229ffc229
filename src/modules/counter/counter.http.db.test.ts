import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newDesk, setDesk } from '#counter';
import { passwordHasher, signIn } from '#identity';
import { dateIn } from '#kernel';
import { unitByCode } from '#organisations';
import { testNow } from '#test/office';
import { testSite } from '#test/site';
import { findDesk } from './desk/desk.store.ts';

const { app, db, close } = await testSite();
after(close);

const unit = await unitByCode(db, '24871', dateIn(testNow));
assert.ok(unit);
await setDesk(db, { ...newDesk(unit.id), numbers: true, appointments: true }, { by: 'Test', now: testNow });
const key = (await findDesk(db, unit.id)).kioskKey ?? '';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const cookieIn = (headers: Readonly<Record<string, unknown>>) =>
  /motcua_phien=[\w-]+/.exec(String(headers['set-cookie']))?.[0] ?? '';
const tokenIn = (markup: string) => /name="_csrf" value="([^"]*)"/.exec(markup)?.[1] ?? '';

/** Opens a page with a form and sends it, as a browser would. */
async function send(url: string, fields: string, to = url, cookie = '') {
  const page = await app.inject({ url, headers: { cookie } });
  const own = cookie || cookieIn(page.headers);
  const payload = `_csrf=${tokenIn(page.body)}&${fields}`;
  return app.inject({ method: 'POST', url: to, headers: { ...form, cookie: own }, payload });
}

async function official(login: string): Promise<string> {
  const asked = { login, password: 'mot-cua-2026', previousToken: undefined, now: testNow };
  const done = await signIn({ db, passwords: passwordHasher(), onSignIn: [] }, asked);
  assert.ok(done.ok);
  return `motcua_phien=${done.value.token}`;
}

test('a device of the desk takes a number; any other browser is told to take one there', async () => {
  const taken = await send(`/quay/24871/lay-so?may=${key}`, 'loai=A&uuTien=elderly');
  assert.match(String(taken.headers.location), /^\/quay\/24871\/so\/[\w-]{20}\?may=/);
  const slip = await app.inject(String(taken.headers.location));
  assert.match(slip.body, /A1</);
  assert.match(slip.body, /Diện ưu tiên/);
  const stranger = await app.inject('/quay/24871/lay-so');
  assert.doesNotMatch(stranger.body, /name="loai"/);
  const forced = await send(`/quay/24871/lay-so?may=${key}`, 'loai=A', '/quay/24871/lay-so?may=AAAABBBBCCCC');
  assert.equal(forced.statusCode, 422);
});

test('a kiosk keeps nothing: no page of it may be stored, none begins a session, all go back to the start', async () => {
  const sessions = async () => {
    const [row] = await db.run<{ n: number }>({ text: 'select count(*) as n from session', values: [] });
    return row?.n;
  };
  const before = await sessions();
  for (const page of [
    '',
    '/tim?q=khai',
    '/tra-cuu?ma=YC-2222-2222',
    '/thu-tuc/1.001193',
    '/lay-so',
    '/dang-goi',
  ]) {
    const { statusCode, headers, body } = await app.inject(`/quay/24871${page}`);
    assert.deepEqual([statusCode, headers['cache-control']], [200, 'no-store'], page);
    assert.doesNotMatch(body, /dang-nhap/, page);
    if (page !== '') assert.match(body, /<noscript><meta http-equiv="refresh"/, page);
  }
  assert.equal(await sessions(), before);
  assert.equal((await app.inject('/quay/00000')).statusCode, 404);
});

test('an appointment is booked, found by its code, moved and cancelled without an account', async () => {
  const slot = '/dat-lich/24871/xac-nhan?thu-tuc=1.001193&luc=2026-11-23T08:00';
  const wrong = await send(slot, 'hoTen=&dienThoai=12');
  assert.equal(wrong.statusCode, 422);
  const booked = await send(slot, 'hoTen=L%C3%AA+Th%E1%BB%8B+Sen&dienThoai=0912+345+678');
  const own = String(booked.headers.location).replace(/\?.*/, '');
  assert.match(own, /^\/lich-hen\/LH-/);
  const page = await app.inject(own);
  assert.match(page.body, /khai sinh/);
  assert.doesNotMatch(page.body, /Lê Thị Sen|0912345678/);
  const file = await app.inject(`${own}/lich.ics`);
  assert.match(String(file.headers['content-type']), /text\/calendar/);
  assert.match(file.body, /DTSTART:20261123T010000Z/);
  const moved = await send(`${own}/doi`, 'luc=2026-11-25T08:30');
  assert.equal(moved.statusCode, 303);
  const cancelled = await send(`${own}/huy`, '');
  assert.equal(cancelled.statusCode, 303);
  assert.match((await app.inject(own)).body, /Đã hủy/);
  assert.equal((await app.inject('/lich-hen/LH-2222-2222')).statusCode, 404);
});

test('the head of a desk sets that desk and no other, an officer calls the next number', async () => {
  const head = await official('giamdoc.dinhvan');
  const seen = async (url: string) => (await app.inject({ url, headers: { cookie: head } })).statusCode;
  assert.deepEqual([await seen('/quan-tri/quay/24871'), await seen('/quan-tri/quay/24868')], [200, 404]);
  const desk = await official('motcua.dinhvan');
  assert.equal(
    (await app.inject({ url: '/quan-tri/quay/24871', headers: { cookie: desk } })).statusCode,
    403,
  );
  await send(`/quay/24871/lay-so?may=${key}`, 'loai=A');
  const called = await send('/lam-viec/quay', 'quay=3', '/lam-viec/quay/goi', desk);
  assert.equal(called.statusCode, 303);
  assert.match((await app.inject('/quay/24871/dang-goi')).body, /Quầy 3/);
  const early = await send('/lam-viec/quay', 'lan=1&den=khong', '/lam-viec/quay/tra-loi', desk);
  assert.equal(early.statusCode, 303);
  assert.match((await app.inject('/quay/24871/dang-goi')).body, /Quầy 3/);
});

test('the API books what the pages offer, and takes numbers only with the key of the desk', async () => {
  const read = async (url: string) => (await app.inject(url)).json();
  const { slots } = await read('/api/v1/desks/24871/slots');
  assert.equal(slots[0].left, 2);
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
  const body = { startsAt: slots[0].startsAt, name: 'Lê Thị Sen', phone: '0912345679' };
  const booked = await post('/api/v1/desks/24871/appointments', body);
  assert.equal(booked.statusCode, 201);
  const code: string = booked.json().code;
  assert.equal((await read(`/api/v1/appointments/${code}`)).state, 'booked');
  assert.equal((await post(`/api/v1/appointments/${code}/cancel`, {})).json().state, 'cancelled');
  const refused = await post('/api/v1/desks/24871/numbers', { key: 'x', line: 'A' });
  assert.equal(refused.json().code, 'number.wrong-device');
  const taken = await post('/api/v1/desks/24871/numbers', { key, line: 'A', priority: 'withChild' });
  assert.match(taken.json().number, /^A\d+$/);
});

test('a person sent for a paper comes back by the button of their slip; the desk sees how long people waited', async () => {
  const taken = await send(`/quay/24871/lay-so?may=${key}`, 'loai=A');
  const slip = String(taken.headers.location).replace(/\?.*/, '');
  const number = /Số của ông\/bà: (A\d+)/.exec((await app.inject(slip)).body)?.[1] ?? '';
  const desk = await official('motcua.dinhvan');
  const markup = async () => (await app.inject({ url: '/lam-viec/quay', headers: { cookie: desk } })).body;
  for (let called = ''; called !== number; called = /Đang gọi (A\d+)/.exec(await markup())?.[1] ?? '') {
    await send('/lam-viec/quay', 'lan=1&den=co', '/lam-viec/quay/tra-loi', desk);
    await send('/lam-viec/quay', 'quay=3', '/lam-viec/quay/goi', desk);
  }
  await send('/lam-viec/quay', 'lan=1&den=co', '/lam-viec/quay/tra-loi', desk);
  const [, id = ''] = /name="so" value="([^"]+)"/.exec(await markup()) ?? [];
  await send('/lam-viec/quay', `so=${id}&viec=cho-quay-lai`, '/lam-viec/quay/quay-lai', desk);
  assert.match(await markup(), /đang đi bổ sung giấy tờ/);
  assert.equal((await send(slip, '', `${slip}/vao-lai`)).statusCode, 303);
  assert.match((await app.inject(slip)).body, /Ông\/bà là người tiếp theo/);
  const page = await app.inject({ url: '/lam-viec/quay/thoi-gian-cho', headers: { cookie: desk } });
  assert.match(page.body, /Một nửa chờ không quá/);
  const handler = await official('chutich.dinhvan');
  const stranger = { url: '/lam-viec/quay/thoi-gian-cho', headers: { cookie: handler } };
  assert.equal((await app.inject(stranger)).statusCode, 403);
});
