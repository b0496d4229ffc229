import { documentsByIds } from '#documents';
import type { Actor, DossierId } from '#kernel';
import type { DossierDeps } from '../deps.ts';
import { journalOf } from '../journal/journal.store.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { calendarFor } from '../perform.ts';
import { findWithApplication } from './case.store.ts';
import type { Case } from './case.ts';
import { historyOf } from './history.ts';

/** A dossier for an official of one of its agencies; undefined for everyone else, as if it did not exist. It is written down who reads it. */
export async function openCase(deps: DossierDeps, actor: Actor, id: DossierId): Promise<Case | undefined> {
  const found = await loadCase(deps, id);
  if (!found || !mayReadDossier(found.dossier, actor)) return undefined;
  await deps.office.noteReadings(actor, 'page', [id], deps.now());
  return found;
}

/** Everything about one dossier. Asks no permission. */
export async function loadCase(deps: DossierDeps, id: DossierId): Promise<Case | undefined> {
  const { db } = deps.office;
  const found = await findWithApplication(db, id);
  if (!found) return undefined;
  const { dossier, application } = found;
  const [version, rules, calendar, documents, journal] = await Promise.all([
    deps.versionOf(dossier.procedureVersionId),
    deps.office.rulesOf(db, dossier.procedureVersionId),
    calendarFor(deps.office, db, dossier),
    documentsByIds(
      db,
      dossier.papers.map(({ documentId }) => documentId),
    ),
    journalOf(db, id),
  ]);
  return { dossier, application, version, rules, calendar, documents, history: historyOf(journal) };
}
