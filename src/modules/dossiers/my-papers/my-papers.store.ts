import {
  type AccountId,
  type DocumentId,
  type DossierId,
  type Instant,
  idOf,
  instantOfDate,
  type ProcedureVersionId,
} from '#kernel';
import type { Executor } from '#platform/db';
import type { ScanState } from '#platform/files';

/** A paper a person has handed in with a dossier of theirs, or got as its result. */
export interface MyPaper {
  readonly documentId: DocumentId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly scanState: ScanState;
  readonly pages: number | null;
  /** When it came in, or when the result was attached. */
  readonly since: Instant;
  readonly component: string;
  readonly kind: 'given' | 'result';
  readonly dossierId: DossierId;
  readonly code: string;
  readonly procedureVersionId: ProcedureVersionId;
}

interface Row {
  readonly document_id: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly scan_state: ScanState;
  readonly pages: number | null;
  readonly created_at: Date;
  readonly component: string;
  readonly purpose: string;
  readonly dossier_id: string;
  readonly code: string;
  readonly procedure_version_id: string;
}

/** The latest of them; whoever has more finds the rest with its dossier. */
const most = 100;

/** A result is its owner's once it has been issued; one that was replaced is shown with its dossier only. */
const mine = `from dossier_paper p join dossier d on d.id = p.dossier_id join document_v f on f.id = p.document_id
  where d.owner_account_id = $1
    and (p.purpose in ('component', 'supplement') or (p.purpose = 'result' and d.finished_at is not null))`;

export async function myPapers(db: Executor, accountId: AccountId): Promise<readonly MyPaper[]> {
  const rows = await db.run<Row>({
    name: 'my-papers',
    text: `select p.document_id, f.file_name, f.media_type, f.size, f.scan_state, f.pages, f.created_at, p.component, p.purpose,
        p.dossier_id, coalesce(d.code, d.request_code) as code, d.procedure_version_id
      ${mine} order by f.created_at desc, p.document_id limit ${most}`,
    values: [accountId],
  });
  return rows.map(paperOf);
}

/** Whether this paper is this person's. */
export async function myPaper(db: Executor, accountId: AccountId, id: DocumentId): Promise<boolean> {
  const rows = await db.run({
    name: 'my-paper',
    text: `select true as found ${mine} and p.document_id = $2 limit 1`,
    values: [accountId, id],
  });
  return rows.length > 0;
}

/** Whether there is anything to use again. */
export async function hasPapers(db: Executor, accountId: AccountId): Promise<boolean> {
  const rows = await db.run({
    name: 'my-papers-any',
    text: `select true as found ${mine} and f.scan_state <> 'infected' limit 1`,
    values: [accountId],
  });
  return rows.length > 0;
}

const paperOf = (row: Row): MyPaper => ({
  documentId: idOf(row.document_id),
  fileName: row.file_name,
  mediaType: row.media_type,
  size: row.size,
  scanState: row.scan_state,
  pages: row.pages,
  since: instantOfDate(row.created_at),
  component: row.component,
  kind: row.purpose === 'result' ? 'result' : 'given',
  dossierId: idOf(row.dossier_id),
  code: row.code,
  procedureVersionId: idOf(row.procedure_version_id),
});
