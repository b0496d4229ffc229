import { momentIn } from '#calendar';
import { type Lang, langs, type Official } from '#kernel';
import { fillPhrase, isReadByCitizens, type Phrase, type PhraseUse, type PhraseValues } from '#procedures';
import { type Case, codeOf } from '../casework/case.ts';

/** The fields of a form that phrases can be put into, each with what it is for. */
export type PhraseFields = Readonly<Record<string, PhraseUse>>;

/** Whose a phrase is: the procedure's, the agency's, or one's own in a post. */
export const phraseSources = ['procedure', 'agency', 'own'] as const;
export type PhraseSource = (typeof phraseSources)[number];

/** A phrase that can be chosen; an id says which among those of its source. */
export interface KnownPhrase extends Phrase {
  readonly id: string;
  readonly source: PhraseSource;
}

/** One choice beside a field: a phrase in one language, filled with what the dossier holds. */
export interface OfferedPhrase {
  /** As it is sent. */
  readonly value: string;
  readonly name: string;
  readonly source: PhraseSource;
  readonly lang: Lang;
  readonly use: PhraseUse;
  readonly text: string;
}

/** What can be chosen, by field; a field without any has none of this. */
export type PhraseOffers = Readonly<Record<string, readonly OfferedPhrase[]>>;

/** What is written down about a dossier in this post's words; what is not there yet is absent. */
export function valuesOf(
  { dossier, application, version }: Pick<Case, 'dossier' | 'application' | 'version'>,
  { agencyName, postName }: Pick<Official, 'agencyName' | 'postName'>,
  lang: Lang,
): PhraseValues {
  const { acceptedAt, deadline } = dossier;
  return {
    applicant: application.applicantName,
    code: codeOf(dossier),
    procedure: version.content.name[lang],
    ...(acceptedAt === null ? {} : { received: momentIn(acceptedAt, lang) }),
    ...(deadline === null ? {} : { due: momentIn(deadline.dueAt, lang) }),
    agency: agencyName[lang],
    post: postName[lang],
  };
}

/** Those of a use, filled; in English too where citizens read it and somebody has worded it. */
export const offeredFor = (
  use: PhraseUse,
  known: readonly KnownPhrase[],
  valuesIn: (lang: Lang) => PhraseValues,
): readonly OfferedPhrase[] =>
  known
    .filter((phrase) => phrase.use === use)
    .flatMap(({ id, name, source, text }) =>
      langs.flatMap((lang): readonly OfferedPhrase[] => {
        const words = lang === 'vi' || isReadByCitizens(use) ? text[lang] : undefined;
        if (words === undefined) return [];
        return [{ value: `${id}.${lang}`, name, source, lang, use, text: fillPhrase(words, valuesIn(lang)) }];
      }),
    );

/** Grounds stand on one line; all else begins a new one. */
export const joinWith = (use: PhraseUse): string => (use === 'ground' ? ' ' : '\n');
