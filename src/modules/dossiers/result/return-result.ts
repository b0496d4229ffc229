import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { hasResult, resultsMissing } from './has-result.ts';
import type { Taking } from './taker.ts';

/** How a result goes out, and what is known of who took it. */
export type ReturnResult =
  | {
      readonly way: 'desk';
      /** Who took it. */
      readonly receiver: string;
      readonly taking: Taking;
    }
  | {
      readonly way: 'post';
      /** To whom it is sent. */
      readonly receiver: string;
      /** The number under which the post carries it, where there is one already. */
      readonly item?: string | undefined;
    }
  | { readonly way: 'electronic' };

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
  const receiver = command.way === 'electronic' ? '' : command.receiver.trim();
  if (command.way !== 'electronic' && receiver === '') return err(refusal('result.receiver-missing'));
  return ok([
    {
      type: 'ResultReturned',
      public: { at: now, way: command.way },
      private: { receiver, ...recorded(command) },
    },
  ]);
}

function recorded(command: ReturnResult): { readonly taking?: Taking; readonly item?: string } {
  if (command.way === 'desk') return { taking: command.taking };
  return command.way === 'post' && command.item !== undefined ? { item: command.item } : {};
}
