import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { instant, plainDate } from '#kernel';
import { violatedConstraint } from '#platform/db';
import { type TestDatabase, testDatabase } from '#test/database';
import {
  communesOf,
  competenceFor,
  endHolding,
  holdersIn,
  loadDemonstration,
  loadUnits,
  postById,
  postsOf,
  provinces,
  rolePermissions,
  staffedAgencies,
  subtreeIds,
  successorsOf,
  unitByCode,
} from './index.ts';

const content = path.join(import.meta.dirname, '../../../content');
const today = plainDate('2026-11-20');
const now = instant('2026-11-20T09:00');

describe('organisations', () => {
  let base: TestDatabase;
  before(async () => {
    base = await testDatabase({ poolSize: 1 });
    await loadUnits(base.db, content);
    await loadDemonstration(base.db, content);
  });
  after(() => base.close());

  const unit = async (code: string, on = today) => {
    const found = await unitByCode(base.db, code, on);
    assert.ok(found, code);
    return found;
  };

  test('today there are 34 provinces and 3,321 communes, wards and special zones', async () => {
    const all = await provinces(base.db, today);
    assert.equal(all.length, 34);
    const rows = await base.db.run<{ count: number }>({
      text: `select count(*) from unit where kind = 'commune' and valid_to is null`,
      values: [],
    });
    assert.equal(rows[0]?.count, 3321);
    assert.equal((await communesOf(base.db, '68', today)).length, 124);
  });

  test('loading the same content again changes nothing', async () => {
    assert.equal((await loadUnits(base.db, content)).changed, 0);
    const again = await loadDemonstration(base.db, content);
    const rows = await base.db.run<{ count: number }>({ text: 'select count(*) from post', values: [] });
    assert.equal(rows[0]?.count, again.length);
  });

  test('a code means the unit of the day: 24871 was a township until the last of June 2025', async () => {
    assert.equal((await unit('24871', plainDate('2025-06-30'))).fullName.vi, 'Thị trấn Đinh Văn');
    const now = await unit('24871');
    assert.equal(now.fullName.vi, 'Xã Đinh Văn Lâm Hà');
    assert.equal(await unitByCode(base.db, '676', today), undefined, 'the district level is abolished');
    const old = await unit('24910', plainDate('2025-06-30'));
    assert.deepEqual(
      (await successorsOf(base.db, old.id)).map(({ unit: to, how, on }) => [to.id, how, on]),
      [[now.id, 'whole', '2025-07-01']],
    );
  });

  test('a commune contains its desk and divisions, a province its communes', async () => {
    const commune = await unit('24871');
    const inside = await subtreeIds(base.db, commune.id);
    assert.ok(inside.includes((await unit('24871.mc')).id));
    assert.equal(inside.length, 5);
    const province = await subtreeIds(base.db, (await unit('68')).id);
    assert.ok(inside.every((id) => province.includes(id)));
    assert.ok(!province.includes((await unit('68', plainDate('2025-06-30'))).id));
  });

  test('people file at the twelve staffed communes and at the service centre', async () => {
    const staffed = await staffedAgencies(base.db, today);
    assert.equal(staffed.length, 13);
    assert.equal(staffed.at(-1)?.kind, 'service-centre');
    assert.ok(staffed.every((agency) => agency.agencyCode && !agency.agencyCodeVerified));
  });

  test('the competent agency follows level and field, and nobody is named who would not pick it up', async () => {
    const communeUnitId = (await unit('24871')).id;
    const ask = async (level: 'commune' | 'province', field: string, where = communeUnitId) => {
      const found = await competenceFor(base.db, { level, field, communeUnitId: where, on: today });
      return found && [found.reception.code, found.competent.code, found.division.code];
    };
    assert.deepEqual(await ask('commune', 'Hộ tịch'), ['24871', '24871', '24871.vhxh']);
    assert.deepEqual(await ask('commune', 'Đất đai'), ['24871', '24871', '24871.kt']);
    assert.deepEqual(await ask('province', 'Luật sư'), ['68.ttpv', '68.stp', '68.stp.hcbt']);
    assert.equal(await ask('province', 'Y tế'), undefined);
    assert.equal(await ask('commune', 'Hộ tịch', (await unit('00004')).id), undefined);
  });

  test('posts carry their names and agency, and a holder who has left holds nothing', async () => {
    const commune = await unit('24871');
    const [chair] = await holdersIn(base.db, commune.id, 'approver', now);
    assert.ok(chair);
    assert.equal(chair.post.agencyName.vi, 'Ủy ban nhân dân xã Đinh Văn Lâm Hà');
    assert.equal((await postsOf(base.db, chair.personId, now)).length, 1);
    await base.db.transaction((tx) => endHolding(tx, chair.personId, chair.post.id, now));
    assert.deepEqual(await postsOf(base.db, chair.personId, now), []);
    assert.equal((await postById(base.db, chair.post.id))?.name.vi, chair.post.name.vi);
  });

  test('the database refuses what must never be', async () => {
    const commune = await unit('24871');
    const copy = (sets: string) => `insert into unit select (jsonb_populate_record(u, ${sets})).* from unit u
      where id = '${commune.id}'`;
    const fresh = `jsonb_build_object('id', gen_random_uuid(), 'agency_code', null)`;
    const refused = async (constraint: string, text: string) => {
      await assert.rejects(base.db.run({ text, values: [] }), (error) => {
        assert.equal(violatedConstraint(error), constraint);
        return true;
      });
    };
    await refused('unit_agency_is_itself', copy(fresh));
    await refused(
      'unit_one_code_a_day',
      copy(`jsonb_build_object('id', '${newUuid}', 'agency_id', '${newUuid}', 'agency_code', null)`),
    );
    await refused('unit_validity', `update unit set valid_to = valid_from where id = '${commune.id}'`);
    await refused('unit_succession_one_whole', secondWhole);
    await refused('assignment_not_twice', heldTwice);
    for (const text of [
      `update unit set parent_id = null where id = '${commune.id}'`,
      `update unit set code = '99999' where id = '${commune.id}'`,
      `delete from unit where id = '${commune.id}'`,
      'insert into unit_closure select id, id, 0 from unit limit 1',
      'delete from unit_succession',
      "update assignment set starts_at = starts_at - interval '1 day'",
      `update post set role = 'approver' where role = 'handler'`,
      'delete from assignment',
    ]) {
      await assert.rejects(base.db.run({ text, values: [] }), text);
    }
  });
});

const newUuid = '00000000-0000-4000-8000-000000000001';
const secondWhole = `insert into unit_succession select from_id, (select id from unit where code = '00004'), on_date, how
  from unit_succession where how = 'whole' limit 1`;
const heldTwice = `insert into assignment select gen_random_uuid(), post_id, person_id, starts_at + interval '1 day', null
  from assignment where ends_at is null limit 1`;

test('no role both decides content and receives, and the one who signs does not issue', () => {
  for (const role of ['deskOfficer', 'centreHead', 'clerk', 'handler', 'divisionHead'] as const)
    assert.ok(!rolePermissions(role).has('dossier.approve'), role);
  assert.ok(!rolePermissions('approver').has('dossier.attach-result'));
  assert.ok(!rolePermissions('systemAdmin').has('dossier.read'));
});
