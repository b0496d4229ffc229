import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { plainDate } from '#kernel';
import { type TestDatabase, testDatabase } from '#test/database';
import { usualTimeOf } from './usual-time.store.ts';

let base: TestDatabase;
before(async () => {
  base = await testDatabase();
});
after(() => base.close());

/** Dossiers of a procedure, each decided so many days after it was accepted on the day before `decided`. */
const decide = (code: string, decided: string, dossiers: number, timeliness: string | null = 'onTime') =>
  base.owner.run({
    text: `insert into fact_dossier (dossier_id, seq, code, procedure_code, channel, reception_unit_id,
        competent_unit_id, state, accepted_on, due_on, ended_on, timeliness, runs)
      select gen_random_uuid(), 5, gen_random_uuid()::text, $1, 'direct', gen_random_uuid(), gen_random_uuid(),
        case when $4::text is null then 'withdrawn' else 'finished' end, $2::date - 1, $2::date, $2::date, $4,
        jsonb_build_array(jsonb_build_object('from', $2::date - 1, 'to', $2::date, 'dueOn', $2::date, 'stop', 'end'))
      from generate_series(1, $3)`,
    values: [code, decided, dossiers, timeliness],
  });

test('what was decided in the last twelve months is measured, and neither older nor withdrawn dossiers', async () => {
  const on = plainDate('2026-11-20');
  await decide('1.001193', '2026-10-05', 15);
  await decide('1.001193', '2025-11-20', 30);
  await decide('1.001193', '2026-10-06', 30, null);
  await decide('1.000894', '2026-10-06', 30);
  assert.equal(await usualTimeOf(base.db, '1.001193', on), undefined);
  await decide('1.001193', '2026-11-20', 5);
  assert.deepEqual(await usualTimeOf(base.db, '1.001193', on), {
    days: 1,
    dossiers: 20,
    from: '2026-10-05',
    to: '2026-11-20',
  });
});
