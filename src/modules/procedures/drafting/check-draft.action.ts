import { dateIn, err, type Instant, ok, type Result } from '#kernel';
import type { Executor } from '#platform/db';
import { newestVersions } from '../catalogue.store.ts';
import type { Fault } from '../content/located.ts';
import { readEntry } from '../content/read-entry.action.ts';
import { planOne } from '../import-catalogue.action.ts';
import type { CatalogueEntry } from '../procedure.ts';
import { readSharedTexts } from '../process/read-shared.action.ts';
import { sharedProcessTexts } from '../process/shared-processes.store.ts';
import type { planPublication } from '../versions/publication.ts';
import type { DraftFiles } from './draft.ts';

export interface CheckedDraft {
  readonly entry: CatalogueEntry;
  /** What publishing it today would do. */
  readonly planned: ReturnType<typeof planPublication>;
}

/** A draft as far as it can be read, with every mistake: what has one is a stand-in. */
export async function readDraft(
  db: Executor,
  { code, files }: { readonly code: string; readonly files: DraftFiles },
): Promise<{ readonly entry: CatalogueEntry; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const shared = await readSharedTexts(await sharedProcessTexts(db), [], 'processes');
  return { entry: await readEntry({ folder: code, ...files }, faults, shared), faults };
}

/** Reads a draft's files as the import reads a folder: the procedure and what publishing would do, or every mistake. */
export async function checkDraft(
  db: Executor,
  { code, files, now }: { readonly code: string; readonly files: DraftFiles; readonly now: Instant },
): Promise<Result<CheckedDraft, readonly Fault[]>> {
  const { entry, faults } = await readDraft(db, { code, files });
  if (faults.length > 0) return err(faults);
  const newest = (await newestVersions(db)).find((version) => version.code === code);
  return ok({ entry, planned: await planOne(db, entry, newest, dateIn(now)) });
}
