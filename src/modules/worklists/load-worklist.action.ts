import { type Calendar, lightBounds } from '#calendar';
import type { Bilingual, Instant, Official, ProcedureVersionId, UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { ProcedureVersion } from '#procedures';
import type { WorkOfAgency } from './agency-work.action.ts';
import type { Work } from './agency-work.ts';
import { type Facets, facetsOf } from './facets.ts';
import {
  countSections,
  keyOf,
  type Moment,
  type Picked,
  pick,
  type SectionCount,
  type Wanted,
} from './pick.ts';
import { type NamedPost, postsOfAgency } from './posts.store.ts';
import { type Cursor, type Filter, hasClock, openingSection, type Section, sectionsFor } from './sections.ts';
import { rowsOf } from './work.store.ts';
import { clockOf, type WorkItem, type WorkRow } from './work.ts';

export interface WorklistDeps {
  readonly db: Executor;
  readonly workOf: WorkOfAgency;
  readonly calendarOf: (unitId: UnitId) => Promise<Calendar>;
  readonly versionOf: (id: ProcedureVersionId) => Promise<ProcedureVersion>;
}

export interface Worklist extends Omit<Facets, 'procedures'> {
  readonly counts: readonly SectionCount[];
  /** Undefined for posts that handle no dossiers. */
  readonly section: Section | undefined;
  /** The procedures there is work of in this section. */
  readonly procedures: readonly { readonly code: string; readonly name: Bilingual; readonly count: number }[];
  /** Who may have a step, where the section is of all posts. */
  readonly posts: readonly NamedPost[];
  readonly items: readonly WorkItem[];
  /** Where the page behind this one begins; undefined on the last. */
  readonly next: Cursor | undefined;
  /** Where the page before it ends; undefined on the first. */
  readonly previous: Cursor | undefined;
}

export const pageSize = 25;

const nothing = {
  ...{ section: undefined, total: 0, lights: { red: 0, amber: 0, green: 0 }, procedures: [], steps: [] },
  ...{ channels: [], posts: [], items: [], next: undefined, previous: undefined },
} as const;

/** The worklist of an official in one post: the counts of all its sections and a page of one of them. */
export async function loadWorklist(
  deps: WorklistDeps,
  official: Official,
  filter: Filter,
  now: Instant,
): Promise<Worklist> {
  const { db } = deps;
  const visible = sectionsFor(official);
  const moment = await momentOf(deps, official, now);
  const work = await deps.workOf(official.agencyId);
  const counts = countSections(work, visible, official, now);
  const countOf = (section: Section) => counts.find((each) => each.section === section)?.count ?? 0;
  const section = openingSection(visible, filter.section, countOf);
  if (section === undefined) return { counts, ...nothing };
  const wanted = wantedOf(filter, section);
  const picked = pick(work, wanted, { reader: official, moment, limit: pageSize + 1 });
  const { shown, next, previous } = pageOf(picked, wanted);
  const [rows, posts] = await Promise.all([
    rowsOf(db, official.agencyId, shown),
    section === 'team' ? postsOfAgency(db, official.agencyId, now) : [],
  ]);
  const { procedures, ...facets } = facetsOf(picked.groups, wanted);
  return {
    ...{ counts, section, posts, ...facets, next, previous },
    procedures: await named(deps, procedures),
    items: await itemsOf(deps, official, { section, rows, posts, now }),
  };
}

/** What an address asks of a section is left out where the section does not have it. */
export const wantedOf = (filter: Filter, section: Section): Wanted => ({
  ...filter,
  section,
  light: hasClock(section) ? filter.light : undefined,
  post: section === 'team' ? filter.post : undefined,
});

/** Lights are told by the calendar of the agency whose list it is. */
export async function momentOf(deps: WorklistDeps, official: Official, now: Instant): Promise<Moment> {
  return { now, bounds: lightBounds(await deps.calendarOf(official.agencyId), now) };
}

async function named({ versionOf }: WorklistDeps, procedures: Facets['procedures']) {
  const found = await Promise.all(
    procedures.map(async ({ code, versionId, count }) => {
      const { content } = await versionOf(versionId);
      return { code, name: content.name, count };
    }),
  );
  return found.sort((a, b) => a.name.vi.localeCompare(b.name.vi, 'vi'));
}

/** One row more than the page says whether there is another. */
function pageOf({ nearest }: Picked, { order, from }: Wanted) {
  const more = nearest.length > pageSize;
  const backwards = from?.towards === 'previous';
  const within = nearest.slice(0, pageSize);
  const shown = backwards ? within.toReversed() : within;
  const cursor = (work: Work, towards: Cursor['towards']): Cursor => ({
    ...{ towards, key: keyOf(order, work), id: work.id },
  });
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    shown,
    next: last && (backwards || more) ? cursor(last, 'next') : undefined,
    previous: first && (backwards ? more : from) ? cursor(first, 'previous') : undefined,
  };
}

/** Rows with their names, and with their clocks read. */
export async function itemsOf(
  deps: WorklistDeps,
  official: Official,
  {
    section,
    rows,
    posts,
    now,
  }: {
    readonly section: Section;
    readonly rows: readonly WorkRow[];
    readonly posts: readonly NamedPost[];
    readonly now: Instant;
  },
): Promise<readonly WorkItem[]> {
  const calendar = await deps.calendarOf(official.agencyId);
  return Promise.all(
    rows.map(async (row) => {
      const version = await deps.versionOf(row.versionId);
      const node = row.node === undefined ? undefined : version.process?.nodes[row.node];
      return {
        ...row,
        procedure: version.content.name,
        step: node?.type === 'step' ? node.name : undefined,
        holder: posts.find(({ id }) => id === row.postId)?.name,
        clock: clockOf(section, row, calendar, now),
      };
    }),
  );
}
