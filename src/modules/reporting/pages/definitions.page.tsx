import type { Lang } from '#kernel';
import { Details, SummaryList } from '#ui';
import { definitionSource, definitionsText } from '../figures/definitions.text.ts';
import { figureNames } from '../figures/figures.ts';
import { figuresText } from './figures.text.ts';

/** What each number means, by the words of the handling report. */
export function Definitions({ lang }: { readonly lang: Lang }) {
  return (
    <Details id="dinh-nghia" summary={figuresText[lang].definitions}>
      <p>{definitionSource[lang]}</p>
      <SummaryList
        rows={figureNames.map((figure) => {
          const { name, meaning, column } = definitionsText[lang][figure];
          return {
            key: name,
            value: (
              <>
                {meaning} <span class="govuk-hint">{column}</span>
              </>
            ),
          };
        })}
      />
    </Details>
  );
}
