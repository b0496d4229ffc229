import type { Bilingual } from '#kernel';
import { type Answers, componentsAsked, type ProcedureVersion } from '#procedures';

/** A component as the desk checks it: what the catalogue asks for, and whether it goes without. */
export interface DeskPaper {
  readonly key: string;
  readonly name: Bilingual;
  readonly originals: number;
  readonly copies: number;
  readonly needed: boolean;
  /** Looked at and given back: nothing of it is kept. */
  readonly shown: boolean;
}

/** The components these answers ask for, in the order of the catalogue. */
export const deskPapers = (version: ProcedureVersion, answers: Answers): readonly DeskPaper[] =>
  componentsAsked(version, answers).map(({ key, name, originals, copies, required, upload, kind }) => ({
    ...{ key, name: { vi: name.vi, en: name.en ?? name.vi }, originals, copies },
    needed: required || upload === 'required',
    shown: kind === 'data-lookup' || kind === 'show',
  }));

/** The tick for all that is needed at once. */
export const allHere = 'duGiayTo';
export const papersField = 'giayTo';

/** The case is left to what the answers say. */
export const byAnswers = 'theo-khai';
