import type { Official } from '#kernel';
import type { Executor } from '#platform/db';
import { isPhraseUse, type PhraseUse } from '#procedures';
import type { KnownPhrase } from './phrases.ts';

interface PhraseRow {
  readonly id: string;
  readonly use: string;
  readonly name: string;
  readonly vi: string;
  readonly en: string | null;
  readonly own: boolean;
}

/** The agency's and one's own in this post, by name; of no other agency and of nobody else. */
export async function keptPhrases(
  db: Executor,
  { agencyId, postId, accountId }: Official,
  uses: readonly PhraseUse[],
): Promise<readonly KnownPhrase[]> {
  const rows = await db.run<PhraseRow>({
    name: 'phrases.kept',
    text: `select id, use, name, vi, en, post_id is not null as own from phrase
      where agency_id = $1 and (post_id is null or post_id = $2 and account_id = $3) and use = any($4)
      order by own desc, use, name, id`,
    values: [agencyId, postId, accountId, uses],
  });
  return rows.map(phraseOf);
}

function phraseOf({ id, use, name, vi, en, own }: PhraseRow): KnownPhrase {
  if (!isPhraseUse(use)) throw new Error(`Unknown use of a phrase in the database: ${use}`);
  return { id, use, name, text: { vi, en: en ?? undefined }, source: own ? 'own' : 'agency' };
}
