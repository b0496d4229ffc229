import { unansweredPages } from './complete.ts';
import type { OpenDraft } from './draft.ts';

/** The first page with something to answer, or the papers. */
export function whereToGoOn(open: Pick<OpenDraft, 'draft' | 'version' | 'form'>): string {
  const [page] = unansweredPages(open);
  return `/nop/${open.draft.id}/${page?.key ?? 'giay-to'}`;
}
