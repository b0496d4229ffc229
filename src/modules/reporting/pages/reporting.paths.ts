import { type Mark, markText } from '../behind/mark.ts';
import type { FigureName } from '../figures/figures.ts';
import { type Period, type PeriodKind, periodKinds } from '../figures/period.ts';
import type { FigureRole } from '../projection/contributions.ts';

export const figuresPath = '/so-lieu';
export const unitFiguresPath = (unitCode: string): string => `${figuresPath}/${encodeURIComponent(unitCode)}`;

/** `?ky=` of each reporting period. */
export const periodWords = {
  month: 'thang',
  quarter: 'quy',
  half: '6-thang',
  nineMonths: '9-thang',
  year: 'nam',
} as const satisfies Record<PeriodKind, string>;

export const periodKindOf = (word: string | undefined): PeriodKind | undefined =>
  periodKinds.find((kind) => periodWords[kind] === word);

/** An address with what is given of a query. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
}

/** `?phan=` of lists of slices instead of dossiers. */
const slicePart = 'lien-thong';

export const roleOf = (word: string | undefined): FigureRole => (word === slicePart ? 'slice' : 'main');

export const periodQuery = ({ from, to }: Period) => ({ tu: from, den: to });

/** The list behind a figure, with the days said, so that the address means the same tomorrow. */
export const listPath = (
  unitCode: string,
  figure: FigureName,
  period: Period,
  more: {
    readonly role?: FigureRole | undefined;
    readonly after?: Mark | undefined;
    readonly format?: 'csv' | 'json' | undefined;
  } = {},
): string =>
  withQuery(`${unitFiguresPath(unitCode)}/danh-sach`, {
    so: figure,
    phan: more.role === 'slice' ? slicePart : undefined,
    ...periodQuery(period),
    sau: more.after && markText(more.after),
    dang: more.format,
  });
