import { type Actor, parseId } from '#kernel';
import { isOwner } from '../allowed.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { findDossier } from '../dossiers.store.ts';
import { mayReadDossier } from '../may-read.action.ts';

/** The dossier, if it is there for this actor: its owner, or an official of an agency that has it. */
export async function readDossier(
  { office }: DossierDeps,
  actor: Actor,
  asked: string,
): Promise<Dossier | undefined> {
  const id = parseId<'dossier'>(asked);
  const dossier = id && (await findDossier(office.db, id));
  return dossier && (isOwner(dossier, actor) || mayReadDossier(dossier, actor)) ? dossier : undefined;
}
