import type { Lang } from '#kernel';
import type { Way } from '../process/step-graph.ts';
import type { Design } from '../process-designer/design.ts';
import { conditionWords } from '../process-designer/item-words.ts';
import { itemOf } from '../process-designer/outline.ts';
import { bodiesIn, bodyIn } from '../reading/standing-words.ts';
import { trialText } from './trial.text.ts';
import { answerNames, type TrialQuestion } from './trial.ts';

/** The name of the field in which a question is answered. */
export const questionName = (question: TrialQuestion): string =>
  question.kind === 'decision' ? answerNames.decision : answerNames[question.kind](question.id);

/** What is asked. */
export function questionText(question: TrialQuestion, design: Design, lang: Lang): string {
  const text = trialText[lang];
  switch (question.kind) {
    case 'decision':
      return text.decision;
    case 'way': {
      const block = design.outline && itemOf(design.outline, question.id);
      const name = block?.type === 'block' && lang === 'vi' ? block.name : '';
      return text.way(name || text.noQuestion);
    }
    case 'wait':
      return text.wait(question.step.name[lang]);
    case 'opinions':
      return text.opinions(question.step.name[lang]);
  }
}

/** What may be answered where there are few answers. */
export function questionOptions(
  question: Exclude<TrialQuestion, { kind: 'wait' }>,
  design: Design,
  lang: Lang,
): readonly { readonly value: string; readonly label: string }[] {
  const text = trialText[lang];
  if (question.kind === 'decision')
    return (['granted', 'refused'] as const).map((value) => ({ value, label: text[value] }));
  if (question.kind === 'way') {
    return question.open.flatMap((index) => {
      const way = question.branches[index];
      return way ? [{ value: String(index), label: wayLabel(way, design, lang) }] : [];
    });
  }
  const { rule, parties = [] } = question.step;
  if (rule === 'until') {
    return [
      { value: 'answered', label: text.answeredAll },
      { value: 'silent', label: text.silent },
    ];
  }
  const bodies = bodiesIn(design.agencies, lang);
  return parties.map((party) => ({ value: party, label: text.first(bodyIn(party, bodies)) }));
}

function wayLabel({ name, when }: Way, { questions }: Design, lang: Lang): string {
  if (name) return name[lang];
  if (when === undefined) return trialText[lang].otherwise;
  return conditionWords({ condition: JSON.stringify(when) }, questions, lang);
}
