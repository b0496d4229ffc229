import type { Bilingual, DossierId, Instant, PersonId, PostId, Refusal, StepId, UnitId } from '#kernel';
import type { BulkInput, BulkWhat } from './bulk-actions.ts';

export interface BulkItem {
  readonly place: number;
  readonly dossierId: DossierId;
  readonly stepId: StepId | undefined;
  readonly seen: PostId | undefined;
  readonly code: string;
  readonly outcome: 'done' | 'refused' | undefined;
  readonly refusal: Refusal | undefined;
}

/** One act on many dossiers, as it stands. */
export interface BulkTask {
  readonly id: string;
  readonly agencyId: UnitId;
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly accountId: string;
  readonly what: BulkWhat;
  readonly preparedAt: Instant;
  readonly input: BulkInput | undefined;
  readonly begunAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
}

export interface BulkProgress {
  readonly of: number;
  readonly done: number;
  readonly refused: number;
}

export const progressOf = (items: readonly Pick<BulkItem, 'outcome'>[]): BulkProgress => ({
  of: items.length,
  done: items.filter(({ outcome }) => outcome === 'done').length,
  refused: items.filter(({ outcome }) => outcome === 'refused').length,
});

/** What is shown of a dossier before something is done to it with others. */
export interface BulkSubject {
  readonly applicantName: string;
  readonly procedure: Bilingual;
  readonly step: Bilingual | undefined;
  /** Whose posts may have the step. */
  readonly role: string | undefined;
  /** What was proposed to whoever signs, as it was written last. */
  readonly proposal: string | undefined;
}
