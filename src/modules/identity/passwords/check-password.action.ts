import type { Db } from '#platform/db';
import { type Attempt, accountByLogin, takeBackAttempt } from '../accounts.store.ts';
import type { Directory, DirectoryAnswer } from '../directory/port.ts';
import type { PasswordHasher } from './hasher.action.ts';

export interface PasswordDeps {
  readonly db: Db;
  readonly passwords: PasswordHasher;
  /** Where officials' passwords are kept, when not here. */
  readonly directory?: Directory | undefined;
}

interface Checking {
  readonly login: string;
  readonly password: string;
  readonly attempt: Attempt | undefined;
}

/** Whether this login's password is kept here, and not by the province's directory. */
export const isKeptHere = (
  directory: Directory | undefined,
  login: string,
  attempt: Attempt | undefined,
): boolean => !directory || directory.localLogins.has(login) || attempt?.account.kind === 'citizen';

/** By the directory for officials where there is one, else by what is kept here; `stranger`: known there, not here. */
export async function checkPassword(
  { db, passwords, directory }: PasswordDeps,
  { login, password, attempt }: Checking,
): Promise<DirectoryAnswer | 'stranger'> {
  if (!directory || isKeptHere(directory, login, attempt))
    return (await passwords.verify(attempt?.passwordHash, password)) ? 'right' : 'wrong';
  // Whoever rests or is disabled here is not asked for there: their right password would be told.
  if (!attempt && (await accountByLogin(db, login))) return 'wrong';
  const answer = await directory.check(login, password);
  if (answer === 'unreachable' && attempt) await takeBackAttempt(db, attempt.account.id);
  return answer === 'right' && !attempt ? 'stranger' : answer;
}
