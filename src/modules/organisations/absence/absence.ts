import {
  type Id,
  type Instant,
  instantOfLocal,
  type Official,
  type PersonId,
  type PlainDate,
  type Refusal,
  refusal,
} from '#kernel';
import { mayDelegate } from '../delegation/delegation.ts';
import type { Holding } from '../post.ts';

/** Somebody away, from an instant until, not including, another: days and halves of days. */
export interface Absence {
  readonly id: Id<'absence'>;
  readonly personId: PersonId;
  readonly personName: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly enteredBy: string;
}

/** The first and the last day, and whether each is whole: away from noon, back at noon. */
export interface Days {
  readonly first: PlainDate;
  readonly fromNoon: boolean;
  readonly last: PlainDate;
  readonly untilNoon: boolean;
}

const noon = 12 * 60;
const midnight = 24 * 60;

/** The time that days and half days take: the morning ends and the afternoon begins at noon. */
export const spanOf = ({ first, fromNoon, last, untilNoon }: Days) => ({
  startsAt: instantOfLocal(first, fromNoon ? noon : 0),
  endsAt: instantOfLocal(last, untilNoon ? noon : midnight),
});

/** Longest absence that is entered at once, in days: more is a mistyped year, or a post to be given to another. */
const longest = 400;

export function absenceFault(
  span: { readonly startsAt: Instant; readonly endsAt: Instant },
  now: Instant,
): Refusal | undefined {
  if (span.endsAt <= span.startsAt) return refusal('absence.ends-before');
  if (span.endsAt <= now) return refusal('absence.past');
  return span.endsAt - span.startsAt > longest * midnight * 60_000 ? refusal('absence.too-long') : undefined;
}

/** Whose absence an official enters: their own, and of those whose work they give out. */
export const keepsAbsencesOf = (
  official: Official,
  { post, personId }: Pick<Holding, 'post' | 'personId'>,
): boolean => personId === official.personId || (post.id !== official.postId && mayDelegate(official, post));
