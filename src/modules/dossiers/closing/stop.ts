import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

export interface Stop {
  /** At the owner's request (Decree 118/2025 Art 21), or on a ground the law names. */
  readonly asked: 'owner' | 'law';
  readonly reason: string;
  readonly ground: string;
}

/** Handling stops for good before there is a result; the stop notice says why (form `stop`, handbook §2.3). */
export function decideStop(_: Dossier, { asked, reason, ground }: Stop, { now }: DecisionContext): Decision {
  if (reason.trim() === '') return err(refusal('stop.reason-missing'));
  if (ground.trim() === '') return err(refusal('stop.ground-missing'));
  return ok([
    {
      type: 'DossierStopped',
      public: { at: now, asked },
      private: { reason: reason.trim(), ground: ground.trim() },
    },
  ]);
}
