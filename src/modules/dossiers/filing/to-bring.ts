import type { Lang } from '#kernel';
import { type Answers, componentsAsked, type ProcedureVersion, wordedIn } from '#procedures';

/** Papers that must be shown at the desk: an upload of them would prove nothing. */
export const toBring = (version: ProcedureVersion, answers: Answers, lang: Lang): readonly string[] =>
  componentsAsked(version, answers)
    .filter(({ kind, upload, required }) => kind === 'show' && upload === 'none' && required)
    .map(({ name }) => wordedIn(name, lang).text);
