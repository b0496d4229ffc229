import type { Actor, FirstDuty } from '#kernel';
import type { RoutePermission } from './route.ts';
import { admits } from './visitor.ts';

interface Duty {
  /** The page on which it is done; `tiep` is where to go on to. */
  readonly page: string;
  /** By which a program is told. */
  readonly code: string;
}

const duties: Readonly<Record<FirstDuty, Duty>> = {
  'change-password': { page: '/tai-khoan/mat-khau', code: 'password.change-first' },
  'show-second-factor': { page: '/tai-khoan/xac-thuc', code: 'second-factor.show-first' },
};

const firstOf = (actor: Actor): FirstDuty | undefined =>
  actor.kind === 'citizen' || actor.kind === 'official' ? actor.first : undefined;

/**
 * What this actor has to do before a route is theirs. A password that another knows comes before everything but its own
 * page; a second factor before what their post would let them do, so that their own account stays open to set one up.
 */
export function dutyBefore(
  { permission, path }: { readonly permission: RoutePermission; readonly path: string },
  actor: Actor,
): Duty | undefined {
  const first = firstOf(actor);
  if (first === undefined || permission === 'public') return undefined;
  const duty = duties[first];
  if (first === 'change-password') return path === duty.page ? undefined : duty;
  const posts = permission !== 'filer' && permission !== 'citizen' && permission !== 'signed-in';
  return posts && !admits(permission, actor) ? duty : undefined;
}

/** The page on which an actor does what comes first, with where they were going; undefined when nothing does. */
export function pageBefore(actor: Actor, next: string): string | undefined {
  const first = firstOf(actor);
  return first && withNext(duties[first], next);
}

export const withNext = ({ page }: Pick<Duty, 'page'>, next: string): string =>
  `${page}?tiep=${encodeURIComponent(next)}`;
