import type { Lang } from '#kernel';
import { textsText } from '../texts.text.ts';
import { wordDifference } from './word-difference.ts';

export interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  /** Of the words that are compared. */
  readonly words: Lang;
  readonly lang: Lang;
}

/** Two wordings in one: what is gone struck out, what is added underlined, both said aloud. */
export function DifferenceInWords({ before, after, words, lang }: DifferenceProps) {
  const text = textsText[lang];
  return (
    <p class="govuk-body mc-written" lang={words}>
      {wordDifference(before, after).map(({ kind, text: part }) => {
        if (kind === 'same') return part;
        const Mark = kind === 'gone' ? 'del' : 'ins';
        return (
          <Mark>
            <span class="govuk-visually-hidden">[{text[kind]}] </span>
            {part}
          </Mark>
        );
      })}
    </p>
  );
}
