import type { PlainDate } from '#kernel';
import type { FieldErrors } from '#ui/forms';
import { componentsToAttach } from '../components.ts';
import { feeOf } from '../fees/fee-of.ts';
import { checkAnswers } from '../form/check-answers.form.ts';
import type { Answers, FormDefinition, Places } from '../form/form.ts';
import { pruneAnswers, visibleFields, visiblePages } from '../form/visible.ts';
import { type ProcedureContent, variantFor } from '../procedure.ts';
import { type FormCase, type Outcome, outcomeChanges } from './form-case.ts';
import type { FailedCase } from './try-cases.ts';

/** What answers are given to: a form, and the rest of its procedure where that can be read. */
export interface Tried {
  readonly form: FormDefinition;
  readonly content: ProcedureContent | undefined;
  readonly places: Places;
}

export interface Came {
  readonly outcome: Outcome;
  readonly answers: Answers;
  /** What is wrong, by the name of its control. */
  readonly errors: FieldErrors;
}

/** What comes of answers: by the very rules that dossiers are filed by. */
export function tryAnswers({ form, content, places }: Tried, given: Answers, today: PlainDate): Came {
  const checked = checkAnswers(form, given, { today, places });
  const answers = checked.ok ? checked.value : pruneAnswers(form, given);
  const pages = visiblePages(form, answers);
  const fields = pages.flatMap((page) => visibleFields(page, answers)).map(({ key }) => key);
  const errors = checked.ok ? {} : checked.errors;
  const outcome: Outcome = {
    pages: pages.map(({ key }) => key),
    fields,
    papers: content ? componentsToAttach({ content }, answers).map(({ key }) => key) : [],
    limit: (content && variantFor({ content }, answers)?.key) ?? null,
    fee: (content && feeFor(content, answers, today)) ?? null,
    mistakes: checked.ok ? [] : [...Object.keys(checked.errors), ...checked.notAsked],
  };
  return { outcome, answers, errors };
}

/** What it costs when it is filed online; undefined where no amount is stated or a table needs more answers. */
function feeFor({ fee }: ProcedureContent, answers: Answers, filedOn: PlainDate): number | undefined {
  return fee.table ? feeOf(fee.table, { answers, channel: 'online', filedOn })?.amount : fee.amount;
}

/** Every saved case, with what comes of it now; what the form alone does not say is left as it was expected. */
export const runCases = (tried: Tried, cases: readonly FormCase[]) =>
  cases.map((each) => {
    const { outcome } = tryAnswers(tried, each.answers, each.day);
    const { papers, limit, fee } = tried.content ? outcome : each.outcome;
    return { case: each, now: { ...outcome, papers, limit, fee } };
  });

/** The cases that come out otherwise than was expected, by the same rules. */
export const failedCases = (tried: Tried, cases: readonly FormCase[]): readonly FailedCase[] =>
  runCases(tried, cases).flatMap(({ case: each, now }, at) => {
    const changes = outcomeChanges(each.outcome, now);
    return changes.length > 0 ? [{ at, case: each, changes }] : [];
  });
