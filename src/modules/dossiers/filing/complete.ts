import {
  type Component,
  componentsMissing,
  componentsToAttach,
  type FormPage,
  missingPages,
} from '#procedures';
import type { OpenDraft } from './draft.ts';

type Filled = Pick<OpenDraft, 'draft' | 'version' | 'form'>;

/** Papers that must be there and are not, or are there with a file in which a scanner found something. */
export function missingPapers({ draft, version }: Filled): readonly Component[] {
  const condemned = infectedPapers({ draft });
  const sound = draft.papers.filter(({ component }) => !condemned.has(component));
  const missing = componentsMissing(version, draft.answers, new Set(sound.map(({ component }) => component)));
  const keys = new Set(missing.map(({ key }) => key));
  return componentsToAttach(version, draft.answers).filter(({ key }) => keys.has(key) || condemned.has(key));
}

/** The keys of papers with a file that must go before anything is filed. */
export const infectedPapers = ({ draft }: Pick<Filled, 'draft'>): ReadonlySet<string> =>
  new Set(draft.papers.filter(({ scanState }) => scanState === 'infected').map(({ component }) => component));

/** Pages with something required not answered. */
export const unansweredPages = ({ draft, form }: Filled): readonly FormPage[] =>
  missingPages(form, draft.answers);
