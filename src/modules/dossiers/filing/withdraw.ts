import { ok } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

/** The owner may withdraw at any time before the result is issued (Decree 118/2025 Art 21). */
export function decideWithdraw(_: Dossier, command: { note: string }, { now }: DecisionContext): Decision {
  return ok([{ type: 'DossierWithdrawn', public: { at: now }, private: { note: command.note.trim() } }]);
}
