import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type DossierId, idOf, instant, type Official, type UnitId } from '#kernel';
import { roles } from '#organisations';
import { loadVersion } from '#procedures';
import { acceptedDossier, type Hands } from '#test/dossier-hands';
import { readerOf } from '#test/dossier-reading';
import { type TestOffice, testOffice } from '#test/office';
import { keptWork } from './agency-work.action.ts';
import { loadWorklist } from './load-worklist.action.ts';
import { everything, type Section } from './sections.ts';

const later = instant('2026-11-20T11:00');

describe('a dossier of several agencies', () => {
  let office: TestOffice;
  let permit: Hands;
  let land: Hands;
  let chain: Hands;
  let officials: readonly Official[];

  before(async () => {
    office = await testOffice();
    permit = await acceptedDossier(office, {
      ...{ procedure: '1.013225', reception: '24868', competent: '24871' },
      answers: { work: 'religious' },
    });
    await permit.pass(await office.official('24871', 'divisionHead'), 'assign', '2026-11-20T10:00');
    land = await acceptedDossier(office, {
      procedure: '1.013831',
      reception: '68.ttpv',
      competent: '68.snnmt',
    });
    chain = await acceptedDossier(office, { procedure: '2.000986', reception: '24868', competent: '24871' });
    officials = await everyOfficial(office);
  });
  after(() => office.close());

  const idsIn = async (who: Official, section: Section): Promise<readonly DossierId[]> => {
    const deps = {
      db: office.db,
      workOf: keptWork(office.db, Date.now),
      calendarOf: (unitId: UnitId) => office.office.calendarOf(office.db, unitId),
      versionOf: async (id: Parameters<typeof loadVersion>[1]) =>
        (await loadVersion(office.db, id)) ?? assert.fail(),
    };
    const filter = { ...everything, section };
    const list = await loadWorklist(deps, who, filter, later);
    return list.section === section ? list.items.map(({ dossierId }) => dossierId) : [];
  };

  test('is work of the posts of each agency that has a step of it, and of no others', async () => {
    const doing = async (id: DossierId) => {
      const found = [];
      for (const who of officials)
        for (const section of ['mine', 'ours', 'opinion'] as const)
          if ((await idsIn(who, section)).includes(id))
            found.push(`${section} ${who.agencyName.vi} ${who.role}`);
      return [...new Set(found)].sort();
    };
    const commune = (await office.official('24871', 'handler')).agencyName.vi;
    const [planning, environment] = [
      (await office.official('68.sxd', 'handler')).agencyName.vi,
      (await office.official('68.snnmt', 'handler')).agencyName.vi,
    ];
    assert.deepEqual(
      await doing(permit.id),
      [
        `opinion ${environment} divisionHead`,
        `opinion ${environment} handler`,
        `opinion ${planning} divisionHead`,
        `opinion ${planning} handler`,
        `ours ${commune} clerk`,
        `ours ${commune} handler`,
      ].sort(),
    );
    assert.deepEqual(await doing(land.id), [`ours ${environment} handler`]);
    assert.deepEqual(await doing(chain.id), [`ours ${commune} handler`]);
  });

  test('is read by every post of an agency that has a part in it, and by nobody else', async () => {
    const read = readerOf(office);
    for (const { id } of [permit, land, chain]) {
      const { dossier, parts } = await partsOf(office, id);
      for (const who of officials) {
        const has = parts.has(who.agencyId) && who.permissions.has('dossier.read');
        assert.equal(
          (await read(who, id)) !== undefined,
          has,
          `${dossier} ${who.role} of ${who.agencyName.vi}`,
        );
      }
    }
  });

  test('waits for money at the agency that decides, and shows there as waiting', async () => {
    const handler = await office.official('68.snnmt', 'handler');
    assert.deepEqual(await idsIn(handler, 'waiting'), []);
    await land.pass(handler, 'check', '2026-11-20T10:30');
    assert.deepEqual(await idsIn(handler, 'waiting'), [land.id], 'for the tax office');
    assert.deepEqual(await idsIn(await office.official('68.sxd', 'handler'), 'waiting'), []);
  });

  test('is watched over by an agency that holds a part of it, though others receive and decide', async () => {
    const head = await office.official('68.sxd', 'divisionHead');
    // Whatever a command writes, it writes the dossier's row as well.
    const touched = () =>
      office.owner.run({ text: 'update dossier set version = version where id = $1', values: [permit.id] });
    assert.deepEqual(await idsIn(head, 'agency'), []);
    await office.owner.run({
      text: `insert into dossier_slice (dossier_id, key, agency_id, opened_at, due_at)
        values ($1, 'planning', $2, '2026-11-20 10:00+07', '2026-11-25 10:00+07')`,
      values: [permit.id, head.agencyId],
    });
    await touched();
    assert.deepEqual(await idsIn(head, 'agency'), [permit.id]);
    await office.owner.run({
      text: `update dossier_slice set finished_at = '2026-11-23 10:00+07', timeliness = 'early' where key = 'planning'`,
      values: [],
    });
    await touched();
    assert.deepEqual(await idsIn(head, 'agency'), []);
  });
});

/** Everybody who holds a post in the agencies that could have a part, and in one that has none. */
async function everyOfficial(office: TestOffice): Promise<readonly Official[]> {
  const found: Official[] = [];
  for (const agency of ['24868', '24871', '24895', '68.ttpv', '68.sxd', '68.snnmt', '68.stp', '68'])
    for (const role of roles)
      for (const index of [0, 1]) {
        const who = await office.official(agency, role, index).catch(() => undefined);
        if (who) found.push(who);
      }
  return found;
}

/** The agencies that have a part in a dossier, as its rows say: places, slices and steps. */
async function partsOf({ owner }: TestOffice, id: DossierId) {
  const rows = await owner.run<{ code: string; unit: string }>({
    text: `select d.procedure_code as code, u.unit::text as unit from dossier d cross join lateral (
        values (d.help_unit_id), (d.reception_unit_id), (d.competent_unit_id)
        union select agency_id from dossier_step s where s.dossier_id = d.id
        union select agency_id from dossier_slice l where l.dossier_id = d.id and agency_id is not null) u(unit)
      where d.id = $1`,
    values: [id],
  });
  return { dossier: rows[0]?.code, parts: new Set(rows.map(({ unit }) => idOf<'unit'>(unit))) };
}
