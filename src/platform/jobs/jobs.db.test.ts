import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { addMinutes, instantOfMs, type JsonObject } from '#kernel';
import { createLog } from '#platform/log';
import { type TestDatabase, testDatabase } from '#test/database';
import { queueJob } from './queue.ts';
import { makeBoss, workJobs } from './work.ts';

const log = createLog('silent');
let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.close());

const queued = async (name: string) =>
  database.db.run<{ id: string }>({
    text: "select id from pgboss.job where data->>'name' = $1 and state = 'created'",
    values: [name],
  });

test('the tables of migration 0002 are those the installed pg-boss expects', async () => {
  const boss = makeBoss(database.owner, log);
  await boss.start();
  const report = await boss.detectSchemaDrift();
  await boss.stop({ graceful: false });
  assert.ok(report.ok, JSON.stringify(report));
});

test('a job is queued with the transaction it belongs to, or not at all', async () => {
  const { db } = database;
  await db.transaction((tx) => queueJob(tx, 'test.kept', { n: 1 }));
  const failing = db.transaction(async (tx) => {
    await queueJob(tx, 'test.lost', { n: 2 });
    throw new Error('refused after all');
  });
  await assert.rejects(failing, /refused after all/);
  assert.equal((await queued('test.kept')).length, 1);
  assert.equal((await queued('test.lost')).length, 0);
});

test('while a job with a key waits it is not queued again; without a key every job counts', async () => {
  await database.db.transaction(async (tx) => {
    await queueJob(tx, 'test.keyed', {}, { key: 'unit-1' });
    await queueJob(tx, 'test.keyed', {}, { key: 'unit-1' });
    await queueJob(tx, 'test.keyed', {}, { key: 'unit-2' });
    await queueJob(tx, 'test.free', {});
    await queueJob(tx, 'test.free', {});
  });
  assert.equal((await queued('test.keyed')).length, 2);
  assert.equal((await queued('test.free')).length, 2);
});

test('a worker does what is queued, in time and in the role of the office, and stops in order', async () => {
  const { db, owner } = database;
  await owner.run({ text: 'delete from pgboss.job', values: [] });
  const done: JsonObject[] = [];
  const run = async (payload: JsonObject): Promise<void> => void done.push(payload);
  const worker = await workJobs(db, [{ name: 'test.note', run }], { log, concurrency: 2 });
  await db.transaction(async (tx) => {
    await queueJob(tx, 'test.note', { n: 1 });
    await queueJob(tx, 'test.note', { n: 2 }, { runAt: addMinutes(instantOfMs(Date.now()), 60) });
  });
  for (let tries = 0; done.length === 0 && tries < 2_400; tries++) await sleep(50);
  await worker.stop();
  assert.deepEqual(done, [{ n: 1 }]);
});

test('a job whose worker was killed in the middle is done again by another', async () => {
  const { db, owner, url } = database;
  await owner.run({ text: 'delete from pgboss.job', values: [] });
  await db.transaction((tx) => queueJob(tx, 'test.long', { dossier: 7 }));
  const program = path.join(import.meta.dirname, '../../../test/support/stuck-worker.ts');
  const killed = spawn(process.execPath, ['--import', 'tsx', program, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  assert.equal(String(await once(killed.stdout, 'data')), 'begun\n');
  killed.kill('SIGKILL');
  const began = Date.now();
  const { promise, resolve } = Promise.withResolvers<JsonObject>();
  const jobs = [{ name: 'test.long', run: async (payload: JsonObject) => resolve(payload) }];
  const worker = await workJobs(db, jobs, { log, concurrency: 1 });
  assert.deepEqual(await Promise.race([promise, sleep(120_000, 'not done again', { ref: false })]), {
    dossier: 7,
  });
  await worker.stop();
  assert.ok(Date.now() - began > 5_000, 'it was taken from a worker that might have lived');
});
