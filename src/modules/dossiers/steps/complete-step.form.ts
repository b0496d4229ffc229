import { err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, textIn } from '#ui/forms';
import type { Step } from '../dossier.ts';
import { refusalText } from '../refusals.text.ts';
import type { CompleteStep } from './complete-step.ts';
import { stepsText } from './steps.text.ts';

const longest = 5_000;

/** Which button, and the words. Passing on at a signing step is its approval. */
export function parseCompleteStep(
  body: unknown,
  step: Pick<Step, 'id' | 'kind'>,
): Result<CompleteStep, FieldErrors> {
  const note = textIn(body, 'note');
  const sentBack = textIn(body, 'outcome') === 'sentBack';
  const outcome = sentBack ? 'sentBack' : step.kind === 'sign' ? 'approved' : 'done';
  if (note.length > longest) return err({ note: inBoth(stepsText, (t) => t.tooLong) });
  if (note === '' && (sentBack || step.kind === 'process'))
    return err({ note: refusalText({ code: 'step.note-missing' }) });
  return ok({ stepId: step.id, outcome, note });
}
