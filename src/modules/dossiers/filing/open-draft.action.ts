import type { DraftId } from '#kernel';
import type { PageRequest } from '#platform/http';
import type { FormDefinition, ProcedureVersion } from '#procedures';
import { findDraft } from './draft.store.ts';
import { type Draft, draftOwner } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';

/** A draft with the procedure version it was begun under. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly version: ProcedureVersion;
  readonly form: FormDefinition;
}

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
