import type { Bilingual, Instant, PersonId, PostId, UnitId } from '#kernel';
import { idOf } from '#kernel';
import { isRole, type Role } from './permissions.ts';
import { agencyName, type UnitKind, unitKindOf } from './unit.ts';

/** A post with the names a journal keeps: its own, its unit's, its agency's. */
export interface Post {
  readonly id: PostId;
  readonly code: string;
  readonly role: Role;
  readonly name: Bilingual;
  readonly unitId: UnitId;
  readonly unitKind: UnitKind;
  readonly unitName: Bilingual;
  readonly agencyId: UnitId;
  readonly agencyName: Bilingual;
}

/** Someone holding a post at some moment. */
export interface Holding {
  readonly post: Post;
  readonly personId: PersonId;
  readonly personName: string;
  readonly since: Instant;
}

/** A row of the view `post_v`, which other modules may join too. */
export interface PostRow {
  readonly id: string;
  readonly code: string;
  readonly role: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly unit_id: string;
  readonly unit_kind: string;
  readonly unit_name_vi: string;
  readonly unit_name_en: string;
  readonly agency_id: string;
  readonly agency_kind: string;
  readonly agency_full_name_vi: string;
  readonly agency_full_name_en: string;
}

export function postOf(row: PostRow): Post {
  if (!isRole(row.role)) throw new Error(`Unknown role in the database: ${row.role}`);
  return {
    id: idOf(row.id),
    code: row.code,
    role: row.role,
    name: { vi: row.name_vi, en: row.name_en },
    unitId: idOf(row.unit_id),
    unitKind: unitKindOf(row.unit_kind),
    unitName: { vi: row.unit_name_vi, en: row.unit_name_en },
    agencyId: idOf(row.agency_id),
    agencyName: agencyName({
      kind: unitKindOf(row.agency_kind),
      fullName: { vi: row.agency_full_name_vi, en: row.agency_full_name_en },
    }),
  };
}
