import { type DocumentId, dateOfInstant, type Instant, idOf } from '#kernel';
import type { Executor } from '#platform/db';

/** Takes away drafts that have expired unsubmitted; their papers' rows go with them. Answers how many. */
export async function deleteExpiredDrafts(db: Executor, now: Instant): Promise<number> {
  const rows = await db.run({
    text: 'delete from draft where dossier_id is null and expires_at <= $1 returning id',
    values: [dateOfInstant(now)],
  });
  return rows.length;
}

/** Takes away what was uploaded or written before a time for a request to supplement that is over, and never sent. */
export async function deleteUnsentPapers(db: Executor, before: Instant): Promise<number> {
  const rows = await db.run({
    text: `with said as (delete from supplement_reply r using dossier d
        where d.id = r.dossier_id and r.saved_at < $1
          and (d.state #>> '{openSupplement,askedAt}')::numeric is distinct from extract(epoch from r.asked_at) * 1000)
      delete from supplement_paper p using dossier d
      where d.id = p.dossier_id and p.added_at < $1
        and (d.state #>> '{openSupplement,askedAt}')::numeric is distinct from extract(epoch from p.asked_at) * 1000
      returning p.document_id`,
    values: [dateOfInstant(before)],
  });
  return rows.length;
}

/** Papers received before a time that no draft, no request and no dossier refers to, in the order of their ids. */
export async function unreferredPapers(
  db: Executor,
  asked: { readonly before: Instant; readonly after: string; readonly most: number },
): Promise<readonly DocumentId[]> {
  const rows = await db.run<{ id: string }>({
    text: `select d.id from document_v d
      where d.created_at < $1 and d.id > $2
        and not exists (select from draft_paper p where p.document_id = d.id)
        and not exists (select from supplement_paper p where p.document_id = d.id)
        and not exists (select from dossier_paper p where p.document_id = d.id)
      order by d.id limit $3`,
    values: [dateOfInstant(asked.before), asked.after, asked.most],
  });
  return rows.map(({ id }) => idOf<'document'>(id));
}
