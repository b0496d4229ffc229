import {
  dateIn,
  type Id,
  type Instant,
  type Official,
  type PersonId,
  type PlainDate,
  type Refusal,
  refusal,
  startOfDay,
  type UnitId,
} from '#kernel';
import { type Role, roles } from '../permissions.ts';
import type { Post } from '../post.ts';

/** Whose people and posts somebody administers: a unit with everything below it, and which roles they may fill. */
export interface StaffScope {
  readonly root: UnitId;
  readonly appoints: ReadonlySet<Role>;
  /** Nobody gives posts to themselves, or takes their own away. */
  readonly self: PersonId | undefined;
}

/** Somebody holding a post, now, before or later. */
export interface Assignment {
  readonly id: Id<'assignment'>;
  readonly personId: PersonId;
  readonly personName: string;
  readonly post: Post;
  readonly startsAt: Instant;
  readonly endsAt: Instant | undefined;
}

/** A place of work that is to be. */
export interface NewPost {
  readonly unitId: UnitId;
  readonly role: Role;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly from: PlainDate;
}

/** Appointed by those above the agency, or with rights beyond it: who runs the system records them. */
const fromAbove: ReadonlySet<Role> = new Set(['approver', 'leader', 'procedureController', 'systemAdmin']);

/** Which posts an administrator may fill: of their own agency all that are not appointed from above it. */
export const rolesAppointedBy = ({ role }: Pick<Official, 'role'>): ReadonlySet<Role> =>
  new Set(role === 'systemAdmin' ? roles : roles.filter((each) => !fromAbove.has(each)));

/** Why somebody may not be put into a post, or taken out of it, by this administrator; undefined when they may. */
export function appointmentFault(
  { appoints, self }: StaffScope,
  { personId, role }: { readonly personId: PersonId; readonly role: Role },
): Refusal | undefined {
  if (personId === self) return refusal('staff.own-post');
  return appoints.has(role) ? undefined : refusal('staff.role-not-yours');
}

/**
 * From when a change of a day counts: from this moment when the day is today, so that it is there with the next
 * request; else from its first minute. Undefined for a day that is over: who held a post is history.
 */
export function fromDay(day: PlainDate, now: Instant): Instant | undefined {
  if (day < dateIn(now)) return undefined;
  return day === dateIn(now) ? now : startOfDay(day);
}

/** Whether somebody holds it at an instant. */
export const holdsAt = ({ startsAt, endsAt }: Assignment, at: Instant): boolean =>
  startsAt <= at && (endsAt === undefined || endsAt > at);

/** Not over yet: holds it, or will. */
export const isStanding = ({ endsAt }: Assignment, at: Instant): boolean =>
  endsAt === undefined || endsAt > at;

/** Whether the name of an office is one: letters, digits, dots and hyphens, as people type it. */
export const isLogin = (text: string): boolean => /^[a-z0-9](?:[a-z0-9.-]{1,58}[a-z0-9])$/.test(text);
