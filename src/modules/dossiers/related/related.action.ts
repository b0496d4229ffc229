import type { Actor } from '#kernel';
import type { Case } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { relatedAt } from './related.store.ts';
import { personsOf, type Related } from './related.ts';

/** As many as one looks through; more are found by searching for the person. */
const most = 20;

/**
 * Other dossiers of the same person that this official's agency has too. Of those elsewhere not even the number
 * is told: what somebody files with others is no business of this post.
 */
export async function relatedTo(
  { office, versionOf }: Pick<DossierDeps, 'office' | 'versionOf'>,
  actor: Actor,
  { dossier, application }: Pick<Case, 'dossier' | 'application'>,
): Promise<readonly Related[]> {
  if (actor.kind !== 'official') return [];
  const persons = personsOf(application.applicant);
  const rows = await relatedAt(office.db, actor.agencyId, {
    dossier: dossier.id,
    persons,
    account: dossier.ownerAccountId,
    most,
  });
  return Promise.all(
    rows
      .filter(({ dossier: other }) => mayReadDossier(other, actor))
      .map(async ({ versionId, dossier: _, ...row }) => ({
        ...row,
        procedure: (await versionOf(versionId)).content.name,
      })),
  );
}
