import type { Lang } from '#kernel';
import { postalWords } from './postal.text.ts';
import type { ShownLine } from './shown-line.ts';

/** What becomes of a line, or has. */
export function outcomeIn({ outcome, standing }: ShownLine, imported: boolean, lang: Lang): string {
  const t = postalWords(lang);
  if (!imported) return t.outcomes[outcome];
  if (!standing) return t.notImported(t.outcomes[outcome]);
  if (standing.dossiers.length > 0) return t.received(standing.dossiers.join(', '));
  return standing.visitId === undefined ? t.waiting : t.opened;
}
