import { dateOfInstant, type Instant, idOf, instantOfDate, type Official, type PersonId } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { SharedDraft } from './shared-draft.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly based_on: string | null;
  readonly bpmn: string;
  readonly state: string;
  readonly revision: number;
  readonly changed_by_name: string;
  readonly submitted_at: Date | null;
  readonly submitted_by_name: string | null;
  readonly remark: string | null;
  readonly remark_by_name: string | null;
}

const columns = `id, name, based_on, bpmn, state, revision, changed_by_name, submitted_at, submitted_by_name, remark,
  remark_by_name`;
const open = `state in ('editing', 'submitted')`;

/** The draft of a shared process that is being written or waits: at most one. */
export async function sharedDraft(db: Executor, name: string): Promise<SharedDraft | undefined> {
  const [row] = await db.run<Row>({
    text: `select ${columns} from shared_process_draft where name = $1 and ${open}`,
    values: [name],
  });
  return row && draftOf(row);
}

/** The same, which nobody else can change until the transaction ends. */
export async function lockSharedDraft(tx: Tx, name: string): Promise<SharedDraft | undefined> {
  const [row] = await tx.run<Row>({
    text: `select ${columns} from shared_process_draft where name = $1 and ${open} for update`,
    values: [name],
  });
  return row && draftOf(row);
}

export async function sharedDrafts(db: Executor): Promise<readonly SharedDraft[]> {
  const rows = await db.run<Row>({
    text: `select ${columns} from shared_process_draft where ${open} order by name`,
    values: [],
  });
  return rows.map(draftOf);
}

/** Begins a draft unless there is one; answers whether it did. */
export async function insertSharedDraft(
  tx: Tx,
  draft: Pick<SharedDraft, 'id' | 'name' | 'bpmn' | 'basedOn'>,
  { by, now }: { readonly by: Official; readonly now: Instant },
): Promise<boolean> {
  const rows = await tx.run({
    text: `insert into shared_process_draft (id, name, based_on, bpmn, changed_at, changed_by_name)
      values ($1, $2, $3, $4, $5, $6) on conflict (name) where ${open} do nothing returning 1`,
    values: [draft.id, draft.name, draft.basedOn ?? null, draft.bpmn, dateOfInstant(now), by.name],
  });
  return rows.length > 0;
}

export async function updateSharedDraft(
  tx: Tx,
  id: string,
  bpmn: string,
  { by, now }: { readonly by: Official; readonly now: Instant },
): Promise<void> {
  await tx.run({
    text: `update shared_process_draft set bpmn = $2, revision = revision + 1, changed_at = $3, changed_by_name = $4
      where id = $1`,
    values: [id, bpmn, dateOfInstant(now), by.name],
  });
}

/** Hands a draft in, gives it back to those who write it, or ends it. */
export async function setSharedState(
  tx: Tx,
  id: string,
  state: 'editing' | 'submitted' | 'published' | 'discarded',
  said: {
    readonly submitted?: { readonly by: string; readonly at: Instant };
    readonly remark?: { readonly by: string; readonly text: string };
  } = {},
): Promise<void> {
  const { submitted, remark } = said;
  await tx.run({
    text: `update shared_process_draft set state = $2, revision = revision + 1,
        submitted_at = coalesce($3, submitted_at), submitted_by_name = coalesce($4, submitted_by_name),
        remark = $5, remark_by_name = $6 where id = $1`,
    values: [
      ...[id, state, submitted ? dateOfInstant(submitted.at) : null, submitted?.by ?? null],
      ...[remark?.text ?? null, remark?.by ?? null],
    ],
  });
}

/** Says that somebody wrote some of it, or handed it in: once is enough. */
export async function insertSharedWriter(
  tx: Tx,
  id: string,
  { personId, name }: Pick<Official, 'personId' | 'name'>,
): Promise<void> {
  await tx.run({
    text: `insert into shared_process_draft_writer (draft_id, person_id, name) values ($1, $2, $3)
      on conflict do nothing`,
    values: [id, personId, name],
  });
}

export async function sharedWriters(
  db: Executor,
  id: string,
): Promise<readonly { readonly personId: PersonId; readonly name: string }[]> {
  const rows = await db.run<{ person_id: string; name: string }>({
    text: 'select person_id, name from shared_process_draft_writer where draft_id = $1 order by name',
    values: [id],
  });
  return rows.map(({ person_id, name }) => ({ personId: idOf(person_id), name }));
}

function draftOf(row: Row): SharedDraft {
  return {
    ...{ id: row.id, name: row.name, bpmn: row.bpmn, basedOn: row.based_on ?? undefined },
    state: row.state === 'submitted' ? 'submitted' : 'editing',
    revision: row.revision,
    changedBy: row.changed_by_name,
    ...(row.state === 'submitted' && row.submitted_at && row.submitted_by_name
      ? { submitted: { by: row.submitted_by_name, at: instantOfDate(row.submitted_at) } }
      : {}),
    ...(row.remark && row.remark_by_name ? { remark: { text: row.remark, by: row.remark_by_name } } : {}),
  };
}
