import { dateOfInstant, type Instant, idOf, instantOfDate, type Official } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { subjectOf, type TextChange, type TextChangeId, type TextEdit } from './text-edit.ts';

interface ChangeRow {
  readonly id: string;
  readonly change: TextEdit;
  readonly seen: string;
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_name: string;
  readonly proposed_at: Date;
}

const columns = 'id, change, seen, reason, proposed_by, proposed_name, proposed_at';

/** Every change that waits for a second person, the oldest first. */
export async function waitingChanges(db: Executor): Promise<readonly TextChange[]> {
  const rows = await db.run<ChangeRow>({
    name: 'texts.waiting',
    text: `select ${columns} from text_change where state = 'waiting' order by proposed_at, id`,
    values: [],
  });
  return rows.map(changeOf);
}

/** One that waits; nobody else decides about it until the transaction ends. */
export async function lockWaiting(tx: Tx, id: TextChangeId): Promise<TextChange | undefined> {
  const [row] = await tx.run<ChangeRow>({
    text: `select ${columns} from text_change where id = $1 and state = 'waiting' for update`,
    values: [id],
  });
  return row && changeOf(row);
}

/** False when a change of the same subject waits already. */
export async function insertChange(
  tx: Tx,
  { id, edit, seen, reason }: Pick<TextChange, 'id' | 'edit' | 'seen' | 'reason'>,
  { actor, now }: { readonly actor: Official; readonly now: Instant },
): Promise<boolean> {
  const rows = await tx.run({
    text: `insert into text_change (id, subject, change, seen, reason, proposed_by, proposed_name, proposed_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (subject) where state = 'waiting' do nothing returning id`,
    values: [
      ...[id, subjectOf(edit), JSON.stringify(edit), seen, reason],
      ...[actor.accountId, actor.name, dateOfInstant(now)],
    ],
  });
  return rows.length > 0;
}

/** What became of a change, by whom and with which words. */
export async function settleChange(
  tx: Tx,
  id: TextChangeId,
  settled: { readonly state: 'approved' | 'rejected' | 'withdrawn'; readonly note: string },
  { actor, now }: { readonly actor: Official; readonly now: Instant },
): Promise<void> {
  await tx.run({
    text: `update text_change set state = $2, note = $3, decided_by = $4, decided_name = $5, decided_at = $6
      where id = $1`,
    values: [id, settled.state, settled.note, actor.accountId, actor.name, dateOfInstant(now)],
  });
}

const changeOf = ({
  id,
  change,
  proposed_by,
  proposed_name,
  proposed_at,
  ...row
}: ChangeRow): TextChange => ({
  ...{ id: idOf(id), edit: change, seen: row.seen, reason: row.reason },
  proposedBy: { accountId: idOf(proposed_by), name: proposed_name },
  proposedAt: instantOfDate(proposed_at),
});
