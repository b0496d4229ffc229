import { type Actor, parseId } from '#kernel';
import { isOwner } from '../allowed.ts';
import { findWithApplication } from '../casework/case.store.ts';
import type { Application } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { mayReadDossier } from '../may-read.action.ts';

/** The dossier and what was filed, if it is there for this actor: its owner, or an official of an agency that has it. */
export async function readDossier(
  { office, now }: Pick<DossierDeps, 'office' | 'now'>,
  actor: Actor,
  asked: string,
): Promise<{ readonly dossier: Dossier; readonly application: Application } | undefined> {
  const id = parseId<'dossier'>(asked);
  const found = id && (await findWithApplication(office.db, id));
  if (!found || !(isOwner(found.dossier, actor) || mayReadDossier(found.dossier, actor))) return undefined;
  await office.noteReadings(actor, 'api', [id], now());
  return found;
}
