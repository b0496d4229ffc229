import type { Lang } from '#kernel';
import { RadiosField, TextField } from '#ui';
import type { Design } from '../process-designer/design.ts';
import { typedTime } from '../process-designer/working-time.ts';
import { questionName, questionOptions, questionText } from './question-words.ts';
import { trialText } from './trial.text.ts';
import type { TrialQuestion, TypedTrial } from './trial.ts';

interface QuestionFieldProps {
  readonly question: TrialQuestion;
  readonly design: Design;
  readonly typed: Pick<TypedTrial, 'values' | 'errors'>;
  readonly lang: Lang;
}

/** A question the trial has met, with what was answered. */
export function QuestionField({ question, design, typed, lang }: QuestionFieldProps) {
  const name = questionName(question);
  const value = typed.values[name];
  const error = typed.errors[name]?.[lang];
  const label = questionText(question, design, lang);
  if (question.kind !== 'wait') {
    return (
      <RadiosField
        {...{ name, label, value, error }}
        options={[...questionOptions(question, design, lang)]}
      />
    );
  }
  const usual = question.usual === undefined ? '' : typedTime(fileTimeOf(question.usual), lang);
  return (
    <TextField
      {...{ name, label, error }}
      value={value ?? usual}
      hint={trialText[lang].waitHint}
      width={10}
    />
  );
}

/** Working minutes as a file has them: whole days where they are. */
const fileTimeOf = (minutes: number): string =>
  minutes % 480 === 0 ? `${minutes / 480}d` : `${minutes / 60}h`;
