import { err, ok, refusal } from '#kernel';
import { type HistoryLine, lastOf } from '../casework/history.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, ReturnWay } from '../dossier.ts';

export interface ChooseReturn {
  readonly way: ReturnWay;
  /** Where it is sent; read only where it goes by post. */
  readonly address: string;
}

/**
 * How the result comes: at the desk, by post, electronically, as the receipt asks (handbook §2.3, item ⑥); until it
 * is handed out. It binds nobody: how it was handed out stands in the return itself.
 */
export function decideChooseReturn(
  _: Dossier,
  { way, address }: ChooseReturn,
  { now }: DecisionContext,
): Decision {
  const to = way === 'post' ? address.trim() : '';
  if (way === 'post' && to === '') return err(refusal('return-way.address-missing'));
  return ok([{ type: 'ReturnWayChosen', public: { at: now, way }, private: { address: to } }]);
}

/** How it comes at present, and where to: at the desk until somebody says otherwise. */
export function returnWayOf(
  dossier: Pick<Dossier, 'returnWay'>,
  history: readonly HistoryLine[],
): ChooseReturn {
  const way = dossier.returnWay ?? 'desk';
  return { way, address: lastOf(history, 'ReturnWayChosen')?.event.private.address ?? '' };
}
