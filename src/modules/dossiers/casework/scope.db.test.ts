import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import type { Actor, DossierId } from '#kernel';
import { findUnit } from '#organisations';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { notesRoutes } from '../notes/notes.route.ts';
import { formOfDossier } from '../receipt/receipt.action.ts';
import { trackByCode } from '../tracking/track.action.ts';
import { caseworkPatterns as at } from './casework.paths.ts';
import { caseworkRoutes } from './casework.route.ts';
import { historyRoutes } from './history.route.ts';

const commune = '24871';
const elsewhere = '24895';
const office = await testOffice();
after(() => office.close());

const deps: DossierDeps = {
  office: office.office,
  files: diskStore('/nowhere'),
  publicUrl: 'https://mot-cua.example',
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
  formSetAt: async (when) => formSetAt([], when),
  now: () => testNow,
  unitOf: async (id) => (await findUnit(office.db, id)) ?? assert.fail(),
};
const routes = [...caseworkRoutes(deps), ...historyRoutes(deps), ...notesRoutes(deps)];

const mai = await office.citizen(1);
const desk = await office.official(commune, 'deskOfficer');
const specialist = await office.official(commune, 'handler');
const stranger = await office.official(elsewhere, 'deskOfficer');

const get = (pattern: string, actor: Actor, id: DossierId) =>
  askPage(routes, ['GET', pattern], actor, { params: { id } });
const note = (actor: Actor, id: DossierId, body: Record<string, string>, key: string = newId()) =>
  askPage(routes, ['POST', at.notes], actor, { params: { id }, body, key });
const shown = async (actor: Actor, id: DossierId) => pageOf(await get(at.dossier, actor, id)).markup;

test('a note is read and answered by every agency of the dossier, and by nobody else', async () => {
  const id = await office.file(commune, mai);
  assert.ok((await acceptAt(office, commune, id)).ok);
  const secret = 'Đã đối chiếu với bản chính';
  const key = newId();
  for (const sent of [key, key])
    assert.equal((await note(desk, id, { noiDung: secret }, sent)).kind, 'redirect');
  const answer = { noiDung: 'Tôi cũng đã xem', traLoi: '1' };
  assert.equal((await note(specialist, id, answer)).kind, 'redirect');
  assert.equal((await findDossier(office.db, id))?.notes, 2, 'sent twice, written once');
  const page = await shown(specialist, id);
  assert.ok(page.includes(secret) && page.includes('Tôi cũng đã xem'));

  for (const actor of [stranger, mai] as const) {
    assert.equal((await note(actor, id, { noiDung: 'Chen vào' })).kind, 'not-found');
    assert.equal((await get(at.history, actor, id)).kind, 'not-found');
  }
  const code = (await findDossier(office.db, id))?.code ?? '';
  assert.doesNotMatch(JSON.stringify(await trackByCode(deps, code)), /đối chiếu/);
  for (const slip of ['receipt', 'control'] as const)
    assert.doesNotMatch(JSON.stringify(await formOfDossier(deps)(desk, id, slip, 'vi')), /đối chiếu/, slip);
});

test('a note that says nothing keeps the page and says so', async () => {
  const id = await office.file(commune, mai);
  const reply = pageOf(await note(desk, id, { noiDung: '  ' }));
  assert.equal(reply.status, 422);
  assert.match(reply.markup, /href="#noiDung"/);
});

test('nothing takes a note out of the journal, not even whoever runs the program', async () => {
  const id = await office.file(commune, mai);
  await note(desk, id, { noiDung: 'Giữ lại' });
  await assert.rejects(
    office.db.run({
      text: `delete from journal where dossier_id = $1 and type = 'NoteWritten'`,
      values: [id],
    }),
  );
});

test('other dossiers of the same person are those this agency has too', async () => {
  const [here, there] = [await office.file(commune, mai), await office.file(elsewhere, mai)];
  const before = await office.file(commune, mai);
  const page = await shown(desk, here);
  assert.ok(page.includes(before));
  assert.match(page, /id="related"/);
  assert.ok(!page.includes(there));
  assert.ok(!(await shown(stranger, there)).includes(here));
});

test('what cannot be done is told with who may, or what comes first', async () => {
  const id = await office.file(commune, mai);
  assert.ok((await acceptAt(office, commune, id)).ok);
  const page = await shown(specialist, id);
  assert.match(page, /Tạm dừng giải quyết<\/strong>: chỉ lãnh đạo ký được làm/);
  const desks = await shown(desk, id);
  assert.match(desks, /Trả kết quả<\/strong>: làm được khi hồ sơ ở tình trạng/);
});
