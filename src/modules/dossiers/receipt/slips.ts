import type { HistoryLine } from '../casework/history.ts';

/** The forms and prints a dossier can have, in the order in which they are made. */
export const slips = [
  'receipt',
  'supplement',
  'refusal',
  'apology',
  'stop',
  'result-receipt',
  'fee-receipt',
  'hand-over',
  'control',
  'log',
] as const;
export type Slip = (typeof slips)[number];

/** What makes each; control slip and log follow every dossier from its acceptance on. */
export const madeBy = {
  receipt: 'DossierAccepted',
  supplement: 'SupplementRequested',
  refusal: 'DossierRefused',
  apology: 'DossierExtended',
  stop: 'DossierStopped',
  'result-receipt': 'HandlingFinished',
  'fee-receipt': 'WaitEnded',
  'hand-over': 'DossierAccepted',
  control: 'DossierAccepted',
  log: 'DossierAccepted',
} as const satisfies Record<Slip, HistoryLine['event']['type']>;

/** Those it has by now. */
export const slipsOf = (history: readonly HistoryLine[]): readonly Slip[] =>
  slips.filter((slip) => history.some((line) => makes(slip, line)));

/** Only money that came makes a confirmation, and nothing else that was waited for. */
function makes(slip: Slip, { event }: HistoryLine): boolean {
  if (event.type !== madeBy[slip]) return false;
  return event.type !== 'WaitEnded' || (event.public.reason === 'financial' && event.public.dropped !== true);
}

/** What its owner is given; what goes from hand to hand inside stays with the agencies. */
const inside: ReadonlySet<Slip> = new Set(['hand-over', 'control', 'log']);
export type OwnSlip = Exclude<Slip, 'hand-over' | 'control' | 'log'>;

export const isInside = (key: string): boolean => slips.some((slip) => slip === key && inside.has(slip));

export const ownSlipsOf = (history: readonly HistoryLine[]): readonly OwnSlip[] =>
  slipsOf(history).filter((slip): slip is OwnSlip => !inside.has(slip));
