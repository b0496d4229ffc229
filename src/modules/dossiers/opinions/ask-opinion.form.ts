import { type Bilingual, err, inBoth, ok, parsePlainDate, type Result } from '#kernel';
import type { OpinionUnit } from '#organisations';
import { dateIn, type FieldErrors, hasErrors, isoOfParts, textIn } from '#ui/forms';
import { smallActionText } from '../casework/small-action.text.ts';
import { refusalText } from '../refusal-words.ts';
import { type AskOpinion, rowsOfForm, unitValue } from './ask-opinion.ts';

const longest = 2_000;

/** A posted form as its command, with what is wrong at each field; rows left empty are not asked. */
export function parseAskOpinion(
  body: unknown,
  units: readonly OpinionUnit[],
): Result<AskOpinion, FieldErrors> {
  const question = textIn(body, 'question');
  const errors: Record<string, Bilingual> = {};
  if (question === '') errors['question'] = refusalText({ code: 'question.text-missing' });
  if (question.length > longest) errors['question'] = inBoth(smallActionText, (t) => t.tooLong(longest));
  const asked = rowsOfForm.flatMap((n) => {
    const chosen = textIn(body, `unit${n}`);
    const typed = dateIn(body, `until${n}`);
    const empty = typed.day === '' && typed.month === '' && typed.year === '';
    if (chosen === '' && (n > 1 || !empty) && empty) return [];
    const unit = units.find((each) => unitValue(each) === chosen);
    const until = parsePlainDate(isoOfParts(typed));
    if (!unit) errors[`unit${n}`] = refusalText({ code: 'question.unit-missing' });
    if (empty) errors[`until${n}`] = refusalText({ code: 'question.date-missing' });
    else if (!until) errors[`until${n}`] = inBoth(smallActionText, (t) => t.noSuchDay);
    return unit && until ? [{ unit, until }] : [];
  });
  return hasErrors(errors) ? err(errors) : ok({ question, asked });
}
