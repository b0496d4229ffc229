import { type Actor, dateIn, type Instant } from '#kernel';
import { newId } from '#platform/ids';
import type { Case } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import { type Offers, offersOf } from './offers.ts';

/** What an acceptance now would promise; nothing is written and no number is taken. */
export async function loadOffers(
  { office }: Pick<DossierDeps, 'office'>,
  found: Case,
  by: { readonly actor: Actor; readonly now: Instant },
): Promise<Offers> {
  const { dossier, application, rules, calendar } = found;
  const { places, procedureVersionId: versionId } = dossier;
  const facts = await office.acceptanceOf(office.db, { versionId, places, on: dateIn(by.now) });
  return offersOf(found, {
    ...by,
    rules,
    calendar,
    answers: application.answers,
    newStepId: () => newId<'step'>(),
    acceptance: { ...facts, code: dossier.requestCode },
  });
}
