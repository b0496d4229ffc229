import path from 'node:path';
import { cachedCalendars } from '#calendar';
import type { DossierOffice } from '#dossiers';
import { passwordHasher } from '#identity';
import {
  type AccountId,
  type Citizen,
  type DossierId,
  type Instant,
  idOf,
  instant,
  type Official,
  plainDate,
} from '#kernel';
import { holdersIn, type Role, rolePermissions, unitByCode } from '#organisations';
import { openDatabase } from '#platform/db';
import { newId } from '#platform/ids';
import { sealWith } from '#platform/seal';
import { cachedVersions, type ProcedureVersion, versionInForce } from '#procedures';
import { dossierOffice } from '../../src/app/dossier-office.ts';
import { fillCatalogue, fillDemonstration } from '../../src/app/fill.ts';
import { submit } from '../../src/modules/dossiers/filing/submit.action.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import type { Filling } from './templates.ts';

/** A working day in the morning, well inside the calendar: the default now of tests. */
export const testNow = instant('2026-11-20T09:00');
export const testSecret = 'only for tests: thirty-two letters';
export const contentDir = path.join(import.meta.dirname, '../../content');

export interface TestOffice extends TestDatabase {
  readonly office: DossierOffice;
  readonly versionOf: (code: string) => Promise<ProcedureVersion>;
  /** Whoever holds the first post of a role in an agency, by the agency's code: `24871` is Đinh Văn Lâm Hà. */
  readonly official: (unitCode: string, role: Role, index?: number) => Promise<Official>;
  readonly citizen: (n?: number) => Promise<Citizen>;
  /** Files a household business (1.001612) at a commune and gives its id. */
  readonly file: (unitCode: string, owner: Citizen, now?: Instant) => Promise<DossierId>;
}

/** Units, catalogue and the demonstration's staff; no dossier. */
const staffed: Filling = {
  name: 'staffed',
  fill: async (address) => {
    const owner = openDatabase({ address, poolSize: 2 });
    await fillCatalogue(owner, contentDir, testNow);
    const seal = sealWith(testSecret);
    await fillDemonstration({ db: owner, passwords: passwordHasher(), seal }, contentDir, testNow);
    await owner.close();
  },
};

/** A database with units, catalogue and the demonstration's staff, and what dossiers are handled with. */
export async function testOffice(options: { readonly poolSize?: number } = {}): Promise<TestOffice> {
  const database = await testDatabase({ ...options, filling: staffed });
  const { db } = database;
  const versions = cachedVersions();
  const office = dossierOffice(db, versions, cachedCalendars());
  const versionOf = async (code: string) => {
    const found = await versionInForce(db, code, plainDate('2026-11-20'));
    if (!found) throw new Error(`No version of ${code}`);
    return found;
  };
  const test: TestOffice = {
    ...database,
    office,
    versionOf,
    official: (unitCode, role, index = 0) => official(database, unitCode, role, index),
    citizen: (n = 1) => citizen(database, n),
    file: async (unitCode, by, now = testNow) => {
      const version = await versionOf('1.001612');
      return fileOne(office, { version, unitCode, owner: by, now });
    },
  };
  return test;
}

async function official(
  { db }: TestDatabase,
  unitCode: string,
  role: Role,
  index: number,
): Promise<Official> {
  const agency = await unitByCode(db, unitCode, plainDate('2026-11-20'));
  const holding = agency && (await holdersIn(db, agency.id, role, testNow))[index];
  if (!holding) throw new Error(`Nobody is ${role} at ${unitCode}`);
  const { post, personId, personName } = holding;
  const [row] = await db.run<{ id: string }>({
    text: 'select id from account where person_id = $1',
    values: [personId],
  });
  return {
    kind: 'official',
    accountId: idOf(row?.id ?? ''),
    sessionId: undefined,
    personId,
    role: post.role,
    name: personName,
    postId: post.id,
    postName: post.name,
    unitId: post.unitId,
    unitName: post.unitName,
    agencyId: post.agencyId,
    agencyName: post.agencyName,
    permissions: rolePermissions(post.role),
  };
}

async function citizen({ owner }: TestDatabase, n: number): Promise<Citizen> {
  const accountId: AccountId = newId();
  await owner.run({
    text: `insert into account (id, kind, login, display_name, password_hash, created_at)
           values ($1, 'citizen', $2, $3, $4, now())`,
    values: [accountId, `09000001${String(n).padStart(2, '0')}`, `Công dân ${n}`, '$argon2id$test'],
  });
  return { kind: 'citizen', accountId, sessionId: undefined, name: `Công dân ${n}` };
}

async function fileOne(
  office: DossierOffice,
  asked: {
    readonly version: ProcedureVersion;
    readonly unitCode: string;
    readonly owner: Citizen;
    readonly now: Instant;
  },
): Promise<DossierId> {
  const unit = await unitByCode(office.db, asked.unitCode, plainDate('2026-11-20'));
  if (!unit) throw new Error(`No unit ${asked.unitCode}`);
  const done = await submit(office, {
    actor: asked.owner,
    key: newId(),
    now: asked.now,
    applicantName: asked.owner.name,
    submission: {
      procedureCode: asked.version.code,
      procedureVersionId: asked.version.id,
      places: { help: unit.id, reception: unit.id, competent: unit.id },
      channel: 'online',
      ownerAccountId: asked.owner.accountId,
      ownerSessionId: null,
      applicant: { name: asked.owner.name, phone: '0900000123' },
      answers: { requesterName: asked.owner.name },
      papers: [],
    },
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.dossier.id;
}
