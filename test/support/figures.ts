import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '#platform/db';
import { runProjector } from '#reporting';

/** A minute in all: neither a test nor a server's own upkeep has a transaction open for that long. */
const [mostWaits, waitMs] = [3000, 20];

/**
 * Waits until no transaction of the server is older than the last entry: the projector stops before it, and the
 * databases of other tests are on the same server.
 */
export async function untilReachable(db: Db): Promise<void> {
  for (let waits = 0; await isHeldBack(db); waits += 1) {
    assert.ok(waits < mostWaits, 'a transaction is open that nobody ends');
    await pause(waitMs);
  }
}

/** The figures at the end of the journals. Answers how many entries were passed. */
export async function projectAll(db: Db, size?: number): Promise<number> {
  await untilReachable(db);
  return runProjector(db, size);
}

async function isHeldBack(db: Db): Promise<boolean> {
  const [row] = await db.run<{ readonly held: boolean }>({
    text: 'select exists (select from journal where xid >= pg_snapshot_xmin(pg_current_snapshot())) as held',
    values: [],
  });
  return row?.held === true;
}
