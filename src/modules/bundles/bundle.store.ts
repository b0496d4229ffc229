import {
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type Official,
  type PlainDate,
  plainDate,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { type Brought, type BundleId, broughtStates } from './brought.ts';

interface BundleRow {
  readonly id: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly from_day: string | null;
  readonly brought_by: string;
  readonly brought_name: string;
  readonly brought_at: Date;
  readonly state: string;
  readonly decided_name: string | null;
  readonly decided_at: Date | null;
  readonly note: string;
}

const columns = `id, file_name, sha256, from_day, brought_by, brought_name, brought_at, state, decided_name,
  decided_at, note`;

/** The last fifty, the newest first. */
export async function broughtBundles(db: Executor): Promise<readonly Brought[]> {
  const rows = await db.run<BundleRow>({
    text: `select ${columns} from bundle order by brought_at desc, id limit 50`,
    values: [],
  });
  return rows.map(broughtOf);
}

/** One with its bytes. */
export async function findBundle(
  db: Executor,
  id: BundleId,
): Promise<{ readonly brought: Brought; readonly content: Uint8Array } | undefined> {
  const [row] = await db.run<BundleRow & { readonly content: Buffer }>({
    text: `select ${columns}, content from bundle where id = $1`,
    values: [id],
  });
  return row && { brought: broughtOf(row), content: row.content };
}

export async function insertBundle(
  db: Executor,
  bundle: {
    readonly id: BundleId;
    readonly fileName: string;
    readonly content: Uint8Array;
    readonly sha256: string;
  },
  { actor, now }: { readonly actor: Official; readonly now: Instant },
): Promise<void> {
  await db.run({
    text: `insert into bundle (id, file_name, content, sha256, brought_by, brought_name, brought_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      ...[bundle.id, bundle.fileName, bundle.content, bundle.sha256],
      ...[actor.accountId, actor.name, dateOfInstant(now)],
    ],
  });
}

/** Sets the day while nobody has decided. */
export async function setFromDay(db: Executor, id: BundleId, from: PlainDate | undefined): Promise<void> {
  await db.run({
    text: `update bundle set from_day = $2 where id = $1 and state = 'waiting'`,
    values: [id, from ?? null],
  });
}

/** What became of one that waited; false when somebody was faster. */
export async function settleBundle(
  tx: Tx,
  id: BundleId,
  settled: { readonly state: 'applied' | 'rejected' | 'withdrawn'; readonly note: string },
  { actor, now }: { readonly actor: Official; readonly now: Instant },
): Promise<boolean> {
  const rows = await tx.run({
    text: `update bundle set state = $2, note = $3, decided_by = $4, decided_name = $5, decided_at = $6
      where id = $1 and state = 'waiting' returning 1`,
    values: [id, settled.state, settled.note, actor.accountId, actor.name, dateOfInstant(now)],
  });
  return rows.length > 0;
}

function broughtOf(row: BundleRow): Brought {
  const state = broughtStates.find((each) => each === row.state);
  if (!state) throw new Error(`A bundle in state ${row.state}`);
  return {
    ...{ id: idOf<'bundle'>(row.id), fileName: row.file_name, sha256: row.sha256, state },
    from: row.from_day === null ? undefined : plainDate(row.from_day),
    by: { accountId: idOf(row.brought_by), name: row.brought_name },
    at: instantOfDate(row.brought_at),
    decided:
      row.decided_name === null || row.decided_at === null
        ? undefined
        : { name: row.decided_name, at: instantOfDate(row.decided_at), note: row.note },
  };
}
