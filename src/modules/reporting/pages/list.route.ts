import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, file, html, notFound, type PageRequest, type Reply, route } from '#platform/http';
import { hasErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { allBehind, type ListQuestion, pageBehind } from '../behind/list-behind.action.ts';
import { type Mark, parseMark } from '../behind/mark.ts';
import { listCsv, listJson } from '../download/list-data.action.ts';
import { type FigureName, isFigureName, isSliceFigureName } from '../figures/figures.ts';
import { figuresOf } from '../figures/figures-of.action.ts';
import { unitInPeriod } from '../figures/report.action.ts';
import type { FigureRole } from '../projection/contributions.ts';
import { spanOf, unitCodeOf } from './figures.route.ts';
import { ListPage } from './list.page.tsx';
import { periodChoice } from './period-choice.form.ts';
import { roleOf } from './reporting.paths.ts';

interface Asked {
  readonly unitCode: string;
  readonly figure: FigureName;
  readonly role: FigureRole;
  readonly after: Mark | undefined;
  readonly format: string | undefined;
  readonly query: Readonly<Record<string, string>>;
}

const pageSize = 50;

/** `/so-lieu/UNIT/danh-sach?so=late&tu=…&den=…`: the dossiers a figure is made of. */
export const listRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/so-lieu/:unit/danh-sach',
    permission: 'public',
    audit: 'figures.list',
    input: ({ params, query }): Asked | undefined => {
      const unitCode = unitCodeOf(params['unit']);
      const figure = query['so'];
      const role = roleOf(query['phan']);
      if (unitCode === undefined || !isFigureName(figure)) return undefined;
      if (role === 'slice' && !isSliceFigureName(figure)) return undefined;
      return { unitCode, figure, role, after: parseMark(query['sau']), format: query['dang'], query };
    },
    handle: (asked, request) => show(db, asked, request),
  }),
];

async function show(db: Executor, asked: Asked, request: PageRequest): Promise<Reply> {
  const { figure, role, after, format } = asked;
  const { view, lang, now } = request;
  const today = dateIn(now);
  const choice = periodChoice(asked.query, today);
  if (hasErrors(choice.errors)) return notFound();
  const unit = await unitInPeriod(db, asked.unitCode, choice.period, today);
  if (!unit) return notFound();
  const question: ListQuestion = { ...choice.period, figure, role, unitId: unit.id, asOf: today };
  if (format === 'csv') return download(question, unit.code, 'csv', listCsv(allBehind(db, question), lang));
  if (format === 'json') return download(question, unit.code, 'json', listJson(allBehind(db, question)));
  const page = await pageBehind(db, { ...question, after, size: pageSize });
  const figures = await figuresOf(db, question);
  const place = { unit: { code: unit.code, name: unit.fullName }, further: after !== undefined };
  return html(
    renderPage(ListPage({ view, figure, role, choice, count: figures[figure], ...place, ...page })),
  );
}

const mediaTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

function download(
  { figure, role, ...period }: Pick<ListQuestion, 'figure' | 'role' | 'from' | 'to'>,
  unitCode: string,
  format: keyof typeof mediaTypes,
  body: ReturnType<typeof listJson>,
): Reply {
  const fileName = `${role === 'slice' ? 'phan-viec' : 'ho-so'}-${figure}-${unitCode}-${spanOf(period)}.${format}`;
  return file({ body, mediaType: mediaTypes[format], fileName, disposition: 'attachment' });
}
