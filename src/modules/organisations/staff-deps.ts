import type { Bilingual, Instant, PersonId, PostId } from '#kernel';
import type { Db, Executor, Tx } from '#platform/db';

/** A procedure in force, as a delegation may be limited to it or to its field. */
export interface WorkKind {
  readonly code: string;
  readonly name: Bilingual;
  readonly field: Bilingual;
}

/** What this module asks of those after it, wired by the app. */
export interface StaffDeps {
  readonly db: Db;
  readonly workKinds: (at: Instant) => Promise<readonly WorkKind[]>;
  readonly accounts: StaffAccounts;
  readonly openWork: OpenWork;
}

/** How many steps each of these posts has taken and not finished; a post with none is not in it. */
export type OpenWork = (db: Executor, posts: readonly PostId[]) => Promise<ReadonlyMap<string, number>>;

/** Accounts of the people of this module; passwords come out once and are kept nowhere. */
export interface StaffAccounts {
  /** A first password, and what is kept of it. */
  readonly newPassword: () => Promise<{ readonly password: string; readonly passwordHash: string }>;
  /** Makes the account of a person; false when somebody has the login. */
  readonly add: (
    tx: Tx,
    account: {
      readonly personId: PersonId;
      readonly name: string;
      readonly login: string;
      readonly passwordHash: string;
      readonly now: Instant;
    },
  ) => Promise<boolean>;
  /** Puts a new password in the place of what a person had, and ends their sessions; undefined without account. */
  readonly renew: (
    tx: Tx,
    personId: PersonId,
    passwordHash: string,
    now: Instant,
  ) => Promise<string | undefined>;
  /** Of these logins, those somebody has. */
  readonly taken: (db: Executor, logins: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly loginsOf: (db: Executor, people: readonly PersonId[]) => Promise<ReadonlyMap<string, string>>;
}
