import {
  decideAccept,
  decideClaim,
  decideCloseForSilence,
  decideConfirmPayment,
  decideCorrectReception,
  decideExtend,
  decideRecordBodyAnswer,
  decideRedateReception,
  decideRefuse,
  decideRequestSupplement,
  decideResume,
  decideStop,
  decideSuspend,
  decideWithdraw,
  isOpen,
} from '#dossiers';
import { type AccountId, addDays, addMinutes, dateIn } from '#kernel';
import { chooseDigitisingDeed } from './choose-digitising-deed.ts';
import { chooseResultDeed } from './choose-result-deed.ts';
import { chooseStepDeed } from './choose-step-deed.ts';
import { chooseSupplementDeed } from './choose-supplement-deed.ts';
import { chooseTalkDeed } from './choose-talk-deed.ts';
import { by, type Deed, ground, type Scene, said } from './deed.ts';
import { happens } from './draws.ts';
import { ownerOf } from './people.ts';

/** What happens next to a dossier, by chance and by habit; undefined when nobody does anything any more. */
export function chooseDeed(scene: Scene, account: AccountId): Deed | undefined {
  const { dossier, draws } = scene;
  if (dossier.ownerSessionId !== null && happens(draws, 15)) return claim(scene, account);
  const talk = chooseTalkDeed(scene);
  if (talk) return talk;
  switch (dossier.handling) {
    case 'submitted':
      return atTheDesk(scene);
    case 'intakeSupplement':
    case 'supplement':
      return chooseSupplementDeed(scene);
    case 'financial':
      return happens(draws, 800) ? confirmPayment(scene) : silence(scene);
    case 'suspended':
      return resume(scene);
    case 'finished':
    case 'negative':
    case 'returned':
    case 'withdrawn':
    case 'stopped':
    case 'lapsed':
    case 'refused':
      return chooseResultDeed(scene);
    default:
      return unusual(scene) ?? atWork(scene);
  }
}

function claim({ dossier }: Scene, accountId: AccountId): Deed {
  return by(ownerOf(dossier), 'claim', (state, context) => decideClaim(state, { accountId }, context));
}

function atTheDesk(scene: Scene): Deed {
  const { dossier, version, people, draws } = scene;
  const desk = people.of(dossier.places.reception, 'deskOfficer', draws);
  if (happens(draws, 60))
    return by(desk, 'refuse', (state, context) => decideRefuse(state, { reason: said, ground }, context));
  if (happens(draws, 100)) {
    const components = version.content.components.slice(0, 1).map(({ key }) => key);
    const command = { components, note: said };
    return by(desk, 'request-supplement', (state, context) =>
      decideRequestSupplement(state, command, context),
    );
  }
  if (happens(draws, 15) && ownerOf(dossier)) return withdraw(scene);
  if (happens(draws, 8)) return stop(scene);
  const components = version.content.components.map(({ key }) => key);
  return by(desk, 'accept', (state, context) => decideAccept(state, { components, note: '' }, context));
}

const withdraw = ({ dossier }: Scene): Deed =>
  by(ownerOf(dossier), 'withdraw', (state, context) => decideWithdraw(state, { note: '' }, context));

function stop({ dossier, people, draws }: Scene): Deed {
  const { reception, competent } = dossier.places;
  const head = people.of(reception, 'centreHead', draws) ?? people.of(competent, 'approver', draws);
  const command = { asked: 'law', reason: said, ground } as const;
  return by(head, 'stop', (state, context) => decideStop(state, command, context));
}

/** What may befall a dossier whoever works on it. */
function unusual(scene: Scene): Deed | undefined {
  const { dossier, people, draws, now } = scene;
  const head = people.of(dossier.places.competent, 'approver', draws);
  if (happens(draws, 6) && ownerOf(dossier)) return withdraw(scene);
  if (happens(draws, 4)) return stop(scene);
  if (happens(draws, 6)) {
    const command = { reason: said, ground, until: undefined };
    return by(head, 'suspend', (state, context) => decideSuspend(state, command, context));
  }
  const corrected = happens(draws, 24) ? correction(scene) : undefined;
  if (corrected) return corrected;
  const digital = happens(draws, 60) ? chooseDigitisingDeed(scene) : undefined;
  if (digital) return digital;
  const late = dossier.deadline !== null && dossier.deadline.dueAt < now;
  if (dossier.extension === null && dossier.deadline && happens(draws, late ? 300 : 4)) {
    const last = Math.max(now, dossier.deadline.dueAt);
    const newDate = addDays(dateIn(now), Math.ceil((last - now) / 86_400_000) + draws.int(2, 20));
    const command = { newDate, reason: said, number: '3/XL' };
    return by(head, 'extend', (state, context) => decideExtend(state, command, context));
  }
  return undefined;
}

/** The desk had written down the person wrongly, or the time. */
function correction({ dossier, people, draws }: Scene): Deed | undefined {
  const { places, acceptedAt, submittedAt, receptionCorrections: seen = 0 } = dossier;
  if (acceptedAt === null) return undefined;
  const desk = people.of(places.reception, 'deskOfficer', draws);
  const head = people.of(places.reception, 'centreHead', draws);
  const receivedAt = addMinutes(acceptedAt, -15);
  if (head && receivedAt >= submittedAt && happens(draws, 500)) {
    const command = { receivedAt, reason: said };
    return by(head, 'redate-reception', (state, context) => decideRedateReception(state, command, context));
  }
  const applicant = { name: `Công dân mô phỏng ${seen + 1}` };
  const command = { applicant, components: undefined, reason: said, seen };
  return by(desk, 'correct-reception', (state, context) => decideCorrectReception(state, command, context));
}

/** One of the open steps, or the answer of a body that was asked beside them. */
function atWork(scene: Scene): Deed | undefined {
  const { dossier, draws } = scene;
  if (dossier.waits.some(({ reason, stepId }) => reason === 'external-opinion' && stepId === null))
    if (happens(draws, 700)) return recordBodyAnswer(scene);
  const open = dossier.steps.filter((step) => isOpen(step) && step.kind !== 'return');
  const [first, ...others] = open;
  if (!first) throw new Error(`nothing is open while it is ${dossier.handling}`);
  const step = draws.pick([first, ...others]);
  if (step.kind !== 'wait') return chooseStepDeed(scene, step);
  if (step.waitsFor === 'financial') return confirmPayment(scene);
  if (step.waitsFor === 'external-opinion') return recordBodyAnswer(scene);
  return chooseStepDeed(scene, step);
}

function confirmPayment({ dossier, people, draws }: Scene): Deed {
  const desk = people.of(dossier.places.reception, 'deskOfficer', draws);
  const command = { note: '', number: 'BL-12' };
  return by(desk, 'confirm-payment', (state, context) => decideConfirmPayment(state, command, context));
}

function recordBodyAnswer({ dossier, people, draws }: Scene): Deed {
  const handler = people.of(dossier.places.competent, 'handler', draws);
  const command = { note: said, number: '7/TL' };
  return by(handler, 'record-body-answer', (state, context) =>
    decideRecordBodyAnswer(state, command, context),
  );
}

function resume({ dossier, people, draws }: Scene): Deed {
  const head = people.of(dossier.places.competent, 'approver', draws);
  const command = { note: said, number: '' };
  return by(head, 'resume', (state, context) => decideResume(state, command, context));
}

/** Nobody pays. By hand it may be closed once the date has passed; mostly the program does it. */
function silence(scene: Scene): Deed | undefined {
  const { dossier, people, draws, now } = scene;
  const until = dossier.waits.find(({ reason }) => reason === 'financial')?.until ?? null;
  if (until === null) return confirmPayment(scene);
  if (until >= now) return undefined;
  const head = people.of(dossier.places.competent, 'approver', draws);
  return by(head, 'close-for-silence', (state, context) => decideCloseForSilence(state, {}, context));
}
