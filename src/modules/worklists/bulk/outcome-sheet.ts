import type { Lang } from '#kernel';
import { bulkText } from './bulk.text.ts';
import type { BulkItem } from './bulk.ts';
import { refusalWords } from './refusal-words.ts';

/** How each ended, as a sheet. */
export function outcomeSheet(items: readonly BulkItem[], lang: Lang) {
  const text = bulkText[lang];
  const told = { done: text.done, refused: text.refused } as const;
  return {
    name: text.sheet,
    rows: items,
    columns: [
      { title: text.code, width: 26, cell: ({ code }: BulkItem) => code },
      {
        title: text.outcome,
        width: 18,
        cell: ({ outcome }: BulkItem) => (outcome ? told[outcome] : text.waiting),
      },
      {
        title: text.why,
        width: 70,
        cell: ({ refusal }: BulkItem) => (refusal ? refusalWords(refusal, lang) : undefined),
      },
    ],
  };
}
