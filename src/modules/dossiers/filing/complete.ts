import { type Component, componentsMissing, type FormPage, missingPages } from '#procedures';
import type { OpenDraft } from './draft.ts';

type Filled = Pick<OpenDraft, 'draft' | 'version' | 'form'>;

/** Papers that must be there and are not. */
export const missingPapers = ({ draft, version }: Filled): readonly Component[] =>
  componentsMissing(version, draft.answers, new Set(draft.papers.map(({ component }) => component)));

/** Pages with something required not answered. */
export const unansweredPages = ({ draft, form }: Filled): readonly FormPage[] =>
  missingPages(form, draft.answers);
