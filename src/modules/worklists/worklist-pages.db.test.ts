import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { addMinutes, instant, type Official, type UnitId } from '#kernel';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { testOffice } from '#test/office';
import { takeOpenStep } from '#test/specialist';
import { keptWork } from './agency-work.action.ts';
import { loadWorklist, type Worklist, type WorklistDeps } from './load-worklist.action.ts';
import { everything, type Filter, orders, type Section } from './sections.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());
const deps: WorklistDeps = {
  db: office.db,
  workOf: keptWork(office.db, Date.now),
  calendarOf: (unitId: UnitId) => office.office.calendarOf(office.db, unitId),
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
};
const now = instant('2026-11-24T15:20');
const head = await office.official(commune, 'divisionHead');
const names = ['Trần Thị Ước', 'Nguyễn Văn An', 'Đặng Thị An', 'Lê Ánh', 'K’Brơi'];
const many = 63;

before(async () => {
  const handler = await office.official(commune, 'handler');
  for (let n = 0; n < many; n += 1) {
    const owner = { ...(await office.citizen(n)), name: names[n % names.length] ?? '' };
    const at = addMinutes(instant('2026-11-19T08:00'), (n * 37) % 500);
    const id = await office.file(commune, owner, at);
    if (n % 3 > 0) await acceptAt(office, commune, id);
    if (n % 3 > 1) await takeOpenStep(office, handler, id);
  }
});

/** Every page from the first to the last, and back again from there. */
async function walk(
  who: Official,
  filter: Filter,
): Promise<{ there: string[]; back: string[]; last: Worklist }> {
  const ids = ({ items }: Worklist) => items.map(({ id }) => id);
  let page = await loadWorklist(deps, who, filter, now);
  const there = ids(page);
  while (page.next) {
    page = await loadWorklist(deps, who, { ...filter, from: page.next }, now);
    there.push(...ids(page));
  }
  const back = ids(page);
  let before = page;
  while (before.previous) {
    before = await loadWorklist(deps, who, { ...filter, from: before.previous }, now);
    back.unshift(...ids(before));
  }
  return { there, back, last: page };
}

test('whatever the filter and the order, the pages show each row once in both directions, and the count is theirs', async () => {
  const asked: fc.Arbitrary<Filter> = fc.record({
    section: fc.constantFrom<Section>('team', 'agency', 'ours'),
    q: fc.constantFrom('', '', 'an', 'uoc', 'tran thi', 'h36'),
    light: fc.constantFrom(undefined, undefined, 'red', 'amber', 'green'),
    step: fc.constantFrom(undefined, undefined, 'process'),
    channel: fc.constantFrom(undefined, undefined, 'online', 'postal'),
    post: fc.constantFrom(undefined, 'none'),
    order: fc.constantFrom(...orders),
    reverse: fc.boolean(),
    procedure: fc.constant(undefined),
    from: fc.constant(undefined),
  });
  await fc.assert(
    fc.asyncProperty(asked, async (filter) => {
      const { there, back, last } = await walk(head, filter);
      assert.equal(new Set(there).size, there.length);
      assert.deepEqual(back, there);
      assert.equal(last.total, there.length);
      const { lights } = last;
      if (filter.light) assert.equal(lights[filter.light], there.length);
    }),
    { numRuns: 60 },
  );
});

test('names stand by the given name, and the other way round when asked', async () => {
  const named = async (reverse: boolean) =>
    (
      await loadWorklist(deps, head, { ...everything, section: 'team', order: 'name', reverse }, now)
    ).items.map(({ applicantName }) => applicantName);
  assert.equal((await named(false))[0], 'Đặng Thị An');
  assert.equal((await named(true))[0], 'Trần Thị Ước');
});

test('what stands in the lists is what follows from the dossiers', async () => {
  const astray = await office.owner.run({
    text: `with fresh as (select w.* from dossier d cross join lateral work_of(d) w)
      (table work_item except all table fresh) union all (table fresh except all table work_item)`,
    values: [],
  });
  assert.deepEqual(astray, []);
});
