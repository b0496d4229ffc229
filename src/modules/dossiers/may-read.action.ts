import type { Actor, DocumentId } from '#kernel';
import { may } from '#kernel';
import type { Db } from '#platform/db';
import { isOwner } from './allowed.ts';
import type { Dossier, Paper } from './dossier.ts';
import { dossierAwaitingDocument, dossiersOfDocument, draftOwnsDocument } from './may-read.store.ts';

/**
 * Whether an actor may open a stored file: its owner, or an official of an agency that has the dossier.
 * The result is the owner's once it has been issued, and only signed in: a browser is shared more easily
 * than an account. Everyone else may not.
 */
export async function mayReadDocument(db: Db, actor: Actor, documentId: DocumentId): Promise<boolean> {
  if (await draftOwnsDocument(db, actor, documentId)) return true;
  const awaiting = await dossierAwaitingDocument(db, documentId);
  if (awaiting && isOwner(awaiting, actor)) return true;
  const dossiers = await dossiersOfDocument(db, documentId);
  return dossiers.some((dossier) => mayRead(dossier, actor, paperOf(dossier, documentId)));
}

const paperOf = (dossier: Dossier, documentId: DocumentId): Paper | undefined =>
  dossier.papers.find((paper) => paper.documentId === documentId);

function mayRead(dossier: Dossier, actor: Actor, paper: Paper | undefined): boolean {
  if (!paper) return false;
  if (isOwner(dossier, actor))
    return !isResult(paper) || (dossier.finishedAt !== null && actor.kind === 'citizen');
  return mayReadDossier(dossier, actor);
}

const isResult = ({ purpose }: Paper): boolean => purpose === 'result' || purpose === 'replaced';

/** A question that was taken back before it was answered gives nobody a reason to read on. */
const takenBack = ({ asked, status, opinion }: Dossier['steps'][number]): boolean =>
  asked !== undefined && status === 'cancelled' && opinion === undefined;

/**
 * An official reads the dossiers of the agencies they are at: reception, competent, help, one that holds a slice
 * of it, one whose step it is or whose opinion is asked for.
 */
export function mayReadDossier(dossier: Dossier, actor: Actor): boolean {
  if (actor.kind !== 'official' || !may(actor, 'dossier.read')) return false;
  const { help, reception, competent } = dossier.places;
  const parts = [...dossier.slices, ...dossier.steps.filter((step) => !takenBack(step))].map(
    ({ agencyId }) => agencyId,
  );
  const agencies = [help, reception, competent, ...parts];
  return agencies.includes(actor.agencyId);
}
