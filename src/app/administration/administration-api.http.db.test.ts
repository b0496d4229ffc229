import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApiToken } from '#identity';
import { isJsonObject, type JsonObject, type JsonValue } from '#kernel';
import { newId } from '#platform/ids';
import { testNow } from '#test/office';
import { testSite } from '#test/site';

const site = await testSite();
after(site.close);

async function as(login: string) {
  const made = await createApiToken(site.db, { login, name: 'test', days: 60, now: testNow });
  assert.ok(made.ok, login);
  const authorization = `Bearer ${made.value}`;
  return async (method: 'GET' | 'POST', path: string, payload?: JsonObject | FormData) => {
    const headers = { authorization, 'idempotency-key': newId() };
    const answer = await site.app.inject({
      method,
      url: `/api/v1${path}`,
      headers,
      ...(payload ? { payload } : {}),
    });
    const body: JsonValue = answer.json();
    assert.ok(isJsonObject(body), answer.body);
    return { status: answer.statusCode, body };
  };
}
const [admin, head, control, leader] = [
  await as('quantri.lamdong'),
  await as('giamdoc.dinhvan'),
  await as('kiemsoat.lamdong'),
  await as('lanhdao.lamdong'),
];
const listOf = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : assert.fail('no list');
const fileOf = (bytes: BlobPart, name: string) => {
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  return form;
};

test('who runs the system reads the tree of a day and changes it; others have no such operation', async () => {
  const { body } = await admin('GET', '/units?on=2026-11-20');
  const commune = listOf(body['units']).find(({ code }) => code === '24871') ?? assert.fail();
  const asked = { name: { vi: 'Lâm Hà', en: 'Lam Ha' }, from: '2026-12-01', ground: 'Nghị quyết 12' };
  const path = `/units/${String(commune['id'])}`;
  const looked = await admin('POST', `${path}/rename`, { ...asked, dryRun: true });
  assert.deepEqual([looked.status, looked.body['dryRun']], [200, true], JSON.stringify(looked.body));
  assert.equal((await admin('POST', `${path}/rename`, asked)).status, 200);
  assert.equal(listOf((await admin('GET', path)).body['history']).length, 2);
  const ended = await admin('POST', `${path}/end`, { from: '2026-12-02', ground: 'Nghị quyết 12' });
  assert.deepEqual([ended.status, ended.body['code']], [422, 'unit.would-strand']);
  assert.equal((await head('GET', '/units')).status, 403);
});

test('a head gives one more post and ends it, of their own agency alone', async () => {
  const { body } = await head('GET', '/staff/posts');
  const posts = listOf(body['posts']);
  const clerk = posts.find(({ role }) => role === 'clerk') ?? assert.fail();
  const handler = posts.find(({ role }) => role === 'handler') ?? assert.fail();
  const person = String(listOf(handler['holders'])[0]?.['personId']);
  const given = { postId: String(clerk['id']), from: '2026-11-20' };
  assert.equal((await head('POST', `/staff/people/${person}/appointments`, given)).status, 201);
  const twice = await head('POST', `/staff/people/${person}/appointments`, given);
  assert.deepEqual([twice.status, twice.body['code']], [422, 'staff.has-it-already']);
  const held = listOf((await head('GET', `/staff/people/${person}`)).body['assignments']);
  const added = held.find(({ postId }) => postId === clerk['id']) ?? assert.fail();
  const path = `/staff/people/${person}/assignments/${String(added['id'])}/end`;
  assert.equal((await head('POST', path, { from: '2026-11-21' })).status, 200);
  assert.equal((await head('POST', path, { from: '2026-11-21' })).status, 409);
  assert.equal((await head('GET', `/staff/people/${newId()}`)).status, 404);
});

test('a table of the staff is rehearsed by a program before it is applied', async () => {
  const { body } = await head('GET', '/staff/posts');
  const post = String(listOf(body['posts']).find(({ role }) => role === 'clerk')?.['code']);
  const table = (login: string) =>
    `Tên đăng nhập,Họ và tên,Mã vị trí,Từ ngày,Đến ngày\n${login},Trần Thị Mới,${post},20/11/2026,\n`;
  const dry = await head('POST', '/staff/import?dryRun=true', fileOf(table('moi.dinhvan'), 'a.csv'));
  assert.deepEqual([dry.status, dry.body['changed']], [200, 1], JSON.stringify(dry.body));
  const wrong = await head('POST', '/staff/import', fileOf(table('Không Hợp Lệ!'), 'a.csv'));
  assert.deepEqual([wrong.status, wrong.body['code']], [422, 'staff.import-wrong']);
  const done = await head('POST', '/staff/import', fileOf(table('moi.dinhvan'), 'a.csv'));
  assert.equal(listOf(done.body['passwords']).length, 1, JSON.stringify(done.body));
});

test('a message is said anew by who saw it, and back as shipped; what was changed meanwhile is a conflict', async () => {
  const { body } = await control('GET', '/texts/messages');
  const message = listOf(body['messages']).find(({ key }) => key === 'notice.refused') ?? assert.fail();
  const change = { text: { vi: 'Không nhận {mã hồ sơ}.', en: 'Not taken {code}.' }, reason: 'Dễ hiểu hơn' };
  const seen = String(message['seen']);
  const wrong = await control('POST', '/texts/messages/notice.refused', {
    ...change,
    seen,
    text: { vi: '{gì đó}', en: 'x' },
  });
  assert.deepEqual([wrong.status, wrong.body['code']], [422, 'text.wrong-words']);
  const english =
    /\{[^}]+\}/.exec(String(isJsonObject(message['text']) ? message['text']['en'] : ''))?.[0] ?? '';
  const said = { ...change, seen, text: { vi: change.text.vi, en: `Not taken ${english}.` } };
  const used = await control('POST', '/texts/messages/notice.refused', said);
  assert.deepEqual([used.status, used.body['outcome']], [200, 'used'], JSON.stringify(used.body));
  const stale = await control('POST', '/texts/messages/notice.refused', { seen, reason: 'Cũ' });
  assert.deepEqual([stale.status, stale.body['code']], [409, 'text.changed-meanwhile']);
  assert.equal((await leader('POST', '/texts/messages/notice.refused', said)).status, 403);
});

test('a bundle is exported, brought, rehearsed and decided by two people', async () => {
  const out = await control('POST', '/bundles/export', { parts: ['texts'] });
  const zip = Buffer.from(String(out.body['zip']), 'base64');
  assert.deepEqual(
    (await control('POST', '/bundles', fileOf('no zip', 'a.zip'))).body['code'],
    'bundle.faulty',
  );
  const brought = await control('POST', '/bundles', fileOf(new Uint8Array(zip), 'a.zip'));
  assert.equal(brought.status, 201, JSON.stringify(brought.body));
  const path = `/bundles/${String(brought.body['id'])}`;
  assert.equal((await control('POST', `${path}/decide`, { approve: true })).body['code'], 'bundle.own');
  assert.equal((await leader('GET', `${path}/rehearsal`)).status, 200);
  const applied = await leader('POST', `${path}/decide`, { approve: true });
  assert.deepEqual(applied.body['state'], 'applied', JSON.stringify(applied.body));
  assert.equal((await leader('POST', `${path}/decide`, { approve: true })).status, 404);
});
