import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { plainDate } from '#kernel';
import { testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { competenceFor } from '../competence.store.ts';
import { findUnit, unitByCode } from '../units.store.ts';
import {
  actSlugs,
  newUnitPath,
  type OwnAct,
  unitActPath,
  unitFieldsPath,
  unitPath,
  unitsPath,
} from './tree.paths.ts';
import { treeRoutes } from './tree.route.ts';
import { fieldsOf, findUnitAsOf, takeEffect } from './tree.store.ts';
import type { Tie } from './unit-act.ts';
import { unitFieldsRoutes } from './unit-fields.route.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
let held: readonly Tie[] = [];
const deps = { db, ties: async () => held, fields: async () => ['Đất đai', 'Đường bộ', 'Gia đình'] };
const routes = [...treeRoutes(deps), ...unitFieldsRoutes(deps)];
const admin = await office.official('68', 'systemAdmin');
const commune = (await unitByCode(db, '24871', plainDate('2026-11-20'))) ?? assert.fail();
const division = (await unitByCode(db, '24871.kt', plainDate('2026-11-20'))) ?? assert.fail();

const get = async (path: string, asked = {}) =>
  pageOf(await askPage(routes, ['GET', path], admin, asked)).markup;
const change = (act: OwnAct, id: string, body: Readonly<Record<string, string>>) =>
  askPage(routes, ['POST', unitActPath(':id', actSlugs[act])], admin, { params: { id }, body });
const dated = { tuNgay: '20/11/2026', canCu: 'Nghị quyết 12/NQ-HĐND' };
const actions = async () =>
  (
    await office.owner.run<{ action: string }>({
      text: `select action from admin_event where action like 'unit.%' order by seq`,
      values: [],
    })
  ).map(({ action }) => action);

test('the tree is shown as it was on a day, districts and old communes too', async () => {
  assert.match(await get(unitsPath), /Xã Đinh Văn Lâm Hà/);
  const before = await get(unitsPath, { query: { ngay: '30/06/2025' } });
  assert.match(before, /Thị trấn Đinh Văn/);
  assert.doesNotMatch(before, /Xã Đinh Văn Lâm Hà/);
  assert.match(await get(unitsPath, { query: { ten: 'dinh van lam ha' } }), /24871/);
});

test('a new division is looked at, added, and handles its fields; its code is not used twice', async () => {
  const typed = {
    ...{ loai: 'division', thuoc: commune.id, ma: '24871.moi', tenVi: 'Phòng Mới', tenEn: 'New division' },
    ...{ linhVuc: 'Đường bộ', ...dated },
  };
  const send = (body: Readonly<Record<string, string>>) =>
    askPage(routes, ['POST', newUnitPath], admin, { body: { ...typed, ...body } });
  assert.match(
    pageOf(await send({})).markup,
    /Thêm Phòng Mới \(Phòng chuyên môn\), thuộc Xã Đinh Văn Lâm Hà/,
  );
  assert.equal(await unitByCode(db, '24871.moi', plainDate('2026-11-20')), undefined, 'a look adds nothing');
  assert.equal((await send({ act: 'record' })).kind, 'redirect');
  assert.equal((await unitByCode(db, '24871.moi', plainDate('2026-11-20')))?.agencyId, commune.id);
  const again = pageOf(await send({ act: 'record' }));
  assert.equal(again.status, 422);
  assert.match(again.markup, /href="#ma"[^>]*>Mã này đã có đơn vị khác dùng/);
  assert.match(pageOf(await send({ ma: 'x', denNgay: '20/11/2026' })).markup, /href="#denNgay"/);
  assert.deepEqual(await actions(), ['unit.added']);
});

test('a new name holds from its day; before it the old one is told', async () => {
  const named = { ...dated, tuNgay: '01/12/2026', tenVi: 'Lâm Hà', tenEn: 'Lam Ha', act: 'record' };
  const looked = pageOf(await change('rename', commune.id, { ...named, act: 'preview' }));
  assert.match(looked.markup, /Xã Đinh Văn Lâm Hà đổi tên thành Xã Lâm Hà/);
  assert.equal((await change('rename', commune.id, named)).kind, 'redirect');
  assert.equal((await findUnit(db, commune.id))?.fullName.vi, 'Xã Đinh Văn Lâm Hà');
  await takeEffect(db, plainDate('2026-12-01'));
  assert.equal((await findUnit(db, commune.id))?.fullName.vi, 'Xã Lâm Hà');
  const then = await findUnitAsOf(db, commune.id, plainDate('2026-11-30'));
  assert.equal(then?.fullName.vi, 'Xã Đinh Văn Lâm Hà');
  assert.match(await get(unitPath(':id'), { params: { id: commune.id } }), /Nghị quyết 12/);
  const sooner = pageOf(
    await change('rename', commune.id, { ...named, tenVi: 'Khác', tuNgay: '30/11/2026' }),
  );
  assert.match(sooner.markup, /href="#tuNgay"[^>]*>Đã có thay đổi/);
});

test('a division moves inside its agency, never under itself or into another agency', async () => {
  const added = (await unitByCode(db, '24871.moi', plainDate('2026-11-20'))) ?? assert.fail();
  const move = (parent: string) =>
    change('move', added.id, { ...dated, tuNgay: '21/11/2026', thuoc: parent, act: 'record' });
  assert.match(pageOf(await move(added.id)).markup, /không thể thuộc chính nó/);
  const foreign = (await unitByCode(db, '24787', plainDate('2026-11-20'))) ?? assert.fail();
  assert.match(pageOf(await move(foreign.id)).markup, /ở cơ quan khác/);
  const tomorrow = { ...dated, tuNgay: '21/11/2026', thuoc: division.id, act: 'record' };
  assert.equal((await change('move', added.id, tomorrow)).kind, 'redirect');
  await takeEffect(db, plainDate('2026-11-21'));
  assert.equal((await findUnit(db, added.id))?.parentId, division.id);
  const rows = await db.run<{ depth: number }>({
    text: 'select depth from unit_closure_v where ancestor_id = $1 and descendant_id = $2',
    values: [commune.id, added.id],
  });
  assert.deepEqual(rows, [{ depth: 2 }]);
});

test('a unit that would strand something does not end, and says what; an empty one goes to its successor', async () => {
  held = [{ kind: 'dossiers', count: 1, names: ['H36.129-1'] }];
  const stranded = pageOf(await change('end', commune.id, { ...dated, tuNgay: '02/12/2026', act: 'record' }));
  assert.equal(stranded.status, 422);
  assert.match(stranded.markup, /1 hồ sơ đang mở/);
  assert.match(stranded.markup, /đơn vị bên trong/);
  held = [];
  assert.match(
    pageOf(await change('end', division.id, { ...dated, act: 'record' })).markup,
    /2 vị trí công tác/,
  );
  const added = (await unitByCode(db, '24871.moi', plainDate('2026-11-20'))) ?? assert.fail();
  const end = { ...dated, tuNgay: '01/12/2026', act: 'record', 'keTiep.0': division.id, 'cach.0': 'whole' };
  assert.match(
    pageOf(await change('end', added.id, { ...end, 'keTiep.0': added.id })).markup,
    /không kế tiếp chính nó/,
  );
  assert.equal((await change('end', added.id, end)).kind, 'redirect');
  assert.match(
    await get(unitPath(':id'), { params: { id: added.id } }),
    /Được kế tiếp toàn bộ bởi Phòng Kinh tế/,
  );
  assert.equal(await unitByCode(db, '24871.moi', plainDate('2026-12-01')), undefined);
  assert.deepEqual((await actions()).slice(-2), ['unit.moved', 'unit.ended']);
});

test('a division takes a new field at once, and gives none up that nobody else handles', async () => {
  const handled = async () =>
    (await competenceFor(db, { ...asked, communeUnitId: commune.id, field: 'Gia đình' }))?.division.id;
  const asked = { level: 'commune', on: plainDate('2026-11-20') } as const;
  const send = (linhVuc: readonly string[], canCu = 'Quyết định 5/QĐ-UBND') =>
    askPage(routes, ['POST', unitFieldsPath(':id')], admin, {
      params: { id: division.id },
      body: { linhVuc, canCu },
    });
  const own = await fieldsOf(db, division.id);
  assert.equal(await handled(), undefined);
  assert.match(pageOf(await send([...own, 'Gia đình'], '')).markup, /href="#canCu"/);
  assert.equal((await send([...own, 'Gia đình'])).kind, 'redirect');
  assert.equal(await handled(), division.id);
  const refused = pageOf(await send(own));
  assert.equal(refused.status, 422);
  assert.match(refused.markup, /Chưa phòng nào khác của cơ quan phụ trách: Gia đình/);
  assert.equal((await actions()).at(-1), 'unit.fields-changed');
});
