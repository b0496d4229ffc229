import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { decideReadMessages, decideSendMessage, perform } from '#dossiers';
import {
  type Actor,
  addMinutes,
  type DossierId,
  type Instant,
  instant,
  type Official,
  type UnitId,
} from '#kernel';
import { newId } from '#platform/ids';
import { loadVersion } from '#procedures';
import { acceptAt, refuseAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { askForPapers, takeOpenStep } from '#test/specialist';
import { keptWork } from './agency-work.action.ts';
import { loadWorklist, type WorklistDeps } from './load-worklist.action.ts';
import { everything, type Filter, type Section } from './sections.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());

const deps: WorklistDeps = {
  db: office.db,
  workOf: keptWork(office.db, Date.now),
  calendarOf: (unitId: UnitId) => office.office.calendarOf(office.db, unitId),
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
};
const desk = await office.official(commune, 'deskOfficer');
const specialist = await office.official(commune, 'handler');
const colleague = await office.official(commune, 'handler', 1);
const head = await office.official(commune, 'centreHead');
const strangeDesk = await office.official('24895', 'deskOfficer');
const strangeHandler = await office.official('24895', 'handler');

const list = (who: Official, filter: Partial<Filter> = {}, now: Instant = testNow) =>
  loadWorklist(deps, who, { ...everything, ...filter }, now);
const idsIn = async (who: Official, section: Section) =>
  (await list(who, { section })).items.map(({ dossierId }) => dossierId);
const countIn = async (who: Official, section: Section) =>
  (await list(who)).counts.find((each) => each.section === section)?.count;

test('a dossier moves through the sections as it moves through its steps, seen by those it waits for', async () => {
  const mai = await office.citizen(1);
  const id = await office.file(commune, mai);
  assert.deepEqual(await idsIn(desk, 'intake'), [id]);
  assert.equal(await countIn(specialist, 'intake'), undefined, 'no section without its permission');
  await acceptAt(office, commune, id);
  assert.deepEqual(await idsIn(desk, 'intake'), []);
  assert.deepEqual(await idsIn(specialist, 'ours'), [id]);
  assert.deepEqual(await idsIn(colleague, 'ours'), [id]);
  assert.deepEqual(await idsIn(desk, 'ours'), [], 'a step is for the posts of its role');
  assert.ok((await takeOpenStep(office, specialist, id)).ok);
  assert.deepEqual(await idsIn(specialist, 'mine'), [id]);
  assert.deepEqual(await idsIn(colleague, 'mine'), []);
  assert.deepEqual(await idsIn(colleague, 'ours'), []);
  assert.ok((await askForPapers(office, specialist, id)).ok);
  assert.deepEqual(await idsIn(specialist, 'mine'), []);
  assert.deepEqual(await idsIn(desk, 'supplement'), [id]);
  const [waiting] = (await list(desk, { section: 'supplement' })).items;
  assert.equal(waiting?.clock, undefined);
  assert.ok(waiting?.dueAt && waiting.dueAt > testNow);
  assert.deepEqual(await idsIn(head, 'agency'), [id]);
});

test('officials of another commune see none of it, in rows or in counts', async () => {
  const binh = await office.citizen(2);
  await office.file(commune, binh);
  await acceptAt(office, commune, await office.file(commune, binh));
  for (const who of [strangeDesk, strangeHandler]) {
    const { counts, items } = await list(who);
    assert.ok(counts.every(({ count }) => count === 0));
    assert.deepEqual(items, []);
    for (const { section } of counts)
      assert.deepEqual((await list(who, { section, q: binh.name })).items, [], section);
  }
});

test('counts and rows agree in every section', async () => {
  await refuseAt(office, commune, await office.file(commune, await office.citizen(3)));
  for (const who of [desk, specialist, head]) {
    const { counts } = await list(who);
    for (const { section, count } of counts)
      assert.equal((await idsIn(who, section)).length, count, `${who.role} ${section}`);
  }
});

test('a name is found without accents, a request by part of its code, and other procedures are left out', async () => {
  const owner = { ...(await office.citizen(4)), name: 'Đặng Thị Ước' };
  const id = await office.file(commune, owner);
  const found = async (filter: Partial<Filter>) =>
    (await list(desk, { section: 'intake', ...filter })).items.map(({ dossierId }) => dossierId);
  assert.deepEqual(await found({ q: 'dang thi uoc' }), [id]);
  const [row] = (await list(desk, { section: 'intake', q: 'ƯỚC' })).items;
  assert.deepEqual(await found({ q: row?.requestCode.slice(3).toLowerCase() ?? '' }), [id]);
  assert.deepEqual(await found({ q: '%' }), []);
  assert.deepEqual(await found({ q: 'ước', procedure: '1.001193' }), []);
  assert.deepEqual(await found({ q: 'ước', procedure: '1.001612' }), [id]);
});

test('the most urgent stands on top, pages follow each other without a gap, and lights are told apart', async () => {
  const agency = '24868';
  const who = await office.official(agency, 'deskOfficer');
  const owner = await office.citizen(5);
  const filed: DossierId[] = [];
  for (let n = 0; n < 30; n += 1)
    filed.push(await office.file(agency, owner, addMinutes(instant('2026-11-19T08:00'), n)));
  const first = await list(who, { section: 'intake' });
  assert.equal(first.items.length, 25);
  const second = await list(who, { section: 'intake', from: first.next });
  const ids = [...first.items, ...second.items].map(({ dossierId }) => dossierId);
  assert.deepEqual(ids, filed);
  assert.equal(second.next, undefined);
  // Filed on the 19th from 8:00 on, each is to be accepted by the same minute of the 20th.
  const now = instant('2026-11-20T08:10');
  const lights = await Promise.all(
    (['red', 'amber', 'green'] as const).map(async (light) => {
      const page = await list(who, { section: 'intake', light }, now);
      assert.ok(page.items.every(({ clock }) => clock?.light === light));
      return page.items.length + (page.next ? 5 : 0);
    }),
  );
  assert.deepEqual(lights, [10, 20, 0]);
  const { counts } = await list(who, {}, now);
  assert.equal(counts.find(({ section }) => section === 'intake')?.late, 10);
});

test('of two who ask at once, and of one who asks again, each sees what was done before they asked', async () => {
  const many = Array.from({ length: 8 }, async (_, n) => {
    const owner = { ...(await office.citizen(20 + n)), name: `Người thứ ${n}` };
    const id = await office.file('24895', owner);
    const mine = await list(strangeDesk, { section: 'intake', q: owner.name });
    assert.deepEqual(
      mine.items.map(({ dossierId }) => dossierId),
      [id],
    );
    await acceptAt(office, '24895', id);
    assert.equal((await list(strangeDesk, { section: 'intake', q: owner.name })).total, 0);
  });
  await Promise.all(many);
  assert.equal((await list(strangeHandler)).counts.find(({ section }) => section === 'ours')?.count, 8);
});

test('unread messages are counted and marked for the agencies that hold the dossier, until one is answered', async () => {
  const an = await office.citizen(9);
  const id = await office.file(commune, an);
  const before = (await countIn(desk, 'messages')) ?? 0;
  const does = (actor: Actor, action: 'send-message' | 'read-messages') =>
    perform(
      office.office,
      { actor, dossierId: id, action, key: newId(), now: testNow },
      (dossier, context) =>
        action === 'send-message'
          ? decideSendMessage(dossier, { text: 'Xin hỏi' }, context)
          : decideReadMessages(dossier, {}, context),
    );
  for (const _ of [1, 2]) assert.ok((await does(an, 'send-message')).ok);
  assert.equal(await countIn(desk, 'messages'), before + 1);
  const marked = (await list(desk, { section: 'messages', q: an.name })).items;
  assert.deepEqual(
    marked.map(({ dossierId, unreadMessages }) => [dossierId, unreadMessages]),
    [[id, 2]],
  );
  const [row] = (await list(desk, { section: 'intake', q: an.name })).items;
  assert.equal(row?.unreadMessages, 2, 'seen where the dossier is worked on');
  assert.equal(await countIn(strangeDesk, 'messages'), 0);
  assert.ok((await does(desk, 'read-messages')).ok);
  assert.equal(await countIn(desk, 'messages'), before);
});
