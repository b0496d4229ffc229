import { dateOfInstant, foldText } from '#kernel';
import type { Executor } from '#platform/db';
import { type Dossier, dossierOf } from '../dossier.ts';
import type { DraftOwner } from '../filing/draft.ts';
import { type OwnAsked, ownPageSize } from './own-list.ts';

/**
 * One page of the dossiers of an account, or of one browser's session, and one more when there are further ones. The
 * owner is part of the query.
 */
export async function dossiersOfOwner(
  db: Executor,
  owner: DraftOwner,
  { filter, words, after }: OwnAsked,
): Promise<readonly Dossier[]> {
  const rows = await db.run<{ state: unknown }>({
    name: 'dossiers-of-owner',
    text: `select d.state from dossier d
      where (d.owner_account_id = $1::uuid or d.owner_session_id = $2::uuid)
        and ($3::boolean is null or (d.ended_at is null) = $3)
        and ($4::text = '' or strpos(fold_text(coalesce(d.code, '') || ' ' || d.request_code), $4) > 0
          or exists (select from procedure_name_v n where n.procedure_code = d.procedure_code
            and (strpos(fold_text(n.name_vi), $4) > 0 or strpos(fold_text(n.name_en), $4) > 0)))
        and ($5::timestamptz is null or (d.submitted_at, d.id) < ($5, $6::uuid))
      order by d.submitted_at desc, d.id desc limit ${ownPageSize + 1}`,
    values: [
      ...[owner.accountId, owner.sessionId, filter === 'all' ? null : filter === 'open', foldText(words)],
      ...[after ? dateOfInstant(after.submittedAt) : null, after?.id ?? null],
    ],
  });
  return rows.map((row) => dossierOf(row.state));
}

/** What waits for its owner to supply, to pay or to receive something, wherever it stands in the list. */
export async function waitingForOwner(db: Executor, owner: DraftOwner): Promise<readonly Dossier[]> {
  const rows = await db.run<{ state: unknown }>({
    name: 'dossiers-waiting-for-owner',
    text: `select state from dossier where (owner_account_id = $1::uuid or owner_session_id = $2::uuid)
             and handling in ('intakeSupplement', 'supplement', 'financial', 'finished', 'negative')
           order by submitted_at desc, id desc limit 50`,
    values: [owner.accountId, owner.sessionId],
  });
  return rows.map((row) => dossierOf(row.state));
}
