import type { Bilingual } from '#kernel';
import { type Condition, holds } from '../form/condition.ts';
import type { Option } from '../form/form.ts';

/** One thing a person is asked so that only the papers of their case are left. */
export type GuideQuestion = {
  readonly key: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual | undefined;
  readonly options: readonly Option[];
};

/** One to three questions; the components' `needed` looks at their answers and at nothing else. */
export type Guide = { readonly questions: readonly GuideQuestion[] };

/** Values of options by the key of their question; what is not answered is not there. */
export type GuideAnswers = Readonly<Record<string, string>>;

/** `depends`: a question not answered yet decides it. */
export type Need = 'needed' | 'not-needed' | 'depends';

/** Of what was sent, the answers that are options of this guide; the rest is dropped. */
export function guideAnswers(guide: Guide, sent: Readonly<Record<string, unknown>>): GuideAnswers {
  const fitting = guide.questions.flatMap(({ key, options }) => {
    const option = options.find(({ value }) => Object.hasOwn(sent, key) && sent[key] === value);
    return option ? [[key, option.value] as const] : [];
  });
  return Object.fromEntries(fitting);
}

/** Whether every question is answered. */
export const guideDone = (guide: Guide, answers: GuideAnswers): boolean =>
  guide.questions.every(({ key }) => answers[key] !== undefined);

/** Whether a component with this condition belongs to the case of somebody who has answered so far. */
export function needOf(guide: Guide, needed: Condition | undefined, answers: GuideAnswers): Need {
  if (needed === undefined) return 'needed';
  const found = new Set(completions(guide, answers).map((all) => holds(needed, all)));
  if (found.size > 1) return 'depends';
  return found.has(true) ? 'needed' : 'not-needed';
}

/** All ways in which the open questions can be answered: at most a few hundred, by the limits of a guide. */
function completions(guide: Guide, answers: GuideAnswers): readonly GuideAnswers[] {
  return guide.questions.reduce<readonly GuideAnswers[]>(
    (made, { key, options }) =>
      answers[key] === undefined
        ? made.flatMap((one) => options.map(({ value }) => ({ ...one, [key]: value })))
        : made,
    [answers],
  );
}
