import {
  decideAttachResult,
  decideCorrectResult,
  decideReopen,
  decideReturnResult,
  type ReturnResult,
} from '#dossiers';
import { by, type Deed, type Scene, said } from './deed.ts';
import { happens } from './draws.ts';
import { resultPlaces } from './result-of.ts';

/** What comes after the decision, or after an end: handing out, putting right, taking up again. */
export function chooseResultDeed({ dossier, people, draws }: Scene): Deed | undefined {
  const { reception, competent } = dossier.places;
  const head = people.of(competent, 'approver', draws);
  const desk = people.of(reception, 'deskOfficer', draws);
  const places = resultPlaces(dossier, head);
  const right = places.find(({ filled }) => filled);
  const missing = resultPlaces(dossier, desk).find(({ filled }) => !filled);
  const order = { order: '15/QĐ', reason: said };
  if (dossier.handling !== 'refused' && happens(draws, 15) && dossier.reopened < 2)
    return by(head, 'reopen', (state, context) => decideReopen(state, order, context));
  const ready = dossier.handling === 'finished' || dossier.handling === 'negative';
  if (!ready && dossier.handling !== 'returned') return undefined;
  if (right && happens(draws, 12))
    return by(
      head,
      'correct-result',
      (state, context, documents) =>
        decideCorrectResult(state, { documents, number: '45a/GCN', slice: right.slice, ...order }, context),
      1,
    );
  if (!ready) return undefined;
  if (missing)
    return by(
      desk,
      'attach-result',
      (state, context, documents) =>
        decideAttachResult(state, { documents, number: '45/GCN', slice: missing.slice }, context),
      1,
    );
  const command = handOut(draws.pick(['desk', 'post', 'electronic']));
  return by(desk, 'return-result', (state, context) => decideReturnResult(state, command, context));
}

function handOut(way: ReturnResult['way']): ReturnResult {
  const receiver = 'Nguyễn Thị Mẫu';
  if (way === 'electronic') return { way };
  if (way === 'post') return { way, receiver };
  return { way, receiver, taking: { as: 'owner', signature: 'paper', givenBack: [], collected: [] } };
}
