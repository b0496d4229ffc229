import { type Lang, slashedDate } from '#kernel';
import { importText } from './staff-import.text.ts';
import type { Planned } from './staff-plan.ts';

/** What a row will do, in words. */
export function plannedIn(planned: Planned, lang: Lang): string {
  const { does, why } = importText[lang];
  switch (planned.does) {
    case 'added':
    case 'appointed':
      return does[planned.does](planned.post.name[lang], slashedDate(planned.day));
    case 'moved': {
      const { assignment, post, day } = planned;
      return does.moved(assignment.post.name[lang], post.name[lang], slashedDate(day));
    }
    case 'ended':
      return does.ended(planned.assignment.post.name[lang], slashedDate(planned.day));
    case 'unchanged':
      return does.unchanged;
    default:
      return does.wrong(planned.cell, why[planned.why]);
  }
}
