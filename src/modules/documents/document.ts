import type { AccountId, Actor, DocumentId, Instant, PostId, SessionId } from '#kernel';
import type { ScanState } from '#platform/files';

/** What others need to know of a paper: enough to list it, to offer it, to prove it is the same one. */
export type DocumentRef = {
  readonly id: DocumentId;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
  readonly uploadedAt: Instant;
  /** Of a PDF that says so. */
  readonly pages?: number | undefined;
  /** Whether a virus scanner has looked at it. Shown to whoever opens it. */
  readonly scanState: ScanState;
};

/** Who brought it, kept as text beside the ids so that it stays readable. */
export type Uploader = {
  readonly kind: Actor['kind'];
  readonly accountId: AccountId | undefined;
  readonly sessionId: SessionId | undefined;
  readonly postId: PostId | undefined;
  readonly name: string | undefined;
};

export function uploaderOf(actor: Actor): Uploader {
  const nobody = { accountId: undefined, sessionId: undefined, postId: undefined, name: undefined };
  switch (actor.kind) {
    case 'guest':
      return { ...nobody, kind: 'guest', sessionId: actor.sessionId };
    case 'citizen': {
      const { kind, accountId, sessionId, name } = actor;
      return { ...nobody, kind, accountId, sessionId, name };
    }
    case 'official': {
      const { kind, accountId, sessionId, postId, name } = actor;
      return { kind, accountId, sessionId, postId, name };
    }
    case 'system':
      return { ...nobody, kind: 'system', name: actor.reason };
  }
}
