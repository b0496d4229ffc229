import {
  type DossierId,
  dateIn,
  dateOfInstant,
  type Instant,
  instantOfDate,
  type Official,
  type PlainDate,
  plainDate,
} from '#kernel';
import type { Executor } from '#platform/db';
import { type Reading, type ReadingKind, readingKinds } from './readings.ts';

/** Writes down who reads these dossiers; what of it stands there already stays as it is. One statement. */
export async function insertReadings(
  db: Executor,
  { accountId, postId, agencyId, name, postName, agencyName }: Official,
  {
    ids,
    kind,
    now,
  }: { readonly ids: readonly DossierId[]; readonly kind: ReadingKind; readonly now: Instant },
): Promise<void> {
  await db.run({
    name: 'dossiers.read',
    text: `insert into dossier_reading (dossier_id, day, account_id, post_id, kind, first_at, agency_id, by_name,
        post_name_vi, post_name_en, agency_name_vi, agency_name_en)
      select id, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from unnest($1::uuid[]) as id
      on conflict do nothing`,
    values: [
      ...[ids, dateIn(now), accountId, postId, kind, dateOfInstant(now), agencyId, name],
      ...[postName.vi, postName.en, agencyName.vi, agencyName.en],
    ],
  });
}

interface Row {
  readonly day: string;
  readonly first_at: Date;
  readonly kinds: readonly string[];
  readonly by_name: string;
  readonly post_name_vi: string;
  readonly post_name_en: string;
  readonly agency_name_vi: string;
  readonly agency_name_en: string;
}

/** Who read a dossier, the latest first. */
export async function readingsOf(db: Executor, id: DossierId, most: number): Promise<readonly Reading[]> {
  const rows = await db.run<Row>({
    text: `select day::text, min(first_at) as first_at, array_agg(kind) as kinds, by_name,
        post_name_vi, post_name_en, agency_name_vi, agency_name_en
      from dossier_reading where dossier_id = $1
      group by day, account_id, post_id, by_name, post_name_vi, post_name_en, agency_name_vi, agency_name_en
      order by min(first_at) desc limit $2`,
    values: [id, most],
  });
  return rows.map((row) => ({
    day: plainDate(row.day),
    firstAt: instantOfDate(row.first_at),
    kinds: readingKinds.filter((kind) => row.kinds.includes(kind)),
    by: row.by_name,
    post: { vi: row.post_name_vi, en: row.post_name_en },
    agency: { vi: row.agency_name_vi, en: row.agency_name_en },
  }));
}

/** Takes away what was read before a day; answers how many rows. */
export async function clearReadingsBefore(db: Executor, day: PlainDate): Promise<number> {
  const rows = await db.run({
    text: 'delete from dossier_reading where day < $1 returning 1',
    values: [day],
  });
  return rows.length;
}
