import type { DossierOffice } from '#dossiers';
import type { Instant, Lang, Official } from '#kernel';
import { newId } from '#platform/ids';
import { queueJob } from '#platform/jobs';
import { writeXlsx } from '#platform/xlsx';
import { actingNow } from '../acting.action.ts';
import { itemsOf, momentOf, type WorklistDeps, wantedOf } from '../load-worklist.action.ts';
import { pick } from '../pick.ts';
import { postsOfAgency } from '../posts.store.ts';
import { type Filter, sectionsFor } from '../sections.ts';
import { rowsOf } from '../work.store.ts';
import type { WorkItem } from '../work.ts';
import { filterIn, queryOf } from '../worklist.paths.ts';
import { addExport, endExport, tellExport, unmadeExport } from './export.store.ts';
import { mostRows } from './export.ts';
import { exportSheet } from './export-sheet.ts';

export interface ExportDeps extends WorklistDeps {
  readonly office: Pick<DossierOffice, 'db' | 'noteReadings'>;
  readonly now: () => Instant;
}

export const exportJobName = 'worklists.export';

/** Asks for a list as a file; the answer is its id. */
export async function askExport(
  { office }: ExportDeps,
  official: Official,
  { filter, lang }: { readonly filter: Filter; readonly lang: Lang },
  now: Instant,
): Promise<string> {
  const id = newId<'work-export'>();
  const query = queryOf({ ...filter, from: undefined }).toString();
  await office.db.transaction(async (tx) => {
    await addExport(tx, official, { id, query, lang, now });
    await queueJob(tx, exportJobName, { export: id });
  });
  return id;
}

const atOnce = 1_000;

/**
 * Makes the file of what the post sees when it is made, and no one else's: whoever has lost the post meanwhile gets none.
 * A process that was killed leaves nothing half made; the next begins again.
 */
export async function makeExport(deps: ExportDeps, id: string): Promise<void> {
  const { db } = deps;
  const asked = await unmadeExport(db, id);
  if (!asked) return;
  const now = deps.now();
  const official = await actingNow(db, asked, now);
  const filter = filterIn(Object.fromEntries(new URLSearchParams(asked.query)));
  const { section } = filter;
  if (!official || !section || !sectionsFor(official).includes(section))
    return endExport(db, id, { content: null, rows: 0, now });
  const moment = await momentOf(deps, official, now);
  const all = await deps.workOf(official.agencyId);
  const { nearest } = pick(all, wantedOf(filter, section), { reader: official, moment, limit: mostRows });
  const posts = await postsOfAgency(db, official.agencyId, now);
  const items: WorkItem[] = [];
  for (let from = 0; from < nearest.length; from += atOnce) {
    await tellExport(db, id, nearest.length, items.length);
    const rows = await rowsOf(db, official.agencyId, nearest.slice(from, from + atOnce));
    const ids = rows.map(({ dossierId }) => dossierId);
    await deps.office.noteReadings(official, 'list', ids, now);
    items.push(...(await itemsOf(deps, official, { section, rows, posts, now })));
  }
  const content = await writeXlsx(exportSheet(items, asked.lang));
  await endExport(db, id, { content, rows: items.length, now: deps.now() });
}
