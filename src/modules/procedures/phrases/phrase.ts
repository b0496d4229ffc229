import type { Worded } from '../content/worded.ts';

/** What a phrase is for: which words of an official, in which field. */
export const phraseUses = [
  'refusal',
  'ground',
  'stop',
  'suspension',
  'extension',
  'supplement',
  'message',
  'proposal',
  'opinion',
  'question',
] as const;
export type PhraseUse = (typeof phraseUses)[number];

export const isPhraseUse = (text: string): text is PhraseUse => phraseUses.some((use) => use === text);

const internal: ReadonlySet<PhraseUse> = new Set(['proposal', 'opinion', 'question']);

/** Whether citizens read it: then an English wording may stand beside the Vietnamese one. */
export const isReadByCitizens = (use: PhraseUse): boolean => !internal.has(use);

/** Characters of a text and of its name: settings of ours, a text is no longer than the fields it goes into. */
export const phraseLimits = { text: 2_000, name: 80 } as const;

/** Words written once and used again, with places for what a dossier holds. */
export interface Phrase {
  readonly use: PhraseUse;
  /** By which it is chosen; in Vietnamese, as officials work. */
  readonly name: string;
  readonly text: Worded;
}
