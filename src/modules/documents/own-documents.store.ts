import { type Actor, type DocumentId, idOf } from '#kernel';
import type { Executor } from '#platform/db';
import { uploaderOf } from './document.ts';

/**
 * Those of these papers that this very person or session uploaded, and that no scanner condemned. Of
 * someone else's paper nothing is said, not even that it is there.
 */
export async function ownDocuments(
  db: Executor,
  actor: Actor,
  ids: readonly DocumentId[],
): Promise<ReadonlySet<DocumentId>> {
  const { kind, accountId, sessionId } = uploaderOf(actor);
  const rows = await db.run<{ id: string }>({
    name: 'documents.own',
    text: `select id from document where id = any($1::uuid[]) and uploaded_by_kind = $2 and scan_state <> 'infected'
      and case when $2 = 'guest' then uploaded_by_session = $4::uuid else uploaded_by_account = $3::uuid end`,
    values: [ids, kind, accountId ?? null, sessionId ?? null],
  });
  return new Set(rows.map(({ id }) => idOf<'document'>(id)));
}
