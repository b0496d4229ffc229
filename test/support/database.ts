import { createHash } from 'node:crypto';
import path from 'node:path';
import { type DatabaseAddress, type Db, openDatabase } from '#platform/db';
import { type Migration, migrate, readMigrations } from '#platform/migrate';
import { testServer } from './server.ts';

export type TestDatabase = {
  /** As the running office sees it: in the role that may not change the journal. */
  readonly db: Db;
  /** As the owner: for what only a migration may do, and for tampering. */
  readonly owner: Db;
  readonly address: DatabaseAddress;
  /** The same as a URL, for a process of its own. */
  readonly url: string;
  /** Closes the pools and drops the database. */
  close(): Promise<void>;
};

let created = 0;

/**
 * A migrated database of its own for one test file, cloned from a template in some 30 ms.
 * `poolSize: 1` shows that no use case asks for a second connection inside a transaction.
 */
export async function testDatabase(options: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const server = await testServer();
  const template = await migratedTemplate(server);
  created += 1;
  const name = `motcua_test_${process.pid}_${created}`;
  await asAdmin(server, async (admin) => {
    await admin.run({ text: `drop database if exists ${name} with (force)`, values: [] });
    await admin.run({ text: `create database ${name} template ${template}`, values: [] });
  });
  return openTestDatabase(server, name, options.poolSize ?? 5);
}

/** An empty database, for what happens before the first migration. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  created += 1;
  const name = `motcua_test_${process.pid}_${created}`;
  await asAdmin(server, (admin) =>
    admin.run({ text: `create database ${name} template template0`, values: [] }),
  );
  return openTestDatabase(server, name, 5);
}

function openTestDatabase(server: DatabaseAddress, name: string, poolSize: number): TestDatabase {
  const address = withDatabase(server, name);
  const db = openDatabase({ address, poolSize, role: 'motcua_app' });
  const owner = openDatabase({ address, poolSize });
  return {
    db,
    owner,
    address,
    url: urlOf(address),
    close: async () => {
      await Promise.all([db.close(), owner.close()]);
      await asAdmin(server, (admin) => admin.run({ text: `drop database ${name} with (force)`, values: [] }));
    },
  };
}

export const migrationsFolder = path.join(import.meta.dirname, '../../db/migrations');

let template: Promise<string> | undefined;

function migratedTemplate(server: DatabaseAddress): Promise<string> {
  template ??= makeTemplate(server);
  return template;
}

/** Named by what it was migrated with; marked as a template only when whole, and made by one process at a time. */
async function makeTemplate(server: DatabaseAddress): Promise<string> {
  const migrations = await readMigrations(migrationsFolder);
  const name = `motcua_template_${digest(migrations)}`;
  await asAdmin(server, (admin) =>
    admin.transaction(async (tx) => {
      await tx.run({ text: 'select pg_advisory_xact_lock(4851068)', values: [] });
      const whole = await admin.run({
        text: 'select from pg_database where datname = $1 and datistemplate',
        values: [name],
      });
      if (whole.length > 0) return;
      await admin.run({ text: `drop database if exists ${name} with (force)`, values: [] });
      await admin.run({ text: `create database ${name} template template0`, values: [] });
      await migrateTemplate(withDatabase(server, name), migrations);
      await admin.run({ text: `alter database ${name} with is_template true`, values: [] });
    }),
  );
  return name;
}

async function migrateTemplate(address: DatabaseAddress, migrations: readonly Migration[]): Promise<void> {
  const db = openDatabase({ address, poolSize: 1 });
  try {
    await migrate(db, migrations);
  } finally {
    await db.close();
  }
}

function digest(migrations: readonly Migration[]): string {
  const hash = createHash('sha256');
  for (const { name, sha256 } of migrations) hash.update(`${name} ${sha256}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function asAdmin<T>(server: DatabaseAddress, work: (admin: Db) => Promise<T>): Promise<T> {
  const admin = openDatabase({ address: withDatabase(server, 'postgres'), poolSize: 2 });
  try {
    return await work(admin);
  } finally {
    await admin.close();
  }
}

function withDatabase(address: DatabaseAddress, database: string): DatabaseAddress {
  if (!('connectionString' in address)) return { ...address, database };
  const url = new URL(address.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}

function urlOf(address: DatabaseAddress): string {
  if ('connectionString' in address) return address.connectionString;
  const { host, port, user, database } = address;
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
