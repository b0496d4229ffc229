import type { Lang, PlainDate } from '#kernel';
import { FigureTiles, Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { LineSort, Report } from '../figures/report.ts';
import { Definitions } from './definitions.page.tsx';
import { figuresText } from './figures.text.ts';
import type { PeriodChoice } from './period-choice.form.ts';
import { PeriodPicker } from './period-picker.page.tsx';
import { figuresPath, periodQuery, withQuery } from './reporting.paths.ts';
import { SliceFigures } from './slice-figures.page.tsx';
import { type TileGroup, tilesOf } from './tiles.ts';
import { UnderTable } from './under-table.page.tsx';

export interface FiguresPageProps {
  readonly view: PageView;
  readonly report: Report;
  readonly choice: PeriodChoice;
  readonly today: PlainDate;
  /** Of the page, without query: `/so-lieu` for the province itself. */
  readonly path: string;
  readonly sort: LineSort;
  readonly all: boolean;
}

const groups = [
  'received',
  'resolved',
  'inProgress',
  'digital',
  'besides',
] as const satisfies readonly TileGroup[];

/** How a unit handles its dossiers in a period: each number opens to the dossiers behind it. */
export function FiguresPage(props: FiguresPageProps) {
  const { view, report, choice, today, path } = props;
  const { lang } = view;
  const text = figuresText[lang];
  const title = text.title(report.unit.name[lang]);
  return (
    <Page view={view} title={title} breadcrumbs={crumbs(props)} errors={choice.errors}>
      <h1 class="govuk-heading-l">{title}</h1>
      <PeriodPicker lang={lang} path={path} choice={choice} today={today} />
      <p class="govuk-body mc-no-print">{text.openList}</p>
      {groups.map((group) => (
        <section aria-labelledby={`nhom-${group}`}>
          <h2 class="govuk-heading-m" id={`nhom-${group}`}>
            {text.groups[group]}
          </h2>
          <FigureTiles tiles={tilesOf(group, report, lang)} />
        </section>
      ))}
      <SliceFigures lang={lang} report={report} />
      <Definitions lang={lang} />
      {report.under.length > 0 && <UnderTable {...props} lang={lang} />}
      <Downloads lang={lang} report={report} path={path} />
    </Page>
  );
}

function crumbs({ view: { lang }, report, path }: FiguresPageProps) {
  const text = figuresText[lang];
  const home = { text: text.home, href: '/' };
  if (path === figuresPath) return [home, { text: text.figures }];
  return [home, { text: text.figures, href: figuresPath }, { text: report.unit.name[lang] }];
}

function Downloads({ lang, report, path }: { lang: Lang; report: Report; path: string }) {
  const text = figuresText[lang];
  const query = periodQuery(report.period);
  return (
    <p class="govuk-body mc-no-print">
      {text.download}: <Link href={withQuery(path, { ...query, dang: 'csv' })}>{text.csv}</Link> ·{' '}
      <Link href={withQuery(path, { ...query, dang: 'json' })}>{text.json}</Link>
    </p>
  );
}
