import type { Actor, DocumentId } from '#kernel';
import type { Executor } from '#platform/db';
import { type Dossier, dossierOf } from './dossier.ts';

export async function dossiersOfDocument(db: Executor, documentId: DocumentId): Promise<readonly Dossier[]> {
  const rows = await db.run<{ state: unknown }>({
    name: 'dossiers-of-document',
    text: `select d.state from dossier_paper p join dossier d on d.id = p.dossier_id where p.document_id = $1`,
    values: [documentId],
  });
  return rows.map((row) => dossierOf(row.state));
}

/** The dossier a file was uploaded for in answer to a request, and has not been sent with yet. */
export async function dossierAwaitingDocument(
  db: Executor,
  documentId: DocumentId,
): Promise<Dossier | undefined> {
  const [row] = await db.run<{ state: unknown }>({
    name: 'dossier-awaiting-document',
    text: `select d.state from supplement_paper p join dossier d on d.id = p.dossier_id
           where p.document_id = $1 limit 1`,
    values: [documentId],
  });
  return row && dossierOf(row.state);
}

/** The dossier whose pile a scan is part of. */
export async function dossierDigitising(db: Executor, documentId: DocumentId): Promise<Dossier | undefined> {
  const [row] = await db.run<{ state: unknown }>({
    name: 'dossier-digitising',
    text: `select d.state from digitising_source s join dossier d on d.id = s.dossier_id
           where s.document_id = $1 limit 1`,
    values: [documentId],
  });
  return row && dossierOf(row.state);
}

/** A file of a draft is for whoever is filling the draft in. */
export async function draftOwnsDocument(
  db: Executor,
  actor: Actor,
  documentId: DocumentId,
): Promise<boolean> {
  const accountId = actor.kind === 'citizen' ? actor.accountId : null;
  const sessionId = actor.kind === 'guest' ? (actor.sessionId ?? null) : null;
  const [row] = await db.run<{ found: boolean }>({
    name: 'draft-owns-document',
    text: `select true as found from draft_paper p join draft d on d.id = p.draft_id
           where p.document_id = $1 and (d.account_id = $2::uuid or d.session_id = $3::uuid
             or exists (select from draft_holder h where h.draft_id = d.id and h.holder in ($2::uuid, $3::uuid)))
           limit 1`,
    values: [documentId, accountId, sessionId],
  });
  return row !== undefined;
}
