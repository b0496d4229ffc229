import type { Lang } from '#kernel';
import { StackedTable } from '#ui';
import { ChangeTag } from './change-tag.part.tsx';
import type { Difference } from './compare-versions.ts';
import { controllerText } from './controller.text.ts';
import { differenceIn } from './difference-words.ts';

export interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly caption: string;
  readonly lang: Lang;
}

/** Every difference with its class, what it was and is, and why it is classed so. */
export function DifferenceList({ differences, caption, lang }: DifferenceListProps) {
  const text = controllerText[lang];
  const rows = differences.map((difference) => ({ ...difference, words: differenceIn(difference, lang) }));
  return (
    <StackedTable
      caption={caption}
      rows={rows}
      dense
      empty={<p class="govuk-body">{text.same}</p>}
      columns={[
        {
          label: text.what,
          header: true,
          cell: ({ words }) => (
            <>
              {words.what}
              {words.subject !== undefined && <div class="mc-list__note">{words.subject}</div>}
            </>
          ),
        },
        { label: text.kindOfChange, cell: (row) => <ChangeTag change={row.class} lang={lang} /> },
        { label: text.before, cell: ({ words }) => words.before ?? '–' },
        { label: text.after, cell: ({ words }) => words.after ?? '–' },
        { label: text.why, cell: ({ words }) => words.why },
      ]}
    />
  );
}
