import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { cachedCalendars, importCalendars } from '#calendar';
import { instant, plainDate } from '#kernel';
import { loadDemonstration, loadUnits } from '#organisations';
import { createServer, type SessionPort } from '#platform/http';
import { type TestDatabase, testDatabase } from '#test/database';
import { importCatalogue } from './import-catalogue.action.ts';
import { setLocalLimit } from './local-limits/set-local-limit.action.ts';
import { proceduresModule } from './module.ts';
import { cachedIndex } from './search/search-index.action.ts';

const now = instant('2026-11-20T09:00');
const measured = { days: 1, dossiers: 30, from: plainDate('2026-01-05'), to: plainDate('2026-11-19') };
let base: TestDatabase;
let app: FastifyInstance;

/** Nobody signs in to read the catalogue. */
const guests: SessionPort = {
  resolve: async () => ({ actor: { kind: 'guest', sessionId: undefined }, state: 'none' }),
  beginGuest: async () => {
    throw new Error('the catalogue needs no session');
  },
  keep: async () => '',
  takeKept: async () => undefined,
  resolveApiToken: async () => undefined,
};

before(async () => {
  base = await testDatabase();
  await loadUnits(base.owner, 'content');
  await loadDemonstration(base.owner, 'content');
  const imported = await importCatalogue(base.owner, 'content', now);
  assert.ok(imported.ok);
  const calendars = await importCalendars(base.db, 'content', now);
  assert.ok(calendars.ok);
  const { routes, api } = proceduresModule({
    ...{ db: base.db, calendars: cachedCalendars(), now: () => now, touched: async () => new Map() },
    touchedParts: () => assert.fail('nobody looks at a draft here'),
    indexes: cachedIndex(base.db),
    publicUrl: 'http://localhost',
    places: { provinces: [], communes: () => [] },
    usualTime: async (code) => (code === '1.001193' ? measured : undefined),
  });
  app = await createServer({
    logger: pino({ level: 'silent' }),
    secret: 'a secret of the tests, long enough',
    publicUrl: 'http://localhost',
    trustProxy: false,
    now: () => now,
    sessions: guests,
    errorPages: {
      notFound: () => '404',
      forbidden: () => '403',
      tooMany: () => '429',
      badRequest: () => '400',
      tooLarge: () => '413',
      fault: () => '500',
    },
    assets: { css: '', officialsCss: '', js: '', fonts: { latin: '', vietnamese: '' }, icon: '' },
    assetsDir: tmpdir(),
    provinceName: { vi: 'Tỉnh Lâm Đồng', en: 'Lâm Đồng province' },
    demo: true,
    pages: routes,
    api,
    healthy: async () => true,
  });
});
after(async () => {
  await app.close();
  await base.close();
});

const get = async (url: string) => {
  const reply = await app.inject({ url });
  return { status: reply.statusCode, body: reply.body };
};

test('a search finds the procedure first and leads to its page, in both languages', async () => {
  const found = await get(`/thu-tuc?q=${encodeURIComponent('dang ky khai sinh')}`);
  assert.equal(found.status, 200);
  assert.match(found.body, /\/thu-tuc\/(\d\.\d{6})/);
  assert.equal(/\/thu-tuc\/(\d\.\d{6})/.exec(found.body)?.[1], '1.001193');
  const page = await get('/thu-tuc/1.001193');
  for (const words of ['Thời hạn giải quyết', '163/QĐ-BTP', 'KQ.G15.000031', '/thu-tuc/1.001193/nop']) {
    assert.ok(page.body.includes(words), words);
  }
  const english = await get('/thu-tuc/1.001193?lang=en');
  for (const words of ['Birth registration', 'Time limit', 'Start filing', 'Specialist']) {
    assert.ok(english.body.includes(words), words);
  }
});

test('a procedure that does not exist is not found, by whatever it is called', async () => {
  for (const code of ['1.999999', 'constructor', '1.001193x%00', '..%2f..%2fetc']) {
    assert.ok([400, 404].includes((await get(`/thu-tuc/${code}`)).status), code);
  }
});

test('a search takes whatever comes without failing', async () => {
  for (const query of [
    'q=%27%3B--',
    `q=${'a'.repeat(3000)}`,
    'sau=1.999999',
    'cap=moon&linh-vuc=%25&su-kien=..%2F&xa=%00',
    'q=%5C',
  ]) {
    assert.equal((await get(`/thu-tuc?${query}`)).status, 200, query);
  }
});

test('strangers are kept out of the versions', async () => {
  for (const url of ['/quan-tri/thu-tuc', '/quan-tri/thu-tuc/1.001193']) {
    assert.notEqual((await get(url)).status, 200, url);
  }
});

test('machines find and read the same', async () => {
  const found = await app.inject({ url: '/api/v1/procedures?q=khai%20sinh' });
  assert.equal(found.json().procedures[0].code, '1.001193');
  const one = await app.inject({ url: '/api/v1/procedures/1.001193' });
  const body = one.json();
  assert.equal(body.canBeFiledHere, true);
  assert.deepEqual(
    body.steps.map((step: { kind: string }) => step.kind),
    ['receive', 'process', 'sign', 'issue', 'return'],
  );
  assert.equal(body.answersSchema.properties.childSex.enum.length, 2);
  assert.equal((await app.inject({ url: '/api/v1/procedures/9.9' })).statusCode, 404);
});

const ask = async (query: string) => {
  const reply = await app.inject({ url: `/api/v1/due?${query}` });
  return { status: reply.statusCode, body: reply.json() };
};

test('a due date is asked by procedure or limit, and answered with its reason', async () => {
  const birth = await ask('procedure=1.001193&received=2026-11-23T15:30');
  assert.equal(birth.status, 200);
  assert.equal(birth.body.due, '2026-11-25T17:30:00+07:00');
  const paused = await ask(
    'limit=5%20workday&received=2026-10-05T09:00:00+07:00&pause=2026-10-06T10:00..2026-10-07T10:00&pause=2026-10-08T10:00..2026-10-08T14:00&unit=24787',
  );
  assert.equal(paused.body.due, '2026-10-13T11:00:00+07:00', JSON.stringify(paused.body));
  const chain = await ask('procedure=2.000986&variant=1&received=2026-10-05T16:00&clock=day');
  assert.equal(chain.body.due, '2026-10-13T17:30:00+07:00');
  const beyond = await ask('limit=3%20workday&received=2027-12-30T09:00');
  assert.equal(beyond.body.assumed[0].year, 2028);
  assert.match(beyond.body.assumed[0].text.en, /^Calendar not announced: year 2028/);
});

test('a question about a date that cannot be answered says why, with a stable code', async () => {
  for (const [query, status, code] of [
    ['limit=3%20weeks&received=2026-10-05T09:00', 400, 'due.bad-limit'],
    ['limit=3%20workday&received=2026-02-30T09:00', 400, 'due.bad-received'],
    ['procedure=9.999999&received=2026-10-05T09:00', 400, 'due.bad-procedure'],
    ['procedure=1.999999&received=2026-10-05T09:00', 404, 'due.no-procedure'],
    ['procedure=1.001193&variant=7&received=2026-10-05T09:00', 422, 'due.no-variant'],
    ['limit=3%20workday&received=2026-10-05T09:00&unit=nowhere', 404, 'due.no-unit'],
    ['limit=0.5%20workday&received=2026-10-05T09:00&clock=day', 422, 'limit-needs-hour-clock'],
  ] as const) {
    const { status: answered, body } = await ask(query);
    assert.deepEqual([answered, body.code], [status, code], query);
    assert.ok(body.details.vi.length > 20 && body.details.en.length > 20, query);
  }
});

test('who comes with their commune reads what it promises, on the page and by machine', async () => {
  const limit = { kind: 'hour', value: 2 } as const;
  const from = plainDate('2026-11-01');
  const ground = 'Quyết định 15/QĐ-UBND';
  const asked = { unitCode: '22963', code: '1.001193', limit, from, ground };
  const set = await setLocalLimit(base.db, asked, { actor: { kind: 'system', reason: 'test' }, now });
  assert.ok(set.ok, JSON.stringify(set));
  const page = await get('/thu-tuc/1.001193?xa=22963');
  for (const words of ['cam kết: 2 giờ làm việc', ground, '/thu-tuc/1.001193/nop?don-vi=22963']) {
    assert.ok(page.body.includes(words), words);
  }
  assert.ok(!(await get('/thu-tuc/1.001193')).body.includes('cam kết:'));
  assert.equal((await get('/thu-tuc/1.001193?xa=%3Cscript%3E')).status, 200);
  const one = await app.inject({ url: '/api/v1/procedures/1.001193?unit=22963' });
  assert.deepEqual(one.json().limits, [{ limit, source: 'local', ground }]);
});

test('the guide asks, tells what is open, and leaves the papers of the case; a page without one leads on', async () => {
  const path = '/thu-tuc/1.013225/can-gi';
  assert.equal((await get(path)).status, 200);
  const open = await get(`${path}?xem=1&du-an=co`);
  assert.equal(open.status, 422);
  assert.match(open.body, /href="#lien-ke"/);
  const left = await get(`${path}?xem=1&du-an=khong&lien-ke=khong&xa=22963`);
  assert.match(left.body, /3 giấy tờ cho trường hợp của ông\/bà/);
  assert.match(left.body, /du-an=khong&amp;lien-ke=khong&amp;sua=1&amp;xa=22963#lien-ke/);
  const without = await app.inject({ url: '/thu-tuc/1.003197/can-gi?xa=22963' });
  assert.equal(without.headers.location, '/thu-tuc/1.003197?xa=22963');
  const api = await app.inject({ url: '/api/v1/procedures/1.013225/guide?answers=du-an:co,lien-ke:moon' });
  assert.deepEqual([api.json().answers, api.json().done], [{ 'du-an': 'co' }, false]);
  assert.deepEqual(
    api.json().components.map(({ need }: { need: string }) => need),
    ['needed', 'needed', 'needed', 'needed', 'depends'],
  );
});

test('a title of the national list is found, shown as no more than that, and told apart by machine', async () => {
  const page = await get('/thu-tuc/1.014061?xa=22963');
  assert.equal(page.status, 200);
  assert.match(page.body, /chưa được mô tả tại đây/);
  const first = await app.inject({ url: '/api/v1/procedures?q=lam%20cccd' });
  const [hit] = first.json().procedures;
  assert.deepEqual([hit.code, hit.described, hit.route], ['1.014061', false, undefined]);
});

test('pages of a search follow one another without gap or repetition, by whatever it is narrowed', async () => {
  const seen: string[] = [];
  let after = '';
  do {
    const { body } = await get(`/thu-tuc?linh-vuc=${encodeURIComponent('Hộ tịch')}${after}`);
    seen.push(
      ...[...body.matchAll(/mc-list__title"><a class="govuk-link" href="\/thu-tuc\/(\d\.\d{6})"/g)].map(
        ([, code]) => code ?? '',
      ),
    );
    after = /rel="next"/.test(body) ? `&sau=${seen.at(-1)}` : '';
  } while (after !== '' && seen.length < 500);
  const api = await app.inject({ url: `/api/v1/procedures?field=${encodeURIComponent('Hộ tịch')}` });
  assert.equal(seen.length, api.json().total);
  assert.equal(new Set(seen).size, seen.length);
  const event = await get('/thu-tuc/su-kien/ket-hon');
  assert.ok(event.body.indexOf('1.000894') < event.body.indexOf('1.004873'));
  assert.equal((await get('/thu-tuc/su-kien/khong-co')).status, 404);
});
