import { dateIn, dong, type Instant, type Lang } from '#kernel';
import type { FieldErrors } from '#ui/forms';
import { type Tried, tryAnswers } from '../cases/run-cases.form.ts';
import { componentsToAttach } from '../components.ts';
import { describeAnswers } from '../form/describe-answers.ts';
import type { Answers } from '../form/form.ts';
import { type ProcedureContent, variantFor } from '../procedure.ts';
import { feeIn, limitIn } from '../words.ts';
import type { CameShown } from './came-shown.ts';
import { tryText } from './try.text.ts';

/** What came of answers, ready to be shown. */
export function outcomeProps(tried: Tried, given: Answers, now: Instant, lang: Lang): CameShown {
  const { answers, errors, outcome } = tryAnswers(tried, given, dateIn(now));
  return {
    pages: describeAnswers(tried.form, answers),
    mistakes: mistakesOf(errors),
    rest: tried.content && restOf(tried.content, { answers, fee: outcome.fee }, lang),
    carried: JSON.stringify(answers),
  };
}

const mistakesOf = (errors: FieldErrors) => Object.values(errors);

function restOf(
  content: ProcedureContent,
  { answers, fee }: { readonly answers: Answers; readonly fee: number | null },
  lang: Lang,
): NonNullable<CameShown['rest']> {
  const variant = variantFor({ content }, answers);
  const limit = limitIn(variant?.limit ?? content.timeLimit.limit, lang);
  return {
    papers: componentsToAttach({ content }, answers).map(({ name, upload }) => ({
      name: name.vi,
      required: upload === 'required',
    })),
    limit: variant ? `${limit}: ${variant.case.vi}` : limit,
    fee:
      fee === null
        ? feeIn(content.fee, lang) || tryText[lang].noFee
        : feeIn({ ...content.fee, amount: dong(fee) }, lang),
  };
}
