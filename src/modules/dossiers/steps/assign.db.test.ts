import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import type { Actor, DossierId, StepId } from '#kernel';
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
import { loadCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { handOversOf } from '../receipt/control-data.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { assignRoutes } from './assign.route.ts';

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
const routes = [...caseworkRoutes(deps), ...assignRoutes(deps)];
const [first, second] = [
  await office.official(commune, 'handler', 0),
  await office.official(commune, 'handler', 1),
];
const centre = await office.official(commune, 'centreHead');
const heads = [
  await office.official(commune, 'divisionHead', 0),
  await office.official(commune, 'divisionHead', 1),
];
const headOf = (unitId: string) => heads.find((head) => head.unitId === unitId) ?? assert.fail();

const ask = (
  method: 'GET' | 'POST',
  pattern: string,
  actor: Actor,
  id: DossierId,
  stepId?: StepId,
  body?: Asked['body'],
) =>
  askPage(routes, [method, pattern], actor, {
    ...(body && { body }),
    params: { id, ...(stepId && { stepId }) },
  });
const dossierOf = async (id: DossierId) => (await findDossier(office.db, id)) ?? assert.fail();

async function atWork() {
  const id = await office.file(commune, await office.citizen(next()));
  assert.ok((await acceptAt(office, commune, id)).ok);
  const step = (await dossierOf(id)).steps.at(-1) ?? assert.fail();
  return { id, stepId: step.id };
}
let citizens = 30;
const next = () => {
  citizens += 1;
  return citizens;
};

test('the centre’s head chooses among the posts with what each has in hand, the division’s head among their own', async () => {
  const { id, stepId } = await atWork();
  const all = pageOf(await ask('GET', at.assignStep, centre, id, stepId)).markup;
  for (const { name } of [first, second]) assert.ok(all.includes(name), name);
  assert.match(all, /Chưa giữ việc nào|Đang giữ \d+ việc/);
  const own = pageOf(await ask('GET', at.assignStep, headOf(first.unitId), id, stepId)).markup;
  assert.ok(own.includes(first.name) && !own.includes(second.name));
});

test('given, passed on and given back, each hand stands in the history and in the control slip', async () => {
  const { id, stepId } = await atWork();
  const nobody = pageOf(await ask('POST', at.assignStep, centre, id, stepId, { seen: '' }));
  assert.deepEqual([nobody.status, nobody.markup.includes('Chọn người được phân công.')], [422, true]);
  const given = await ask('POST', at.assignStep, centre, id, stepId, { to: first.postId, seen: '' });
  assert.equal(given.kind, 'redirect');
  const stale = pageOf(await ask('POST', at.assignStep, centre, id, stepId, { to: second.postId, seen: '' }));
  assert.deepEqual([stale.status, stale.markup.includes('trong lúc trang này đang mở')], [409, true]);
  const passed = await ask('POST', at.handOverStep, first, id, stepId, {
    ...{ to: second.postId, seen: first.postId, reason: 'Đi công tác đến hết tuần' },
  });
  assert.equal(passed.kind, 'redirect');
  const page = pageOf(await ask('GET', at.dossier, second, id)).markup;
  for (const words of ['Bàn giao: ', 'Đi công tác đến hết tuần', first.name, second.name])
    assert.ok(page.includes(words), words);
  const found = (await loadCase(deps, id)) ?? assert.fail();
  const rows = handOversOf(found, { lang: 'vi' }).filter(
    ({ taker }) => taker.includes(first.name) || taker.includes(second.name),
  );
  assert.deepEqual(
    rows.map(({ giver, taker }) => [
      giver.includes(centre.name),
      giver.includes(first.name),
      taker.includes(second.name),
    ]),
    [
      [true, false, false],
      [false, true, true],
    ],
  );
});

test('whoever has not the step, or is of another agency, is told so and nothing happens', async () => {
  const { id, stepId } = await atWork();
  assert.ok((await takeOpenStep(office, first, id)).ok);
  const stranger = await office.official('24868', 'centreHead');
  assert.equal((await ask('GET', at.assignStep, stranger, id, stepId)).kind, 'not-found');
  const other = pageOf(await ask('GET', at.handOverStep, second, id, stepId));
  assert.deepEqual([other.status, other.markup.includes('đã nhận bước này')], [409, true]);
  const before = await dossierOf(id);
  await ask('POST', at.handOverStep, second, id, stepId, {
    to: second.postId,
    seen: first.postId,
    reason: 'x',
  });
  assert.deepEqual(await dossierOf(id), before);
  const { findings } = await verifyDossiers(office.office);
  assert.deepEqual(findings, []);
});
