import { type Actor, idOf, type SessionId } from '#kernel';
import { type ActingRow, actingOf } from '#organisations';

/** What a session or a token is joined with: its account, and for officials the post while they may act in it. */
export interface HolderRow extends Nullable<ActingRow> {
  readonly account_id: string;
  readonly account_kind: string;
  readonly display_name: string;
  readonly person_id: string | null;
  readonly second_factor: boolean;
  /** It was come in by a password that another had given, and that is still the password. */
  readonly must_change: boolean;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/**
 * Whom a session or token acts for. Undefined for an official whose post is no longer theirs to act in: an ended
 * assignment or delegation ends what can be done in its name, at once.
 */
export function actorOf(row: HolderRow, sessionId: SessionId | undefined): Actor | undefined {
  const accountId = idOf<'account'>(row.account_id);
  if (row.account_kind === 'citizen')
    return { kind: 'citizen', accountId, sessionId, name: row.display_name };
  if (!actsInPost(row) || row.person_id === null) return undefined;
  return { kind: 'official', accountId, sessionId, personId: idOf(row.person_id), ...actingOf(row) };
}

/** The post's columns come together or not at all: they are one row of a left join. */
const actsInPost = <Row extends Nullable<ActingRow>>(row: Row): row is Row & ActingRow => row.id !== null;
