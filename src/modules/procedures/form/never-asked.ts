import { type At, itemOf, noteFault, under } from '../content/reader.ts';
import { type Condition, holds } from './condition.ts';
import type { FormDefinition } from './form.ts';
import { said } from './form-fault.ts';
import { samples, tooMany } from './sample-answers.ts';

/** Notes each page and question that no answers lead to. Where there are too many answers to try it is silent. */
export function noteNeverAsked(root: At, form: FormDefinition): void {
  const pages = under(root, 'pages');
  for (const [number, page] of form.pages.entries()) {
    const at = itemOf(pages, number);
    if (neverHolds(form, page.when))
      noteFault(
        under(at, 'when'),
        said((t) => t.pageNeverAsked),
      );
    for (const [index, field] of page.fields.entries()) {
      const place = itemOf(under(at, 'fields'), index);
      if (neverHolds(form, field.when))
        noteFault(
          under(place, 'when'),
          said((t) => t.neverAsked),
        );
      const filled = [field.fromWhen, field.when, page.when].filter((when) => when !== undefined);
      if (field.fromWhen !== undefined && neverHolds(form, { and: filled }))
        noteFault(
          under(place, 'fromWhen'),
          said((t) => t.neverFilledIn),
        );
    }
  }
}

function neverHolds(form: FormDefinition, when: Condition | undefined): boolean {
  if (when === undefined) return false;
  const tried = samples(form, [when]);
  return tried !== tooMany && !tried.some((answers) => holds(when, answers));
}
