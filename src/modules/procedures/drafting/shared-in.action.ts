import type { Executor } from '#platform/db';
import type { DraftPlan } from './draft-plan.ts';
import { type SharedChange, sharedChanges } from './shared-changes.ts';
import { papersOfOthers } from './shared-papers.store.ts';

/** The papers a draft would change that other procedures ask for too. */
export async function sharedIn(
  db: Executor,
  code: string,
  plan: DraftPlan,
): Promise<readonly SharedChange[]> {
  return plan.kind === 'publish'
    ? sharedChanges(plan.publication.differences, await papersOfOthers(db, code))
    : [];
}
