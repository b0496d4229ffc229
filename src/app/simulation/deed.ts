import type { Action, Decision, DecisionContext, Dossier } from '#dossiers';
import type { Actor, DocumentId, Instant } from '#kernel';
import type { ProcedureVersion } from '#procedures';
import type { Draws } from './draws.ts';
import type { People } from './people.ts';

/** Something somebody does to a dossier, as a page or the API would send it. */
export interface Deed {
  readonly actor: Actor;
  readonly action: Action;
  /** Files that go with it. */
  readonly documents?: number;
  readonly decide: (dossier: Dossier, context: DecisionContext, documents: readonly DocumentId[]) => Decision;
}

/** What somebody looks at before choosing. */
export interface Scene {
  readonly dossier: Dossier;
  readonly version: ProcedureVersion;
  readonly people: People;
  readonly draws: Draws;
  readonly now: Instant;
}

/** Nobody in the province can do what has to be done: the dossier would lie there for good. */
export class NobodyCan extends Error {
  override readonly name = 'NobodyCan';
}

/** A deed of somebody; a person who is not there is a fault of the province. */
export function by(actor: Actor | undefined, action: Action, decide: Deed['decide'], documents = 0): Deed {
  if (!actor) throw new NobodyCan(`nobody is there to ${action}`);
  return { actor, action, decide, documents };
}

export const said = 'Theo quy định; mô phỏng';
export const ground = 'Điều 9 Nghị định 118/2025/NĐ-CP';
