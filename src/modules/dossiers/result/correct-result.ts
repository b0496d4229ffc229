import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Paper } from '../dossier.ts';
import { hasResult } from './has-result.ts';
import { sliceOfResult } from './slice-of-result.ts';

export interface CorrectResult {
  readonly documents: readonly Paper['documentId'][];
  /** Number and sign of the new result. */
  readonly number: string;
  /** Of the decision to correct. */
  readonly order: string;
  readonly reason: string;
  /** The slice whose result is wrong, by its key. */
  readonly slice?: string | undefined;
}

/** A fault in a result that is out is put right by a decision that links old and new (handbook §4.2). */
export function decideCorrectResult(
  dossier: Dossier,
  command: CorrectResult,
  { now, actor }: DecisionContext,
): Decision {
  const { documents, number, order, reason } = command;
  const of = sliceOfResult(dossier, command.slice, actor);
  if (!of.ok) return of;
  const slice = of.value === undefined ? {} : { slice: of.value };
  if (!hasResult(dossier, of.value) || documents.length === 0) return err(refusal('result.missing'));
  if (order.trim() === '') return err(refusal('correct.order-missing'));
  if (reason.trim() === '') return err(refusal('correct.reason-missing'));
  const papers = documents.map(
    (documentId): Paper => ({ documentId, component: 'result', purpose: 'result', ...slice }),
  );
  return ok([
    {
      type: 'ResultCorrected',
      public: { at: now, ...slice },
      private: { papers, number: number.trim(), order: order.trim(), reason: reason.trim() },
    },
  ]);
}
