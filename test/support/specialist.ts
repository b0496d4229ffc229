import type { DossierId, Official } from '#kernel';
import { newId } from '#platform/ids';
import { type Outcome, perform } from '../../src/modules/dossiers/perform.ts';
import { decideTakeStep } from '../../src/modules/dossiers/steps/take-step.ts';
import { decideRequestSupplement } from '../../src/modules/dossiers/supplement/request-supplement.ts';
import { type TestOffice, testNow } from './office.ts';

/** An official takes the step of a dossier that waits to be taken. */
export function takeOpenStep(office: TestOffice, actor: Official, dossierId: DossierId): Promise<Outcome> {
  const command = { actor, dossierId, action: 'take-step', key: newId(), now: testNow } as const;
  return perform(office.office, command, (dossier, context) => {
    const step = dossier.steps.find(({ status }) => status === 'open');
    if (!step) throw new Error('No step is open');
    return decideTakeStep(dossier, { stepId: step.id }, context);
  });
}

/** An official asks for the declaration of a household business anew. */
export function askForPapers(office: TestOffice, actor: Official, dossierId: DossierId): Promise<Outcome> {
  const command = { actor, dossierId, action: 'request-supplement', key: newId(), now: testNow } as const;
  const words = { components: ['application'], note: 'Ghi rõ ngành, nghề.' };
  return perform(office.office, command, (dossier, context) =>
    decideRequestSupplement(dossier, words, context),
  );
}
