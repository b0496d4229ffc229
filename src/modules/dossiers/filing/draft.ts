import type { Actor, DocumentId, DraftId, Instant, JsonObject, ProcedureVersionId, UnitId } from '#kernel';
import { addMinutes } from '#kernel';
import type { FormDefinition, ProcedureVersion } from '#procedures';

/** What a citizen is filling in. It lives under the procedure version it was begun with. */
export interface Draft {
  readonly id: DraftId;
  readonly procedureVersionId: ProcedureVersionId;
  /** The commune it will be filed at. */
  readonly unitId: UnitId;
  readonly answers: JsonObject;
  readonly papers: readonly DraftPaper[];
  readonly expiresAt: Instant;
  readonly dossierId: string | undefined;
}

export interface DraftPaper {
  readonly documentId: DocumentId;
  readonly component: string;
  readonly fileName: string;
  readonly size: number;
}

/** A draft with the procedure version it was begun under. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly version: ProcedureVersion;
  readonly form: FormDefinition;
}

/** Whose draft it is: the account's, or the browser session's while nobody has signed in. */
export interface DraftOwner {
  readonly accountId: string | null;
  readonly sessionId: string | null;
}

/** Undefined for those who cannot file for themselves here. */
export function draftOwner(actor: Actor): DraftOwner | undefined {
  if (actor.kind === 'citizen') return { accountId: actor.accountId, sessionId: null };
  if (actor.kind === 'guest' && actor.sessionId !== undefined)
    return { accountId: null, sessionId: actor.sessionId };
  return undefined;
}

/** A draft is kept for thirty days after the last change. */
const days = 30;
export const draftExpiry = (now: Instant): Instant => addMinutes(now, days * 24 * 60);
