import type { Lang } from '#kernel';
import { StackedTable } from '#ui';
import { ChangeTag } from './change-tag.part.tsx';
import type { Difference } from './compare-versions.ts';
import { controllerText } from './controller.text.ts';
import { differenceIn } from './difference-words.ts';
import { reachText } from './reach.text.ts';
import { type PartReach, type PartsTouched, reachOf } from './reach.ts';

export interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly caption: string;
  /** Where it is asked whom each concerns. */
  readonly touched?: PartsTouched | undefined;
  readonly lang: Lang;
}

/** Every difference with its class, what it was and is, and why it is classed so. */
export function DifferenceList({ differences, caption, touched, lang }: DifferenceListProps) {
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
        ...(touched
          ? [
              {
                label: reachText[lang].whom,
                cell: (row: Difference) => <Reached reach={reachOf(row, touched)} lang={lang} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** Drafts and dossiers on lines of their own; nobody, in one word. */
function Reached({ reach, lang }: { readonly reach: PartReach; readonly lang: Lang }) {
  const text = reachText[lang];
  const { drafts, dossiers, how } = reach;
  if (drafts === 0 && dossiers === 0) return <>{text.nobody}</>;
  return (
    <>
      {drafts > 0 && <div>{text.drafts(drafts)}</div>}
      {dossiers > 0 && (
        <div>{how === 'shown' ? text.dossiersSee(dossiers) : text.dossiersKeep(dossiers)}</div>
      )}
    </>
  );
}
