import { type Bilingual, dateIn, dateOfInstant, type Instant, idOf, type PostId, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';

/** A post of an agency with who holds it now. */
export interface NamedPost {
  readonly id: PostId;
  readonly role: string;
  readonly name: Bilingual;
  readonly unitName: Bilingual;
  readonly holders: readonly string[];
}

/** The posts of an agency that exist, in the order of their codes. */
export async function postsOfAgency(
  db: Executor,
  agency: UnitId,
  now: Instant,
): Promise<readonly NamedPost[]> {
  const rows = await db.run<{
    id: string;
    role: string;
    name_vi: string;
    name_en: string;
    unit_name_vi: string;
    unit_name_en: string;
    holders: readonly string[];
  }>({
    name: 'worklists.posts',
    text: `select p.id, p.role, p.name_vi, p.name_en, p.unit_name_vi, p.unit_name_en,
        array(select h.person_name from post_holding_v h where h.id = p.id and h.starts_at <= $2
          and (h.ends_at is null or h.ends_at > $2) order by h.starts_at) as holders
      from post_v p where p.agency_id = $1 and p.exists_from <= $3::date
        and (p.exists_to is null or p.exists_to > $3::date) order by p.code`,
    values: [agency, dateOfInstant(now), dateIn(now)],
  });
  return rows.map((row) => ({
    id: idOf(row.id),
    role: row.role,
    name: { vi: row.name_vi, en: row.name_en },
    unitName: { vi: row.unit_name_vi, en: row.unit_name_en },
    holders: row.holders,
  }));
}
