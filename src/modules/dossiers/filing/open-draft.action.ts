import type { DraftId } from '#kernel';
import type { PageRequest } from '#platform/http';
import { findDraft } from './draft.store.ts';
import { draftOwner, type OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';

/** The draft when it is this reader's and still alive; undefined otherwise, whoever asks. */
export async function openDraft(
  deps: FilingDeps,
  id: DraftId,
  request: PageRequest,
): Promise<OpenDraft | undefined> {
  const owner = draftOwner(request.actor);
  const draft = owner && (await findDraft(deps.office.db, id, owner, request.now));
  if (!draft) return undefined;
  const version = await deps.versionOf(draft.procedureVersionId);
  return version.form && { draft, version, form: version.form };
}
