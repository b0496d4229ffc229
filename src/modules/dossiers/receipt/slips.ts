import type { HistoryLine } from '../casework/history.ts';
import type { Dossier } from '../dossier.ts';

/** The forms of the law a dossier can have by now, in the order they are made. */
export type Slip = 'receipt' | 'supplement' | 'refusal';

export function slipsOf(dossier: Dossier, history: readonly HistoryLine[]): readonly Slip[] {
  const happened = (type: HistoryLine['event']['type']) => history.some(({ event }) => event.type === type);
  return [
    ...(dossier.code === null ? [] : (['receipt'] as const)),
    ...(happened('SupplementRequested') ? (['supplement'] as const) : []),
    ...(happened('DossierRefused') ? (['refusal'] as const) : []),
  ];
}
