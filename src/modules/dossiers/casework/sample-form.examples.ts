import type { LedgerDay } from '#calendar';
import { type Bilingual, instant, plainDate } from '#kernel';
import type { ActionPageProps } from './action-frame.page.tsx';
import type { Case } from './case.ts';
import type { ClockView } from './clock.ts';

type Running = Extract<ClockView, { state: 'acceptance' | 'running' }>;

import { deskView } from './sample-case.examples.ts';

export const why: readonly LedgerDay[] = [
  {
    date: plainDate('2026-11-25'),
    counted: true,
    text: {
      vi: 'thứ Tư, 25/11/2026: tính 6 giờ 15 phút (09:15–11:30, 13:30–17:30)',
      en: 'Wednesday, 25/11/2026: 6 hours 15 minutes counted (09:15–11:30, 13:30–17:30)',
    },
  },
];

export const acceptance: ClockView = {
  state: 'acceptance',
  dueAt: instant('2026-11-26T08:40'),
  light: 'green',
  minutesLeft: 445,
  why: [],
};
export const running: Running = {
  state: 'running',
  dueAt: instant('2026-11-25T17:30'),
  light: 'amber',
  minutesLeft: 150,
  why,
};
export const over: ClockView = {
  state: 'over',
  dueAt: instant('2026-11-25T17:30'),
  finishedAt: instant('2026-11-25T14:10'),
  timeliness: 'onTime',
  why,
};
export const none: ClockView = { state: 'none' };

/** The clock of a case that waits by law. */
export const paused = (reason: 'financial' | 'force-majeure' | 'supplement'): ClockView => ({
  state: 'paused',
  reason,
  dueAt: instant('2026-11-25T17:30'),
  since: instant('2026-11-25T10:20'),
  answerBy: undefined,
  why,
});

/** An official's form nobody has touched. */
export const form = (found: Case, clock: ClockView): ActionPageProps => ({
  view: deskView,
  found,
  clock,
  form: { values: {}, errors: {} },
  idempotencyKey: 'example-key',
});

/** One sentence in both languages. */
export const said = (vi: string, en: string): Bilingual => ({ vi, en });
