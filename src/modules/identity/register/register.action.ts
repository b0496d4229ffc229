import type { Instant, Refusal, Result } from '#kernel';
import { type AccountDeps, createAccount } from '../accounts/accounts.action.ts';
import { openSession, type SignedIn, type SignInDeps } from '../sign-in/sign-in.action.ts';
import type { RegisterFields } from './registration.ts';

export interface Registration extends RegisterFields {
  readonly previousToken: string | undefined;
  readonly now: Instant;
  readonly device?: string | undefined;
}

/** Makes a citizen's account and signs them in; what this browser had begun goes along. */
export async function register(
  deps: SignInDeps & AccountDeps,
  { name, phone, idNumber, password, previousToken, now, device }: Registration,
): Promise<Result<SignedIn, Refusal>> {
  const made = await createAccount(deps, {
    ...{ kind: 'citizen', login: phone, password, displayName: name, idNumber, now },
  });
  if (!made.ok) return made;
  return deps.db.transaction((tx) =>
    openSession(tx, deps.onSignIn, { account: made.value, previousToken, now, device }),
  );
}
