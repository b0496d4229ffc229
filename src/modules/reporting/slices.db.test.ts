import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { plainDate } from '#kernel';
import { unitByCode } from '#organisations';
import { acceptedDossier } from '#test/dossier-hands';
import { projectAll } from '#test/figures';
import { type TestOffice, testNow, testOffice } from '#test/office';
import { pagesOf } from '#test/reporting-pages';
import { allBehind } from './behind/list-behind.action.ts';
import { type Figures, sliceFigureNames } from './figures/figures.ts';
import { figuresOf } from './figures/figures-of.action.ts';
import { compareFigures } from './projection/compare-figures.action.ts';
import type { FigureRole } from './projection/contributions.ts';
import { rebuildFigures } from './projection/projector.action.ts';

const period = { from: plainDate('2026-11-15'), to: plainDate('2026-12-14') };

describe('the figures of dossiers of several agencies', () => {
  let office: TestOffice;

  before(async () => {
    office = await testOffice();
    const chain = await acceptedDossier(office, {
      procedure: '2.000986',
      reception: '24868',
      competent: '24871',
    });
    await chain.pass(await office.official('24871', 'handler'), 'birth', '2026-11-20T10:00');
    await acceptedDossier(office, { procedure: '1.013831', reception: '68.ttpv', competent: '68.snnmt' });
    await acceptedDossier(office, { procedure: '1.013225', reception: '24871', competent: '24871' });
    await projectAll(office.db);
  });
  after(() => office.close());

  const figures = async (code: string, role: FigureRole, asOf = '2026-11-20'): Promise<Figures> => {
    const unit = await unitByCode(office.db, code, period.from);
    assert.ok(unit);
    return figuresOf(office.db, { ...period, unitId: unit.id, asOf: plainDate(asOf), role });
  };
  const received = async (code: string) => [
    (await figures(code, 'main')).received,
    (await figures(code, 'slice')).received,
  ];

  test('count each dossier once for who decides, and each part once for who holds it', async () => {
    assert.deepEqual(await received('68'), [3, 2], 'the province has three dossiers, not five');
    assert.deepEqual(await received('24871'), [2, 1]);
    assert.deepEqual(await received('68.snnmt'), [1, 1]);
    assert.deepEqual(await received('24868'), [0, 0], 'it only received');
    assert.deepEqual(await received('68.sxd'), [0, 0], 'an opinion inside the limit is no part of its own');
  });

  test('measure a part by its own date: overdue while the whole is within its own', async () => {
    const [main, slice] = [
      await figures('24871', 'main', '2026-11-25'),
      await figures('24871', 'slice', '2026-11-25'),
    ];
    assert.deepEqual([main.overdue, slice.overdue, slice.inProgress], [0, 1, 1]);
  });

  test('open to the parts behind each number', async () => {
    const unit = await unitByCode(office.db, '68', period.from);
    assert.ok(unit);
    for (const asOf of ['2026-11-20', '2026-11-25', '2026-12-10'].map(plainDate))
      for (const figure of sliceFigureNames) {
        const lines = [];
        for await (const some of allBehind(
          office.db,
          { ...period, figure, role: 'slice', unitId: unit.id, asOf },
          1,
        ))
          lines.push(...some);
        assert.equal(lines.length, (await figures('68', 'slice', asOf))[figure], `${figure} ${asOf}`);
      }
  });

  test('are shown apart on the page of the unit, and their lists say what they are', async () => {
    const { get, close } = await pagesOf(office, testNow);
    const unit = await get('/so-lieu/24871?tu=2026-11-15&den=2026-12-14');
    assert.match(unit, /Phần việc của đơn vị trong hồ sơ liên thông/);
    assert.match(unit, /danh-sach\?so=overdue&amp;phan=lien-thong/);
    assert.doesNotMatch(await get('/so-lieu/24868'), /liên thông/);
    const list = await get(
      '/so-lieu/24871/danh-sach?so=inProgress&phan=lien-thong&tu=2026-11-15&den=2026-12-14',
    );
    assert.match(list, /danh sách phần việc/);
    assert.match(list, /1\.001193/, 'by its own procedure');
    const api = JSON.parse(await get('/api/v1/figures/68'));
    assert.deepEqual([api.figures.received, api.slices.received], [3, 2]);
    await close();
  });

  test('are what the journals say, also counted again from nothing, and one altered by hand is found', async () => {
    assert.deepEqual((await compareFigures(office.db)).differences, []);
    const told = await figures('68', 'slice');
    await rebuildFigures(office.db, 7);
    assert.deepEqual(await figures('68', 'slice'), told);
    await office.owner.run({
      text: `update figure_slice_sum set value = value + 1 where measure = 'received' and grain = 'day'`,
      values: [],
    });
    await office.owner.run({ text: `update fact_slice set procedure_code = '1.000000'`, values: [] });
    const found = (await compareFigures(office.db)).differences;
    assert.deepEqual([...new Set(found.map(({ what }) => what))].sort(), ['fact.differs', 'sum.differs']);
    assert.ok(found.some(({ where }) => where.startsWith('slice ')));
    await rebuildFigures(office.db);
    assert.deepEqual((await compareFigures(office.db)).differences, []);
  });

  test('the database refuses a part that cannot be', async () => {
    for (const set of [
      'accepted_on = null',
      'ended_on = accepted_on',
      `timeliness = 'late'`,
      'due_on = due_on + 1',
    ])
      await assert.rejects(office.owner.run({ text: `update fact_slice set ${set}`, values: [] }), set);
  });
});
