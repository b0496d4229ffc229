import type { Calendar, Clock } from '#calendar';
import type { Instant } from '#kernel';
import { type Interruption, partDue } from '../clock.ts';
import type { Slice } from '../dossier.ts';

/**
 * When a slice is due: its own allowance from its opening, less the time the whole stood by law and the time
 * others had it. Counted like the whole, by the same calendar and clock, and never past its date (docs/decisions).
 */
export function dueInside(
  { limit, openedAt, rests = [] }: Pick<Slice, 'limit' | 'rests'> & { readonly openedAt: Instant | null },
  whole: {
    readonly pauses: readonly Interruption[];
    readonly clock: Clock;
    readonly dueAt: Instant;
    readonly now: Instant;
  },
  calendar: Calendar,
): Instant {
  if (openedAt === null) throw new Error('A slice that has not begun has no date');
  const { pauses, clock, ...by } = whole;
  return partDue({ limit, clock, openedAt }, { ...by, pauses: [...pauses, ...rests] }, calendar);
}
