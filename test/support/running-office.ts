import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Instant, instant, instantOfMs } from '#kernel';
import type { Config } from '#platform/config';
import { createLog } from '#platform/log';
import { openOffice } from '../../src/app/office.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { testSecret } from './office.ts';

export interface RunningOffice {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** A Friday morning, so that a story told in a minute is told in working hours, whenever the tests run. */
const start = instant('2026-11-20T08:00');

/** A clock that began at `start` and goes on as the wall clock does. */
function clockFrom(begin: Instant): () => Instant {
  const begun = performance.now();
  return () => instantOfMs(Math.floor(begin + performance.now() - begun));
}

/** The whole program with the demonstration province, web and worker, on a database of its own. */
export async function runningOffice(): Promise<RunningOffice> {
  const database = await testDatabase();
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'motcua-office-'));
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    databaseUrl: database.url,
    demo: true,
    publicUrl: 'http://127.0.0.1:3000',
    secret: testSecret,
    poolSize: 5,
    logLevel: 'error',
    workers: 1,
  };
  const office = await openOffice(config, createLog(config.logLevel), {
    migrate: true,
    now: clockFrom(start),
  });
  await office.work();
  const said = await office.listen();
  const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
  if (url === undefined) throw new Error(`The office did not say where it is: ${said}`);
  return {
    url,
    database,
    close: async () => {
      await office.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
