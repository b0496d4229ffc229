import type { ApologyData, StopData } from '#documents';
import { type Case, caseComponents, stepName } from '../casework/case.ts';
import { lastOf } from '../casework/history.ts';
import { handlingText } from '../handling.text.ts';
import { addresseeOf, commonOf, type Surroundings } from './receipt-data.ts';

/** The written apology, from the agency that is late; undefined when there was none. */
export function apologyData(found: Case, around: Surroundings): ApologyData | undefined {
  const { dossier } = found;
  const told = lastOf(found.history, 'DossierExtended');
  if (!told || dossier.code === null || dossier.acceptedAt === null || dossier.deadline === null)
    return undefined;
  const { number, promisedAt, at } = told.event.public;
  return {
    ...commonOf(found, { ...around, from: around.competent }, told.by.person),
    dossierCode: dossier.code,
    number,
    owner: addresseeOf(found),
    receivedAt: dossier.acceptedAt,
    dueAt: dossier.deadline.dueAt,
    reason: told.event.private.note,
    newDate: promisedAt,
    madeAt: at,
  };
}

/** The notice that handling stops, with what goes back; undefined when it was not stopped. */
export function stopData(found: Case, around: Surroundings): StopData | undefined {
  const told = lastOf(found.history, 'DossierStopped');
  if (!told) return undefined;
  const { reason, ground } = told.event.private;
  return {
    ...commonOf(found, around, told.by.person),
    owner: addresseeOf(found),
    asked: told.event.public.asked,
    reason,
    legalGround: ground,
    stoodAt: stoodAt(found, around.lang),
    givenBack: paperOriginals(found, around.lang),
    madeAt: told.event.public.at,
  };
}

/** The step it had come to; before acceptance it stood at the desk. */
function stoodAt({ dossier, version }: Case, lang: Surroundings['lang']): string {
  const step = dossier.steps.at(-1);
  return step ? stepName(version, step.node)[lang] : handlingText.submitted[lang];
}

/** What was handed in on paper; files stay where they are, their owner has them. */
function paperOriginals(found: Case, lang: Surroundings['lang']): readonly string[] {
  if (found.dossier.channel === 'online') return [];
  return caseComponents(found)
    .filter(({ originals, comes }) => originals > 0 && comes === 'files')
    .map(({ name }) => name[lang]);
}
