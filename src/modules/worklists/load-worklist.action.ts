import type { Calendar } from '#calendar';
import type { Bilingual, Instant, Official, ProcedureVersionId, UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { ProcedureVersion } from '#procedures';
import { type Cursor, type Filter, hasClock, openingSection, type Section, sectionsFor } from './sections.ts';
import { countWork, type WorkCount, workRows } from './work.store.ts';
import { clockOf, dueRange, type WorkItem, type WorkRow } from './work.ts';

export interface WorklistDeps {
  readonly db: Executor;
  readonly calendarOf: (unitId: UnitId) => Promise<Calendar>;
  readonly versionOf: (id: ProcedureVersionId) => Promise<ProcedureVersion>;
}

interface SectionCount {
  readonly section: Section;
  readonly count: number;
  readonly late: number;
}

export interface Worklist {
  readonly counts: readonly SectionCount[];
  /** Undefined for posts that handle no dossiers. */
  readonly section: Section | undefined;
  /** The procedures there is work of in this section. */
  readonly procedures: readonly { readonly code: string; readonly name: Bilingual }[];
  readonly items: readonly WorkItem[];
  /** Where the next page begins; undefined on the last. */
  readonly next: Cursor | undefined;
}

const pageSize = 25;

/** The worklist of an official in one post: the counts of all its sections and a page of one of them. */
export async function loadWorklist(
  deps: WorklistDeps,
  official: Official,
  filter: Filter,
  now: Instant,
): Promise<Worklist> {
  const visible = sectionsFor(official);
  const counted = await countWork(deps.db, official, visible, now);
  const counts = visible.map((section) => total(section, counted));
  const countOf = (section: Section) => counts.find((each) => each.section === section)?.count ?? 0;
  const section = openingSection(visible, filter.section, countOf);
  if (section === undefined) return { counts, section, procedures: [], items: [], next: undefined };
  const [procedures, page] = await Promise.all([
    proceduresIn(deps, counted, section),
    readPage(deps, official, { ...filter, section }, now),
  ]);
  return { counts, section, procedures, ...page };
}

function total(section: Section, counted: readonly WorkCount[]): SectionCount {
  const own = counted.filter((each) => each.section === section);
  const sum = (of: (each: WorkCount) => number) => own.reduce((all, each) => all + of(each), 0);
  return { section, count: sum(({ count }) => count), late: hasClock(section) ? sum(({ late }) => late) : 0 };
}

async function proceduresIn({ versionOf }: WorklistDeps, counted: readonly WorkCount[], section: Section) {
  const own = counted.filter((each) => each.section === section);
  const named = await Promise.all(
    own.map(async ({ procedure, versionId }) => {
      const { content } = await versionOf(versionId);
      return { code: procedure, name: content.name };
    }),
  );
  return named.sort((a, b) => a.name.vi.localeCompare(b.name.vi, 'vi'));
}

type Wanted = Filter & { readonly section: Section };

/** Reads on until the page is full: which rows have the light asked for only the calendar knows. */
async function readPage(
  deps: WorklistDeps,
  official: Official,
  wanted: Wanted,
  now: Instant,
): Promise<Pick<Worklist, 'items' | 'next'>> {
  const light = hasClock(wanted.section) ? wanted.light : undefined;
  const range = dueRange(light, await deps.calendarOf(official.agencyId), now);
  const limit = light === undefined ? pageSize + 1 : 200;
  const found: WorkItem[] = [];
  let after = wanted.after;
  for (;;) {
    const rows = await workRows(deps.db, official, { ...wanted, ...range, after, limit });
    const items = await Promise.all(rows.map((row) => itemOf(deps, wanted.section, row, now)));
    found.push(...items.filter(({ clock }) => light === undefined || clock?.light === light));
    const last = rows.at(-1);
    if (found.length > pageSize || rows.length < limit || !last) break;
    after = { at: last.sortAt, id: last.id };
  }
  const items = found.slice(0, pageSize);
  const last = items.at(-1);
  return { items, next: found.length > pageSize && last ? { at: last.sortAt, id: last.id } : undefined };
}

async function itemOf(deps: WorklistDeps, section: Section, row: WorkRow, now: Instant): Promise<WorkItem> {
  const version = await deps.versionOf(row.versionId);
  const node = row.node === undefined ? undefined : version.process?.nodes[row.node];
  return {
    ...row,
    procedure: version.content.name,
    step: node?.type === 'step' ? node.name : undefined,
    clock: clockOf(section, row, await deps.calendarOf(row.competentId), now),
  };
}
