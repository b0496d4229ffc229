import type { Lang } from '#kernel';
import { caseViewWords } from './case-view.text.ts';

/** The place where a paper is shown beside what was declared; the script fills it when one is opened. */
export const PaperViewer = ({ lang }: { readonly lang: Lang }) => (
  <section class="mc-viewer" data-module="mc-viewer" aria-label={caseViewWords(lang).viewer} hidden />
);
