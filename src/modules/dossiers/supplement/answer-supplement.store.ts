import type { DocumentId, DossierId, Instant, JsonObject } from '#kernel';
import { dateOfInstant, idOf } from '#kernel';
import type { Executor } from '#platform/db';
import type { ScanState } from '#platform/files';
import type { DraftPaper } from '../filing/draft.ts';
import { type Reply, replyOf, unwritten } from './reply.ts';

interface Row {
  readonly document_id: string;
  readonly component: string;
  readonly file_name: string;
  readonly size: number;
  readonly scan_state: ScanState;
  readonly media_type: string;
  readonly pages: number | null;
}

/** Somebody's answer to a request that is not sent yet: of which dossier, asked when, and who writes it. */
export interface ReplyKey {
  readonly dossierId: DossierId;
  readonly askedAt: Instant;
  /** The session that came by the second factor, or `ofOwner`. */
  readonly writer: string;
}

/** The owner and the desk write one answer together; nobody who came by the second factor sees it. */
export const ofOwner = '00000000-0000-0000-0000-000000000000';

const keyOf = ({ dossierId, askedAt, writer }: ReplyKey) =>
  [dossierId, dateOfInstant(askedAt), writer] as const;

/** What has been uploaded for an answer and not been sent. Asks no permission. */
export async function pendingPapers(db: Executor, key: ReplyKey): Promise<readonly DraftPaper[]> {
  const rows = await db.run<Row>({
    name: 'supplement-papers',
    text: `select p.document_id, p.component, f.file_name, f.size, f.scan_state, f.media_type, f.pages
           from supplement_paper p join document_v f on f.id = p.document_id
           where p.dossier_id = $1 and p.asked_at = $2 and p.writer = $3 order by p.added_at, p.document_id`,
    values: [...keyOf(key)],
  });
  return rows.map((row) => ({
    documentId: idOf(row.document_id),
    component: row.component,
    fileName: row.file_name,
    size: row.size,
    scanState: row.scan_state,
    mediaType: row.media_type,
    pages: row.pages,
  }));
}

/** Adds a file while there are fewer than `most`; false when there are enough. The same file twice is there once. */
export async function addPending(
  db: Executor,
  key: ReplyKey,
  paper: { readonly documentId: DocumentId; readonly component: string; readonly most: number },
  now: Instant,
): Promise<boolean> {
  const rows = await db.run({
    name: 'supplement-paper-add',
    text: `with there as (select count(*) as files, bool_or(document_id = $4::uuid) as has
             from supplement_paper where dossier_id = $1 and asked_at = $2 and writer = $3),
           added as (insert into supplement_paper (dossier_id, asked_at, writer, document_id, component, added_at)
             select $1, $2, $3, $4, $5, $6 from there where files < $7
             on conflict (dossier_id, document_id) do nothing returning 1)
           select from added union all select from there where has`,
    values: [...keyOf(key), paper.documentId, paper.component, dateOfInstant(now), paper.most],
  });
  return rows.length > 0;
}

export async function removePending(db: Executor, key: ReplyKey, documentId: DocumentId): Promise<void> {
  await db.run({
    name: 'supplement-paper-remove',
    text: `delete from supplement_paper
           where dossier_id = $1 and asked_at = $2 and writer = $3 and document_id = $4`,
    values: [...keyOf(key), documentId],
  });
}

/** What was written so far. Asks no permission. */
export async function keptReply(db: Executor, key: ReplyKey): Promise<Reply> {
  const [row] = await db.run<{ said: JsonObject }>({
    name: 'supplement-reply',
    text: 'select said from supplement_reply where dossier_id = $1 and asked_at = $2 and writer = $3',
    values: [...keyOf(key)],
  });
  return row ? replyOf(row.said) : unwritten;
}

export async function keepReply(db: Executor, key: ReplyKey, reply: Reply, now: Instant): Promise<void> {
  await db.run({
    name: 'supplement-reply-keep',
    text: `insert into supplement_reply (dossier_id, asked_at, writer, said, saved_at) values ($1, $2, $3, $4, $5)
           on conflict (dossier_id, asked_at, writer) do update set said = excluded.said, saved_at = excluded.saved_at`,
    values: [...keyOf(key), JSON.stringify(reply), dateOfInstant(now)],
  });
}

/** Once they are papers of the dossier, or the request is over: whoever wrote them. */
export async function clearPending(db: Executor, dossierId: DossierId): Promise<void> {
  await db.run({
    name: 'supplement-papers-clear',
    text: `with said as (delete from supplement_reply where dossier_id = $1)
           delete from supplement_paper where dossier_id = $1`,
    values: [dossierId],
  });
}
