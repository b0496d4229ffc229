import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import {
  type Actor,
  type DocumentId,
  type DossierId,
  type Guest,
  type Official,
  parseId,
  plainDate,
} from '#kernel';
import { findUnit, isRole, unitByCode } from '#organisations';
import { diskStore } from '#platform/files';
import type { AnyRoute, FormBody, PageRequest, Reply } from '#platform/http';
import { newId } from '#platform/ids';
import { loadVersion } from '#procedures';
import { acceptAt, refuseAt } from '#test/desk';
import { testNow as now, testOffice } from '#test/office';
import { pdfBytes } from '#test/sample-files';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { submit } from '../filing/submit.action.ts';
import { mayReadDocument } from '../may-read.action.ts';
import { perform } from '../perform.ts';
import { decideAttachResult } from '../result/attach-result.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideTakeStep } from '../steps/take-step.ts';
import { answerSupplementRoutes } from '../supplement/answer-supplement.route.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { trackingRoutes } from './track.route.ts';

const commune = '24871';
const office = await testOffice();
const folder = await mkdtemp(join(tmpdir(), 'motcua-tracking-'));
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const deps: DossierDeps = {
  office: office.office,
  files: diskStore(folder),
  publicUrl: 'http://localhost',
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
  formSetAt: async (at) => formSetAt([], at),
  now: () => now,
  unitOf: async (id) => (await findUnit(office.db, id)) ?? assert.fail(),
};
const routes = [...trackingRoutes(deps), ...answerSupplementRoutes(deps)];
const mai = await office.citizen(1);
const hoa = await office.citizen(2);
const browser: Guest = { kind: 'guest', sessionId: newId() };
const otherBrowser: Guest = { kind: 'guest', sessionId: newId() };

interface Asked {
  readonly id?: DossierId;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: FormBody;
  readonly file?: { readonly field?: string; readonly name: string; readonly bytes: Buffer };
}

async function ask(method: 'GET' | 'POST', path: string, actor: Actor, asked: Asked = {}): Promise<Reply> {
  const route: AnyRoute | undefined = routes.find((each) => each.method === method && each.path === path);
  const params: Record<string, string> = asked.id === undefined ? {} : { id: asked.id };
  const raw = { params, query: asked.query ?? {}, body: asked.body ?? {} };
  return (await route?.run(raw, requestOf(actor, asked))) ?? { kind: 'not-found' };
}

function requestOf(actor: Actor, { file, body }: Asked): PageRequest {
  const assets = { css: '', officialsCss: '', js: '', fonts: { latin: '', vietnamese: '' }, icon: '' };
  const user = actor.kind === 'citizen' ? ({ name: actor.name, kind: 'citizen' } as const) : undefined;
  async function* uploads() {
    if (file) yield { field: file.field ?? 'tep', fileName: file.name, stream: Readable.from([file.bytes]) };
  }
  return {
    ...{ actor, lang: 'vi', now, ip: '127.0.0.1', sessionToken: undefined, sessionId: undefined },
    view: { lang: 'vi', path: '/', user, csrfToken: 'x', assets, provinceName: 'Tỉnh Lâm Đồng', demo: false },
    kept: undefined,
    idempotencyKey: newId(),
    uploads: uploads(),
    wholeBody: async () => body ?? {},
    log: { info: () => undefined, warn: () => undefined },
  };
}

const markup = (reply: Reply): string => (reply.kind === 'html' ? reply.markup : assert.fail(reply.kind));
const status = (reply: Reply): number => (reply.kind === 'html' ? reply.status : assert.fail(reply.kind));
const dossierOf = async (id: DossierId) => (await findDossier(office.db, id)) ?? assert.fail();
const track = async (ma: string, actor: Actor = { kind: 'guest', sessionId: undefined }) =>
  markup(await ask('GET', '/tra-cuu', actor, { query: { ma } }));

async function fileAsGuest(): Promise<DossierId> {
  const unit = (await unitByCode(office.db, commune, plainDate('2026-11-20'))) ?? assert.fail();
  const version = await office.versionOf('1.001612');
  const done = await submit(office.office, {
    actor: browser,
    key: newId(),
    now,
    applicantName: 'SECRET NAME',
    submission: {
      procedureCode: version.code,
      procedureVersionId: version.id,
      places: { help: unit.id, reception: unit.id, competent: unit.id },
      channel: 'online',
      ownerAccountId: null,
      ownerSessionId: browser.sessionId ?? assert.fail(),
      applicant: { name: 'SECRET NAME', phone: 'SECRET PHONE', personId: 'SECRET ID' },
      answers: { requesterName: 'SECRET NAME', ownerAddress: 'SECRET ANSWER' },
      papers: [],
    },
  });
  return done.ok ? done.value.dossier.id : assert.fail(done.error.code);
}

test('a dossier is found by the code of its request and by its own, however they are typed', async () => {
  const id = await office.file(commune, mai);
  const { requestCode } = await dossierOf(id);
  assert.match(await track(` ${requestCode.toLowerCase()} `), /Chờ tiếp nhận/);
  await acceptAt(office, commune, id);
  const { code } = await dossierOf(id);
  for (const typed of [requestCode, code ?? '', (code ?? '').toLowerCase().replaceAll('-', ' ')])
    assert.match(await track(typed), /Vì sao là ngày này\?/, typed);
});

test('one code never tells the other, and neither tells what was filed or by whom', async () => {
  const id = await fileAsGuest();
  await acceptAt(office, commune, id);
  const { code, requestCode } = await dossierOf(id);
  const [byRequest, byCode] = [await track(requestCode), await track(code ?? '')];
  assert.ok(!byRequest.includes(code ?? '-') && !byCode.includes(requestCode));
  for (const page of [byRequest, byCode]) assert.doesNotMatch(page, /SECRET/);
});

test('an unknown code is answered with where codes are found, and keeps what was typed', async () => {
  const page = await track('yc-aaaa-bbbb');
  assert.match(page, /Không có hồ sơ nào mang mã YC-AAAA-BBBB/);
  assert.match(page, /value="yc-aaaa-bbbb"/);
  assert.match(await track('khai sinh'), /chưa đúng dạng/);
});

test('a citizen sees their own dossiers and nobody else’s, by list, page or guessed address', async () => {
  const id = await office.file(commune, mai);
  const { requestCode } = await dossierOf(id);
  assert.ok(markup(await ask('GET', '/ho-so', mai)).includes(requestCode));
  assert.ok(markup(await ask('GET', '/ho-so/:id', mai, { id })).includes(requestCode));
  for (const stranger of [hoa, browser, otherBrowser]) {
    assert.ok(!markup(await ask('GET', '/ho-so', stranger)).includes(requestCode));
    for (const path of ['/ho-so/:id', '/ho-so/:id/bo-sung', '/ho-so/:id/rut'])
      assert.equal((await ask('GET', path, stranger, { id })).kind, 'not-found', path);
    assert.equal((await ask('POST', '/ho-so/:id/rut', stranger, { id })).kind, 'not-found');
  }
  assert.equal((await ask('GET', '/ho-so/:id', mai, { id: newId() })).kind, 'not-found');
});

test('a guest sees what this browser filed, and another browser does not', async () => {
  const id = await fileAsGuest();
  assert.match(markup(await ask('GET', '/ho-so/:id', browser, { id })), /SECRET NAME/);
  assert.equal((await ask('GET', '/ho-so/:id', otherBrowser, { id })).kind, 'not-found');
  const { requestCode } = await dossierOf(id);
  assert.match(await track(requestCode, browser), new RegExp(`href="/ho-so/${id}"`));
  assert.doesNotMatch(await track(requestCode, otherBrowser), new RegExp(id));
});

test('a refusal is told in public, its reason only to the owner', async () => {
  const id = await office.file(commune, mai);
  await refuseAt(office, commune, id);
  assert.match(markup(await ask('GET', '/ho-so/:id', mai, { id })), /Không thuộc thẩm quyền/);
  const page = await track((await dossierOf(id)).requestCode);
  assert.match(page, /Từ chối tiếp nhận/);
  assert.doesNotMatch(page, /Không thuộc thẩm quyền/);
});

async function awaitPapers(id: DossierId): Promise<string> {
  const desk = await office.official(commune, 'deskOfficer');
  const { content } = await office.versionOf('1.001612');
  const component = content.components.at(-1)?.key ?? assert.fail();
  const done = await perform(
    office.office,
    { actor: desk, dossierId: id, action: 'request-supplement', key: newId(), now },
    (dossier, context) =>
      decideRequestSupplement(dossier, { components: [component], note: 'Ảnh bị mờ' }, context),
  );
  assert.ok(done.ok);
  return component;
}

test('papers that were asked for are uploaded, kept, sent together and once', async () => {
  const id = await office.file(commune, mai);
  const path = '/ho-so/:id/bo-sung';
  const component = await awaitPapers(id);
  assert.match(markup(await ask('GET', path, mai, { id })), /Ảnh bị mờ/);
  const early = await ask('POST', path, mai, { id, body: { viec: 'gui', loiNhan: 'Gửi lại' } });
  assert.equal(status(early), 422);
  assert.match(markup(early), /Gửi lại/);

  const file = { field: `tep-${component}`, name: 'ảnh rõ.pdf', bytes: pdfBytes() };
  const took = await ask('POST', path, mai, { id, file });
  assert.equal(took.kind, 'redirect');
  const page = markup(await ask('GET', path, mai, { id }));
  assert.match(page, /ảnh rõ\.pdf/);
  const documentId: DocumentId = parseId(/\/tep\/([-0-9a-f]{36})/.exec(page)?.[1]) ?? assert.fail();
  assert.deepEqual(
    [await mayReadDocument(office.db, mai, documentId), await mayReadDocument(office.db, hoa, documentId)],
    [true, false],
  );

  const send = () => ask('POST', path, mai, { id, body: { viec: 'gui', loiNhan: '' } });
  assert.deepEqual(
    (await Promise.all([send(), send()])).map(({ kind }) => kind),
    ['redirect', 'redirect'],
  );
  const { handling, papers } = await dossierOf(id);
  assert.equal(handling, 'submitted');
  assert.deepEqual(papers, [{ documentId, component, purpose: 'supplement' }]);
  assert.deepEqual(await office.db.run({ text: 'select from supplement_paper', values: [] }), []);
});

test('a file of a forbidden kind is refused where it was chosen, and nothing is kept of it', async () => {
  const id = await office.file(commune, mai);
  const component = await awaitPapers(id);
  const file = { field: `tep-${component}`, name: 'a.pdf', bytes: Buffer.from('<script>alert(1)</script>') };
  const reply = await ask('POST', '/ho-so/:id/bo-sung', mai, { id, body: { loiNhan: 'Đã gõ' }, file });
  assert.equal(status(reply), 422);
  assert.match(markup(reply), /Đã gõ/);
  assert.match(markup(reply), new RegExp(`href="#tep-${component}"`));
  assert.deepEqual(await office.db.run({ text: 'select from supplement_paper', values: [] }), []);
});

test('an owner withdraws after reading what it means, and a second time is told it is over', async () => {
  const id = await office.file(commune, mai);
  assert.match(markup(await ask('GET', '/ho-so/:id/rut', mai, { id })), /Không thể lấy lại/);
  const post = (body: FormBody) => ask('POST', '/ho-so/:id/rut', mai, { id, body });
  assert.equal(status(await post({ lyDo: 'x'.repeat(1001) })), 422);
  const done = await post({ lyDo: 'Chuyển nhà' });
  assert.ok(done.kind === 'redirect' && done.flash?.kind === 'success');
  assert.equal((await dossierOf(id)).handling, 'withdrawn');
  const again = await post({});
  assert.ok(again.kind === 'redirect' && again.flash?.kind === 'notice');
});

/** Carries an accepted dossier to its result by whoever's turn it is. */
async function finish(id: DossierId): Promise<DocumentId> {
  const clerk = await office.official(commune, 'clerk');
  const [document] = await office.owner.run<{ id: DocumentId }>({
    text: 'select id from document limit 1',
    values: [],
  });
  const documentId = document?.id ?? assert.fail();
  const act = async (actor: Official, action: 'take-step' | 'complete-step' | 'attach-result') => {
    const key = newId();
    const done = await perform(
      office.office,
      { actor, dossierId: id, action, key, now },
      (dossier, context) => {
        const stepId = dossier.steps.find(({ doneAt }) => doneAt === null)?.id ?? assert.fail();
        const outcome = actor.role === 'approver' ? 'approved' : 'done';
        if (action === 'take-step') return decideTakeStep(dossier, { stepId }, context);
        if (action === 'attach-result')
          return decideAttachResult(dossier, { documents: [documentId], number: '45/GCN' }, context);
        return decideCompleteStep(dossier, { stepId, outcome, note: 'Đủ điều kiện' }, context);
      },
    );
    assert.ok(done.ok, done.ok ? '' : `${action} ${done.error.code}`);
  };
  for (let turns = 0; turns < 12; turns += 1) {
    const { steps, handling } = await dossierOf(id);
    if (handling === 'finished') {
      await act(clerk, 'attach-result');
      return documentId;
    }
    const step = steps.find(({ doneAt }) => doneAt === null) ?? assert.fail();
    const actor = await office.official(commune, isRole(step.role) ? step.role : assert.fail());
    await act(actor, 'take-step');
    await act(actor, 'complete-step');
  }
  return assert.fail('never finished');
}

test('a result is opened by the owner who has signed in, not by a guest, and by no other', async () => {
  const filed = [await office.file(commune, mai), await fileAsGuest()] as const;
  for (const id of filed) await acceptAt(office, commune, id);
  const mine = await finish(filed[0]);
  const page = markup(await ask('GET', '/ho-so/:id', mai, { id: filed[0] }));
  assert.match(page, new RegExp(`/tep/${mine}`));
  assert.match(page, /45\/GCN/);
  assert.equal(await mayReadDocument(office.db, mai, mine), true);
  assert.equal(await mayReadDocument(office.db, hoa, mine), false);
  const theirs = await finish(filed[1]);
  assert.equal(await mayReadDocument(office.db, browser, theirs), false);
  const asGuest = markup(await ask('GET', '/ho-so/:id', browser, { id: filed[1] }));
  assert.match(asGuest, /chỉ tải được khi đã đăng nhập/);
  assert.doesNotMatch(asGuest, new RegExp(`/tep/${theirs}`));
});
