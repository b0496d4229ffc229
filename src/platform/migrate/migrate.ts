import type { Db, Tx } from '#platform/db';
import { type Applied, type Migration, planMigrations } from './plan.ts';

/** Any fixed number: held while one process migrates this database. */
const migrationLock = 4_851_067;

/** A database this version of motcua must not run on. Its message is for the administrator. */
export class MigrationProblem extends Error {
  override readonly name = 'MigrationProblem';
}

/**
 * Brings a database up to date and returns the names of what was applied. Any number of processes may do
 * so at once: each migration is one transaction that first takes the lock and then writes its own line
 * into the book; whoever finds the line there goes on to the next.
 * Needs the owner's connection, not the role of the running office.
 */
export async function migrate(db: Db, migrations: readonly Migration[]): Promise<readonly string[]> {
  const applied: string[] = [];
  for (;;) {
    const name = await db.transaction((tx) => applyNext(tx, migrations));
    if (name === undefined) return applied;
    applied.push(name);
  }
}

async function applyNext(tx: Tx, migrations: readonly Migration[]): Promise<string | undefined> {
  await tx.run({ text: 'select pg_advisory_xact_lock($1)', values: [migrationLock] });
  await tx.run({ text: createBook, values: [] });
  const next = pendingOf(migrations, await readBook(tx))[0];
  if (!next) return undefined;
  await tx.run({
    text: 'insert into applied_migrations (name, sha256) values ($1, $2)',
    values: [next.name, next.sha256],
  });
  await runScript(tx, next);
  return next.name;
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const plan = planMigrations(migrations, applied);
  if ('problem' in plan) throw new MigrationProblem(plan.problem);
  return plan.pending;
}

/** Throws unless the database is exactly at this version: for processes that may not migrate. */
export async function requireMigrated(db: Db, migrations: readonly Migration[]): Promise<void> {
  const [found] = await db.run<{ book: string | null }>({
    text: "select to_regclass('public.applied_migrations')::text as book",
    values: [],
  });
  const pending = pendingOf(migrations, found?.book ? await readBook(db) : []);
  if (pending.length > 0) {
    throw new MigrationProblem(
      `The database lacks ${pending.map(({ name }) => name).join(', ')}: run "motcua migrate" first.`,
    );
  }
}

const readBook = (db: Pick<Db, 'run'>): Promise<readonly Applied[]> =>
  db.run<Applied>({ text: 'select name, sha256 from applied_migrations order by name', values: [] });

async function runScript(tx: Tx, { name, sql }: Migration): Promise<void> {
  try {
    await tx.run({ text: sql, values: [] });
  } catch (error) {
    throw new MigrationProblem(`${name} failed${placeIn(sql, error)}: ${String(error)}`, { cause: error });
  }
}

/** ` at line 12`, from the character position PostgreSQL reports. */
function placeIn(sql: string, error: unknown): string {
  const position = error instanceof Error && 'position' in error ? Number(error.position) : Number.NaN;
  return Number.isInteger(position) ? ` at line ${sql.slice(0, position).split('\n').length}` : '';
}

const createBook = `
  create table if not exists applied_migrations (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;
