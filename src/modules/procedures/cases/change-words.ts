import type { Lang } from '#kernel';
import { wordedIn } from '../content/worded.ts';
import type { FormDefinition } from '../form/form.ts';
import { placesIn } from '../form-designer/place.ts';
import type { ProcedureContent } from '../procedure.ts';
import { dongIn } from '../words.ts';
import { casesWords } from './cases.text.ts';
import type { OutcomeChange } from './form-case.ts';

/** What was expected of a case and what came, by the names of questions and papers. */
export function changeWords(
  change: OutcomeChange,
  form: FormDefinition,
  content: ProcedureContent | undefined,
  lang: Lang,
): string {
  const text = casesWords[lang];
  switch (change.kind) {
    case 'asked':
    case 'notAsked':
    case 'mistake':
      return text.difference[change.kind](labelOf(change.key, form, lang));
    case 'paper':
    case 'noPaper': {
      const paper = content?.components.find(({ key }) => key === change.key);
      return text.difference[change.kind](paper ? wordedIn(paper.name, lang).text : text.gonePaper);
    }
    case 'limit': {
      const named = (key: string | null) => {
        const variant = content?.timeLimit.variants.find((each) => each.key === key);
        return variant ? wordedIn(variant.case, lang).text : text.mainLimit;
      };
      return text.difference.limit(named(change.before), named(change.after));
    }
    case 'fee': {
      const sum = (amount: number | null) => (amount === null ? text.noFee : dongIn(amount, lang));
      return text.difference.fee(sum(change.before), sum(change.after));
    }
    case 'noMistake':
      return text.difference.noMistake(change.count);
  }
}

/** `who-personId` is a control of the question `who`. */
function labelOf(name: string, form: FormDefinition, lang: Lang): string {
  const key = name.split(/[-[]/)[0] ?? name;
  return (
    placesIn(form).find(({ field }) => field.key === key)?.field.label[lang] ?? casesWords[lang].goneQuestion
  );
}
