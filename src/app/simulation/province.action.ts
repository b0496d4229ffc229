import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Calendars, cachedCalendars } from '#calendar';
import type { DossierOffice } from '#dossiers';
import { demonstrationAccountId, demonstrationCitizen, passwordHasher } from '#identity';
import { type AccountId, dateIn, type Instant, instant, type Official } from '#kernel';
import {
  competentAgency,
  type DemonstrationPost,
  holdersIn,
  loadUnits,
  roles,
  staffedAgencies,
  type Unit,
} from '#organisations';
import type { Db } from '#platform/db';
import { contentId } from '#platform/ids';
import { sealWith } from '#platform/seal';
import {
  cachedVersions,
  faultText,
  importCatalogue,
  type ProcedureVersion,
  type VersionLoader,
  versionInForce,
} from '#procedures';
import { officialOf } from '../demonstration/staff.action.ts';
import { dossierOffice } from '../dossier-office.ts';
import { fillCalendars, fillDemonstration } from '../fill.ts';
import { drawsFor } from './draws.ts';
import { type FaultyDb, faultyDb } from './faulty-db.ts';
import { type People, peopleOf } from './people.ts';
import { seededChance } from './seeded-chance.ts';
import { drawProcedure } from './synthetic-procedure.ts';
import { drawProcess } from './synthetic-process.ts';

/** What a province is made for a simulation with. */
export interface Ground {
  /** As the owner of the tables, for loading; and in the role of the office. */
  readonly owner: Db;
  readonly db: Db;
  readonly contentDir: string;
  /** An empty folder, for what is generated. */
  readonly folder: string;
  readonly seed: number;
  readonly year: number;
  readonly units: number;
}

export interface Province {
  readonly communes: readonly [Unit, ...Unit[]];
  readonly people: People;
  readonly versions: readonly [ProcedureVersion, ...ProcedureVersion[]];
  readonly db: Db;
  /** Of whoever files with an account, or claims what they filed without. */
  readonly account: AccountId;
  /** An office with a connection of its own to break, and nothing remembered, unless it is said. */
  readonly open: (remembered?: Remembered) => Opened;
}

/** What a running office remembers; after a crash nothing. */
interface Remembered {
  readonly versions: VersionLoader;
  readonly calendars: Calendars;
}

export interface Opened {
  readonly db: FaultyDb;
  readonly office: DossierOffice;
}

export const remember = (): Remembered => ({ versions: cachedVersions(), calendars: cachedCalendars() });

const invented = 24;

/** Makes the province: units, calendars, catalogue, people, and procedures that nobody but chance has drawn. */
export async function makeProvince(ground: Ground): Promise<Province> {
  const { owner, db, contentDir, folder, seed, year } = ground;
  const start = instant(`${year}-01-01T00:00`);
  await loadUnits(owner, contentDir);
  await fillCalendars(owner, contentDir, start);
  await inventProcedures(ground);
  const codes: string[] = [];
  for (const content of [contentDir, folder]) {
    const report = await importCatalogue(owner, content, start, versionId);
    if (!report.ok) throw new Error(report.error.map(faultText).join('\n'));
    codes.push(...report.value.added);
  }
  const seal = sealWith(createHash('sha256').update(`simulation ${seed}`).digest('hex'));
  const posts = await fillDemonstration({ db: owner, passwords: passwordHasher(), seal }, contentDir, start);
  const [commune, ...others] = await communesOf(ground, start);
  const [version, ...versions] = await versionsOf(db, codes, start);
  if (!commune || !version)
    throw new Error('The content has no staffed commune, or no procedure with a process');
  const chance = seededChance(seed);
  return {
    ...{ communes: [commune, ...others], versions: [version, ...versions], db },
    people: peopleOf(
      await officialsOf(db, [commune, ...others], [version, ...versions], { posts, at: start }),
      seed,
      year,
    ),
    account: demonstrationAccountId(demonstrationCitizen),
    open: ({ versions: loader, calendars } = remember()) => {
      const faulty = faultyDb(db);
      return { db: faulty, office: { ...dossierOffice(faulty, loader, calendars), chance } };
    },
  };
}

const versionId = (code: string, version: number): ProcedureVersion['id'] =>
  contentId('procedure-version', `simulated ${code} ${version}`);

async function inventProcedures({ folder, seed, year }: Ground): Promise<void> {
  for (let nth = 1; nth <= invented; nth += 1) {
    const code = `6.9${String(nth).padStart(5, '0')}`;
    const draws = drawsFor(seed, `procedure ${code}`);
    const place = path.join(folder, 'procedures', code);
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, 'procedure.yaml'), drawProcedure(code, `${year - 1}-01-01`, draws));
    await writeFile(path.join(place, 'process.bpmn'), drawProcess(draws));
  }
}

async function communesOf({ db, units }: Ground, at: Instant): Promise<readonly Unit[]> {
  const staffed = (await staffedAgencies(db, dateIn(at))).filter(({ kind }) => kind === 'commune');
  if (staffed.length < units)
    throw new Error(`The demonstration staffs ${staffed.length} communes: --units ${units} is too many.`);
  return staffed.slice(0, units);
}

/** The versions in force that a dossier can be handled by. */
async function versionsOf(
  db: Db,
  codes: readonly string[],
  at: Instant,
): Promise<readonly ProcedureVersion[]> {
  const versions: ProcedureVersion[] = [];
  for (const code of codes) {
    const version = await versionInForce(db, code, dateIn(at));
    if (
      version?.process &&
      version.content.competentLevel === 'commune' &&
      version.content.timeLimit.limit.kind !== 'by-plan'
    )
      versions.push(version);
  }
  return versions;
}

/** Fields of the departments that take part in these procedures. */
const fieldsAsked = (versions: readonly ProcedureVersion[]): readonly string[] => {
  const agencies = versions.flatMap(({ content }) => content.agencies);
  const inside = agencies.filter(({ level, outside }) => level === 'province' && !outside);
  return [...new Set(inside.map(({ field }) => field))];
};

async function officialsOf(
  db: Db,
  communes: readonly Unit[],
  versions: readonly ProcedureVersion[],
  { posts, at }: { readonly posts: readonly DemonstrationPost[]; readonly at: Instant },
): Promise<readonly Official[]> {
  const logins = new Map(posts.map(({ personId, login }) => [personId, login]));
  const [{ id: communeUnitId } = { id: undefined }] = communes;
  const departments = await Promise.all(
    fieldsAsked(versions).map(
      (field) =>
        communeUnitId && competentAgency(db, { level: 'province', field, communeUnitId, on: dateIn(at) }),
    ),
  );
  const agencies = new Set([...communes, ...departments].flatMap((unit) => (unit ? [unit.id] : [])));
  const officials: Official[] = [];
  for (const agencyId of agencies)
    for (const role of roles)
      for (const holding of await holdersIn(db, agencyId, role, at))
        officials.push(officialOf(holding, logins));
  return officials;
}
