import type { Bilingual, Instant, Lang } from '#kernel';
import { fillWords, parseWords } from '#procedures';
import { messagePlaceholders } from './placeholders.table.ts';

export type MessagePlaceholder = keyof typeof messagePlaceholders;
export type MessageValues = Readonly<Record<MessagePlaceholder, string>>;

/** A message as it is shipped: declared by whoever tells it, with what it has values for. */
export interface MessageTemplate {
  /** `notice.accepted`: what tells it, and what it tells. */
  readonly key: string;
  readonly name: Bilingual;
  readonly placeholders: readonly MessagePlaceholder[];
  readonly text: Bilingual;
}

/** What a province or an agency says instead, from a moment on. */
export interface TextVersion {
  readonly key: string;
  /** Code of the unit; empty: of the whole province. */
  readonly agency: string;
  readonly version: number;
  readonly from: Instant;
  /** Undefined: again as shipped, or of an agency again as the province has it. */
  readonly text: Bilingual | undefined;
  readonly reason: string;
  readonly writtenBy: string;
  readonly approvedBy: string | undefined;
}

/** The words of a message at a moment, and by which version; version 0 is the shipped one. */
export interface WordsInUse {
  readonly text: Bilingual;
  readonly source: 'agency' | 'province' | 'shipped';
  readonly version: number;
}

/** Characters of a message: a setting of ours, the database holds no more. */
export const longestMessage = 2_000;

/** The version of a wording that was in use at a moment, whether it says something of its own or not. */
export const versionAt = (
  versions: readonly TextVersion[],
  { key, agency, at }: { readonly key: string; readonly agency: string; readonly at: Instant },
): TextVersion | undefined =>
  versions
    .filter((each) => each.key === key && each.agency === agency && each.from <= at)
    .toSorted((a, b) => b.version - a.version)[0];

/** What a message said at a moment: the agency's words, else the province's, else the shipped ones. */
export function wordsAt(
  { key, text }: Pick<MessageTemplate, 'key' | 'text'>,
  versions: readonly TextVersion[],
  { agency, at }: { readonly agency: string; readonly at: Instant },
): WordsInUse {
  const own = agency === '' ? undefined : versionAt(versions, { key, agency, at });
  if (own?.text) return { text: own.text, source: 'agency', version: own.version };
  const province = versionAt(versions, { key, agency: '', at });
  if (province?.text) return { text: province.text, source: 'province', version: province.version };
  return { text, source: 'shipped', version: 0 };
}

/** A message with the values of one dossier. */
export const fillMessage = (text: string, values: MessageValues): string =>
  fillWords(text, messagePlaceholders, values).trim();

/** The words of a message with only the placeholders it has values for, or every mistake in them. */
export const parseMessage = (text: string, template: Pick<MessageTemplate, 'placeholders'>) =>
  parseWords(text, placeholdersOf(template));

/** Those a message may name, in the order in which they are offered. */
export const placeholdersOf = ({ placeholders }: Pick<MessageTemplate, 'placeholders'>) =>
  Object.fromEntries(
    Object.entries(messagePlaceholders).filter(([name]) => placeholders.some((each) => each === name)),
  );

/** A placeholder as it is written in words of this language. */
export const inBraces = (name: Bilingual, lang: Lang): string => `{${name[lang]}}`;
