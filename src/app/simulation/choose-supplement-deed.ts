import { decideAnswerSupplement, decideCloseForSilence, decideWithdraw } from '#dossiers';
import { by, type Deed, type Scene, said } from './deed.ts';
import { happens } from './draws.ts';
import { ownerOf } from './people.ts';

/** Most answer, by themselves or at the desk; some withdraw; some say nothing, until somebody closes it. */
export function chooseSupplementDeed(scene: Scene): Deed | undefined {
  const { dossier, people, draws, now } = scene;
  const { reception, competent } = dossier.places;
  const asked = dossier.openSupplement;
  if (!asked) throw new Error(`no supplement is open while it is ${dossier.handling}`);
  const owner = ownerOf(dossier);
  if (owner && happens(draws, 60))
    return by(owner, 'withdraw', (state, context) => decideWithdraw(state, { note: said }, context));
  if (happens(draws, 180)) {
    if (asked.answerBy >= now) return undefined;
    const head = people.of(reception, 'centreHead', draws) ?? people.of(competent, 'approver', draws);
    return by(head, 'close-for-silence', (state, context) => decideCloseForSilence(state, {}, context));
  }
  const actor = owner && happens(draws, 600) ? owner : people.of(reception, 'deskOfficer', draws);
  const { components } = asked;
  return by(
    actor,
    'answer-supplement',
    (state, context, documents) => {
      const papers = components.flatMap((component, place) => {
        const documentId = documents[place];
        return documentId ? [{ documentId, component, purpose: 'supplement' as const }] : [];
      });
      return decideAnswerSupplement(state, { papers, note: '' }, context);
    },
    components.length,
  );
}
