import type { Calendar } from '#calendar';
import { type Instant, ok, type Result } from '#kernel';
import { graphStep, type StepGraph } from '#procedures';
import { type ClockFault, dueAfterPauses, partDue } from './clock.ts';
import type { Dossier, DossierPause } from './dossier.ts';
import type { Redated } from './events.ts';
import { isUnderWay, restsSince } from './fold/evolve-slices.ts';
import { isOpen } from './fold/standing.ts';
import { dueInside } from './slices/due-inside.ts';

/** Where the clock stands after something: null while it still stands for another reason. */
export interface NewDates {
  readonly dueAt: Instant | null;
  /** Years it rests on that are not announced: the date may move. */
  readonly assumed?: number[];
  readonly redated?: Redated;
}

/**
 * The dates of a dossier whose clock runs again: its own, and those of the steps and slices that were open
 * while it stood. `dossier` is as it was, with what ended still open; `reasons` are what has ended now.
 */
export function datesAfter(
  dossier: Dossier,
  reason: DossierPause['reason'],
  context: {
    readonly now: Instant;
    readonly calendar: Calendar;
    readonly rules: { graph: StepGraph | undefined };
  },
): Result<NewDates, ClockFault> {
  const { now, calendar } = context;
  const stands = (pause: DossierPause) => pause.to === null;
  if (!dossier.pauses.some(stands)) return ok({ dueAt: null });
  const pauses = dossier.pauses.map((pause) =>
    stands(pause) && pause.reason === reason ? { ...pause, to: now } : pause,
  );
  if (pauses.some(stands)) return ok({ dueAt: null });
  const due = dueAfterPauses({ ...dossier, pauses }, now, calendar);
  if (!due.ok) return due;
  return ok({ ...due.value, ...partsAfter({ ...dossier, pauses }, due.value.dueAt, context) });
}

/** New dates of what is open; nothing when none has one that moves. */
export function partsAfter(
  dossier: Pick<Dossier, 'steps' | 'slices' | 'pauses' | 'deadline'>,
  dueAt: Instant,
  context: {
    readonly now: Instant;
    readonly calendar: Calendar;
    readonly rules: { graph: StepGraph | undefined };
  },
): { readonly redated?: Redated } {
  const { now, calendar, rules } = context;
  const whole = { pauses: dossier.pauses, dueAt, now };
  const clock = dossier.deadline?.clock ?? 'hour';
  const steps = dossier.steps.filter(isOpen).flatMap((step) => {
    // A question from the desk keeps the day that was chosen for it.
    if (step.asked) return [];
    const minutes = rules.graph && graphStep(rules.graph, step.node).limitMinutes;
    if (minutes === undefined || step.dueAt === null) return [];
    const part = {
      limit: { kind: 'hour', value: minutes / 60 },
      clock: 'hour',
      openedAt: step.openedAt,
    } as const;
    const due = partDue(part, whole, calendar);
    return due === step.dueAt ? [] : [{ id: step.id, dueAt: due }];
  });
  const slices = dossier.slices.flatMap((slice) => {
    // While others have it, its date is reckoned when it comes back.
    if (!isUnderWay(slice) || restsSince(slice) !== undefined) return [];
    const due = dueInside(slice, { ...whole, clock }, calendar);
    return due === slice.dueAt ? [] : [{ key: slice.key, dueAt: due }];
  });
  return steps.length + slices.length > 0 ? { redated: { steps, slices } } : {};
}
