import { assignmentOf, type DossierOffice, findDossier, perform } from '#dossiers';
import { err, type Instant, idOf, type Official, ok, type Refusal, type Result, refusal } from '#kernel';
import { newId } from '#platform/ids';
import { queueJob } from '#platform/jobs';
import { actingNow } from '../acting.action.ts';
import type { WorkOfAgency } from '../agency-work.action.ts';
import { momentOf, type WorklistDeps, wantedOf } from '../load-worklist.action.ts';
import { pick, shelvesOf } from '../pick.ts';
import type { Filter } from '../sections.ts';
import { rowsOf } from '../work.store.ts';
import { addTask, beginTask, begunTask, endTask, itemsOfTask, tellOutcome } from './bulk.store.ts';
import type { BulkItem, BulkTask } from './bulk.ts';
import { type BulkInput, type BulkWhat, bulkAction, bulkIn, mostAtOnce } from './bulk-actions.ts';

export interface BulkDeps extends WorklistDeps {
  readonly office: DossierOffice;
  readonly workOf: WorkOfAgency;
  readonly now: () => Instant;
}

export const bulkJobName = 'worklists.bulk';

/** What was chosen on a list: rows by their ids, or all that the list shows, in its order. */
export interface Chosen {
  readonly what: BulkWhat;
  readonly filter: Filter;
  readonly ids: readonly string[] | 'all';
}

/**
 * Writes down what was chosen, in the order of the list. Only what this post's list shows can be chosen at all: an id of
 * anything else is as if it were not there.
 */
export async function prepareBulk(
  deps: BulkDeps,
  official: Official,
  { what, filter, ids }: Chosen,
  now: Instant,
): Promise<Result<string, Refusal>> {
  const { section } = filter;
  if (section === undefined || !bulkIn(section, official).includes(what))
    return err(refusal('bulk.not-here'));
  const all = await deps.workOf(official.agencyId);
  const wanted = { ...wantedOf(filter, section), from: undefined };
  const moment = await momentOf(deps, official, now);
  const chosen = ids === 'all' ? undefined : new Set(ids);
  const works = chosen
    ? shelvesOf(all, section, official).flatMap(({ works }) => works.filter(({ id }) => chosen.has(id)))
    : pick(all, wanted, { reader: official, moment, limit: mostAtOnce + 1 }).nearest;
  if (works.length === 0) return err(refusal('bulk.nothing-chosen'));
  if (works.length > mostAtOnce) return err(refusal('bulk.too-many', { most: mostAtOnce }));
  const rows = await rowsOf(deps.db, official.agencyId, works);
  const id = newId<'bulk-task'>();
  await deps.office.db.transaction((tx) =>
    addTask(
      tx,
      official,
      { id, what, now },
      rows.map(({ dossierId, code, requestCode, node, postId, id: workId }) => ({
        ...{ dossierId, code: code ?? requestCode, seen: postId },
        stepId: node === undefined ? undefined : idOf<'step'>(workId),
      })),
    ),
  );
  return ok(id);
}

/** Queues it with the yes to it: both are committed, or neither. */
export async function beginBulk(
  { office }: BulkDeps,
  task: BulkTask,
  input: BulkInput,
  now: Instant,
): Promise<Result<void, Refusal>> {
  const { noteNeeded } = bulkAction(task.what);
  if (noteNeeded && input.note.trim() === '') return err(refusal('step.note-missing'));
  await office.db.transaction(async (tx) => {
    if (await beginTask(tx, task.id, input, now)) await queueJob(tx, bulkJobName, { task: task.id });
  });
  return ok(undefined);
}

/**
 * Does what is left of a task, one command after the other, each by itself: what one refuses does not keep the next.
 * A process that was killed leaves the rest to the next one; a command it had done answers again under its key.
 */
export async function runBulk(deps: BulkDeps, id: string): Promise<void> {
  const task = await begunTask(deps.db, id);
  if (!task?.input) return;
  const items = await itemsOfTask(deps.db, id);
  for (const item of items.filter(({ outcome }) => outcome === undefined)) {
    const refused = await doItem(deps, task, task.input, item);
    const outcome = refused ? 'refused' : 'done';
    await tellOutcome(deps.db, id, item.place, { outcome, refusal: refused, at: deps.now() });
  }
  await endTask(deps.db, id, deps.now());
}

async function doItem(
  { office, db, now }: BulkDeps,
  task: BulkTask,
  input: BulkInput,
  { place, dossierId, stepId, seen }: BulkItem,
): Promise<Refusal | undefined> {
  const at = now();
  // Asked with every item: who lost the post meanwhile does nothing more in its name.
  const actor = await actingNow(db, task, at);
  if (!actor) return refusal('dossier.not-permitted');
  const { action, asks, decide } = bulkAction(task.what);
  const step = asks.includes('to')
    ? (await findDossier(db, dossierId))?.steps.find(({ id }) => id === stepId)
    : undefined;
  const assigned = { to: input.to === '' ? undefined : idOf<'post'>(input.to), seen, reason: input.note };
  const assignment = step && (await assignmentOf(db, step, assigned, at));
  const command = { actor, dossierId, action, key: `bulk:${task.id}:${place}`, now: at } as const;
  const outcome = await perform(office, command, (dossier, context) =>
    decide(dossier, { stepId, input, assignment }, context),
  );
  return outcome.ok ? undefined : outcome.error;
}
