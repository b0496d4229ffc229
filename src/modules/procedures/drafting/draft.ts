import type { AccountId, Id, Instant, PersonId, ProcedureVersionId } from '#kernel';

export type DraftProcedureId = Id<'procedure-draft'>;

/** Being written; handed to a second person; in force or with a day to come; given up. */
export const draftStates = ['editing', 'submitted', 'published', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** The files of one procedure's folder, as texts: the same as under `content/procedures/CODE`. */
export interface DraftFiles {
  readonly yaml: string;
  readonly form?: string | undefined;
  readonly bpmn?: string | undefined;
  readonly fees?: string | undefined;
  readonly cases?: string | undefined;
}

/** The next version of a procedure while it is being written. */
export interface ProcedureDraft {
  readonly id: DraftProcedureId;
  readonly code: string;
  /** The newest version when it was begun; undefined of a new procedure. */
  readonly basedOn: ProcedureVersionId | undefined;
  readonly files: DraftFiles;
  readonly state: DraftState;
  /** Counts changes: who saves over a text they have not seen is told. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly changedBy: { readonly accountId: AccountId; readonly name: string };
  readonly submitted?: { readonly by: string; readonly at: Instant } | undefined;
  /** Why it was sent back the last time. */
  readonly remark?: { readonly text: string; readonly by: string } | undefined;
}

/** Somebody who changed a draft, or handed it in. */
export interface DraftWriter {
  readonly personId: PersonId;
  readonly name: string;
}
