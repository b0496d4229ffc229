import type { Bilingual, Instant, PersonId, Refusal } from '#kernel';
import type { DraftWriter, ProcedureDraft } from '../drafting/draft.ts';

export type ApprovalRefusal = Refusal<
  | 'draft.none'
  | 'draft.changed-meanwhile'
  | 'draft.submitted'
  | 'draft.not-submitted'
  | 'draft.own-work'
  | 'draft.base-moved'
  | 'draft.faulty'
  | 'draft.nothing-new'
  | 'draft.day-refused'
  | 'draft.remark-missing'
>;

/** Nobody approves what they wrote or handed in themselves, whichever of their posts they act in. */
export const isOwnWork = (writers: readonly DraftWriter[], personId: PersonId): boolean =>
  writers.some((writer) => writer.personId === personId);

/** Why a draft with this standing cannot be acted on by whoever saw `revision`; nothing when it can. */
export function outOfStep(
  draft: ProcedureDraft | undefined,
  { revision, state }: { readonly revision: number; readonly state: 'editing' | 'submitted' },
): ApprovalRefusal | undefined {
  if (!draft) return { code: 'draft.none' };
  if (draft.state !== state) return { code: state === 'editing' ? 'draft.submitted' : 'draft.not-submitted' };
  if (draft.revision === revision) return undefined;
  return { code: 'draft.changed-meanwhile', details: { by: draft.changedBy.name } };
}

/** A refusal that names a day says so in both languages. */
export const dayRefused = ({ vi, en }: Bilingual): ApprovalRefusal => ({
  code: 'draft.day-refused',
  details: { vi, en },
});

/** Something that waits for a second person. */
export interface WaitingDraft {
  /** Of a procedure; a shared process has none. */
  readonly code: string | undefined;
  /** Where it is decided. */
  readonly href: string;
  readonly name: Bilingual;
  readonly by: string;
  readonly at: Instant;
  /** Whoever looks wrote some of it. */
  readonly own: boolean;
}
