import type { Calendar } from '#calendar';
import type { Dossier, Step } from '#dossiers';
import type { Citizen, Guest, Instant, Official, UnitId } from '#kernel';
import { type Draws, drawsFor } from './draws.ts';
import { doneAt, type Habits, habitsOf } from './habits.ts';

/** Everyone who works in the simulated province, and how. */
export interface People {
  /** Somebody of a role in an agency; undefined where there is none. */
  readonly of: (agencyId: UnitId, role: string, draws: Draws) => Official | undefined;
  /** Whoever has taken a step, or somebody who may. */
  readonly for: (step: Step, draws: Draws) => Official | undefined;
  /** When somebody does what came to them at an instant. */
  readonly when: (actor: Official, at: Instant, calendar: Calendar, draws: Draws) => Instant;
}

export function peopleOf(officials: readonly Official[], seed: number, year: number): People {
  const byPlace = Map.groupBy(officials, ({ agencyId, role }) => `${agencyId} ${role}`);
  const byPost = new Map(officials.map((official) => [official.postId, official]));
  const habits = new Map<string, Habits>();
  const of: People['of'] = (agencyId, role, draws) => {
    const [first, ...others] = byPlace.get(`${agencyId} ${role}`) ?? [];
    return first && draws.pick([first, ...others]);
  };
  return {
    of,
    for: ({ agencyId, role, postId }, draws) =>
      postId === null ? of(agencyId, role, draws) : byPost.get(postId),
    when: ({ postId }, at, calendar, draws) => {
      const known = habits.get(postId) ?? habitsOf(drawsFor(seed, `habits ${postId}`), year);
      habits.set(postId, known);
      return doneAt(at, known, calendar, draws);
    },
  };
}

/** Whoever filed it, as they come back: the account once there is one. */
export function ownerOf({
  ownerAccountId,
  ownerSessionId,
}: Pick<Dossier, 'ownerAccountId' | 'ownerSessionId'>): Citizen | Guest | undefined {
  if (ownerAccountId !== null)
    return { kind: 'citizen', accountId: ownerAccountId, sessionId: undefined, name: 'Công dân mô phỏng' };
  return ownerSessionId === null ? undefined : { kind: 'guest', sessionId: ownerSessionId };
}
