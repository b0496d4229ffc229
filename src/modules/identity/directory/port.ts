/** What the province's directory says of a login and a password. */
export type DirectoryAnswer = 'right' | 'wrong' | 'disabled' | 'unreachable';

/** Where officials' passwords are kept when the province keeps them in one place. */
export interface Directory {
  readonly check: (login: string, password: string) => Promise<DirectoryAnswer>;
  /** Logins whose password is kept here all the same: whoever puts things right when the directory is down. */
  readonly localLogins: ReadonlySet<string>;
}
