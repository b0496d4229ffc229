import { type Actor, idOf, type SessionId } from '#kernel';
import { type PostRow, postOf, rolePermissions } from '#organisations';

/** What a session or a token is joined with: its account, and for officials the post while it is held. */
export interface HolderRow extends Nullable<PostRow> {
  readonly account_id: string;
  readonly account_kind: string;
  readonly display_name: string;
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly second_factor: boolean;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/**
 * Whom a session or token acts for. Undefined for an official whose post is no longer theirs: an ended
 * assignment ends what can be done in its name, at once.
 */
export function actorOf(row: HolderRow, sessionId: SessionId | undefined): Actor | undefined {
  const accountId = idOf<'account'>(row.account_id);
  if (row.account_kind === 'citizen')
    return { kind: 'citizen', accountId, sessionId, name: row.display_name };
  if (!holdsPost(row) || row.person_id === null) return undefined;
  const post = postOf(row);
  return {
    ...{ kind: 'official', accountId, sessionId, personId: idOf(row.person_id) },
    ...{ role: post.role, name: row.person_name ?? row.display_name, postId: post.id, postName: post.name },
    ...{ unitId: post.unitId, unitName: post.unitName, agencyId: post.agencyId, agencyName: post.agencyName },
    permissions: rolePermissions(post.role),
  };
}

/** The post's columns come together or not at all: they are one row of a left join. */
const holdsPost = (row: Nullable<PostRow>): row is PostRow => row.id !== null;
