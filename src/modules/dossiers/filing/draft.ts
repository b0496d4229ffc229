import type {
  Actor,
  Bilingual,
  DocumentId,
  DraftId,
  Instant,
  JsonObject,
  PostId,
  ProcedureVersionId,
  UnitId,
} from '#kernel';
import { addMinutes } from '#kernel';
import type { ScanState } from '#platform/files';
import type { ChangeClass, Difference, FormDefinition, ProcedureVersion } from '#procedures';
import type { Parties } from '../parties/parties.ts';

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
  /** Whoever reads it opened it by its code and did not begin it. */
  readonly byCode: boolean;
  readonly moved: DraftMove | undefined;
  /** Whose dossier it will be, and who else takes part. */
  readonly parties: Parties;
  /** Begun at a desk by an official, who may type and not file. */
  readonly helped: Helped | undefined;
}

/** Who helped somebody to file online, and where (handbook §4.3, §4.4). */
export interface Helped {
  readonly postId: PostId;
  readonly name: string;
  readonly agencyId: UnitId;
  readonly agency: string;
}

/** The version a draft was begun under, when it has had to go on under another, and what was dropped. */
export interface DraftMove {
  readonly from: ProcedureVersionId;
  readonly at: Instant;
  /** Questions whose answers no longer fitted. */
  readonly lost: readonly Bilingual[];
}

export interface DraftPaper {
  readonly documentId: DocumentId;
  readonly component: string;
  readonly fileName: string;
  readonly size: number;
  readonly scanState: ScanState;
  readonly mediaType: string;
  readonly pages: number | null;
}

/** What whoever opens a moved draft is told. */
export interface MoveNotice {
  readonly class: ChangeClass;
  /** What is new for whoever files; other words are passed over. */
  readonly differences: readonly Difference[];
  readonly lost: readonly Bilingual[];
}

/** A draft with the procedure version it is under. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly version: ProcedureVersion;
  readonly form: FormDefinition;
  /** What is new since it was begun. */
  readonly moved?: MoveNotice | undefined;
  /** It was moved by this very request: nobody has seen yet what is new. */
  readonly movedNow?: boolean | undefined;
  /** The procedure is no longer filed here. */
  readonly ended?: boolean | undefined;
  readonly kept?: DraftKept | undefined;
}

/** Until when a draft is kept, and whether that is near. */
export interface DraftKept {
  readonly until: Instant;
  readonly soon: boolean;
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

const day = 24 * 60;

/** A draft is kept for thirty days after the last change. */
export const draftExpiry = (now: Instant): Instant => addMinutes(now, 30 * day);

/** In its last five days its owner is told that it will be deleted; going on with it keeps it for thirty more. */
export const keptOf = ({ expiresAt }: Pick<Draft, 'expiresAt'>, now: Instant): DraftKept => ({
  until: expiresAt,
  soon: now >= addMinutes(expiresAt, -5 * day),
});
