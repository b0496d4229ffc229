import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { touchedParts } from '#dossiers';
import { isJsonObject, type JsonObject, type JsonValue, type Official } from '#kernel';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { approvalApi } from '../approval/approval-api.route.ts';
import { draftApi } from './draft-api.route.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const routes = [
  ...draftApi({ db, tryCases: () => [], touchedParts: (asked, now) => touchedParts(db, asked, now) }),
  ...approvalApi({ db, tryCases: () => [] }),
];
const writer = await office.official('68', 'procedureController');
const leader = await office.official('68', 'leader');
const code = '2.000815';

/** Asks one operation as somebody: the body of its answer, or its status and code. */
async function ask(path: string, actor: Official, body?: JsonObject): Promise<JsonValue> {
  const method = body ? 'POST' : 'GET';
  const found = routes.find(
    (each) => each.method === method && each.path === `/api/v1/procedure-drafts${path}`,
  );
  assert.ok(found, path);
  const outcome = await found.run(
    { params: path === '' ? {} : { code }, query: {}, body: body ?? {} },
    {
      ...{ actor, now: testNow, idempotencyKey: newId(), log: { info: () => {}, warn: () => {} } },
      uploads: { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) },
    },
  );
  if (outcome.kind === 'value') return JSON.parse(JSON.stringify(outcome.body));
  return outcome.kind === 'refused' ? `${outcome.status} ${outcome.refusal.code}` : outcome.kind;
}
const at = (value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((each, key) => (isJsonObject(each) ? each[key] : undefined), value);

test('a draft is begun, written, looked at, handed in and published by a second person, all by the API', async () => {
  assert.equal(await ask('/:code', writer), 'not-found');
  const begun = await ask('/:code', writer, {});
  const yaml = String(at(begun, 'files', 'procedure.yaml'));
  assert.match(yaml, /^code: "2\.000815"/);
  const put = (revision: number, files: JsonObject) => ask('/:code/files', writer, { revision, files });
  const limit = yaml.replace('effectiveFrom: 2025-07-01', 'effectiveFrom: 2027-03-01');
  const changed = limit.replace(/(timeLimit:\n {2}kind: ).*/, '$1workday\n  value: 4');
  assert.equal(await put(1, { 'fees.dmn': '<x>' }), '422 draft.file-unreadable');
  assert.equal(
    await put(1, { 'procedure.yaml': changed, 'form.json': '{"pages"' }),
    '422 draft.file-unreadable',
  );
  assert.equal(at(await put(1, { 'procedure.yaml': `${changed}\nroute: nowhere` }), 'revision'), undefined);
  assert.equal(
    at(await put(1, { 'procedure.yaml': changed.replace('route: local', 'route: nowhere') }), 'revision'),
    2,
  );
  assert.equal(await put(1, { 'procedure.yaml': changed }), '409 draft.changed-meanwhile');
  const faulty = await ask('/:code/preview', leader);
  assert.equal(at(faulty, 'plan'), 'faulty');
  assert.match(
    JSON.stringify(at(faulty, 'faults')),
    /"file":"2\.000815\/procedure\.yaml","line":\d+,"path":"route"/,
  );
  assert.equal(await ask('/:code/submit', writer, { revision: 2 }), '422 draft.faulty');
  await put(2, { 'procedure.yaml': changed });

  const preview = await ask('/:code/preview', leader);
  assert.deepEqual([at(preview, 'plan'), at(preview, 'publication', 'class')], ['publish', 'substantive']);
  assert.match(JSON.stringify(preview), /"kind":"limit".*"drafts":0,"dossiers":0,"dossiersDo":"working"/);
  assert.deepEqual(await ask('/:code/submit', writer, { revision: 3 }), { revision: 4 });
  assert.match(JSON.stringify(await ask('', leader)), /"state":"submitted".*"submitted":\{"by":/);
  assert.equal(await put(4, { 'procedure.yaml': yaml }), '409 draft.submitted');
  assert.equal(await ask('/:code/approve', writer, { revision: 4 }), '403 draft.own-work');
  assert.deepEqual(await ask('/:code/send-back', leader, { revision: 4, remark: 'Ghi căn cứ' }), {
    sentBack: true,
  });
  await ask('/:code/submit', writer, { revision: 5 });
  assert.deepEqual(await ask('/:code/approve', leader, { revision: 6 }), {
    ...{ version: 2, effectiveFrom: '2027-03-01', class: 'substantive' },
  });
  assert.equal(await ask('/:code/approve', leader, { revision: 6 }), '404 draft.none');
});
