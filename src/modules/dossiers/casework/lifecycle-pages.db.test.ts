import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { type FormSetChoice, formSetAt } from '#documents';
import { type Actor, addMinutes, type DossierId, instant, plainDate, type StepId } from '#kernel';
import { findUnit } from '#organisations';
import { diskStore } from '#platform/files';
import { chooseFormSet, findFormSets } from '#platform/installation';
import { plainText } from '#platform/pdf';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { acceptedDossier } from '#test/dossier-hands';
import { testNow, testOffice } from '#test/office';
import { type Asked, askPage, pageOf } from '#test/pages';
import { takeOpenStep } from '#test/specialist';
import { closingRoutes } from '../closing/closing.route.ts';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { extensionRoutes } from '../extension/extension.route.ts';
import { letterRoutes } from '../letters/letters.route.ts';
import { askOpinionRoutes } from '../opinions/ask-opinion.route.ts';
import { opinionRoutes } from '../opinions/opinions.route.ts';
import { formOfDossier } from '../receipt/receipt.action.ts';
import { registerOfUnit } from '../register/register.action.ts';
import { stepRoutes } from '../steps/steps.route.ts';
import { trackingRoutes } from '../tracking/track.route.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { waitRoutes } from '../waits/waits.route.ts';
import { caseworkPatterns as at } from './casework.paths.ts';
import { caseworkRoutes } from './casework.route.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());

const deps: DossierDeps = {
  office: office.office,
  files: diskStore(tmpdir()),
  publicUrl: 'https://mot-cua.example',
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
  formSetAt: async (when) => formSetAt(await findFormSets(office.db), when),
  now: () => testNow,
  unitOf: async (id) => (await findUnit(office.db, id)) ?? assert.fail(),
};
const routes = [
  ...caseworkRoutes(deps),
  ...waitRoutes(deps),
  ...opinionRoutes(deps),
  ...askOpinionRoutes(deps),
  ...letterRoutes(deps),
  ...extensionRoutes(deps),
  ...closingRoutes(deps),
  ...stepRoutes(deps),
  ...trackingRoutes(deps),
];

const mai = await office.citizen(1);
const desk = await office.official(commune, 'deskOfficer');
const specialist = await office.official(commune, 'handler');
const chair = await office.official(commune, 'approver');
const clerk = await office.official(commune, 'clerk');

const get = (pattern: string, actor: Actor, id: DossierId, stepId?: StepId) =>
  askPage(routes, ['GET', pattern], actor, { params: { id, ...(stepId && { stepId }) } });
const post = (pattern: string, actor: Actor, id: DossierId, body: Asked['body'], stepId?: StepId) =>
  askPage(routes, ['POST', pattern], actor, { body: body ?? {}, params: { id, ...(stepId && { stepId }) } });
const markup = async (pattern: string, actor: Actor, id: DossierId) =>
  pageOf(await get(pattern, actor, id)).markup;
const dossierOf = async (id: DossierId) => (await findDossier(office.db, id)) ?? assert.fail();
const done = async (reply: ReturnType<typeof post>) => {
  const answered = await reply;
  assert.equal(answered.kind, 'redirect', answered.kind === 'html' ? answered.markup.slice(0, 4000) : '');
};

async function atWork(): Promise<DossierId> {
  const id = await office.file(commune, mai);
  assert.ok((await acceptAt(office, commune, id)).ok);
  assert.ok((await takeOpenStep(office, specialist, id)).ok);
  return id;
}
const fee = { amount: '150.000', note: 'Lệ phí đăng ký', number: '21/TB' };

test('a payment is asked for, waited for and confirmed by pages, and its owner is told each time', async () => {
  const id = await atWork();
  const wrong = pageOf(await post(at.requestPayment, specialist, id, { ...fee, amount: 'nhiều' }));
  assert.equal(wrong.status, 422);
  assert.match(wrong.markup, /href="#amount"/);
  assert.ok(wrong.markup.includes('Lệ phí đăng ký'), 'what was typed is kept');
  await done(post(at.requestPayment, specialist, id, fee));
  assert.equal((await dossierOf(id)).handling, 'financial');
  const page = await markup(at.dossier, desk, id);
  for (const words of [
    '150.000 đồng',
    '21/TB',
    'Đang tạm dừng, thời gian chờ không tính',
    'Xác nhận đã nộp tiền',
  ])
    assert.ok(page.includes(words), words);
  const own = await markup('/ho-so/:id', mai, id);
  for (const words of ['Ông/bà cần nộp tiền', 'Lệ phí đăng ký', 'Ông/bà cần nộp 150.000 đồng.'])
    assert.ok(own.includes(words), words);
  await done(post(at.confirmPayment, desk, id, { number: 'BL-1' }));
  assert.match(await markup('/ho-so/:id', mai, id), /Đã xác nhận ông\/bà nộp tiền/);
  assert.match(await markup(at.dossier, desk, id), /tạm dừng tính thời gian \(nghĩa vụ tài chính\)|Hết chờ/);
});

test('what can no longer be done is answered with what can, and who may', async () => {
  const id = await atWork();
  const page = pageOf(await get(at.confirmPayment, desk, id));
  assert.equal(page.status, 409);
  assert.ok(page.markup.includes('Hồ sơ không chờ việc này.'));
  const stop = { asked: 'owner', reason: 'Chuyển xã', ground: 'Điều 21' };
  const stale = { ...chair, secondFactor: { freshUntil: undefined } };
  assert.equal(pageOf(await post(at.stop, stale, id, { ...stop, ground: '' })).status, 422);
  assert.equal(
    (await post(at.stop, stale, id, stop)).kind,
    'confirm-first',
    'asked last, and before it is done',
  );
  await done(post(at.stop, chair, id, stop));
  const late = pageOf(await post(at.requestPayment, specialist, id, fee));
  assert.equal(late.status, 409);
  for (const words of ['Lúc này có thể làm gì', 'Dừng giải quyết', 'Mở lại hồ sơ (Lãnh đạo ký)'])
    assert.ok(late.markup.includes(words), words);
  const own = await markup('/ho-so/:id', mai, id);
  for (const words of ['Vì sao dừng giải quyết', 'Chuyển xã', 'Điều 21'])
    assert.ok(own.includes(words), words);
});

test('an apology reaches the owner with its date and reason, and is printed by the agency that is late', async () => {
  const id = await atWork();
  const early = { 'newDate-day': '20', 'newDate-month': '11', 'newDate-year': '2026' };
  const said = { reason: 'Phải xác minh địa điểm', number: '15/VBXL' };
  const wrong = pageOf(await post(at.extend, chair, id, { ...early, ...said }));
  assert.match(wrong.markup, /href="#newDate"/);
  await done(post(at.extend, chair, id, { ...early, 'newDate-day': '30', ...said }));
  const own = await markup('/ho-so/:id', mai, id);
  for (const words of ['Cơ quan đã xin lỗi', '30/11/2026', 'Phải xác minh địa điểm', 'Văn bản xin lỗi'])
    assert.ok(own.includes(words), words);
  const track = await askPage(
    routes,
    ['GET', '/tra-cuu'],
    { kind: 'guest', sessionId: undefined },
    {
      query: { ma: (await dossierOf(id)).code ?? '' },
    },
  );
  const shown = pageOf(track).markup;
  assert.ok(shown.includes('30/11/2026') && !shown.includes('Phải xác minh'));
  const form = await formOfDossier(deps)(mai, id, 'apology', 'vi');
  assert.match(JSON.stringify(form?.blocks), /Phải xác minh địa điểm.*30\/11\/2026/);
  assert.equal(await formOfDossier(deps)(mai, id, 'control', 'vi'), undefined);
  assert.ok(await formOfDossier(deps)(desk, id, 'control', 'vi'));
});

test('papers stay in the set of forms in which they were made, and a set without a form has none', async () => {
  const id = await atWork();
  await done(post(at.stop, chair, id, { asked: 'law', reason: 'Hết hiệu lực', ground: 'Điều 1' }));
  const formOf = formOfDossier(deps);
  assert.match((await formOf(desk, id, 'stop', 'vi'))?.footer ?? '', /^Mẫu số 05, .*03\/2025/);
  const chosen: readonly FormSetChoice[] = [
    { set: 'A', from: addMinutes(testNow, -60) },
    { set: 'B', from: addMinutes(testNow, 60) },
  ];
  for (const each of chosen) await chooseFormSet(office.db, each);
  assert.deepEqual(await findFormSets(office.db), chosen);
  assert.equal(await formOf(desk, id, 'stop', 'vi'), undefined);
  assert.match((await formOf(desk, id, 'receipt', 'vi'))?.footer ?? '', /01\/2018/);
  assert.match(await markup(at.dossier, desk, id), /bộ mẫu theo Thông tư 01\/2018 không có mẫu này/);
  assert.doesNotMatch(await markup('/ho-so/:id', mai, id), /thong-bao-dung/);
});

test('an agency that is asked gives its opinion, and a newer one replaces it in sight of both', async () => {
  const permit = await acceptedDossier(office, {
    ...{ procedure: '1.013225', reception: commune, competent: commune },
    answers: { work: 'religious' },
  });
  const planner = await office.official('68.sxd', 'handler');
  await permit.pass(await office.official(commune, 'divisionHead'), 'assign', '2026-11-20T10:00');
  const { id } = permit;
  const stepId = (await dossierOf(id)).steps.find(({ party }) => party === 'planning')?.id ?? assert.fail();
  assert.match(await markup(at.dossier, planner, id), /Cho ý kiến: Lấy ý kiến/);
  const shown = pageOf(await get(at.answerOpinion, planner, id, stepId)).markup;
  assert.match(shown, /coi như đồng ý/);
  const wordless = pageOf(await post(at.answerOpinion, planner, id, { answer: 'disagree' }, stepId));
  assert.match(wordless.markup, /href="#note"/);
  await done(post(at.answerOpinion, planner, id, { answer: 'disagree', note: 'Lấn chỉ giới' }, stepId));
  await done(post(at.answerOpinion, planner, id, { answer: 'agreeIf', note: 'Lùi vào 0,5 m' }, stepId));
  const page = await markup(at.dossier, specialist, id);
  for (const words of ['Đồng ý có điều kiện', 'Lùi vào 0,5 m', 'Ý kiến đã gửi trước đây', 'Lấn chỉ giới'])
    assert.ok(page.includes(words), words);
  const outsider = await office.official('24895', 'handler');
  assert.equal((await get(at.answerOpinion, outsider, id, stepId)).kind, 'not-found');
  const mine = pageOf(await get(at.answerOpinion, specialist, id, stepId));
  assert.ok([403, 409].includes(mine.status));
});

test('an agency outside is written to by the clerk, and its answer by letter is an opinion', async () => {
  const permit = await acceptedDossier(office, {
    ...{ procedure: '1.013225', reception: commune, competent: commune },
    answers: { work: 'religious' },
  });
  await permit.pass(await office.official(commune, 'divisionHead'), 'assign', '2026-11-20T10:00');
  const { id } = permit;
  const stepId = (await dossierOf(id)).steps.find(({ party }) => party === 'fire')?.id ?? assert.fail();
  await done(post(at.takeStep, clerk, id, {}, stepId));
  assert.equal(pageOf(await get(at.recordLetter, clerk, id, stepId)).status, 409, 'no letter has gone out');
  await done(post(at.sendLetter, clerk, id, { number: '77/UBND', note: 'Xin ý kiến' }, stepId));
  const bare = pageOf(await post(at.recordLetter, clerk, id, { number: '9/PC07', note: 'Đạt' }, stepId));
  assert.match(bare.markup, /href="#opinion"/);
  const answer = { number: '9/PC07', note: 'Đạt yêu cầu', opinion: 'agree' };
  await done(post(at.recordLetter, clerk, id, answer, stepId));
  const page = await markup(at.dossier, specialist, id);
  for (const words of ['9/PC07', 'Đạt yêu cầu', 'Gửi văn bản đến cơ quan ngoài hệ thống'])
    assert.ok(page.includes(words), words);
});

test('the register lists what a unit received in the days asked for, and nothing of another unit', async () => {
  const registerOf = registerOfUnit(deps);
  const asked = { key: 'register', official: desk, lang: 'vi', now: instant('2026-11-30T16:00') } as const;
  const month = await registerOf({ ...asked, from: plainDate('2026-11-01'), to: plainDate('2026-11-30') });
  const table = month.blocks.find(({ kind }) => kind === 'table');
  const words = table?.kind === 'table' ? table.rows.map((cells) => cells.join(' ')) : [];
  assert.ok(words.length >= 4 && words.some((row) => row.includes('Dừng giải quyết')));
  const before = await registerOf({ ...asked, from: plainDate('2026-10-01'), to: plainDate('2026-10-31') });
  const [, empty] = before.blocks;
  assert.equal(empty?.kind === 'paragraph' && plainText(empty.text), 'Kỳ này không có hồ sơ nào.');
  const stranger = await office.official('24895', 'deskOfficer');
  const theirs = await registerOf({
    ...asked,
    official: stranger,
    from: plainDate('2026-11-01'),
    to: plainDate('2026-11-30'),
  });
  assert.ok(theirs.blocks.every(({ kind }) => kind !== 'table'));
  const days = { from: plainDate('2026-11-01'), to: plainDate('2026-11-30') };
  for (const key of ['receipt-list', 'result-list'] as const) {
    const own = await registerOf({ ...asked, ...days, key });
    // Nothing has been finished here so far.
    assert.equal(
      own.blocks.some(({ kind }) => kind === 'table'),
      key === 'receipt-list',
    );
    const none = await registerOf({ ...asked, ...days, key, official: stranger });
    assert.ok(
      none.blocks.every(({ kind }) => kind !== 'table'),
      key,
    );
  }
  assert.equal(month.key, 'register');
});

test('everything that pages did folds and verifies', async () => {
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

test('other units are asked from the desk, reminded, answer there, and what they said before stays', async () => {
  const id = await atWork();
  const form = pageOf(await get(at.askOpinion, specialist, id)).markup;
  const units = [...form.matchAll(/<option value="([^"]+)">(?:Phòng|Ủy ban nhân dân xã Nam Ban)[^<]*/g)].map(
    ([, value]) => value ?? '',
  );
  const [division = '', commune2 = ''] = units;
  const asked = { question: 'Địa chỉ này có đúng không?', unit1: division, unit2: commune2 };
  const day = (n: number, date: string) => ({
    [`until${n}-day`]: date,
    [`until${n}-month`]: '11',
    [`until${n}-year`]: '2026',
  });
  const beyond = pageOf(
    await post(at.askOpinion, specialist, id, { ...asked, ...day(1, '23'), ...day(2, '30') }),
  );
  assert.deepEqual([beyond.status, beyond.markup.includes('không làm lùi ngày hẹn trả')], [422, true]);
  await done(post(at.askOpinion, specialist, id, { ...asked, ...day(1, '23'), ...day(2, '25') }));
  const [own, other] = (await dossierOf(id)).steps.filter((step) => step.asked);
  assert.ok(own && other);
  const there = await office.official('24868', 'handler');
  await done(post(at.remindOpinion, specialist, id, {}, other.id));
  const page = pageOf(await get(at.answerOpinion, there, id, other.id)).markup;
  for (const words of ['Địa chỉ này có đúng không?', specialist.name]) assert.ok(page.includes(words), words);
  await done(post(at.answerOpinion, there, id, { answer: 'disagree', note: 'Đã đổi tên thôn' }, other.id));
  await done(post(at.answerOpinion, there, id, { answer: 'agree', note: '' }, other.id));
  await done(post(at.withdrawQuestion, specialist, id, { reason: 'Đã rõ' }, own.id));
  const history = await markup(at.dossier, specialist, id);
  for (const words of ['Đã đổi tên thôn', 'đã được thay thế', 'Đã rút câu hỏi', 'Nhắc trả lời ý kiến'])
    assert.ok(history.includes(words), words);
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});
