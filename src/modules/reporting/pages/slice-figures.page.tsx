import type { Lang } from '#kernel';
import { Details, FigureTiles, SummaryList } from '#ui';
import { sliceFigureNames } from '../figures/figures.ts';
import type { Report } from '../figures/report.ts';
import { sliceDefinitionsText } from '../figures/slice-definitions.text.ts';
import { figuresText } from './figures.text.ts';
import { sliceTilesOf } from './tiles.ts';

/** What the unit holds of dossiers of several agencies, apart from its dossiers; nothing where it holds none. */
export function SliceFigures({ lang, report }: { readonly lang: Lang; readonly report: Report }) {
  if (report.slices.received === 0) return null;
  const text = figuresText[lang];
  return (
    <section aria-labelledby="lien-thong">
      <h2 class="govuk-heading-m" id="lien-thong">
        {text.slices.title}
      </h2>
      <p class="govuk-body">{text.slices.about}</p>
      {sliceTilesOf(report, lang).map((tiles) => (
        <FigureTiles tiles={tiles} />
      ))}
      <Details id="dinh-nghia-lien-thong" summary={text.definitions}>
        <SummaryList
          rows={sliceFigureNames.map((figure) => {
            const { name, meaning } = sliceDefinitionsText[lang][figure];
            return { key: name, value: meaning };
          })}
        />
      </Details>
    </section>
  );
}
