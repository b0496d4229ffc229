import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApiToken } from '#identity';
import { isJsonObject, type JsonObject } from '#kernel';
import { newId } from '#platform/ids';
import { testNow } from '#test/office';
import { testSite } from '#test/site';

const site = await testSite();
after(site.close);

async function tokenOf(login: string): Promise<string> {
  const made = await createApiToken(site.db, { login, name: 'test', days: 60, now: testNow });
  assert.ok(made.ok);
  return made.value;
}
const desk = await tokenOf('motcua.dinhvan');

async function receive(payload: JsonObject, key: string = newId(), token = desk) {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
  const answer = await site.app.inject({ method: 'POST', url: '/api/v1/receptions', headers, payload });
  const body: unknown = answer.json();
  assert.ok(isJsonObject(body));
  return { status: answer.statusCode, body };
}

const answers = {
  requesterName: 'Trần Văn Hòa',
  requesterId: '068090123456',
  requesterAddress: { provinceCode: '68', communeCode: '24871', detail: 'Tổ 3' },
  requesterPhone: '0912345678',
  ...{ paperName: 'Bằng tốt nghiệp', paperIssuer: 'Sở Giáo dục', paperOrigin: 'vietnam' },
  ...{ pages: 2, copies: 3, copyForm: 'paper', bringsOriginal: true },
};
const paper = (component: string, copies = 0) => ({ component, originals: 0, certified: 0, copies });
const whole = { procedure: '2.000815', answers, components: [paper('original'), paper('copy', 3)] };

test('a program receives in one step, once for one key, and is told what a page is told', async () => {
  const missing = await receive({ ...whole, components: [paper('original')] });
  assert.deepEqual([missing.status, missing.body['code']], [422, 'accept.unchecked']);
  const unknown = await receive({ ...whole, components: [...whole.components, paper('passport')] });
  assert.deepEqual([unknown.status, unknown.body['code']], [422, 'accept.unknown-component']);
  const key = newId();
  const done = await receive(whole, key);
  assert.equal(done.status, 201, JSON.stringify(done.body));
  const { code, acceptedAt, submittedAt, channel } = done.body;
  assert.match(String(code), /^H[\d.]+-261120-\d{4}$/);
  assert.deepEqual([acceptedAt === submittedAt, channel], [true, 'direct']);
  const again = await receive(whole, key);
  assert.deepEqual([again.status, again.body['code']], [200, code]);
  const alike = await receive(whole);
  assert.deepEqual([alike.status, alike.body['code']], [409, 'reception.received-today']);
  assert.equal((await receive({ ...whole, again: true })).status, 201);
});

test('whoever does not receive at a desk has no such operation', async () => {
  const specialist = await tokenOf('kinhte.dinhvan');
  assert.equal((await receive(whole, newId(), specialist)).status, 403);
});

test('a desk receives for another commune what is bound to its place only where it was let', async () => {
  await site.owner.run({ text: 'alter table procedure_version disable trigger user', values: [] });
  await site.owner.run({
    text: `update procedure_version set content = content || '{"nonTerritorialWithinProvince": false}'
      where procedure_code = '1.004873'`,
    values: [],
  });
  const neighbour = await tokenOf('motcua.namban');
  const asked = { procedure: '1.004873', commune: '24871', answers: {}, components: [] };
  const told = async () => (await receive(asked, newId(), neighbour)).body['code'];
  assert.equal(await told(), 'commune.not-competent');
  await site.owner.run({
    text: `insert into accepting_desk
      select gen_random_uuid(), '1.004873', u.id, d.agency_id, '2026-11-20', null, 'Quyết định 15', now()
      from unit u, unit d join post p on p.unit_id = d.id where u.code = '24871' and u.valid_to is null
        and p.code like '24868%' limit 1`,
    values: [],
  });
  assert.equal(await told(), 'answers.wrong', 'the place is right, the answers are looked at');
});
