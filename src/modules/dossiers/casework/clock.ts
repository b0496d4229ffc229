import {
  type Calendar,
  due,
  explainByDay,
  type LedgerDay,
  onlineAcceptance,
  type TrafficLight,
  trafficLight,
  workingTimeLeft,
} from '#calendar';
import { type Bilingual, type Instant, inBoth } from '#kernel';
import { lowerFirst } from '#organisations';
import type { Dossier, DossierPause, Timeliness } from '../dossier.ts';
import { pauseText, waitText } from './casework.text.ts';

/**
 * The clock of a dossier as it is shown: which one runs, until when, what is left of it in working minutes,
 * and the days that were counted. `acceptance` is the desk's, before the dossier's own begins.
 */
export type ClockView =
  | { readonly state: 'none' }
  | (Running & { readonly state: 'acceptance' | 'running' })
  | {
      readonly state: 'paused';
      readonly dueAt: Instant;
      readonly since: Instant;
      readonly answerBy: Instant | undefined;
      /** Why it stands. */
      readonly reason: DossierPause['reason'];
      readonly why: readonly LedgerDay[];
    }
  | {
      readonly state: 'over';
      readonly dueAt: Instant;
      readonly finishedAt: Instant | undefined;
      readonly timeliness: Timeliness | undefined;
      readonly why: readonly LedgerDay[];
    };

export interface Running {
  readonly dueAt: Instant;
  readonly light: TrafficLight;
  /** Negative is how long overdue. */
  readonly minutesLeft: number;
  readonly why: readonly LedgerDay[];
}

export function clockOf(dossier: Dossier, calendar: Calendar, now: Instant): ClockView {
  const { deadline, pauses } = dossier;
  if (!deadline) return acceptanceClock(dossier, calendar, now);
  const why = whyOf(dossier, calendar);
  const open = pauses.find(({ to }) => to === null);
  if (open && dossier.endedAt === null) {
    const answerBy = dossier.openSupplement?.answerBy;
    return {
      ...{ state: 'paused', dueAt: deadline.dueAt, since: open.from, answerBy, why },
      reason: open.reason,
    };
  }
  if (dossier.finishedAt !== null || dossier.endedAt !== null)
    return {
      state: 'over',
      dueAt: deadline.dueAt,
      finishedAt: dossier.finishedAt ?? undefined,
      timeliness: dossier.timeliness ?? undefined,
      why,
    };
  return {
    state: 'running',
    ...countdown({ startsAt: deadline.startsAt, due: deadline.dueAt }, calendar, now),
    why,
  };
}

/** How a due time stands now. Outside the known years of the calendar only the date is told. */
export function countdown(
  deadline: { readonly startsAt: Instant; readonly due: Instant },
  calendar: Calendar,
  now: Instant,
): Omit<Running, 'why'> {
  const light = trafficLight(now, deadline, calendar);
  const left = workingTimeLeft(now, deadline.due, calendar);
  return {
    dueAt: deadline.due,
    light: light.ok ? light.value : now > deadline.due ? 'red' : 'green',
    minutesLeft: left.ok ? left.value : Math.floor((deadline.due - now) / 60_000),
  };
}

function acceptanceClock(dossier: Dossier, calendar: Calendar, now: Instant): ClockView {
  if (dossier.acceptBy === null) return { state: 'none' };
  // An answered supplement begins the eight hours anew, so the ledger is of the last time they began.
  const begun = onlineAcceptance(dossier.submittedAt, calendar);
  const same = begun.ok && begun.value.accept.due === dossier.acceptBy;
  return {
    state: 'acceptance',
    ...countdown({ startsAt: dossier.submittedAt, due: dossier.acceptBy }, calendar, now),
    why: same ? explainByDay(begun.value.accept.ledger) : [],
  };
}

/** Day by day from reception to the due date, with the pauses that are over, each by its reason. */
export function whyOf(dossier: Dossier, calendar: Calendar): readonly LedgerDay[] {
  const { deadline, acceptedAt } = dossier;
  if (!deadline || acceptedAt === null) return [];
  const pauses = dossier.pauses.flatMap(({ from, to, reason, effect = 'continue' }) =>
    to === null ? [] : [{ from, to, effect, why: whyPaused(reason, effect) }],
  );
  const dated = due(deadline.limit, acceptedAt, calendar, { clock: deadline.clock, pauses });
  return dated.ok ? explainByDay(dated.value.ledger) : [];
}

const whyPaused = (reason: DossierPause['reason'], effect: 'continue' | 'restart'): Bilingual =>
  inBoth(pauseText, (text, lang) => text[effect](lowerFirst(waitText[reason][lang])));
