import { type Actor, addMinutes, type Instant } from '#kernel';

/** When an office wants a second factor. */
export interface SecondFactorPolicy {
  /** Roles of posts in which nothing is done without one. */
  readonly roles: ReadonlySet<string>;
  /** For how many minutes one that was shown counts before a decision. */
  readonly minutes: number;
}

export const usualPolicy: SecondFactorPolicy = { roles: new Set(), minutes: 15 };

interface Shown {
  /** Whether the account has a second factor. */
  readonly has: boolean;
  /** When it was last shown in this session. */
  readonly confirmedAt: Instant | undefined;
}

/**
 * An official with what is asked of them: before they decide, a second factor that is fresh, when they have one or the
 * post's role demands one. In such a role they may do nothing before they have shown one; setting one up is everybody's.
 */
export function withSecondFactor(
  actor: Actor,
  { has, confirmedAt }: Shown,
  policy: SecondFactorPolicy,
): Actor {
  if (actor.kind !== 'official') return actor;
  const demanded = policy.roles.has(actor.role);
  if (!has && !demanded) return actor;
  const freshUntil = confirmedAt === undefined ? undefined : addMinutes(confirmedAt, policy.minutes);
  const permissions: typeof actor.permissions =
    demanded && confirmedAt === undefined ? new Set() : actor.permissions;
  const first = demanded && confirmedAt === undefined ? ('show-second-factor' as const) : undefined;
  return { ...actor, permissions, first, secondFactor: { freshUntil } };
}

/** Whoever came in by a password that another gave them: they change it, and nothing is theirs before. */
export function withFirstPassword(actor: Actor): Actor {
  if (actor.kind === 'citizen') return { ...actor, first: 'change-password' };
  return actor.kind === 'official' ? { ...actor, permissions: new Set(), first: 'change-password' } : actor;
}

/** An official who can do nothing yet, since the post asks for a second factor that was not shown. */
export const mustSetUp = (actor: Actor): boolean =>
  actor.kind === 'official' && actor.first === 'show-second-factor';
