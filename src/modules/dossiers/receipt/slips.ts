import type { HistoryLine } from '../casework/history.ts';

/** The forms of the law a dossier can have, in the order in which they are made. */
export const slips = ['receipt', 'supplement', 'refusal', 'apology', 'stop', 'control'] as const;
export type Slip = (typeof slips)[number];

/** What makes each; the control slip follows every dossier from its acceptance on. */
export const madeBy = {
  receipt: 'DossierAccepted',
  supplement: 'SupplementRequested',
  refusal: 'DossierRefused',
  apology: 'DossierExtended',
  stop: 'DossierStopped',
  control: 'DossierAccepted',
} as const satisfies Record<Slip, HistoryLine['event']['type']>;

/** Those it has by now. */
export const slipsOf = (history: readonly HistoryLine[]): readonly Slip[] =>
  slips.filter((slip) => history.some(({ event }) => event.type === madeBy[slip]));

/** What its owner is given; the control slip stays with the agencies. */
export type OwnSlip = Exclude<Slip, 'control'>;

export const ownSlipsOf = (history: readonly HistoryLine[]): readonly OwnSlip[] =>
  slipsOf(history).filter((slip) => slip !== 'control');
