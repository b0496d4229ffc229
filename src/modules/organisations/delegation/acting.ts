import { idOf, type OnBehalf } from '#kernel';
import { rolePermissions } from '../permissions.ts';
import { type PostRow, postOf } from '../post.ts';
import { delegatedPermissions } from './delegated-permissions.ts';
import { type Covers, coverings } from './delegation.ts';

/** A row of the view `post_acting_v`: somebody who may act in a post, as holder or by a delegation. */
export interface ActingRow extends PostRow {
  readonly person_name: string;
  readonly delegation_id: string | null;
  readonly covers: string | null;
  readonly procedures: readonly string[] | null;
  readonly from_person_id: string | null;
  readonly from_name: string | null;
}

/** What a row says of an official: the post, what it may do, and for whom it is done. */
export function actingOf(row: ActingRow) {
  const post = postOf(row);
  const onBehalf = onBehalfOf(row);
  return {
    ...{ role: post.role, name: row.person_name, postId: post.id, postName: post.name },
    ...{ unitId: post.unitId, unitName: post.unitName, agencyId: post.agencyId, agencyName: post.agencyName },
    permissions: onBehalf ? delegatedPermissions(post.role, onBehalf.covers) : rolePermissions(post.role),
    ...(onBehalf ? { onBehalf } : {}),
  };
}

function onBehalfOf(row: ActingRow): OnBehalf | undefined {
  if (row.delegation_id === null || row.from_person_id === null) return undefined;
  return {
    delegationId: idOf(row.delegation_id),
    personId: idOf(row.from_person_id),
    name: row.from_name ?? '',
    covers: coversOf(row.covers),
    procedures: row.procedures ?? undefined,
  };
}

/** Work as our own database gave it; anything else is a bug. */
export function coversOf(text: string | null): Covers {
  const known = coverings.find((one) => one === text);
  if (!known) throw new Error(`Unknown scope of a delegation: ${text}`);
  return known;
}
