import type { UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { readAgency, readChanges, type Snapshot } from './agency-work.store.ts';
import { type AgencyWork, WorkCopy } from './agency-work.ts';

/** An agency's work as the database has it when this is asked, or later. */
export type WorkOfAgency = (agencyId: UnitId) => Promise<AgencyWork>;

interface Kept {
  readonly work: WorkCopy;
  snapshot: Snapshot | undefined;
  /** What is being read now, and what will be read for those who asked since that began. */
  reading: Promise<void> | undefined;
  waiting: Promise<void> | undefined;
  usedAt: number;
}

/** Minutes after which what nobody asked for is read whole again; `work_change` is kept for a day. */
const keptMinutes = 30;

/**
 * Keeps the work of the agencies that are being asked for, and reads with each question what changed since: one small
 * statement instead of counting tens of thousands of rows. Nothing is ever answered that the database does not say at
 * that moment. `most` bounds the pieces of work kept by this process.
 */
export function keptWork(db: Executor, clock: () => number, most = 250_000): WorkOfAgency {
  const agencies = new Map<UnitId, Kept>();
  return async (agencyId) => {
    const now = clock();
    for (const [id, { usedAt }] of agencies) if (now - usedAt > keptMinutes * 60_000) agencies.delete(id);
    const kept = agencies.get(agencyId) ?? nothingYet();
    agencies.delete(agencyId);
    agencies.set(agencyId, kept);
    kept.usedAt = now;
    try {
      await brought(db, agencyId, kept);
    } catch (error) {
      agencies.delete(agencyId);
      throw error;
    }
    forget(agencies, agencyId, most);
    return kept.work.shelves();
  };
}

const nothingYet = (): Kept => ({
  ...{ work: new WorkCopy(), snapshot: undefined, reading: undefined, waiting: undefined, usedAt: 0 },
});

/** What is under way began before this question: whoever has just changed something would not see it. */
async function brought(db: Executor, agencyId: UnitId, kept: Kept): Promise<void> {
  if (kept.reading === undefined) return read(db, agencyId, kept);
  kept.waiting ??= kept.reading
    .catch(() => undefined)
    .then(() => {
      kept.waiting = undefined;
      return read(db, agencyId, kept);
    });
  return kept.waiting;
}

function read(db: Executor, agencyId: UnitId, kept: Kept): Promise<void> {
  kept.reading = readInto(db, agencyId, kept).finally(() => {
    kept.reading = undefined;
  });
  return kept.reading;
}

async function readInto(db: Executor, agencyId: UnitId, kept: Kept): Promise<void> {
  const { snapshot, touched, work } = kept.snapshot
    ? await readChanges(db, agencyId, kept.snapshot)
    : await readAgency(db, agencyId);
  kept.work.replace(touched, work);
  kept.snapshot = snapshot;
}

/** Those used longest ago go first; the one just asked for stays. */
function forget(agencies: Map<UnitId, Kept>, asked: UnitId, most: number): void {
  let size = 0;
  for (const { work } of agencies.values()) size += work.size;
  for (const [id, { work }] of agencies) {
    if (size <= most) return;
    if (id === asked) continue;
    agencies.delete(id);
    size -= work.size;
  }
}
