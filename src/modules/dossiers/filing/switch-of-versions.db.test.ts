import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import { type DossierId, type DraftId, dateIn, type Instant, idOf, instant, type JsonObject } from '#kernel';
import { competenceFor, findUnit, staffedAgencies, unitByCode } from '#organisations';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { sealWith } from '#platform/seal';
import { faultText, importCatalogue, loadVersion, versionInForce, versionsOf } from '#procedures';
import { acceptAt } from '#test/desk';
import { contentDir, testNow, testOffice, testSecret } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { findDossier } from '../dossiers.store.ts';
import { trackWithClock } from '../tracking/track-page.action.ts';
import { checkRoutes } from './check.route.ts';
import { findDraft, insertDraft, saveAnswers } from './draft.store.ts';
import type { FilingDeps } from './filing-deps.ts';
import { questionRoutes } from './question.route.ts';
import { touchedByVersion } from './touched.store.ts';
import { touchedParts } from './touched-parts.store.ts';

const code = '1.001612';
const commune = '24871';
const office = await testOffice();
const { db } = office;
const folder = await mkdtemp(path.join(tmpdir(), 'motcua-switch-'));
for (const part of ['procedures', 'processes']) {
  await cp(path.join(contentDir, part), path.join(folder, part), { recursive: true });
}
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const deps: FilingDeps = {
  office: office.office,
  files: diskStore(folder),
  publicUrl: 'https://mot-cua.example',
  seal: sealWith(testSecret),
  versionOf: async (id) => (await loadVersion(db, id)) ?? assert.fail(),
  formSetAt: async (at) => formSetAt([], at),
  now: () => testNow,
  unitOf: async (id) => (await findUnit(db, id)) ?? assert.fail(),
  places: { provinces: [], communes: () => [] },
  desks: () => staffedAgencies(db, dateIn(testNow)),
  versionInForce: (asked, on) => versionInForce(db, asked, on),
  accepting: async () => new Set(),
  competence: ({ content }, communeUnitId, on) =>
    competenceFor(db, { level: 'commune', field: content.field.vi, communeUnitId, on }),
};
const routes = [...checkRoutes(deps), ...questionRoutes(deps)];
const mai = await office.citizen(7);
const owner = { accountId: mai.accountId, sessionId: null };

const home = {
  ...{ provinceCode: '68', provinceName: 'Tỉnh Lâm Đồng' },
  ...{ communeCode: commune, communeName: 'Xã Đinh Văn Lâm Hà', detail: 'Tổ 3' },
};
const answers: JsonObject = {
  ...{ filedBy: 'owner', requesterName: 'Nguyễn Thị Mẫu', requesterPhone: '0900000123' },
  ...{
    ownerName: 'Nguyễn Thị Mẫu',
    ownerSex: 'female',
    ownerBirthDate: '1990-02-03',
    ownerId: '068190000001',
  },
  ...{ ownerAddress: home, foundedBy: 'individual', businessName: 'Cà phê Mẫu', businessAddress: home },
  ...{ businessLines: 'Bán lẻ cà phê', capital: 50_000_000, taxAddressSame: 'same', startDate: '2027-04-01' },
  workers: 2,
  mayRunBusiness: {
    agreed: true,
    version: '1',
    text: 'Tôi cam kết: bản thân tôi và các thành viên hộ gia đình tham gia không thuộc diện pháp luật cấm kinh doanh; địa điểm kinh doanh thuộc quyền sở hữu hoặc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục đích theo quy định của pháp luật.',
  },
};
const relative = { name: 'Trần Văn Mẫu', birthDate: '1985-04-03', sex: 'male', personId: '068085000001' };

type Change = { readonly yaml?: (text: string) => string; readonly form?: (text: string) => string };

async function publish(change: Change, now: Instant): Promise<void> {
  for (const [name, edit] of [
    ['procedure.yaml', change.yaml],
    ['form.json', change.form],
  ] as const) {
    const file = path.join(folder, 'procedures', code, name);
    if (edit) await writeFile(file, edit(await readFile(file, 'utf8')));
  }
  const report = await importCatalogue(office.owner, folder, now);
  assert.ok(report.ok, report.ok ? '' : report.error.map(faultText).join('\n'));
  assert.deepEqual(report.value.changed, [code]);
}

async function draftFrom(now: Instant, given: JsonObject = answers): Promise<DraftId> {
  const version = await versionInForce(db, code, dateIn(now));
  const unit = await unitByCode(db, commune, dateIn(now));
  assert.ok(version && unit);
  const id = newId<'draft'>();
  await insertDraft(db, { id, procedureVersionId: version.id, unitId: unit.id }, owner, now);
  await saveAnswers(db, id, given, now);
  return id;
}

const look = (draft: DraftId, now: Instant) =>
  askPage(routes, ['GET', '/nop/:draft/kiem-tra'], mai, { params: { draft }, now });
const file = (draft: DraftId, now: Instant) =>
  askPage(routes, ['POST', '/nop/:draft/kiem-tra'], mai, { params: { draft }, now, body: { camDoan: 'co' } });
const kept = async (id: DraftId, now: Instant) => (await findDraft(db, id, owner, now)) ?? assert.fail();
const filedUnder = async (id: DraftId, now: Instant) => {
  const { dossierId } = await kept(id, now);
  const dossier = await findDossier(db, idOf(dossierId ?? assert.fail()));
  assert.ok(dossier);
  const version = await loadVersion(db, dossier.procedureVersionId);
  return { dossier, number: version?.version };
};

const february = instant('2027-02-26T09:00');
const march = instant('2027-03-01T09:00');

test('on 1 March 2027 the law changes: who filed before stays on the old law, who files after is under the new', async () => {
  const inFlight = await office.file(commune, await office.citizen(8));
  const early = await draftFrom(february);
  const late = await draftFrom(february);
  const question = `{
          "kind": "checkbox", "key": "taxAgreed", "required": true,
          "label": {"vi": "Tôi đăng ký kê khai thuế điện tử", "en": "I register for electronic tax returns"}
        }, {
          "kind": "number",
          "key": "workers"`;
  await publish(
    {
      yaml: (text) => text.replace('value: 3', 'value: 5').replace('2025-07-01', '2027-03-01'),
      form: (text) =>
        text
          .replace(/\{\s*"kind": "number",\s*"key": "workers"/, question)
          .replaceAll('"family"', '"household"'),
    },
    testNow,
  );
  const [old, next] = await versionsOf(db, code);
  assert.ok(old && next);
  assert.deepEqual(
    [next.change, next.effectiveFrom, old.effectiveTo],
    ['substantive', '2027-03-01', '2027-03-01'],
  );
  const counted = await touchedByVersion(db, february);
  assert.equal(counted.get(old.id)?.drafts, 2);
  assert.equal(counted.get(next.id), undefined);
  // By part: a question they have answered, one they have not, and a step that the one dossier has still before it.
  const parts = { fields: ['foundedBy', 'taxAgreed'], papers: ['application'], steps: ['appraise'] };
  const touched = await touchedParts(db, { versions: [old.id, next.id], parts }, february);
  assert.deepEqual([touched.drafts, touched.dossiers, touched.working], [2, 1, 1]);
  assert.deepEqual(
    [[...touched.answered], [...touched.attached], [...touched.past]],
    [[['foundedBy', 2]], [], []],
  );

  // Before the day nothing is different: the draft is filed under the old law.
  assert.doesNotMatch(pageOf(await look(early, february)).markup, /phiên bản mới/);
  assert.equal((await file(early, february)).kind, 'redirect');
  const filedEarly = await filedUnder(early, march);
  assert.equal(filedEarly.number, 1);

  // The one that was not filed goes on under the new law: answers kept, and told what is new, before it is filed.
  const first = await file(late, march);
  assert.match(pageOf(first).markup, /Quy định vừa thay đổi/);
  assert.equal(pageOf(first).status, 422);
  const moved = await kept(late, march);
  assert.equal(moved.procedureVersionId, next.id);
  assert.deepEqual(moved.answers, answers);
  assert.equal(moved.moved?.from, old.id);
  const gap = await look(late, march);
  assert.equal(gap.kind === 'redirect' && gap.to, `/nop/${late}/thue?ve=kiem-tra`);
  const page = pageOf(
    await askPage(routes, ['GET', '/nop/:draft/:page'], mai, {
      params: { draft: late, page: 'thue' },
      now: march,
    }),
  );
  assert.match(page.markup, /Thêm câu hỏi phải trả lời: “Tôi đăng ký kê khai thuế điện tử”/);
  assert.match(page.markup, /Thời hạn giải quyết thay đổi \(3 ngày làm việc → 5 ngày làm việc\)/);
  await saveAnswers(db, late, { ...answers, taxAgreed: true }, march);
  assert.equal((await file(late, march)).kind, 'redirect');
  const filedLate = await filedUnder(late, march);
  assert.equal(filedLate.number, 2);

  // Dossiers are counted by the law of the day they were filed, also when they are accepted after it changed.
  const dues = [];
  for (const id of [inFlight, filedEarly.dossier.id, filedLate.dossier.id]) {
    const accepted = await acceptAt(office, commune, id, march);
    assert.ok(accepted.ok, accepted.ok ? '' : accepted.error.code);
    const [row] = await db.run<{ due: string }>({
      text: `select to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as due from dossier where id = $1`,
      values: [id],
    });
    dues.push(row?.due);
  }
  assert.deepEqual(dues, ['2027-03-04', '2027-03-04', '2027-03-08']);
});

test('a version that has ended is not filed under, whatever sends it', async () => {
  const [old] = await versionsOf(db, code);
  assert.ok(old);
  await assert.rejects(office.file(commune, mai, march), /procedure\.version-ended/);
});

/** What anybody sees of a dossier that is followed. */
async function followed(id: DossierId, at: Instant) {
  const dossier = (await findDossier(db, id)) ?? assert.fail();
  const { track, lives } = await trackWithClock({ ...deps, now: () => at }, dossier, { code: '', now: at });
  return { name: track.procedureName.vi, lives: [lives.version, lives.newer?.version] };
}

test('help for those who fill in moves drafts and tells them; other words move them silently', async () => {
  const april = instant('2027-04-05T09:00');
  const may = instant('2027-05-04T09:00');
  const begun = await draftFrom(april, { ...answers, taxAgreed: true });
  const name = '"Tên hộ kinh doanh"';
  const filed = await draftFrom(april, { ...answers, taxAgreed: true });
  await file(filed, april);
  const open = (await filedUnder(filed, april)).dossier.id;
  await publish(
    {
      yaml: (text) => text.replace('vi: Đăng ký thành lập hộ kinh doanh', 'vi: Đăng ký lập hộ kinh doanh'),
      form: (text) => text.replace(name, '"Tên của hộ kinh doanh"'),
    },
    april,
  );
  assert.deepEqual(await followed(open, april), { name: 'Đăng ký lập hộ kinh doanh', lives: [2, undefined] });
  assert.doesNotMatch(pageOf(await look(begun, april)).markup, /phiên bản mới/);
  const [, , words] = await versionsOf(db, code);
  assert.deepEqual([words?.change, words?.effectiveFrom], ['cosmetic', '2027-04-05']);
  assert.equal((await kept(begun, april)).procedureVersionId, words?.id);

  const hint = '"label": {"vi": "Thư điện tử", "en": "E-mail address"},';
  await publish(
    {
      yaml: (text) => text.replace('2027-03-01', '2027-05-01'),
      form: (text) =>
        text.replace(hint, `${hint} "hint": {"vi": "Để nhận thông báo", "en": "For messages"},`),
    },
    april,
  );
  assert.doesNotMatch(pageOf(await look(begun, april)).markup, /phiên bản mới/, 'not before its day');
  const told = pageOf(await look(begun, may)).markup;
  assert.match(told, /Ông\/bà không phải khai thêm gì/);
  assert.match(told, /Thêm lời hướng dẫn: “Thư điện tử”/);
  assert.match(pageOf(await look(begun, may)).markup, /Thêm lời hướng dẫn/, 'still there when opened again');
  assert.equal((await file(begun, may)).kind, 'redirect');
  assert.equal((await filedUnder(begun, may)).number, 4);
  const stays = { name: 'Đăng ký lập hộ kinh doanh', lives: [2, 4] };
  assert.deepEqual(await followed(open, may), stays, 'it stays under its own, and says which came later');
});

test('an answer that fits no longer is dropped, and whoever opens the draft is told which', async () => {
  const may = instant('2027-05-05T09:00');
  const june = instant('2027-06-01T09:00');
  const begun = await draftFrom(may, {
    ...answers,
    taxAgreed: true,
    foundedBy: 'household',
    members: [{ person: relative }],
  });
  await publish(
    {
      yaml: (text) => text.replace('2027-05-01', '2027-06-01'),
      form: (text) => text.replaceAll('"household"', '"relatives"'),
    },
    may,
  );
  const page = await askPage(routes, ['GET', '/nop/:draft/:page'], mai, {
    params: { draft: begun, page: 'chu-ho-kinh-doanh' },
    now: june,
  });
  assert.match(pageOf(page).markup, /Câu trả lời không còn dùng được: [^<]+; [^<]+\./);
  const { answers: left } = await kept(begun, june);
  assert.deepEqual([left['foundedBy'], left['members'], left['capital']], [undefined, undefined, 50_000_000]);
});

test('a procedure that is no longer filed here keeps the draft and says so', async () => {
  const july = instant('2027-07-01T09:00');
  const begun = await draftFrom(instant('2027-06-02T09:00'), { ...answers, taxAgreed: true });
  await publish(
    {
      yaml: (text) => text.replace('2027-06-01', '2027-07-01').replace('route: local', 'route: ministry'),
    },
    instant('2027-06-03T09:00'),
  );
  assert.match(pageOf(await look(begun, july)).markup, /không còn được nộp ở đây/);
  assert.equal(pageOf(await file(begun, july)).status, 422);
  assert.equal((await kept(begun, july)).dossierId, undefined);
});
