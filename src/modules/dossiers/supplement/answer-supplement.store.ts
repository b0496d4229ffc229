import type { DocumentId, DossierId, Instant } from '#kernel';
import { dateOfInstant, idOf, instantOfDate } from '#kernel';
import type { Executor } from '#platform/db';
import type { ScanState } from '#platform/files';
import type { DraftPaper } from '../filing/draft.ts';

interface Row {
  readonly asked_at: Date;
  readonly document_id: string;
  readonly component: string;
  readonly file_name: string;
  readonly size: number;
  readonly scan_state: ScanState;
  readonly media_type: string;
  readonly pages: number | null;
}

/** A request to supplement: of which dossier, asked when. */
export interface RequestKey {
  readonly dossierId: DossierId;
  readonly askedAt: Instant;
}

const keyOf = ({ dossierId, askedAt }: RequestKey) => [dossierId, dateOfInstant(askedAt)] as const;

/** A paper uploaded for a request, and when that was asked. */
export interface PendingPaper extends DraftPaper {
  readonly askedAt: Instant;
}

/** What has been uploaded for requests of a dossier and not been sent. Asks no permission. */
export async function pendingPapers(db: Executor, dossierId: DossierId): Promise<readonly PendingPaper[]> {
  const rows = await db.run<Row>({
    name: 'supplement-papers',
    text: `select p.asked_at, p.document_id, p.component, f.file_name, f.size, f.scan_state, f.media_type, f.pages
           from supplement_paper p join document_v f on f.id = p.document_id
           where p.dossier_id = $1 order by p.added_at, p.document_id`,
    values: [dossierId],
  });
  return rows.map((row) => ({
    askedAt: instantOfDate(row.asked_at),
    documentId: idOf(row.document_id),
    component: row.component,
    fileName: row.file_name,
    size: row.size,
    scanState: row.scan_state,
    mediaType: row.media_type,
    pages: row.pages,
  }));
}

export async function addPending(
  db: Executor,
  request: RequestKey,
  paper: { readonly documentId: DocumentId; readonly component: string },
  now: Instant,
): Promise<void> {
  await db.run({
    name: 'supplement-paper-add',
    text: `insert into supplement_paper (dossier_id, asked_at, document_id, component, added_at)
           values ($1, $2, $3, $4, $5)`,
    values: [...keyOf(request), paper.documentId, paper.component, dateOfInstant(now)],
  });
}

export async function removePending(
  db: Executor,
  request: RequestKey,
  documentId: DocumentId,
): Promise<void> {
  await db.run({
    name: 'supplement-paper-remove',
    text: 'delete from supplement_paper where dossier_id = $1 and asked_at = $2 and document_id = $3',
    values: [...keyOf(request), documentId],
  });
}

/** What was said so far of the components of a request, by their keys. Asks no permission. */
export async function explanationsOf(
  db: Executor,
  request: RequestKey,
): Promise<Readonly<Record<string, string>>> {
  const rows = await db.run<{ component: string; explanation: string }>({
    name: 'supplement-answers',
    text: 'select component, explanation from supplement_answer where dossier_id = $1 and asked_at = $2',
    values: [...keyOf(request)],
  });
  return Object.fromEntries(rows.map(({ component, explanation }) => [component, explanation]));
}

/** Keeps what is said of a component; empty words take back what was said. */
export async function saveExplanation(
  db: Executor,
  request: RequestKey,
  said: { readonly component: string; readonly text: string },
  now: Instant,
): Promise<void> {
  const { component, text } = said;
  if (text === '')
    await db.run({
      name: 'supplement-answer-remove',
      text: 'delete from supplement_answer where dossier_id = $1 and asked_at = $2 and component = $3',
      values: [...keyOf(request), component],
    });
  else
    await db.run({
      name: 'supplement-answer-save',
      text: `insert into supplement_answer (dossier_id, asked_at, component, explanation, saved_at)
             values ($1, $2, $3, $4, $5) on conflict (dossier_id, asked_at, component)
             do update set explanation = excluded.explanation, saved_at = excluded.saved_at`,
      values: [...keyOf(request), component, text, dateOfInstant(now)],
    });
}

/** Once they are papers of the dossier, or the request is over. */
export async function clearPending(db: Executor, dossierId: DossierId): Promise<void> {
  await db.run({
    name: 'supplement-papers-clear',
    text: `with said as (delete from supplement_answer where dossier_id = $1)
           delete from supplement_paper where dossier_id = $1`,
    values: [dossierId],
  });
}
