import { type Bilingual, err, ok, type PostId, parseId, type Result } from '#kernel';
import { type FieldErrors, textIn } from '#ui/forms';
import { assignText } from './assign.text.ts';
import { backToAll } from './assign-step.ts';

const longest = 2_000;

export interface AskedAssignment {
  readonly to: PostId | undefined;
  readonly seen: PostId | undefined;
  readonly reason: string;
}

const tooLong: Bilingual = { vi: `Không dài quá ${longest} ký tự`, en: `At most ${longest} characters` };

/** To whom, who had it when the form was shown, and why; the decision says whether a reason is needed. */
export function parseAssignment(
  body: unknown,
  words: 'assign' | 'handOver',
): Result<AskedAssignment, FieldErrors> {
  const chosen = textIn(body, 'to');
  const reason = textIn(body, 'reason');
  const to = parseId<'post'>(chosen);
  if (chosen !== backToAll && !to) return err({ to: assignText[words].to.missing });
  if (reason.length > longest) return err({ reason: tooLong });
  return ok({ to, seen: parseId<'post'>(textIn(body, 'seen')), reason });
}
