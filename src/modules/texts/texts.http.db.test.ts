import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { noticeMessages } from '#dossiers';
import { addMinutes, plainDate } from '#kernel';
import { staffedAgencies } from '#organisations';
import { pdfPrinter } from '#platform/pdf';
import { contentDir, testNow, testOffice } from '#test/office';
import { type Asked, askPage, pageOf } from '#test/pages';
import { previewForms } from '../documents/gallery.ts';
import { waitingChanges } from './changes/text-change.store.ts';
import { wordsAt } from './messages/message.ts';
import { textVersions } from './messages/text-template.store.ts';
import { textsModule } from './module.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const messages = noticeMessages();
const { routes } = textsModule({
  ...{ db, messages, preview: previewForms, phrasesPath: '/lam-viec/mau-cau' },
  printer: pdfPrinter(path.join(contentDir, 'fonts')),
  agencies: () => staffedAgencies(db, plainDate('2026-11-20')),
});
const controller = await office.official('68', 'procedureController');
const leader = await office.official('68', 'leader');
const accepted = messages.find(({ key }) => key === 'notice.accepted') ?? assert.fail();

const message = '/quan-tri/van-ban/thong-bao/:key';
const form = '/quan-tri/van-ban/bieu-mau/:form';
const decide = '/quan-tri/van-ban/duyet/:change';
const list = '/quan-tri/van-ban';
const hidden = (markup: string): string => /name="da-xem" value="([^"]*)"/.exec(markup)?.[1] ?? '';
const seenAt = async (to: string, asked: Asked) =>
  hidden(pageOf(await askPage(routes, ['GET', to], controller, asked)).markup);

test('only who writes texts may change them, and who approves may look', () => {
  for (const { method, permission, path: at } of routes)
    assert.equal(
      permission,
      method === 'GET' || at === decide ? 'catalogue.approve' : 'text.manage',
      `${method} ${at}`,
    );
  assert.ok(leader.permissions.has('catalogue.approve') && !leader.permissions.has('text.manage'));
});

test('a message is worded anew for the province and for one agency, and what was told before stays as it was', async () => {
  const params = { key: 'notice.accepted' };
  const words = { vi: 'Đã nhận hồ sơ {mã hồ sơ}, hẹn {ngày hẹn trả}.', en: 'Received {code}, due {due}.' };
  const post = async (text: typeof words, query: Asked['query'] = {}, now = testNow) => {
    const seen = await seenAt(message, { params, query, now });
    const body = { ...text, 'ly-do': 'Dễ hiểu hơn', 'da-xem': seen, nut: 'luu' };
    return askPage(routes, ['POST', message], controller, { params, query, body, now });
  };
  assert.equal((await post(words)).kind, 'redirect');
  const later = addMinutes(testNow, 5);
  const theirs = { vi: 'Xã đã nhận hồ sơ.', en: 'The commune has it.' };
  assert.equal((await post(theirs, { 'don-vi': '24871' }, later)).kind, 'redirect');
  const said = async (agency: string, at: typeof later) =>
    wordsAt(accepted, await textVersions(db, { agency }), { agency, at }).text.en;
  assert.equal(await said('24871', addMinutes(testNow, -1)), accepted.text.en);
  assert.equal(await said('24871', testNow), words.en);
  assert.equal(await said('24871', later), theirs.en);
  assert.equal(await said('24868', later), words.en);
  const page = pageOf(await askPage(routes, ['GET', message], controller, { params, now: later })).markup;
  assert.match(page, /<ins>.*hẹn/);
  assert.match(page, /Dễ hiểu hơn/);
  assert.match(
    pageOf(await askPage(routes, ['GET', list], leader, { now: later })).markup,
    /1 cơ quan có lời riêng/,
  );
  const nobody = await askPage(routes, ['GET', message], controller, {
    params,
    query: { 'don-vi': '99999' },
  });
  assert.equal(nobody.kind, 'not-found');
});

test('an unknown placeholder is refused with its place, and what somebody else changed meanwhile is not overwritten', async () => {
  const params = { key: 'notice.refused' };
  const body = {
    vi: 'Gửi {người nôp}',
    en: 'To {due}',
    'ly-do': 'x',
    'da-xem': await seenAt(message, { params }),
  };
  const wrong = pageOf(await askPage(routes, ['POST', message], controller, { params, body }));
  assert.equal(wrong.status, 422);
  assert.match(wrong.markup, /Dòng 1, ký tự 5: không có chỗ điền nào tên là \{người nôp\}/);
  assert.match(wrong.markup, /\{due\}/);
  const good = { ...body, vi: 'Không nhận.', en: 'Not accepted.' };
  const post = (text: Asked['body']) =>
    askPage(routes, ['POST', message], controller, { params, body: text ?? {} });
  assert.equal((await post(good)).kind, 'redirect');
  const second = pageOf(await post({ ...good, vi: 'Không nhận hồ sơ.' }));
  assert.match(second.markup, /Người khác vừa thay đổi văn bản này/);
  const inserted = pageOf(await post({ ...good, chen: 'vi.applicant', nut: '' })).markup;
  assert.match(inserted, /Không nhận\. \{người nộp\}/);
  const none = pageOf(await post({ ...good, 'da-xem': await seenAt(message, { params }) }));
  assert.match(none.markup, /không có gì để lưu/);
  const reset = await post({ ...good, 'da-xem': await seenAt(message, { params }), nut: 'goc' });
  assert.equal(reset.kind, 'redirect');
  const versions = await textVersions(db, { key: 'notice.refused' });
  assert.deepEqual(
    versions.map(({ version, text }) => [version, text?.en]),
    [
      [1, 'Not accepted.'],
      [2, undefined],
    ],
  );
});

test('a form of the law waits for a second person, who is never the one that wrote it, and then prints so', async () => {
  const params = { form: 'apology' };
  const get = pageOf(await askPage(routes, ['GET', form], controller, { params })).markup;
  const rows = Object.fromEntries(
    [...get.matchAll(/name="(phan-\d+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const words = Object.fromEntries(
    Object.entries(rows).flatMap(([name, block]) => {
      const at = name.slice(5);
      return [
        [`vi-${at}`, block === 'intro' ? '{cơ quan} xin lỗi {chủ hồ sơ}.' : 'Trân trọng.'],
        [`en-${at}`, 'Sorry.'],
      ];
    }),
  );
  const body = { ...rows, ...words, 'ly-do': 'Theo ý kiến Sở Tư pháp', 'da-xem': hidden(get), nut: 'luu' };
  const printed = await askPage(routes, ['POST', `${form}.pdf`], controller, { params, body });
  assert.ok(printed.kind === 'file' && printed.mediaType === 'application/pdf');
  assert.equal((await askPage(routes, ['POST', form], controller, { params, body })).kind, 'redirect');
  const [change] = await waitingChanges(db);
  assert.ok(change);
  const asked = { params: { change: change.id }, body: { nut: 'duyet' }, now: addMinutes(testNow, 1) };
  const own = pageOf(await askPage(routes, ['POST', decide], controller, asked));
  assert.match(own.markup, /không tự duyệt được/);
  assert.match(pageOf(await askPage(routes, ['GET', decide], leader, asked)).markup, /<ins>.*xin lỗi/);
  await assert.rejects(
    office.owner.run({
      text: `update text_change set state = 'approved', decided_by = proposed_by, decided_name = 'x' where id = $1`,
      values: [change.id],
    }),
    /text_change_second_person/,
  );
  assert.equal((await askPage(routes, ['POST', decide], leader, asked)).kind, 'redirect');
  const again = await askPage(routes, ['POST', decide], leader, asked);
  assert.equal(again.kind, 'not-found');
  const after = pageOf(
    await askPage(routes, ['GET', form], leader, { params, now: addMinutes(testNow, 2) }),
  ).markup;
  assert.match(after, /Ủy ban nhân dân xã Nam Ban Lâm Hà xin lỗi Đặng Thị Mỹ Ngọc\./);
  assert.match(after, /Bản 2026-11-20\.1/);
  assert.match(after, /Phạm Đức Thịnh viết, Nguyễn Thị Hạnh duyệt/);
});

test('every change stands in the journal of the administration with what was there before and after', async () => {
  const rows = await db.run<{ action: string; before: unknown; after: unknown }>({
    text: `select action, before, after from admin_event where subject_kind in ('text', 'form-template') order by seq`,
    values: [],
  });
  const actions = rows.map(({ action }) => action);
  assert.deepEqual(actions, [
    'text.used',
    'text.used',
    'text.used',
    'text.used',
    'form-template.proposed',
    'form-template.used',
  ]);
  assert.equal(rows[0]?.before, null);
  assert.deepEqual(rows[3]?.before, { vi: 'Không nhận.', en: 'Not accepted.' });
});
