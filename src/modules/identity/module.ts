import type { Instant } from '#kernel';
import type { Db } from '#platform/db';
import type { AnyRoute, SessionPort } from '#platform/http';
import type { Job } from '#platform/jobs';
import type { Seal } from '#platform/seal';
import { changePasswordRoutes } from './change-password/change-password.route.ts';
import { choosePostRoutes } from './choose-post/choose-post.route.ts';
import type { LdapSettings } from './directory/directory.ts';
import { ldapDirectory } from './directory/ldap.action.ts';
import { providerBackPath, signInPath } from './identity.paths.ts';
import { myAccountRoutes } from './my-account/my-account.route.ts';
import type { AccountNotices } from './my-account/notices.ts';
import type { AddressPlaces } from './my-details/details.ts';
import { myDetailsRoutes } from './my-details/my-details.route.ts';
import type { OidcSettings } from './oidc/claims.ts';
import { oidcRoutes } from './oidc/oidc.route.ts';
import { oidcProvider } from './oidc/provider.action.ts';
import { type PasswordHasher, passwordHasher } from './passwords/hasher.action.ts';
import { registerRoutes } from './register/register.route.ts';
import { codeRoutes } from './second-factor/code.route.ts';
import { secondFactorRoutes } from './second-factor/second-factor.route.ts';
import { type SecondFactorPolicy, usualPolicy } from './sessions/second-factor-policy.ts';
import { sessionPort } from './sessions/session-port.action.ts';
import { sweepSessionsJob } from './sessions/sweep-sessions.job.ts';
import type { OnSignIn } from './sign-in/sign-in.action.ts';
import { signInRoutes } from './sign-in/sign-in.route.ts';

export interface IdentityDeps {
  readonly now: () => Instant;
  readonly db: Db;
  readonly seal: Seal;
  /** Told in the transaction of a citizen's sign-in: their drafts move from the browser to the account. */
  readonly onSignIn: readonly OnSignIn[];
  /** Units an address may name; without them nobody can give theirs. */
  readonly places?: AddressPlaces | undefined;
  readonly passwords?: PasswordHasher | undefined;
  /** What others have to tell a citizen on the page of their account. */
  readonly notices?: AccountNotices | undefined;
  /** When a second factor is asked for. */
  readonly secondFactor?: SecondFactorPolicy | undefined;
  /** Where people reach the site; keys of devices are bound to its host. */
  readonly publicUrl: string;
  /** Where officials' passwords are kept, when not here. */
  readonly ldap?: LdapSettings | undefined;
  /** The province's accounts, through which officials may sign in. */
  readonly oidc?: OidcSettings | undefined;
}

export interface IdentityModule {
  readonly routes: readonly AnyRoute[];
  readonly sessions: SessionPort;
  readonly jobs: readonly Job[];
}

export function identityModule({
  now,
  db,
  seal,
  onSignIn,
  places = { provinces: [], communes: () => [] },
  passwords = passwordHasher(),
  notices = async () => [],
  secondFactor = usualPolicy,
  publicUrl,
  ldap,
  oidc,
}: IdentityDeps): IdentityModule {
  const directory = ldap && ldapDirectory(ldap);
  const sessions = sessionPort(db, seal, secondFactor, directory === undefined);
  const provider = oidc && oidcProvider(oidc, ourAddresses(publicUrl));
  const deps = { db, seal, onSignIn, passwords, sessions, publicUrl, directory, provider };
  return {
    routes: [
      ...signInRoutes(deps),
      ...(provider ? oidcRoutes({ ...deps, provider }) : []),
      ...registerRoutes(deps),
      ...choosePostRoutes(deps),
      ...myAccountRoutes({ db, seal, notices }),
      ...myDetailsRoutes({ db, seal, places }),
      ...changePasswordRoutes(deps),
      ...secondFactorRoutes(deps),
      ...codeRoutes(deps),
    ],
    sessions,
    jobs: [sweepSessionsJob(db, now)],
  };
}

/** What the province's accounts have to be told of us. */
const ourAddresses = (publicUrl: string) => ({
  back: `${publicUrl}${providerBackPath}`,
  signedOut: `${publicUrl}${signInPath}`,
});
