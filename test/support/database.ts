import { type DatabaseAddress, type Db, openDatabase } from '#platform/db';
import { testServer } from './server.ts';
import {
  asAdmin,
  clone,
  type Filling,
  filledTemplate,
  migratedTemplate,
  urlOf,
  withDatabase,
} from './templates.ts';

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

export interface TestDatabaseOptions {
  /** 1 shows that no use case asks for a second connection inside a transaction. */
  readonly poolSize?: number;
  /** Nothing but the tables unless said. */
  readonly filling?: Filling;
}

/** A migrated database of its own for one test file, cloned from a template in some 30 ms. */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = await testServer();
  const template = await (options.filling
    ? filledTemplate(server, options.filling)
    : migratedTemplate(server));
  const name = newName();
  await clone(server, template, name);
  return openTestDatabase(server, name, options.poolSize ?? 5);
}

/** An empty database, for what happens before the first migration. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  const name = newName();
  await clone(server, 'template0', name);
  return openTestDatabase(server, name, 5);
}

let created = 0;

function newName(): string {
  created += 1;
  return `motcua_test_${process.pid}_${created}`;
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
