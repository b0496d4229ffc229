import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { noticeMessages, touchedByVersion } from '#dossiers';
import type { Official } from '#kernel';
import type { UploadedFile } from '#platform/http';
import { testOffice } from '#test/office';
import { type Asked, askPage, pageOf } from '#test/pages';
import { textVersions } from '#texts';
import { broughtBundles } from './bundle.store.ts';
import { bundlesModule } from './module.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const { routes } = bundlesModule({
  ...{ db, messages: noticeMessages(), recount: async () => undefined, program: '0.1.0', province: '68' },
  touched: (now) => touchedByVersion(db, now),
});
const controller = await office.official('68', 'procedureController');
const leader = await office.official('68', 'leader');
const list = '/quan-tri/goi-cau-hinh';
const one = `${list}/goi/:bundle`;

const ask = (to: readonly ['GET' | 'POST', string], asked: Asked = {}, as: Official = controller) =>
  askPage(routes, to, as, asked);
async function* uploaded(content: Buffer): AsyncGenerator<UploadedFile> {
  yield { field: 'tep', fileName: 'goi.zip', stream: Readable.from([content]) };
}
const bring = (content: Buffer) => ask(['POST', list], { uploads: uploaded(content) });
const exported = async (body: Asked['body']) => {
  const reply = await ask(['POST', `${list}/xuat`], { body: body ?? {} });
  assert.ok(reply.kind === 'file' && Buffer.isBuffer(reply.body), reply.kind);
  return reply.body;
};

test('what to export is asked for, and what cannot be read is told with its place and not kept', async () => {
  const none = pageOf(await ask(['POST', `${list}/xuat`], { body: { ma: '1.x' } }));
  assert.equal(none.status, 422);
  assert.match(none.markup, /Hãy chọn ít nhất một phần/);
  assert.match(none.markup, /Mã thủ tục có dạng/);
  const bad = pageOf(await bring(Buffer.from('x')));
  assert.equal(bad.status, 422);
  assert.match(bad.markup, /không phải là gói cấu hình, hoặc đã hỏng/);
  assert.match(pageOf(await ask(['POST', list])).markup, /Chọn một tệp/);
  assert.equal((await broughtBundles(db)).length, 0);
});

test('a bundle is brought by one, looked at and approved by another, and then says that nothing is left to change', async () => {
  await office.owner.run({
    text: `insert into text_template (key, version, used_from, vi, en, reason, written_by)
      values ('notice.refused', 1, '2026-11-01', 'Một', 'One', 'x', 'x'), ('notice.refused', 2, '2026-11-02', 'Hai', 'Two', 'x', 'x')`,
    values: [],
  });
  const bytes = await exported({ phan: ['procedures', 'texts'], ma: '1.001612' });
  // As where the bundle goes to: the older words, and none of what came after.
  await office.owner.run({
    text: `insert into text_template (key, version, used_from, vi, en, reason, written_by)
      values ('notice.refused', 3, '2026-11-03', 'Một', 'One', 'x', 'x')`,
    values: [],
  });
  assert.equal((await bring(bytes)).kind, 'redirect');
  const [brought] = await broughtBundles(db);
  assert.ok(brought);
  const params = { bundle: brought.id };
  const shown = pageOf(await ask(['GET', one], { params }, leader)).markup;
  assert.match(shown, /Từ chối tiếp nhận/);
  assert.match(shown, /<ins>.*Hai/);
  assert.match(shown, /1 thủ tục giữ nguyên/);
  const own = pageOf(await ask(['POST', one], { params, body: { nut: 'duyet' } }));
  assert.match(own.markup, /không tự duyệt được/);
  const silent = pageOf(await ask(['POST', one], { params, body: { nut: 'khong' } }, leader));
  assert.match(silent.markup, /Hãy ghi vì sao không duyệt/);
  const day = pageOf(await ask(['POST', one], { params, body: { nut: 'ngay', 'ngay-day': '31' } }, leader));
  assert.match(day.markup, /của một ngày có thật/);
  const outcomes = await Promise.all(
    [1, 2].map(() =>
      ask(['POST', one], { params, body: { nut: 'duyet' } }, leader).catch(() => 'late' as const),
    ),
  );
  assert.equal(outcomes.filter((each) => each !== 'late' && each.kind === 'redirect').length, 1);
  const [last] = (await textVersions(db, { key: 'notice.refused' })).slice(-1);
  assert.deepEqual([last?.version, last?.text?.en, last?.approvedBy], [4, 'Two', leader.name]);
  assert.equal((await broughtBundles(db))[0]?.state, 'applied');
  const { status } = pageOf(await ask(['POST', one], { params, body: { nut: 'duyet' } }, leader));
  assert.equal(status, 422);
});

test('who brought a bundle may take it back, and the database lets nobody approve their own', async () => {
  assert.equal((await bring(await exported({ phan: 'texts' }))).kind, 'redirect');
  const brought = (await broughtBundles(db)).find(({ state }) => state === 'waiting');
  assert.ok(brought);
  await assert.rejects(
    office.owner.run({
      text: `update bundle set state = 'applied', decided_by = brought_by, decided_name = 'x' where id = $1`,
      values: [brought.id],
    }),
    /bundle_second_person/,
  );
  const params = { bundle: brought.id };
  assert.match(pageOf(await ask(['GET', one], { params })).markup, /Không có gì để thay đổi/);
  assert.equal((await ask(['POST', one], { params, body: { nut: 'khong' } })).kind, 'redirect');
  assert.deepEqual((await broughtBundles(db)).map(({ state }) => state).sort(), ['applied', 'withdrawn']);
});
