import {
  type Bilingual,
  dateIn,
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type PostId,
  type UnitId,
} from '#kernel';
import type { Executor } from '#platform/db';

/** A post of an agency with who holds it now. */
export interface NamedPost {
  readonly id: PostId;
  readonly role: string;
  readonly name: Bilingual;
  readonly unitName: Bilingual;
  readonly holders: readonly string[];
  /** Until when all of them are away. */
  readonly awayUntil?: Instant | undefined;
  /** Who stands in for all of the post's work now. */
  readonly standIns?: readonly string[] | undefined;
}

/** Whether somebody is there who can be given work: a holder, or a substitute. */
export const canBeGiven = ({ holders, awayUntil, standIns = [] }: NamedPost): boolean =>
  holders.length > 0 && (awayUntil === undefined || standIns.length > 0);

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
    away_until: Date | null;
    stand_ins: readonly string[];
  }>({
    name: 'worklists.posts',
    text: `select p.id, p.role, p.name_vi, p.name_en, p.unit_name_vi, p.unit_name_en,
        array(select h.person_name from post_holding_v h where h.id = p.id and h.starts_at <= $2
          and (h.ends_at is null or h.ends_at > $2) order by h.starts_at) as holders,
        post_away_until(p.id, $2) as away_until,
        array(select a.person_name from post_acting_v a where a.id = p.id and a.covers = 'all'
          and a.procedures is null and a.starts_at <= $2 and a.ends_at > $2) as stand_ins
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
    awayUntil: row.away_until === null ? undefined : instantOfDate(row.away_until),
    standIns: row.stand_ins,
  }));
}
