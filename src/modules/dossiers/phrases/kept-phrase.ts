import type { Instant, Lang, Official } from '#kernel';
import type { Phrase, PhraseUse, PhraseValues } from '#procedures';
import { manageText } from './manage-phrases.text.ts';
import type { KnownPhrase } from './phrases.ts';

/** A phrase as it is kept, with who changed it last. */
export interface KeptPhrase extends KnownPhrase {
  readonly source: 'agency' | 'own';
  /** Counts changes: who saves over a text they have not seen is told. */
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
}

/** What is saved; `shared` makes it the agency's. */
export interface PhraseInput extends Phrase {
  readonly shared: boolean;
}

/** Of an agency, and of one post's holder: more would be no help beside a field. A setting of ours. */
export const mostPhrases = 200;

/** May keep those of the agency: whoever heads a unit of it. */
export const mayShare = (official: Official): boolean => official.permissions.has('phrase.manage');

/** May change this one: one's own, or the agency's as a head. */
export const mayChange = (official: Official, { source }: Pick<KeptPhrase, 'source'>): boolean =>
  source === 'own' || mayShare(official);

/** What a phrase is shown with where there is no dossier: a made-up one, and the real post. */
export const sampleValues = (
  { agencyName, postName }: Pick<Official, 'agencyName' | 'postName'>,
  lang: Lang,
): PhraseValues => ({ ...manageText[lang].sample, agency: agencyName[lang], post: postName[lang] });

/** The names of uses, in the order in which they are offered. */
export const useName = (use: PhraseUse, lang: Lang): string => manageText[lang].uses[use];

/** A kept phrase as the form shows it. */
export const valuesOfPhrase = ({ use, name, text, revision }: KeptPhrase) => ({
  ...{ viec: use, ten: name, vi: text.vi, en: text.en ?? '', ban: String(revision) },
});
