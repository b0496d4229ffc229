import type { Lang } from '#kernel';
import { componentsToAttach, wordedIn } from '#procedures';
import type { OpenDraft } from './draft.ts';

/** The papers of a draft by name, each with the files that were uploaded for it. */
export const papersOf = ({ draft, version }: Pick<OpenDraft, 'draft' | 'version'>, lang: Lang) =>
  componentsToAttach(version, draft.answers).map(({ key, name }) => ({
    name: wordedIn(name, lang).text,
    files: draft.papers.filter(({ component }) => component === key).map(({ fileName }) => fileName),
  }));
