import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Instant, instant, instantOfMs } from '#kernel';
import type { Config } from '#platform/config';
import { createLog } from '#platform/log';
import { openOffice } from '../../src/app/office.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { testSecret } from './office.ts';
import { type Filling, urlOf } from './templates.ts';

export interface RunningOffice {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly database: TestDatabase;
  /** Folder of the stored files. */
  readonly dataDir: string;
  /** Puts the office's clock forward; sessions left alone run out as they would. */
  passTime(minutes: number): void;
  close(): Promise<void>;
}

/** A Friday morning, so that a story told in a minute is told in working hours, whenever the tests run. */
const start = instant('2026-11-20T08:00');

/** A clock that began at `start` and goes on as the wall clock does, but for what is skipped. */
function clockFrom(begin: Instant): {
  readonly now: () => Instant;
  readonly skip: (minutes: number) => void;
} {
  const begun = performance.now();
  let skipped = 0;
  return {
    now: () => instantOfMs(Math.floor(begin + skipped + performance.now() - begun)),
    skip: (minutes) => {
      skipped += minutes * 60_000;
    },
  };
}

const configOf = (databaseUrl: string, dataDir: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  databaseUrl,
  demo: true,
  gallery: true,
  publicUrl: 'http://127.0.0.1:3000',
  trustProxy: 'loopback',
  secret: testSecret,
  poolSize: 5,
  logLevel: 'error',
  workers: 1,
  clamd: undefined,
  scanFolders: [],
  readingMonths: undefined,
  secondFactorRoles: [],
  secondFactorMinutes: 15,
  ldap: undefined,
  oidc: undefined,
});

const newFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'motcua-office-'));
let played: Promise<string> | undefined;

/** The folder of the demonstration's files: gone with the process. */
async function playedFolder(): Promise<string> {
  const folder = await newFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The demonstration as the first start makes it, its files in the folder. */
const demonstration = (dataDir: string): Filling => ({
  name: 'demonstration',
  fill: async (address) => {
    const options = { migrate: true, now: () => start };
    const config = configOf(urlOf(address), dataDir);
    await (await openOffice(config, createLog(config.logLevel), options)).close();
  },
});

/**
 * The whole program with the demonstration province, web and worker, on a database of its own. The first start of
 * a process plays the demonstration, and the others begin where it ended.
 */
export async function runningOffice(): Promise<RunningOffice> {
  played ??= playedFolder();
  const template = await played;
  const database = await testDatabase({ filling: demonstration(template) });
  const dataDir = await newFolder();
  await cp(template, dataDir, { recursive: true });
  const clock = clockFrom(start);
  const config = configOf(database.url, dataDir);
  const office = await openOffice(config, createLog(config.logLevel), { migrate: true, now: clock.now });
  await office.work();
  const said = await office.listen();
  const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
  if (url === undefined) throw new Error(`The office did not say where it is: ${said}`);
  return {
    url,
    database,
    dataDir,
    passTime: clock.skip,
    close: async () => {
      await office.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
