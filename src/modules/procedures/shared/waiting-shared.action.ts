import type { Official } from '#kernel';
import type { Executor } from '#platform/db';
import { isOwnWork, type WaitingDraft } from '../approval/approval.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { sharedReviewPath } from './shared.paths.ts';
import { sharedDrafts, sharedWriters } from './shared-draft.store.ts';

/** Shared processes that wait for a second person. */
export async function waitingShared(db: Executor, actor: Official): Promise<readonly WaitingDraft[]> {
  const drafts = await sharedDrafts(db);
  return Promise.all(
    drafts.flatMap(({ id, name, bpmn, submitted }) =>
      submitted ? [waiting(db, actor, { id, name, bpmn, ...submitted })] : [],
    ),
  );
}

async function waiting(
  db: Executor,
  actor: Official,
  draft: Pick<WaitingDraft, 'by' | 'at'> & {
    readonly id: string;
    readonly name: string;
    readonly bpmn: string;
  },
): Promise<WaitingDraft> {
  const { id, name, bpmn, by, at } = draft;
  const drawing = await readBpmn(bpmn, () => undefined);
  const own = isOwnWork(await sharedWriters(db, id), actor.personId);
  const called = { vi: drawing?.name || name, en: drawing?.nameEn || drawing?.name || name };
  return { code: undefined, href: sharedReviewPath(name), name: called, by, at, own };
}
