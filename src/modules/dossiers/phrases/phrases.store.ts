import { dateOfInstant, type Instant, instantOfDate, type Official } from '#kernel';
import type { Executor } from '#platform/db';
import { isPhraseUse, type PhraseUse, phraseUses } from '#procedures';
import { type KeptPhrase, mostPhrases, type PhraseInput } from './kept-phrase.ts';

interface PhraseRow {
  readonly id: string;
  readonly use: string;
  readonly name: string;
  readonly vi: string;
  readonly en: string | null;
  readonly own: boolean;
  readonly revision: number;
  readonly changed_by: string;
  readonly changed_at: Date;
}

const columns = 'id, use, name, vi, en, post_id is not null as own, revision, changed_by, changed_at';
/** Of their agency, and in it the agency's or their own in this post: what every query below begins with. */
const visible = 'agency_id = $1 and (post_id is null or post_id = $2 and account_id = $3)';
const reader = ({ agencyId, postId, accountId }: Official) => [agencyId, postId, accountId];

/** The agency's and one's own in this post, by use and name; of no other agency and of nobody else. */
export async function keptPhrases(
  db: Executor,
  official: Official,
  uses: readonly PhraseUse[] = phraseUses,
): Promise<readonly KeptPhrase[]> {
  const rows = await db.run<PhraseRow>({
    name: 'phrases.kept',
    text: `select ${columns} from phrase where ${visible} and use = any($4)
      order by own desc, array_position($4, use), name, id`,
    values: [...reader(official), uses],
  });
  return rows.map(phraseOf);
}

/** One of those; undefined for everybody else's, as if it did not exist. */
export async function findPhrase(
  db: Executor,
  official: Official,
  id: string,
): Promise<KeptPhrase | undefined> {
  const [row] = await db.run<PhraseRow>({
    text: `select ${columns} from phrase where ${visible} and id = $4`,
    values: [...reader(official), id],
  });
  return row && phraseOf(row);
}

/** The one of the same owner, use and name. */
export async function sameNamed(
  db: Executor,
  official: Official,
  { use, name, shared }: PhraseInput,
): Promise<KeptPhrase | undefined> {
  const [row] = await db.run<PhraseRow>({
    text: `select ${columns} from phrase where ${visible} and (post_id is null) = $4 and use = $5 and name = $6`,
    values: [...reader(official), shared, use, name],
  });
  return row && phraseOf(row);
}

/** False when its owner has one of that name for the same use, or too many. */
export async function insertPhrase(
  db: Executor,
  official: Official,
  { id, use, name, text, shared }: PhraseInput & { readonly id: string },
  now: Instant,
): Promise<boolean> {
  const rows = await db.run({
    text: `insert into phrase (id, agency_id, post_id, account_id, use, name, vi, en, changed_by, changed_at)
      select $4::uuid, $1::uuid, case when not $5 then $2::uuid end, case when not $5 then $3::uuid end, $6, $7, $8, $9, $10, $11
      where (select count(*) from phrase where ${visible} and (post_id is null) = $5) < ${mostPhrases}
      on conflict on constraint phrase_name_once do nothing returning id`,
    values: [
      ...[...reader(official), id, shared, use, name, text.vi, text.en ?? null, official.name],
      dateOfInstant(now),
    ],
  });
  return rows.length > 0;
}

/** False when somebody was faster, or it is gone. */
export async function changePhrase(
  db: Executor,
  official: Official,
  { id, use, name, text, revision }: PhraseInput & { readonly id: string; readonly revision: number },
  now: Instant,
): Promise<boolean> {
  const rows = await db.run({
    text: `update phrase set use = $6, name = $7, vi = $8, en = $9, changed_by = $10, changed_at = $11, revision = revision + 1
      where ${visible} and id = $4 and revision = $5 returning id`,
    values: [
      ...[...reader(official), id, revision, use, name, text.vi, text.en ?? null, official.name],
      dateOfInstant(now),
    ],
  });
  return rows.length > 0;
}

export async function removePhrase(db: Executor, official: Official, id: string): Promise<boolean> {
  const rows = await db.run({
    text: `delete from phrase where ${visible} and id = $4 returning id`,
    values: [...reader(official), id],
  });
  return rows.length > 0;
}

function phraseOf({ id, use, name, vi, en, own, ...row }: PhraseRow): KeptPhrase {
  if (!isPhraseUse(use)) throw new Error(`Unknown use of a phrase in the database: ${use}`);
  return {
    ...{ id, use, name, text: { vi, en: en ?? undefined }, source: own ? 'own' : 'agency' },
    ...{ revision: row.revision, changedBy: row.changed_by, changedAt: instantOfDate(row.changed_at) },
  };
}
