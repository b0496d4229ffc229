import { type DraftId, dateOfInstant, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { draftExpiry } from '../filing/draft.ts';
import { mandateComponent, type Parties, partiesJson } from './parties.ts';

/** Keeps who is who of an open draft; where no paper is needed any more, its files go. */
export async function saveParties(db: Executor, id: DraftId, parties: Parties, now: Instant): Promise<void> {
  await db.run({
    name: 'draft-parties',
    text: `with saved as (
        update draft set parties = $2, updated_at = $3, expires_at = $4 where id = $1 and dossier_id is null returning id)
      delete from draft_paper p using saved s where p.draft_id = s.id and p.component = $5 and not $6::boolean`,
    values: [
      ...[id, JSON.stringify(partiesJson(parties)), dateOfInstant(now), dateOfInstant(draftExpiry(now))],
      ...[mandateComponent, parties.onBehalfOf?.mandate !== undefined],
    ],
  });
}
