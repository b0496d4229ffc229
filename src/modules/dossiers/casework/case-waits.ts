import type { Dossier, DossierPause, Wait } from '../dossier.ts';
import type { EventOf } from '../events.ts';
import type { Case } from './case.ts';

/** Whether the clock stands for this reason now. */
export const standsFor = (dossier: Pick<Dossier, 'pauses'>, reason: DossierPause['reason']): boolean =>
  dossier.pauses.some((pause) => pause.to === null && pause.reason === reason);

export interface WaitNote {
  readonly body: string;
  readonly note: string;
  readonly number: string;
  readonly amount: number | undefined;
}

/** What was written when a wait began. */
export function waitNote({ history }: Pick<Case, 'history'>, wait: Wait): WaitNote | undefined {
  const began = history.findLast(
    ({ event }) =>
      event.type === 'WaitBegan' &&
      event.public.reason === wait.reason &&
      event.public.stepId === wait.stepId,
  )?.event;
  return began?.type === 'WaitBegan' ? noteOf(began) : undefined;
}

const noteOf = ({ public: open, private: own }: EventOf<'WaitBegan'>): WaitNote => ({
  ...own,
  amount: open.amount,
});
