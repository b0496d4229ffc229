import { scanOfSearchable, trayUnitOf } from '#documents';
import type { Actor, DocumentId, Instant } from '#kernel';
import { may } from '#kernel';
import type { Db } from '#platform/db';
import { agenciesOf, isOwner } from './allowed.ts';
import type { Dossier, Paper } from './dossier.ts';
import {
  dossierAwaitingDocument,
  dossierDigitising,
  dossiersOfDocument,
  draftOwnsDocument,
} from './may-read.store.ts';
import type { DossierOffice } from './office.ts';

/**
 * Whether an actor may open a stored file: its owner, or an official of an agency that has the dossier.
 * The result is the owner's once it has been issued, and only signed in: a browser is shared more easily
 * than an account. Everyone else may not.
 */
export async function mayReadDocument(db: Db, actor: Actor, documentId: DocumentId): Promise<boolean> {
  return (await readableThrough(db, actor, documentId)) !== undefined;
}

/** The same, and an official who may is written down as a reader of its dossiers. */
export async function readsDocument(
  { db, noteReadings }: Pick<DossierOffice, 'db' | 'noteReadings'>,
  actor: Actor,
  documentId: DocumentId,
  now: Instant,
): Promise<boolean> {
  const through = await readableThrough(db, actor, documentId);
  if (!through) return false;
  const ids = through.map(({ id }) => id);
  await noteReadings(actor, 'paper', ids, now);
  return true;
}

/** The dossiers by which an actor may read a file, none where it is of no dossier yet; undefined when they may not. */
async function readableThrough(
  db: Db,
  actor: Actor,
  documentId: DocumentId,
): Promise<readonly Dossier[] | undefined> {
  if (await draftOwnsDocument(db, actor, documentId)) return [];
  const awaiting = await dossierAwaitingDocument(db, documentId);
  if (awaiting && isOwner(awaiting, actor)) return [awaiting];
  const digitising = await dossierDigitising(db, documentId);
  if (digitising && may(actor, 'dossier.digitise') && mayReadDossier(digitising, actor)) return [digitising];
  const trayOf = await trayUnitOf(db, documentId);
  if (trayOf && actor.kind === 'official' && actor.agencyId === trayOf && may(actor, 'dossier.digitise'))
    return [];
  // A searchable copy is read by whoever reads the scan it was made of.
  const id = (await scanOfSearchable(db, documentId)) ?? documentId;
  const dossiers = await dossiersOfDocument(db, id);
  const readable = dossiers.filter((dossier) => mayRead(dossier, actor, paperOf(dossier, id)));
  return readable.length > 0 ? readable : undefined;
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

/** An official reads the dossiers of the agencies they are at. */
export function mayReadDossier(dossier: Dossier, actor: Actor): boolean {
  if (actor.kind !== 'official' || !may(actor, 'dossier.read')) return false;
  return agenciesOf(dossier).includes(actor.agencyId);
}
