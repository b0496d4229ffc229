import type { Actor, DossierId, Instant } from '#kernel';
import { isOwner } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { loadCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { grantedUntil } from './second-factor.store.ts';

/**
 * A dossier for its owner: the account, or the browser's session while nobody has claimed it. Undefined for
 * everyone else, as if it did not exist.
 */
export async function openOwn(deps: DossierDeps, actor: Actor, id: DossierId): Promise<Case | undefined> {
  const dossier = await findDossier(deps.office.db, id);
  return dossier && isOwner(dossier, actor) ? loadCase(deps, id) : undefined;
}

/** A dossier as its applicant has it open. */
export interface OpenToApplicant {
  readonly found: Case;
  /** With what the second factor adds to them. */
  readonly actor: Actor;
  /** Until when, where it is open by the second factor: then its content and papers stay closed. */
  readonly until: Instant | undefined;
}

/** For its owner, and for a browser that has shown its second factor a moment ago. */
export async function openToApplicant(
  deps: DossierDeps,
  actor: Actor,
  id: DossierId,
  now: Instant,
): Promise<OpenToApplicant | undefined> {
  const own = await openOwn(deps, actor, id);
  if (own) return { found: own, actor, until: undefined };
  if ((actor.kind !== 'guest' && actor.kind !== 'citizen') || actor.sessionId === undefined) return undefined;
  const { sessionId } = actor;
  const until = await grantedUntil(deps.office.db, { sessionId, dossierId: id }, now);
  const found = until === undefined ? undefined : await loadCase(deps, id);
  return found && { found, actor: { ...actor, tracks: id }, until };
}
