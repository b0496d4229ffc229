import type { Executor } from '#platform/db';
import { type Dossier, dossierOf } from '../dossier.ts';
import type { DraftOwner } from '../filing/draft.ts';

/** As many as a person has in years; the latest of them. */
const most = 50;

/** The dossiers of an account, or of one browser's session. The owner is part of the query. */
export async function dossiersOfOwner(db: Executor, owner: DraftOwner): Promise<readonly Dossier[]> {
  const rows = await db.run<{ state: unknown }>({
    name: 'dossiers-of-owner',
    text: `select state from dossier where owner_account_id = $1::uuid or owner_session_id = $2::uuid
           order by submitted_at desc limit ${most}`,
    values: [owner.accountId, owner.sessionId],
  });
  return rows.map((row) => dossierOf(row.state));
}
