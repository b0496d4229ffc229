import { type Lang, numberIn } from '#kernel';
import type { FormDefinition } from '../form/form.ts';
import type { ProcedureContent } from '../procedure.ts';
import type { OutcomeChange } from './cases.ts';
import { placesIn } from './place.ts';
import { tryText } from './try.text.ts';

/** In what a case comes out differently, by the names of questions and papers. */
export function changeWords(
  change: OutcomeChange,
  form: FormDefinition,
  content: ProcedureContent | undefined,
  lang: Lang,
): string {
  const text = tryText[lang];
  switch (change.kind) {
    case 'asked':
    case 'notAsked':
    case 'mistake':
      return text.difference[change.kind](labelOf(change.key, form, lang));
    case 'paper':
    case 'noPaper': {
      const paper = content?.components.find(({ key }) => key === change.key);
      return text.difference[change.kind](paper?.name.vi ?? text.gonePaper);
    }
    case 'limit': {
      const named = (key: string | null) =>
        content?.timeLimit.variants.find((variant) => variant.key === key)?.case.vi ?? text.mainLimit;
      return text.difference.limit(named(change.before), named(change.after));
    }
    case 'fee': {
      const sum = (amount: number | null) =>
        amount === null ? text.noFee : `${numberIn(amount, 'vi')} đồng`;
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
    placesIn(form).find(({ field }) => field.key === key)?.field.label[lang] ?? tryText[lang].goneQuestion
  );
}
