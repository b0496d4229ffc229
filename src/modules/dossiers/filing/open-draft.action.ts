import { type DraftId, dateIn } from '#kernel';
import type { PageRequest } from '#platform/http';
import { findDraft, moveDraft } from './draft.store.ts';
import { type Draft, draftOwner, keptOf, type OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';
import { fateOf, type MovedDraft, noticeOf } from './move-draft.ts';

/**
 * The draft when it is this reader's and still alive; undefined otherwise, whoever asks. One whose version has
 * ended goes on under the version in force: nothing is filed under rules that no longer hold.
 */
export async function openDraft(
  deps: FilingDeps,
  id: DraftId,
  request: PageRequest,
): Promise<OpenDraft | undefined> {
  const open = await openKept(deps, id, request);
  return open && { ...open, kept: keptOf(open.draft, request.now) };
}

async function openKept(deps: FilingDeps, id: DraftId, request: PageRequest): Promise<OpenDraft | undefined> {
  const owner = draftOwner(request.actor);
  const draft = owner && (await findDraft(deps.office.db, id, owner, request.now));
  if (!draft) return undefined;
  const version = await deps.versionOf(draft.procedureVersionId);
  const { form } = version;
  if (!form) return undefined;
  if (draft.dossierId !== undefined) return { draft, version, form };
  const today = dateIn(request.now);
  const inForce = await deps.versionInForce(version.code, today);
  const fate = fateOf(draft, version, inForce, { now: request.now, today });
  if (fate.kind === 'ended') return { draft, version, form, ended: true };
  if (fate.kind === 'moves') return moved(deps, draft, fate.to);
  return { draft, version, form, ...(await notice(deps, draft, version)) };
}

async function moved(deps: FilingDeps, before: Draft, to: MovedDraft): Promise<OpenDraft | undefined> {
  const { version, answers, components, move } = to;
  if (!version.form) return undefined;
  await moveDraft(deps.office.db, before.id, to);
  const draft: Draft = {
    ...before,
    procedureVersionId: version.id,
    answers,
    papers: before.papers.filter(({ component }) => components.includes(component)),
    moved: move,
  };
  const told = await notice(deps, draft, version);
  return { draft, version, form: version.form, ...told, movedNow: told.moved !== undefined };
}

async function notice(
  deps: FilingDeps,
  { moved: move }: Draft,
  version: OpenDraft['version'],
): Promise<Pick<OpenDraft, 'moved'>> {
  return move ? { moved: noticeOf(move, await deps.versionOf(move.from), version) } : {};
}
