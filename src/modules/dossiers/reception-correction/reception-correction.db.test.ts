import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import type { Actor, DossierId } from '#kernel';
import { instant } from '#kernel';
import { findUnit } from '#organisations';
import { diskStore } from '#platform/files';
import { findFormSets } from '#platform/installation';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { type Asked, askPage, pageOf } from '#test/pages';
import { takeOpenStep } from '#test/specialist';
import { caseworkPatterns as at } from '../casework/casework.paths.ts';
import { caseworkRoutes } from '../casework/casework.route.ts';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { formOfDossier } from '../receipt/receipt.action.ts';
import { trackingRoutes } from '../tracking/track.route.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { receptionCorrectionRoutes } from './reception-correction.route.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());
const later = instant('2026-11-20T11:00');
const deps: DossierDeps = {
  office: office.office,
  files: diskStore(tmpdir()),
  publicUrl: 'https://mot-cua.example',
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
  formSetAt: async (when) => formSetAt(await findFormSets(office.db), when),
  now: () => later,
  unitOf: async (id) => (await findUnit(office.db, id)) ?? assert.fail(),
};
const routes = [...caseworkRoutes(deps), ...receptionCorrectionRoutes(deps), ...trackingRoutes(deps)];
const mai = await office.citizen(1);
const desk = await office.official(commune, 'deskOfficer');
const centre = await office.official(commune, 'centreHead');
const specialist = await office.official(commune, 'handler');

const ask = (method: 'GET' | 'POST', pattern: string, actor: Actor, id: DossierId, body?: Asked['body']) =>
  askPage(routes, [method, pattern], actor, { ...(body && { body }), params: { id }, now: later });
const dossierOf = async (id: DossierId) => (await findDossier(office.db, id)) ?? assert.fail();
const receipt = async (id: DossierId) =>
  JSON.stringify((await formOfDossier(deps)(mai, id, 'receipt', 'vi'))?.blocks);

async function received() {
  const id = await office.file(commune, mai, testNow);
  assert.ok((await acceptAt(office, commune, id)).ok);
  return id;
}

test('a person put right is printed anew, told to the applicant and kept with what stood before', async () => {
  const id = await received();
  const form = pageOf(await ask('GET', at.correctReception, desk, id)).markup;
  const keys = [...form.matchAll(/<input[^>]*name="components"[^>]*value="([^"]+)"/g)].map(
    ([, key]) => key ?? '',
  );
  const body = { seen: '0', name: 'Trần Thị Mai', phone: '0900000999', components: keys };
  const unsaid = pageOf(await ask('POST', at.correctReception, desk, id, body));
  assert.deepEqual([unsaid.status, unsaid.markup.includes('Vui lòng ghi lý do sửa.')], [422, true]);
  const sent = await ask('POST', at.correctReception, desk, id, { ...body, reason: 'Gõ nhầm tên' });
  assert.equal(sent.kind, 'redirect', sent.kind === 'html' ? sent.markup.slice(0, 4000) : '');
  assert.match(await receipt(id), /thay thế giấy tiếp nhận đã cấp lúc .*cấp lại lần 1.*Trần Thị Mai/);
  const stale = pageOf(
    await ask('POST', at.correctReception, desk, id, { ...body, name: 'Trần Thị May', reason: 'x' }),
  );
  assert.deepEqual([stale.status, stale.markup.includes('đã được người khác sửa')], [409, true]);
  const own = pageOf(await ask('GET', '/ho-so/:id', mai, id)).markup;
  assert.match(own, /giấy tiếp nhận mới thay thế giấy cũ/);
  const history = pageOf(await ask('GET', at.dossier, desk, id)).markup;
  for (const words of ['Gõ nhầm tên', 'Trần Thị Mai', 'Sửa thông tin tiếp nhận'])
    assert.ok(history.includes(words), words);
});

test('a paper counted wrong is counted anew on the receipt that replaces the first', async () => {
  const id = await received();
  const form = pageOf(await ask('GET', at.correctReception, desk, id)).markup;
  const fields = [...form.matchAll(/<input[^>]*name="(sl-[^"]+|name|phone)"[^>]*value="([^"]*)"/g)];
  const typed = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
  const [, count = ''] = fields.find(([, name = '']) => name.endsWith('-sao')) ?? [];
  const body = {
    ...typed,
    seen: '0',
    components: /^sl-(.+)-sao$/.exec(count)?.[1] ?? '',
    reason: 'Đếm nhầm',
  };
  assert.equal(
    pageOf(await ask('POST', at.correctReception, desk, id, { ...body, [count]: 'hai' })).status,
    422,
  );
  assert.equal(
    (await ask('POST', at.correctReception, desk, id, { ...body, [count]: '47' })).kind,
    'redirect',
  );
  assert.match(await receipt(id), /"47"/);
  assert.match(
    pageOf(await ask('GET', at.correctReception, desk, id)).markup,
    /name="sl-[^"]+-sao"[^>]*value="47"/,
  );
});

test('the time is the centre’s head’s to put right, and the date follows it everywhere', async () => {
  const id = await received();
  const before = await dossierOf(id);
  const moved = {
    'day-day': '20',
    'day-month': '11',
    'day-year': '2026',
    time: '10:30',
    reason: 'Ghi nhầm giờ',
  };
  const bad = pageOf(await ask('POST', at.redateReception, centre, id, { ...moved, time: '25:00' }));
  assert.deepEqual([bad.status, bad.markup.includes('giờ ghi như 08:30')], [422, true]);
  assert.equal((await ask('POST', at.redateReception, centre, id, moved)).kind, 'redirect');
  const dossier = await dossierOf(id);
  assert.equal(dossier.acceptedAt, instant('2026-11-20T10:30'));
  assert.ok((dossier.deadline?.dueAt ?? 0) > (before.deadline?.dueAt ?? 0));
  assert.match(await receipt(id), /10:30/);
});

test('under the right procedure the same dossier begins anew with its code and its time', async () => {
  const id = await received();
  assert.ok((await takeOpenStep(office, specialist, id)).ok);
  const before = await dossierOf(id);
  const wrong = pageOf(
    await ask('POST', at.changeProcedure, centre, id, { code: '9.999999', reason: 'Nhầm' }),
  );
  assert.deepEqual([wrong.status, wrong.markup.includes('kiểm tra lại mã thủ tục')], [422, true]);
  const sent = await ask('POST', at.changeProcedure, centre, id, {
    code: '1.001193',
    reason: 'Nhầm thủ tục',
  });
  assert.equal(sent.kind, 'redirect', sent.kind === 'html' ? sent.markup.slice(0, 4000) : '');
  const dossier = await dossierOf(id);
  assert.deepEqual(
    [dossier.procedureCode, dossier.code, dossier.acceptedAt, dossier.handling],
    ['1.001193', before.code, before.acceptedAt, 'assigned'],
  );
  assert.equal(dossier.steps.filter(({ doneAt }) => doneAt === null).length, 1);
  const page = pageOf(await ask('GET', at.dossier, specialist, id)).markup;
  assert.ok(page.includes('Nhầm thủ tục') && page.includes('1.001193'));
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});
