import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Paper } from '../dossier.ts';

export interface AttachResult {
  readonly documents: readonly Paper['documentId'][];
  /** Number and sign of the paper, `45/GCN-UBND`. */
  readonly number: string;
}

/** The result of the procedure as a file. Until it is there the issuing step cannot be finished. */
export function decideAttachResult(_: Dossier, command: AttachResult, { now }: DecisionContext): Decision {
  if (command.documents.length === 0) return err(refusal('result.missing'));
  const papers: Paper[] = command.documents.map((documentId) => ({
    documentId,
    component: 'result',
    purpose: 'result',
  }));
  return ok([
    { type: 'ResultAttached', public: { at: now }, private: { papers, number: command.number.trim() } },
  ]);
}
