import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { passwordHasher, signIn } from '#identity';
import { instant, type Official } from '#kernel';
import { testNow, testOffice } from '#test/office';
import { testSite } from '#test/site';
import { type AdminChange, recordChange, verifyAdminEvents } from './index.ts';

const site = await testSite();
const { app, db, owner } = site;
after(site.close);

const change = (n: number, more: Partial<AdminChange> = {}): AdminChange => ({
  action: 'setting.changed',
  subject: { kind: 'setting', id: `key-${n}`, name: `Thiết lập số ${n}` },
  ...{ before: { name: { vi: `Cũ ${n}` } }, after: { name: { vi: `Mới ${n}` } } },
  ...more,
});

async function cookieOf(login: string): Promise<string> {
  const asked = { login, password: 'mot-cua-2026', previousToken: undefined, now: testNow };
  const done = await signIn({ db, passwords: passwordHasher(), onSignIn: [] }, asked);
  assert.ok(done.ok);
  return `motcua_phien=${done.value.token}`;
}

let [controller, chair, cookies] = ['', '', new Map<string, string>()];
const open = (url: string, cookie: string) => app.inject({ url, headers: { cookie } });

before(async () => {
  const office = { officialOf: await officialOf('24871') };
  controller = await cookieOf('kiemsoat.lamdong');
  chair = await cookieOf('chutich.dinhvan');
  cookies = new Map([['desk', await cookieOf('motcua.dinhvan')]]);
  for (let n = 1; n <= 60; n += 1)
    await db.transaction((tx) =>
      recordChange(tx, change(n), { actor: { kind: 'system', reason: 'Nạp dữ liệu' }, now: testNow }),
    );
  const own = change(61, {
    action: 'calendar.announced',
    subject: { kind: 'calendar', id: 'c', name: 'Lịch <b>riêng</b>' },
  });
  const at = instant('2026-11-21T08:00');
  await db.transaction((tx) => recordChange(tx, own, { actor: office.officialOf, now: at }));
});

async function officialOf(unit: string): Promise<Official> {
  const office = await testOffice();
  try {
    return await office.official(unit, 'approver');
  } finally {
    await office.close();
  }
}

const linesIn = (markup: string) =>
  [...markup.matchAll(/\/quan-tri\/nhat-ky\/(\d+)"/g)].map(([, seq]) => Number(seq));

test('the newest fifty stand on a page, those before on the next, and back', async () => {
  const { body } = await open('/quan-tri/nhat-ky', controller);
  assert.deepEqual([linesIn(body).length, linesIn(body)[0], linesIn(body).at(-1)], [50, 61, 12]);
  const older = await open('/quan-tri/nhat-ky?cu-hon=12', controller);
  assert.deepEqual(linesIn(older.body), [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const newer = await open('/quan-tri/nhat-ky?moi-hon=11', controller);
  assert.deepEqual(linesIn(newer.body), linesIn(body));
});

test('it is searched by person, subject, kind, action and days, with and without accents', async () => {
  const found = async (query: string) => linesIn((await open(`/quan-tri/nhat-ky?${query}`, controller)).body);
  assert.deepEqual(await found('doi-tuong=thiet+lap+so+7'), [7]);
  assert.deepEqual(await found('doi-tuong=key-59'), [59]);
  assert.deepEqual(await found('loai=calendar'), [61]);
  assert.deepEqual(await found('viec=calendar.announced&nguoi=dinh+van'), [61]);
  assert.deepEqual(await found('tu=2026-11-21&den-day=21&den-month=11&den-year=2026'), [61]);
  assert.deepEqual(await found('den=2026-11-19'), []);
  assert.deepEqual(await found('nguoi=%25%25'), []);
});

test('a head reads what their own agency changed and nothing else; a desk officer reads nothing', async () => {
  assert.deepEqual(linesIn((await open('/quan-tri/nhat-ky', chair)).body), [61]);
  assert.equal((await open('/quan-tri/nhat-ky/61', chair)).statusCode, 200);
  assert.equal((await open('/quan-tri/nhat-ky/60', chair)).statusCode, 404);
  assert.doesNotMatch((await open('/quan-tri/nhat-ky/tai-ve.csv', chair)).body, /Nạp dữ liệu/);
  assert.equal((await open('/quan-tri/nhat-ky', cookies.get('desk') ?? '')).statusCode, 403);
});

test('one change is told in words, and text is text', async () => {
  const { body } = await open('/quan-tri/nhat-ky/61', controller);
  assert.match(body, /Công bố lịch nghỉ/);
  assert.match(body, /Cũ 61<\/span>[\s\S]*Mới 61<\/span>/);
  assert.match(body, /Lịch &lt;b>riêng/);
});

test('the whole search is one file', async () => {
  const csv = await open('/quan-tri/nhat-ky/tai-ve.csv?loai=setting', controller);
  assert.equal(csv.body.trim().split('\r\n').length, 61);
  const xlsx = await open('/quan-tri/nhat-ky/tai-ve.xlsx', controller);
  assert.match(String(xlsx.headers['content-disposition']), /\.xlsx/);
  assert.equal(xlsx.rawPayload.subarray(0, 2).toString(), 'PK');
});

test('whoever alters, removes or slips in an entry is found, and where', async () => {
  const sound = await verifyAdminEvents(db, 7);
  assert.deepEqual(sound, { entries: 61, findings: [] });
  const tamper = async (text: string) => {
    await owner.transaction(async (tx) => {
      await tx.run({ text: 'alter table admin_event disable trigger admin_event_kept', values: [] });
      await tx.run({ text, values: [] });
      await tx.run({ text: 'alter table admin_event enable trigger admin_event_kept', values: [] });
    });
  };
  await tamper(`update admin_event set by_name = 'Người khác' where seq = 20`);
  await tamper(`update admin_event set after = '{"name": {"vi": "khác"}}' where seq = 30`);
  await tamper('delete from admin_event where seq = 40');
  await tamper(`update admin_event set hash = sha256('x') where seq = 50`);
  const { findings } = await verifyAdminEvents(db, 7);
  assert.deepEqual(
    findings.map(({ seq, what }) => [seq, what]),
    [
      [20, 'chain.hash'],
      [30, 'chain.hash'],
      [41, 'chain.gap'],
      [50, 'chain.hash'],
      [51, 'chain.previous'],
    ],
  );
  assert.match(findings[0]?.detail ?? '', /Người khác: setting.changed key-20/);
});
