import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column } from './catalog.ts';
import { isMigrationName, planMigrations } from './plan.ts';
import { typeOf } from './row-types.ts';

const migration = (name: string, sha256 = name) => ({ name, sha256, sql: '' });
const one = migration('0001_platform_one.sql');
const two = migration('0002_platform_two.sql');
const three = migration('0003_platform_three.sql');

test('what is not applied yet is applied in order', () => {
  assert.deepEqual(planMigrations([one, two, three], [one]), { pending: [two, three] });
  assert.deepEqual(planMigrations([one], [one]), { pending: [] });
});

test('a newer database, a changed file and a file that comes too early are refused by name', () => {
  const problem = (known: (typeof one)[], applied: (typeof one)[]): string => {
    const plan = planMigrations(known, applied);
    return 'problem' in plan ? plan.problem : '';
  };
  assert.match(problem([one], [one, two]), /newer motcua, which knows 0002_platform_two.sql/);
  assert.match(problem([migration(one.name, 'other')], [one]), /changed since: 0001_platform_one.sql/);
  assert.match(problem([one, two, three], [one, three]), /0002_platform_two.sql come before 0003/);
});

test('the name of a migration has its number and its owner', () => {
  assert.ok(isMigrationName('0042_dossiers_add_supplement.sql'));
  for (const wrong of ['42_dossiers_x.sql', '0042-dossiers.sql', '0042_Dossiers_x.sql']) {
    assert.ok(!isMigrationName(wrong), wrong);
  }
});

test('the type of a column says how it is read and written', () => {
  const column = (changes: Partial<Column>): Column => ({
    relation: 't',
    isView: false,
    column: 'c',
    type: 'text',
    isArray: false,
    nullable: false,
    hasDefault: false,
    generated: false,
    labels: null,
    checks: [],
    ...changes,
  });
  const cases: readonly (readonly [Partial<Column>, string])[] = [
    [{}, 'string'],
    [{ type: 'int8', nullable: true }, 'number | null'],
    [{ type: 'date' }, 'string'],
    [{ type: 'jsonb' }, 'ColumnType<JsonValue, string, string>'],
    [{ type: 'bool', hasDefault: true }, 'ColumnType<boolean, boolean | undefined, boolean>'],
    [{ type: 'int4', generated: true }, 'ColumnType<number, never, never>'],
    [{ type: 'timestamptz', isView: true, nullable: true }, 'Date | null'],
    [{ isArray: true }, 'string[]'],
    [{ checks: ["CHECK ((c = ANY (ARRAY['a'::text, 'it''s'::text])))"] }, "'a' | 'it\\'s'"],
  ];
  for (const [changes, expected] of cases) assert.equal(typeOf(column(changes)), expected);
});
