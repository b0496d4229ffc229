import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Paper } from '../dossier.ts';
import { sliceOfResult } from './slice-of-result.ts';

export interface AttachResult {
  readonly documents: readonly Paper['documentId'][];
  /** Number and sign of the paper, `45/GCN-UBND`. */
  readonly number: string;
  /** The slice whose result it is, by its key. */
  readonly slice?: string | undefined;
}

/**
 * The result of the procedure as a file, in a chain that of one of its members. Until it is there the issuing
 * step cannot be finished.
 */
export function decideAttachResult(
  dossier: Dossier,
  command: AttachResult,
  { now, actor }: DecisionContext,
): Decision {
  if (command.documents.length === 0) return err(refusal('result.missing'));
  const of = sliceOfResult(dossier, command.slice, actor);
  if (!of.ok) return of;
  const slice = of.value === undefined ? {} : { slice: of.value };
  const papers = command.documents.map(
    (documentId): Paper => ({ documentId, component: 'result', purpose: 'result', ...slice }),
  );
  return ok([
    {
      type: 'ResultAttached',
      public: { at: now, ...slice },
      private: { papers, number: command.number.trim() },
    },
  ]);
}
