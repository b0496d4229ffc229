import { dateOfInstant, type Instant, idOf, instantOfDate, type Official } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { type DraftFiles, type DraftProcedureId, draftStates, type ProcedureDraft } from './draft.ts';

interface DraftRow {
  readonly id: string;
  readonly procedure_code: string;
  readonly based_on: string | null;
  readonly yaml: string;
  readonly form: string | null;
  readonly bpmn: string | null;
  readonly fees: string | null;
  readonly state: string;
  readonly revision: number;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly changed_by_account: string;
  readonly changed_by_name: string;
}

const columns = `id, procedure_code, based_on, yaml, form, bpmn, fees, state, revision, created_at, changed_at,
  changed_by_account, changed_by_name`;
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
  const { yaml, form, bpmn, fees } = draft.files;
  const rows = await tx.run({
    text: `insert into procedure_draft (id, procedure_code, based_on, yaml, form, bpmn, fees, created_at, changed_at,
        changed_by_account, changed_by_name)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)
      on conflict (procedure_code) where ${open} do nothing returning 1`,
    values: [
      ...[draft.id, draft.code, draft.basedOn ?? null, yaml, form ?? null, bpmn ?? null],
      ...[fees ?? null, dateOfInstant(now), by.accountId, by.name],
    ],
  });
  return rows.length > 0;
}

/** Writes files over the revision that was read; answers whether it still was that one and being written. */
export async function updateDraftFiles(
  tx: Tx,
  { id, revision }: { readonly id: DraftProcedureId; readonly revision: number },
  { yaml, form, bpmn, fees }: DraftFiles,
  { by, now }: { readonly by: Official; readonly now: Instant },
): Promise<boolean> {
  const rows = await tx.run({
    text: `update procedure_draft set yaml = $3, form = $4, bpmn = $5, fees = $6, revision = revision + 1,
        changed_at = $7, changed_by_account = $8, changed_by_name = $9
      where id = $1 and revision = $2 and state = 'editing' returning 1`,
    values: [
      ...[id, revision, yaml, form ?? null, bpmn ?? null, fees ?? null],
      ...[dateOfInstant(now), by.accountId, by.name],
    ],
  });
  return rows.length > 0;
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
    },
    state,
    revision: row.revision,
    createdAt: instantOfDate(row.created_at),
    changedAt: instantOfDate(row.changed_at),
    changedBy: { accountId: idOf(row.changed_by_account), name: row.changed_by_name },
  };
}
