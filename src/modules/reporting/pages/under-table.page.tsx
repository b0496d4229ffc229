import type { Lang } from '#kernel';
import { Link, StackedTable } from '#ui';
import { definitionsText } from '../figures/definitions.text.ts';
import type { FigureName } from '../figures/figures.ts';
import {
  isBusy,
  type LineSort,
  lineSorts,
  type Report,
  type ReportLine,
  sortLines,
} from '../figures/report.ts';
import { countText, percentText, shareOf } from '../figures/share.ts';
import { figuresText } from './figures.text.ts';
import { listPath, periodQuery, unitFiguresPath, withQuery } from './reporting.paths.ts';

export interface UnderTableProps {
  readonly lang: Lang;
  readonly report: Report;
  /** Of the page, without query. */
  readonly path: string;
  readonly sort: LineSort;
  /** Also units that had nothing to do. */
  readonly all: boolean;
}

const columns = [
  'received',
  'resolved',
  'late',
  'inProgress',
  'overdue',
] as const satisfies readonly FigureName[];

function SortLinks({ lang, path, report, sort, all }: UnderTableProps) {
  const text = figuresText[lang];
  const query = { ...periodQuery(report.period), 'tat-ca': all ? '1' : undefined };
  return (
    <p class="govuk-body mc-no-print">
      {text.sortBy}
      {lineSorts.map((each, index) => (
        <>
          {index > 0 ? ' · ' : ' '}
          {each === sort ? (
            <strong aria-current="true">{text.sorts[each]}</strong>
          ) : (
            <Link href={`${withQuery(path, { ...query, sap: each })}#don-vi`} noVisited>
              {text.sorts[each]}
            </Link>
          )}
        </>
      ))}
    </p>
  );
}

/** A number that opens its list; nothing is behind a nought. */
function Count({ lang, report, line, figure }: UnderTableProps & { line: ReportLine; figure: FigureName }) {
  const count = line.figures[figure];
  if (count === 0) return <>0</>;
  return (
    <Link
      href={listPath(line.code, figure, report.period)}
      hidden={`${definitionsText[lang][figure].name}, ${line.name[lang]}`}
      noVisited
    >
      {countText(count, lang)}
    </Link>
  );
}

function inTime({ figures: { early, onTime, resolved } }: ReportLine, lang: Lang): string {
  const share = shareOf(early + onTime, resolved);
  if (!share) return '–';
  return `${percentText(share, lang)} (${countText(share.part, lang)}/${countText(share.whole, lang)})`;
}

function columnsOf(props: UnderTableProps) {
  const { lang, report } = props;
  const unitHref = (line: ReportLine) => withQuery(unitFiguresPath(line.code), periodQuery(report.period));
  return [
    {
      label: figuresText[lang].unit,
      header: true,
      cell: (line: ReportLine) => <Link href={unitHref(line)}>{line.name[lang]}</Link>,
    },
    ...columns.map((figure) => ({
      label: definitionsText[lang][figure].name,
      numeric: true,
      cell: (line: ReportLine) => <Count {...props} line={line} figure={figure} />,
    })),
    {
      label: figuresText[lang].inTime,
      numeric: true,
      cell: (line: ReportLine) => inTime(line, lang),
    },
  ];
}

/** Each unit under the one of the page, one line each; those with nothing to do are counted, not listed. */
export function UnderTable(props: UnderTableProps) {
  const { lang, report, all, sort, path } = props;
  const text = figuresText[lang];
  const shown = sortLines(all ? report.under : report.under.filter(isBusy), sort);
  const quiet = report.under.length - shown.length;
  const more = withQuery(path, { ...periodQuery(report.period), sap: sort, 'tat-ca': '1' });
  return (
    <section id="don-vi" aria-labelledby="don-vi-ten">
      <h2 class="govuk-heading-m" id="don-vi-ten">
        {text.under}
      </h2>
      {shown.length > 1 && <SortLinks {...props} />}
      <StackedTable
        caption={text.under}
        captionHidden
        columns={columnsOf(props)}
        rows={shown}
        empty={<p>{text.noneUnder}</p>}
      />
      {quiet > 0 && (
        <p class="govuk-body">
          {text.quiet(countText(quiet, lang))}{' '}
          <Link href={`${more}#don-vi`} noVisited>
            {text.showAll}
          </Link>
        </p>
      )}
    </section>
  );
}
