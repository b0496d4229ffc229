import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

export interface Refuse {
  readonly reason: string;
  /** The provision it rests on. */
  readonly ground: string;
}

/** A refusal is written, with reason and legal ground (Decree 63/2010 Art 18, handbook §4.8). */
export function decideRefuse(_dossier: Dossier, command: Refuse, { now }: DecisionContext): Decision {
  if (command.reason.trim() === '') return err(refusal('refuse.reason-missing'));
  if (command.ground.trim() === '') return err(refusal('refuse.ground-missing'));
  return ok([
    {
      type: 'DossierRefused',
      public: { at: now },
      private: { reason: command.reason.trim(), ground: command.ground.trim() },
    },
  ]);
}
