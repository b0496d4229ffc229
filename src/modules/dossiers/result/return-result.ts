import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { hasResult, resultsMissing } from './has-result.ts';

export interface ReturnResult {
  readonly way: 'desk' | 'post' | 'electronic';
  /** Who took it: name, and relation to the owner when it is another. */
  readonly receiver: string;
}

/**
 * Handing out, all results of a chain at once. Being late never blocks it (handbook §4.8); having no result does.
 */
export function decideReturnResult(
  dossier: Dossier,
  command: ReturnResult,
  { now }: DecisionContext,
): Decision {
  if (!hasResult(dossier)) return err(refusal('result.missing'));
  const slices = resultsMissing(dossier);
  if (slices.length > 0) return err(refusal('result.slices-missing', { slices: [...slices] }));
  if (command.way !== 'electronic' && command.receiver.trim() === '')
    return err(refusal('result.receiver-missing'));
  return ok([
    {
      type: 'ResultReturned',
      public: { at: now, way: command.way },
      private: { receiver: command.receiver.trim() },
    },
  ]);
}
