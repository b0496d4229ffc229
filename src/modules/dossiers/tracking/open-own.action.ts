import type { Actor, DossierId } from '#kernel';
import { isOwner } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { loadCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';

/**
 * A dossier for its owner: the account, or the browser's session while nobody has claimed it. Undefined for
 * everyone else, as if it did not exist.
 */
export async function openOwn(deps: DossierDeps, actor: Actor, id: DossierId): Promise<Case | undefined> {
  const dossier = await findDossier(deps.office.db, id);
  return dossier && isOwner(dossier, actor) ? loadCase(deps, id) : undefined;
}
