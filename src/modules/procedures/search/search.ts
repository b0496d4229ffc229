import { type FilingRoute, filingRoutes, type Level, levels } from '../procedure.ts';
import { rank } from './rank.ts';
import type { Findable, OnlineLevel, SearchIndex } from './search-index.ts';

export const onlineLevels = ['full', 'partial', 'information-only'] as const satisfies readonly OnlineLevel[];
/** A route, or `listed`: only the title is known, and so not where it is filed. */
export const searchRoutes = [...filingRoutes, 'listed'] as const;
export type SearchRoute = FilingRoute | 'listed';

export type SearchFilters = {
  readonly field?: string | undefined;
  readonly level?: Level | undefined;
  readonly online?: OnlineLevel | undefined;
  readonly route?: SearchRoute | undefined;
  /** Only what is described here, and not only known by its title. */
  readonly described?: boolean | undefined;
  /** Codes of a life event. */
  readonly codes?: readonly string[] | undefined;
};

export type ProcedureSearch = SearchFilters & {
  /** What the person typed; empty finds everything. */
  readonly text: string;
  readonly limit: number;
  /** Code of the last procedure of the page before: what comes after it is shown. */
  readonly after?: string | undefined;
};

export type ProcedureHits = {
  readonly total: number;
  readonly hits: readonly Findable[];
  /** Fields of what fits, whatever the field asked for. */
  readonly fields: readonly FieldCount[];
  /** How many come before these. */
  readonly before: number;
  /** Code to ask the page before with; undefined when that is the first. */
  readonly previous?: string | undefined;
  /** Code to ask the next page with; undefined on the last. */
  readonly next?: string | undefined;
};

export type FieldCount = { readonly vi: string; readonly en?: string | undefined; readonly count: number };

/**
 * Procedures that fit, best first. Without a text: in the order of the life event when there is one, else what is
 * filed here, what is described and the rest, by name. A place that is gone is the beginning.
 */
export function searchIn(index: SearchIndex, search: ProcedureSearch): ProcedureHits {
  const fitting = (search.text === '' ? listed(index, search.codes) : found(index, search.text)).filter(
    (each) => passes(each, search),
  );
  const all = fitting.filter(({ fieldVi }) => search.field === undefined || fieldVi === search.field);
  const before = search.after === undefined ? 0 : all.findIndex(({ code }) => code === search.after) + 1;
  const hits = all.slice(before, before + search.limit);
  const more = before + hits.length < all.length;
  const previous = before > search.limit ? all[before - search.limit - 1]?.code : undefined;
  const next = more ? hits.at(-1)?.code : undefined;
  return { total: all.length, hits, before, previous, next, fields: fieldsOf(fitting) };
}

const found = (index: SearchIndex, text: string): readonly Findable[] =>
  rank(index, text).map(({ procedure }) => procedure);

function listed(index: SearchIndex, codes: readonly string[] | undefined): readonly Findable[] {
  if (codes === undefined) return index.inOrder;
  return codes.flatMap((code) => index.inOrder.find((each) => each.code === code) ?? []);
}

/** All but the field: the fields told are those one could narrow to. */
const passes = (procedure: Findable, { level, online, route, described, codes }: SearchFilters): boolean =>
  (described === undefined || procedure.described === described) &&
  (level === undefined || procedure.levels.includes(level)) &&
  (online === undefined || procedure.onlineLevel === online) &&
  (route === undefined || (procedure.route ?? 'listed') === route) &&
  (codes === undefined || codes.includes(procedure.code));

/** The fields there are, with how many procedures each has. */
export const fieldsIn = (index: SearchIndex): readonly FieldCount[] => fieldsOf(index.inOrder);

/** The same of procedures that are described here, and not only known by their title. */
export const describedFieldsIn = (index: SearchIndex): readonly FieldCount[] =>
  fieldsOf(index.inOrder.filter(({ described }) => described));

function fieldsOf(procedures: readonly Findable[]): readonly FieldCount[] {
  const fields = new Map<string, FieldCount>();
  for (const { fieldVi: vi, fieldEn: en } of procedures) {
    const known = fields.get(vi);
    fields.set(vi, { vi, en: known?.en ?? en, count: (known?.count ?? 0) + 1 });
  }
  return [...fields.values()];
}

export const levelIn = (text: unknown): Level | undefined => levels.find((level) => level === text);
export const onlineIn = (text: unknown): OnlineLevel | undefined =>
  onlineLevels.find((each) => each === text);
export const routeIn = (text: unknown): SearchRoute | undefined => searchRoutes.find((each) => each === text);
