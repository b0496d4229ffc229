import { err, ok, refusal } from '#kernel';
import { isOwner } from '../allowed.ts';
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
 * is handed out. It binds nobody: how it was handed out stands in the return itself. Six digits send no paper to an
 * address (docs/decisions/0027): who came by the second factor takes it at the desk, or electronically.
 */
export function decideChooseReturn(
  dossier: Dossier,
  { way, address }: ChooseReturn,
  { now, actor }: DecisionContext,
): Decision {
  if (way === 'post' && actor.kind !== 'official' && !isOwner(dossier, actor))
    return err(refusal('return-way.post-needs-owner'));
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
