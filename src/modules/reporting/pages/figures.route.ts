import { dateIn, type PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import {
  type AnyRoute,
  file,
  html,
  json,
  notFound,
  type PageRequest,
  type Reply,
  route,
} from '#platform/http';
import { hasErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { reportCsv, reportJson } from '../download/report-data.ts';
import { reportOf } from '../figures/report.action.ts';
import { type LineSort, lineSorts, type Report } from '../figures/report.ts';
import { FiguresPage } from './figures.page.tsx';
import { type PeriodChoice, periodChoice } from './period-choice.form.ts';
import { figuresPath, unitFiguresPath } from './reporting.paths.ts';

export interface FiguresDeps {
  readonly db: Executor;
  /** Code of the province this office serves. */
  readonly province: string;
}

type Query = Readonly<Record<string, string>>;

/** `/so-lieu` of the province, `/so-lieu/UNIT` of a unit; `?dang=csv` and `?dang=json` download the same. */
export const figuresRoutes = ({ db, province }: FiguresDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/so-lieu',
    permission: 'public',
    audit: 'figures.province',
    input: ({ query }) => query,
    handle: (query, request) => show(db, { unitCode: province, path: figuresPath, query }, request),
  }),
  route({
    method: 'GET',
    path: '/so-lieu/:unit',
    permission: 'public',
    audit: 'figures.unit',
    input: ({ params, query }) => {
      const unitCode = unitCodeOf(params['unit']);
      return unitCode === undefined ? undefined : { unitCode, query };
    },
    handle: ({ unitCode, query }, request) =>
      show(db, { unitCode, path: unitFiguresPath(unitCode), query }, request),
  }),
];

/** A unit's code as it may stand in an address. */
export const unitCodeOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^[0-9A-Za-z.-]{1,40}$/.test(text) ? text : undefined;

async function show(
  db: Executor,
  asked: { readonly unitCode: string; readonly path: string; readonly query: Query },
  { view, lang, now }: PageRequest,
): Promise<Reply> {
  const { unitCode, path, query } = asked;
  const today = dateIn(now);
  const choice = periodChoice(query, today);
  const report = await reportOf(db, { unitCode, period: choice.period, today });
  if (!report) return notFound();
  if (query['dang'] === 'json') return json(reportJson(report));
  if (query['dang'] === 'csv') return csvFile(report, reportCsv(report, lang));
  const sort = sortOf(query['sap']);
  const props = { view, report, choice, today, path, sort, all: query['tat-ca'] === '1' };
  return html(renderPage(FiguresPage(props)), statusOf(choice));
}

const statusOf = (choice: PeriodChoice): number => (hasErrors(choice.errors) ? 422 : 200);

const sortOf = (word: string | undefined): LineSort => lineSorts.find((sort) => sort === word) ?? 'name';

function csvFile({ unit, period }: Report, text: string): Reply {
  return file({
    body: Buffer.from(text),
    mediaType: 'text/csv; charset=utf-8',
    fileName: `so-lieu-${unit.code}-${spanOf(period)}.csv`,
    disposition: 'attachment',
  });
}

export const spanOf = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): string =>
  `${from}-${to}`;
