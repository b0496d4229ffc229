import { err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, textIn } from '#ui/forms';
import type { Step } from '../dossier.ts';
import { refusalText } from '../refusal-words.ts';
import type { CompleteStep } from './complete-step.ts';
import { stepsText } from './steps.text.ts';

const longest = 5_000;

/** Which button, and the words. Passing on at a signing step is its approval. */
export function parseCompleteStep(
  body: unknown,
  step: Pick<Step, 'id' | 'kind'>,
): Result<CompleteStep, FieldErrors> {
  const note = textIn(body, 'note');
  const ground = textIn(body, 'ground');
  const outcome = outcomeIn(body, step);
  const tooLong = inBoth(stepsText, (t) => t.tooLong);
  if (note.length > longest) return err({ note: tooLong });
  if (ground.length > longest) return err({ ground: tooLong });
  if (note === '' && (outcome === 'sentBack' || outcome === 'refused' || step.kind === 'process'))
    return err({ note: refusalText({ code: 'step.note-missing' }) });
  if (outcome === 'refused' && ground === '')
    return err({ ground: refusalText({ code: 'refuse.ground-missing' }) });
  const to = outcome === 'sentBack' ? textIn(body, 'to') : '';
  return ok({
    stepId: step.id,
    outcome,
    note,
    ...(outcome === 'refused' ? { ground } : {}),
    ...(to === '' ? {} : { to }),
  });
}

function outcomeIn(body: unknown, { kind }: Pick<Step, 'kind'>): CompleteStep['outcome'] {
  const pressed = textIn(body, 'outcome');
  if (pressed === 'sentBack') return 'sentBack';
  if (kind !== 'sign') return 'done';
  return pressed === 'refused' ? 'refused' : 'approved';
}
