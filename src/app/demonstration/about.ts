import type { Action, Decision, DecisionContext, Dossier } from '#dossiers';
import type { DocumentId, Instant } from '#kernel';
import type { Answers, ProcedureVersion } from '#procedures';

/** What a deed is about, as the dossier stands before it. */
export interface About {
  /** When it is done. */
  readonly at: Instant;
  readonly dossier: Dossier;
  readonly version: ProcedureVersion;
  readonly answers: Answers;
  /** Of the dossier in the plan; results are numbered by it. */
  readonly number: number;
  /** The paper that goes with an answer or a result. */
  readonly documentId: DocumentId | undefined;
}

export interface Sent {
  readonly action: Action;
  readonly decide: (dossier: Dossier, context: DecisionContext) => Decision;
}
