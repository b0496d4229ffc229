import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { type DatabaseAddress, type Db, openDatabase } from '#platform/db';
import { type Migration, migrate, readMigrations } from '#platform/migrate';
import { lives } from './server.ts';

/** What the databases of many tests hold: brought in once a process, and cloned with the database it is in. */
export interface Filling {
  /** Letters and underscores. */
  readonly name: string;
  fill(address: DatabaseAddress): Promise<void>;
}

export const migrationsFolder = path.join(import.meta.dirname, '../../db/migrations');

let template: Promise<string> | undefined;

/** Has every migration, and nothing in its tables. */
export function migratedTemplate(server: DatabaseAddress): Promise<string> {
  template ??= makeTemplate(server);
  return template;
}

const filled = new Map<string, Promise<string>>();

export function filledTemplate(server: DatabaseAddress, filling: Filling): Promise<string> {
  const known = filled.get(filling.name) ?? makeFilled(server, filling);
  filled.set(filling.name, known);
  return known;
}

/** Of this process alone: what is filled in hangs on sources and content. */
async function makeFilled(server: DatabaseAddress, { name, fill }: Filling): Promise<string> {
  const template = `${ofThisMachine}_${process.pid}_${name}`;
  await dropThoseOfTheDead(server, template);
  await clone(server, await migratedTemplate(server), template);
  await fill(withDatabase(server, template));
  return template;
}

/** A server may be shared, where the processes of another machine cannot be looked for. */
const ofThisMachine = `motcua_filled_${createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8)}`;

async function dropThoseOfTheDead(server: DatabaseAddress, ours: string): Promise<void> {
  await asAdmin(server, async (admin) => {
    const text = 'select datname from pg_database where starts_with(datname, $1)';
    const found = await admin.run<{ datname: string }>({ text, values: [`${ofThisMachine}_`] });
    for (const { datname } of found) {
      const pid = Number(datname.slice(ofThisMachine.length + 1).split('_')[0]);
      if (datname === ours || !lives(pid))
        await admin.run({ text: `drop database if exists ${datname} with (force)`, values: [] });
    }
  });
}

/** A new database with what is in a template; of this name there was one only if a process ended badly. */
export function clone(server: DatabaseAddress, template: string, name: string): Promise<void> {
  return asAdmin(server, async (admin) => {
    await admin.run({ text: `drop database if exists ${name} with (force)`, values: [] });
    await admin.run({ text: `create database ${name} template ${template}`, values: [] });
  });
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

export async function asAdmin<T>(server: DatabaseAddress, work: (admin: Db) => Promise<T>): Promise<T> {
  const admin = openDatabase({ address: withDatabase(server, 'postgres'), poolSize: 2 });
  try {
    return await work(admin);
  } finally {
    await admin.close();
  }
}

/** The same server, another of its databases. */
export function withDatabase(address: DatabaseAddress, database: string): DatabaseAddress {
  if (!('connectionString' in address)) return { ...address, database };
  const url = new URL(address.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}

export function urlOf(address: DatabaseAddress): string {
  if ('connectionString' in address) return address.connectionString;
  const { host, port, user, database } = address;
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
