import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import { type Actor, addMinutes, type DossierId, type Guest, type Instant, plainDate } from '#kernel';
import { findUnit, unitByCode } from '#organisations';
import { diskStore } from '#platform/files';
import type { Reply } from '#platform/http';
import { newId } from '#platform/ids';
import { loadVersion } from '#procedures';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { submit } from '../filing/submit.action.ts';
import { journalOf } from '../journal/journal.store.ts';
import { ownMessagesRoutes } from '../messages/own-messages.route.ts';
import { perform } from '../perform.ts';
import { returnWayRoutes } from '../return-way/return-way.route.ts';
import { answerSupplementRoutes } from '../supplement/answer-supplement.route.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { trackingRoutes } from './track.route.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const known = <T>(value: T | undefined): T => value ?? assert.fail();
const deps: DossierDeps = {
  office: office.office,
  files: diskStore('/nowhere'),
  publicUrl: 'http://localhost',
  versionOf: async (id) => known(await loadVersion(db, id)),
  formSetAt: async (at) => formSetAt([], at),
  now: () => testNow,
  unitOf: async (id) => known(await findUnit(db, id)),
};
const routes = [
  ...trackingRoutes(deps),
  ...ownMessagesRoutes(deps),
  ...answerSupplementRoutes(deps),
  ...returnWayRoutes(deps),
];
const browser = (): Guest & { sessionId: NonNullable<Guest['sessionId']> } => ({
  kind: 'guest',
  sessionId: newId(),
});

/** Filed at the desk: no account and no browser is its owner. */
async function filedAtDesk(numbers: object = { phone: '0900000123', personId: '068190000001' }) {
  const unit = known(await unitByCode(db, '24871', plainDate('2026-11-20')));
  const version = await office.versionOf('1.001612');
  const done = await submit(office.office, {
    actor: await office.official('24871', 'deskOfficer'),
    key: newId(),
    now: testNow,
    applicantName: 'SECRET NAME',
    submission: {
      procedureCode: version.code,
      procedureVersionId: version.id,
      places: { help: unit.id, reception: unit.id, competent: unit.id },
      channel: 'direct',
      ownerAccountId: null,
      ownerSessionId: null,
      applicant: { name: 'SECRET NAME', ...numbers },
      answers: { requesterName: 'SECRET NAME' },
      papers: [],
    },
  });
  const { id, requestCode } = done.ok ? done.value.dossier : assert.fail(done.error.code);
  return { id, code: requestCode };
}

const path = '/tra-cuu/chi-tiet';
const open = (actor: Actor, body: Record<string, string>, now: Instant = testNow): Promise<Reply> =>
  askPage(routes, ['POST', path], actor, { body, now });
const own = (actor: Actor, id: DossierId, now = testNow) =>
  askPage(routes, ['GET', '/ho-so/:id'], actor, { params: { id }, now });
/** A page without what differs because somebody typed something else. */
const answerOf = (reply: Reply, code: string) => {
  const { status, markup } = pageOf(reply);
  return [status, markup.replaceAll(code, 'CODE')];
};

test('code and six digits open the fuller page in one browser for half an hour, without what was filed', async () => {
  const { id, code } = await filedAtDesk();
  const [me, other] = [browser(), browser()];
  assert.equal((await own(me, id)).kind, 'not-found');
  const opened = await open(me, { ma: code.toLowerCase(), soCuoi: '000 123' });
  assert.ok(opened.kind === 'redirect' && opened.to === `/ho-so/${id}`);
  const { markup } = pageOf(await own(me, id));
  assert.match(markup, /đến 09:30/);
  assert.doesNotMatch(markup, /SECRET|068190000001|href="\/tep/);
  assert.equal((await own(other, id)).kind, 'not-found');
  assert.equal((await own(me, id, addMinutes(testNow, 30))).kind, 'not-found');
});

test('whoever closes the details on a shared phone leaves nothing open', async () => {
  const { id, code } = await filedAtDesk();
  const me = browser();
  await open(me, { ma: code, soCuoi: '000001' });
  await askPage(routes, ['POST', `${path}/dong`], me, { body: { ma: code } });
  assert.equal((await own(me, id)).kind, 'not-found');
});

test('an unknown code, wrong digits and a dossier without a number are one answer, also once they rest', async () => {
  const real = await filedAtDesk();
  const bare = await filedAtDesk({});
  const cases = [real.code, bare.code, 'YC-ABCD-2345', 'H36.105-261120-9999'];
  for (let n = 0; n < 7; n += 1) {
    const replies = await Promise.all(
      cases.map(async (code) => answerOf(await open(browser(), { ma: code, soCuoi: '999999' }), code)),
    );
    for (const reply of replies) assert.deepEqual(reply, replies[0]);
    assert.match(String(replies[0]?.[1]), n < 5 ? /chưa đúng/ : /tạm khóa/);
  }
});

test('five wrong tries lock the code for everyone, right digits too, longer each time, until it is opened', async () => {
  const { id, code } = await filedAtDesk();
  const tryAt = async (soCuoi: string, minutes: number) =>
    (await open(browser(), { ma: code, soCuoi }, addMinutes(testNow, minutes))).kind;
  const wrong = async (minutes: number) => {
    for (let n = 0; n < 5; n += 1) assert.equal(await tryAt('999999', minutes), 'html');
  };
  await wrong(0);
  assert.equal(await tryAt('000123', 14), 'html');
  await wrong(15);
  assert.equal(await tryAt('000123', 15 + 59), 'html', 'the second rest is an hour');
  assert.equal(await tryAt('000123', 15 + 60), 'redirect');
  await wrong(100);
  assert.equal(await tryAt('000123', 115), 'redirect', 'opened, it begins anew');
  assert.ok(await findDossier(db, id));
});

test('a hundred tries at once are no way round the limit', async () => {
  const { code } = await filedAtDesk();
  await Promise.all(
    Array.from({ length: 40 }, (_, n) => open(browser(), { ma: code, soCuoi: String(900_000 + n) })),
  );
  assert.match(String(answerOf(await open(browser(), { ma: code, soCuoi: '000123' }), code)[1]), /tạm khóa/);
});

test('who opened it by the second factor writes to the agency and reads the answer; the journal verifies', async () => {
  const { id, code } = await filedAtDesk();
  const me = browser();
  const write = (actor: Actor, noiDung: string) =>
    askPage(routes, ['POST', '/ho-so/:id/trao-doi'], actor, { params: { id }, body: { noiDung } });
  assert.equal((await write(me, 'Xin hỏi')).kind, 'not-found');
  await open(me, { ma: code, soCuoi: '000123' });
  assert.equal((await write(me, 'Tôi đổi số điện thoại')).kind, 'redirect');
  assert.equal((await findDossier(db, id))?.messages?.unread, 1);
  const page = pageOf(await askPage(routes, ['GET', '/ho-so/:id/trao-doi'], me, { params: { id } }));
  assert.match(page.markup, /Tôi đổi số điện thoại/);
  const empty = pageOf(await write(me, '  '));
  assert.deepEqual([empty.status, /href="#noiDung"/.test(empty.markup)], [422, true]);
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

/** Asked for two papers by the desk. */
async function asked(id: DossierId) {
  const desk = await office.official('24871', 'deskOfficer');
  const components = ['family-authorisation', 'application'];
  const done = await perform(
    office.office,
    { actor: desk, dossierId: id, action: 'request-supplement', key: newId(), now: testNow },
    (dossier, context) => decideRequestSupplement(dossier, { components, note: 'Thiếu' }, context),
  );
  assert.ok(done.ok);
}

const changing = ['/ho-so/:id/bo-sung', '/ho-so/:id/rut', '/ho-so/:id/cach-nhan', '/ho-so/:id/trao-doi'];

test('who has the code alone, another dossier’s factor, or one that is over, can change nothing', async () => {
  const [mine, theirs] = [await filedAtDesk(), await filedAtDesk()];
  await asked(theirs.id);
  const [nobody, elsewhere, late] = [browser(), browser(), browser()];
  await open(elsewhere, { ma: mine.code, soCuoi: '000123' });
  await open(late, { ma: theirs.code, soCuoi: '000123' });
  const before = await findDossier(db, theirs.id);
  const body = { viec: 'gui', lyDoThieu: 'x', 'giaiThich-application': 'x', cachNhan: 'desk', noiDung: 'x' };
  for (const [who, now] of [
    [nobody, testNow],
    [elsewhere, testNow],
    [late, addMinutes(testNow, 30)],
  ] as const)
    for (const path of changing)
      for (const method of ['GET', 'POST'] as const)
        assert.equal(
          (await askPage(routes, [method, path], who, { params: { id: theirs.id }, body, now })).kind,
          'not-found',
          `${method} ${path}`,
        );
  assert.deepEqual(await findDossier(db, theirs.id), before);
});

test('who has shown the second factor answers a supplement, apart from what its owner writes, and the journal says how they came', async () => {
  const { id, code } = await filedAtDesk();
  await asked(id);
  const [me, other] = [browser(), browser()];
  for (const each of [me, other]) await open(each, { ma: code, soCuoi: '000123' });
  const send = (actor: Actor, body: Record<string, string>) =>
    askPage(routes, ['POST', '/ho-so/:id/bo-sung'], actor, { params: { id }, body });
  const page = async (actor: Actor) =>
    pageOf(await askPage(routes, ['GET', '/ho-so/:id/bo-sung'], actor, { params: { id } })).markup;
  assert.equal(
    (await send(me, { 'giaiThich-application': 'Tôi đổi tên', loiNhan: 'Chào' })).kind,
    'redirect',
  );
  assert.match(await page(me), /Tôi đổi tên/);
  assert.doesNotMatch(await page(other), /Tôi đổi tên|Chào/);
  const done = await send(me, { viec: 'gui', lyDoThieu: 'Chưa xin được' });
  assert.ok(done.kind === 'redirect' && done.to === `/ho-so/${id}`);
  const last = (await journalOf(db, id)).at(-1);
  assert.deepEqual(last?.private?.['by'], { secondFactor: true });
  assert.deepEqual(last?.private?.['explanations'], { application: 'Tôi đổi tên' });
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

test('six digits change how the result comes and withdraw, but send no paper to an address', async () => {
  const { id, code } = await filedAtDesk();
  const me = browser();
  await open(me, { ma: code, soCuoi: '000123' });
  const post = (path: string, body: Record<string, string>) =>
    askPage(routes, ['POST', path], me, { params: { id }, body });
  assert.equal((await post('/ho-so/:id/cach-nhan', { cachNhan: 'electronic' })).kind, 'redirect');
  assert.equal((await findDossier(db, id))?.returnWay, 'electronic');
  const sent = await post('/ho-so/:id/cach-nhan', { cachNhan: 'post', diaChi: 'Số 1, nơi khác' });
  assert.ok(sent.kind === 'redirect' && sent.flash?.kind === 'notice');
  assert.equal((await findDossier(db, id))?.returnWay, 'electronic');
  const form = pageOf(await askPage(routes, ['GET', '/ho-so/:id/cach-nhan'], me, { params: { id } }));
  assert.doesNotMatch(form.markup, /value="post"/);
  assert.equal((await post('/ho-so/:id/rut', {})).kind, 'redirect');
  assert.equal((await findDossier(db, id))?.handling, 'withdrawn');
});
