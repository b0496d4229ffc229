import {
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type Official,
  type ProcedureVersionId,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import {
  type DraftFiles,
  type DraftProcedureId,
  type DraftWriter,
  draftStates,
  type ProcedureDraft,
} from './draft.ts';

interface DraftRow {
  readonly id: string;
  readonly procedure_code: string;
  readonly based_on: string | null;
  readonly yaml: string;
  readonly form: string | null;
  readonly bpmn: string | null;
  readonly fees: string | null;
  readonly form_cases: string | null;
  readonly state: string;
  readonly revision: number;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly changed_by_account: string;
  readonly changed_by_name: string;
  readonly submitted_at: Date | null;
  readonly submitted_by_name: string | null;
  readonly remark: string | null;
  readonly remark_by_name: string | null;
}

const columns = `id, procedure_code, based_on, yaml, form, bpmn, fees, form_cases, state, revision, created_at, changed_at,
  changed_by_account, changed_by_name, submitted_at, submitted_by_name, remark, remark_by_name`;
const open = `state in ('editing', 'submitted')`;

/** The draft of a procedure that is being written or waits for approval: at most one. */
export async function openDraft(db: Executor, code: string): Promise<ProcedureDraft | undefined> {
  const [row] = await db.run<DraftRow>({
    text: `select ${columns} from procedure_draft where procedure_code = $1 and ${open}`,
    values: [code],
  });
  return row && draftOf(row);
}

/** The same, which nobody else can change until the transaction ends. */
export async function lockOpenDraft(tx: Tx, code: string): Promise<ProcedureDraft | undefined> {
  const [row] = await tx.run<DraftRow>({
    text: `select ${columns} from procedure_draft where procedure_code = $1 and ${open} for update`,
    values: [code],
  });
  return row && draftOf(row);
}

/** Every draft that is being written or waits, the latest change first. */
export async function openDrafts(db: Executor): Promise<readonly ProcedureDraft[]> {
  const rows = await db.run<DraftRow>({
    text: `select ${columns} from procedure_draft where ${open} order by changed_at desc, procedure_code`,
    values: [],
  });
  return rows.map(draftOf);
}

/** Begins a draft unless there is one; answers whether it did. */
export async function insertDraft(
  tx: Tx,
  draft: Pick<ProcedureDraft, 'id' | 'code' | 'basedOn' | 'files'>,
  { by, now }: { readonly by: Official; readonly now: Instant },
): Promise<boolean> {
  const { yaml, form, bpmn, fees, cases } = draft.files;
  const rows = await tx.run({
    text: `insert into procedure_draft (id, procedure_code, based_on, yaml, form, bpmn, fees, created_at, changed_at,
        changed_by_account, changed_by_name, form_cases)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11)
      on conflict (procedure_code) where ${open} do nothing returning 1`,
    values: [
      ...[draft.id, draft.code, draft.basedOn ?? null, yaml, form ?? null, bpmn ?? null],
      ...[fees ?? null, dateOfInstant(now), by.accountId, by.name, cases ?? null],
    ],
  });
  return rows.length > 0;
}

/** Writes files over the revision that was read; answers whether it still was that one and being written. */
export async function updateDraftFiles(
  tx: Tx,
  { id, revision }: { readonly id: DraftProcedureId; readonly revision: number },
  { yaml, form, bpmn, fees, cases }: DraftFiles,
  { by, now }: { readonly by: Official; readonly now: Instant },
): Promise<boolean> {
  const rows = await tx.run({
    text: `update procedure_draft set yaml = $3, form = $4, bpmn = $5, fees = $6, revision = revision + 1,
        changed_at = $7, changed_by_account = $8, changed_by_name = $9, form_cases = $10
      where id = $1 and revision = $2 and state = 'editing' returning 1`,
    values: [
      ...[id, revision, yaml, form ?? null, bpmn ?? null, fees ?? null],
      ...[dateOfInstant(now), by.accountId, by.name, cases ?? null],
    ],
  });
  return rows.length > 0;
}

/** Says that somebody wrote some of a draft, or handed it in: once is enough. */
export async function insertWriter(
  tx: Tx,
  id: DraftProcedureId,
  { personId, name }: Pick<Official, 'personId' | 'name'>,
): Promise<void> {
  await tx.run({
    text: `insert into procedure_draft_writer (draft_id, person_id, name) values ($1, $2, $3) on conflict do nothing`,
    values: [id, personId, name],
  });
}

export async function writersOf(db: Executor, id: DraftProcedureId): Promise<readonly DraftWriter[]> {
  const rows = await db.run<{ person_id: string; name: string }>({
    text: 'select person_id, name from procedure_draft_writer where draft_id = $1 order by name',
    values: [id],
  });
  return rows.map(({ person_id, name }) => ({ personId: idOf(person_id), name }));
}

export async function markSubmitted(tx: Tx, id: DraftProcedureId, by: Official, now: Instant): Promise<void> {
  await tx.run({
    text: `update procedure_draft set state = 'submitted', revision = revision + 1, submitted_at = $2,
        submitted_by_name = $3, remark = null, remark_by_name = null where id = $1`,
    values: [id, dateOfInstant(now), by.name],
  });
}

/** Gives a draft back to those who write it, with a remark when somebody else sent it back. */
export async function markEditing(
  tx: Tx,
  id: DraftProcedureId,
  remark: { readonly text: string; readonly by: string } | undefined,
): Promise<void> {
  await tx.run({
    text: `update procedure_draft set state = 'editing', revision = revision + 1, remark = $2, remark_by_name = $3
      where id = $1`,
    values: [id, remark?.text ?? null, remark?.by ?? null],
  });
}

export async function markPublished(
  tx: Tx,
  id: DraftProcedureId,
  version: ProcedureVersionId,
): Promise<void> {
  await tx.run({
    text: `update procedure_draft set state = 'published', published_version = $2 where id = $1`,
    values: [id, version],
  });
}

export async function markDiscarded(tx: Tx, id: DraftProcedureId): Promise<void> {
  await tx.run({
    text: `update procedure_draft set state = 'discarded', revision = revision + 1 where id = $1`,
    values: [id],
  });
}

/** From now on the draft is the next version of another one than it was begun from. */
export async function setBase(
  tx: Tx,
  id: DraftProcedureId,
  basedOn: ProcedureVersionId | undefined,
): Promise<void> {
  await tx.run({
    text: 'update procedure_draft set based_on = $2, revision = revision + 1 where id = $1',
    values: [id, basedOn ?? null],
  });
}

function draftOf(row: DraftRow): ProcedureDraft {
  const state = draftStates.find((each) => each === row.state);
  if (!state) throw new Error(`A draft in state ${row.state}`);
  return {
    id: idOf(row.id),
    code: row.procedure_code,
    basedOn: row.based_on === null ? undefined : idOf(row.based_on),
    files: {
      yaml: row.yaml,
      form: row.form ?? undefined,
      bpmn: row.bpmn ?? undefined,
      fees: row.fees ?? undefined,
      cases: row.form_cases ?? undefined,
    },
    state,
    revision: row.revision,
    createdAt: instantOfDate(row.created_at),
    changedAt: instantOfDate(row.changed_at),
    changedBy: { accountId: idOf(row.changed_by_account), name: row.changed_by_name },
    ...(row.state === 'submitted' && row.submitted_at && row.submitted_by_name
      ? { submitted: { by: row.submitted_by_name, at: instantOfDate(row.submitted_at) } }
      : {}),
    ...(row.remark && row.remark_by_name ? { remark: { text: row.remark, by: row.remark_by_name } } : {}),
  };
}
