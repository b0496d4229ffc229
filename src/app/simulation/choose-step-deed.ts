import {
  decideAnswerOpinion,
  decideAskOpinion,
  decideAssignStep,
  decideAttachResult,
  decideAwaitBody,
  decideCompleteStep,
  decideHandOverStep,
  decideRecordLetter,
  decideRemindOpinion,
  decideRequestPayment,
  decideRequestSupplement,
  decideSendLetter,
  decideTakeStep,
  decideWithdrawQuestion,
  isOpen,
  type Step,
} from '#dossiers';
import { addDays, dateIn, type Official } from '#kernel';
import { openTasks, stepsBefore } from '#procedures';
import { by, type Deed, ground, type Scene, said } from './deed.ts';
import { happens } from './draws.ts';
import { type ResultPlace, resultPlaces } from './result-of.ts';

/** What the post of a step does with it; undefined when it lets time pass. */
export function chooseStepDeed(scene: Scene, step: Step): Deed | undefined {
  const { people, draws } = scene;
  if (step.asked) return questioned(scene, step);
  if (step.kind === 'consult') return opinion(scene, step);
  const actor = people.for(step, draws);
  if (step.kind === 'letter') return letter(scene, step);
  if (step.kind === 'wait') return supplement(scene, step);
  const given = givenTo(scene, step);
  if (given) return given;
  if (step.status === 'open' && happens(draws, 800))
    return by(actor, 'take-step', (state, context) => decideTakeStep(state, { stepId: step.id }, context));
  if (happens(draws, 40) && canGoBack(scene, step)) return complete(scene, step, 'sentBack');
  if (step.kind === 'sign') return complete(scene, step, happens(draws, 60) ? 'refused' : 'approved');
  if (step.kind === 'process') return besides(scene, step) ?? complete(scene, step, 'done');
  const missing = missingToIssue(scene, step);
  if (missing) return attach(scene, step, missing);
  return complete(scene, step, 'done');
}

/** A head gives work out, whoever has it passes it on: to a colleague of the role where there is one, else back. */
function givenTo({ people, draws, dossier }: Scene, step: Step): Deed | undefined {
  const atWork = [
    'received',
    'assigned',
    'appraising',
    'consulting',
    'waitingExternal',
    'submittedForApproval',
    'signed',
  ];
  if (!atWork.includes(dossier.handling)) return undefined;
  if (step.kind === 'return' || step.kind === 'receive' || step.kind === 'wait') return undefined;
  if (!happens(draws, 40)) return undefined;
  const from = step.postId === null ? undefined : people.for(step, draws);
  const found = people.of(step.agencyId, step.role, draws);
  const other = found && found.postId !== step.postId ? found : undefined;
  if (!from && !other) return undefined;
  const to = other && { ...other, person: other.name };
  const command = { stepId: step.id, from, to, reason: said };
  const head = people.of(step.agencyId, 'centreHead', draws);
  if (head && happens(draws, 500))
    return by(head, 'assign-step', (state, context) => decideAssignStep(state, command, context));
  if (!from || step.status !== 'taken') return undefined;
  return by(from, 'hand-over-step', (state, context) => decideHandOverStep(state, command, context));
}

function complete(
  { people, draws, dossier, version }: Scene,
  step: Step,
  outcome: 'done' | 'approved' | 'refused' | 'sentBack',
): Deed {
  const choices =
    outcome === 'sentBack' && version.process && dossier.process
      ? stepsBefore(version.process, dossier.process, { node: step.node })
      : [];
  const [nearest, ...farther] = choices;
  const to = nearest !== undefined && happens(draws, 500) ? draws.pick([nearest, ...farther]) : undefined;
  const command = { stepId: step.id, outcome, note: said, ground, to };
  return by(people.for(step, draws), 'complete-step', (state, context) =>
    decideCompleteStep(state, command, context),
  );
}

function canGoBack({ version, dossier }: Scene, { node }: Step): boolean {
  if (!version.process || !dossier.process) return false;
  const open = openTasks(dossier.process).some((task) => task.node === node);
  return open && stepsBefore(version.process, dossier.process, { node }).length > 0;
}

/** What has to be there before it is issued: the result of its slice where that has one, else any. */
function missingToIssue({ dossier, people, draws }: Scene, step: Step): ResultPlace | undefined {
  if (step.kind !== 'issue') return undefined;
  const places = resultPlaces(dossier, people.for(step, draws));
  const own = places.find(({ slice }) => slice === step.slice) ?? places[0];
  return own && !own.filled ? own : undefined;
}

function attach({ people, draws }: Scene, step: Step, { slice }: ResultPlace): Deed {
  return by(
    people.for(step, draws),
    'attach-result',
    (state, context, documents) => decideAttachResult(state, { documents, number: '45/GCN', slice }, context),
    1,
  );
}

/** Before a proposal: a paper is missing, a fee is due, another body must be heard. */
function besides(scene: Scene, step: Step): Deed | undefined {
  const { dossier, draws, people, now } = scene;
  // These stand in the table for the states of appraisal; what else is open at the same time decides the state.
  if (!appraised.some((state) => state === dossier.handling)) return undefined;
  if (happens(draws, 70)) return supplement(scene, step);
  const actor = people.for(step, draws);
  const asked = actor && happens(draws, 120) ? ask(scene, actor) : undefined;
  if (asked) return asked;
  const until = happens(draws, 800) ? addDays(dateIn(now), draws.int(3, 30)) : undefined;
  const may = (permission: 'dossier.request-payment' | 'dossier.await-body') =>
    actor?.permissions.has(permission) === true;
  const waits = (reason: string) =>
    dossier.waits.some((wait) => wait.reason === reason && wait.stepId === null);
  if (happens(draws, 40) && may('dossier.request-payment') && !waits('financial')) {
    const command = { amount: draws.int(1, 90) * 10_000, note: said, number: '5/TB', until };
    return by(actor, 'request-payment', (state, context) => decideRequestPayment(state, command, context));
  }
  if (happens(draws, 50) && may('dossier.await-body') && !waits('external-opinion')) {
    const command = { body: 'Sở Xây dựng', note: said, number: '9/UBND', until };
    return by(actor, 'await-body', (state, context) => decideAwaitBody(state, command, context));
  }
  return undefined;
}

const appraised = ['assigned', 'appraising', 'consulting', 'waitingExternal'] as const;

function supplement({ dossier, version, people, draws }: Scene, step: Step): Deed | undefined {
  const actor = people.for(step, draws);
  if (!actor?.permissions.has('dossier.request-supplement')) return undefined;
  const { components, supplement: policy } = version.content;
  const asked = components.filter((_, place) => place === 0 || happens(draws, 400)).map(({ key }) => key);
  const again = dossier.supplementsAsked >= policy.most;
  const command = { components: asked, note: said, ...(again ? { newFault: said } : {}) };
  return by(actor, 'request-supplement', (state, context) =>
    decideRequestSupplement(state, command, context),
  );
}

/** One in four lets the date pass, where silence is consent. */
function opinion({ people, draws, version, now }: Scene, step: Step): Deed | undefined {
  const drawn = version.process?.nodes[step.node];
  const lapses = drawn?.type === 'step' && drawn.rule === 'until';
  if (lapses && step.dueAt !== null && step.dueAt >= now && happens(draws, 500)) return undefined;
  const answer = draws.pick(['agree', 'agree', 'agreeIf', 'disagree']);
  // Not every agency has both.
  const [first, second] = draws.pick([
    ['handler', 'divisionHead'] as const,
    ['divisionHead', 'handler'] as const,
  ]);
  const actor = people.of(step.agencyId, first, draws) ?? people.of(step.agencyId, second, draws);
  const command = { stepId: step.id, answer, note: said };
  return by(actor, 'answer-opinion', (state, context) => decideAnswerOpinion(state, command, context));
}

/** Another division of the same agency, by the last day there is. */
function ask({ dossier, draws, people, now }: Scene, actor: Official): Deed | undefined {
  const other = people.of(actor.agencyId, 'handler', draws);
  const last = dossier.deadline && dateIn(dossier.deadline.dueAt);
  if (!other || other.unitId === actor.unitId || !last || last <= dateIn(now)) return undefined;
  const { unitId, unitName: name, agencyId } = other;
  if (dossier.steps.some((step) => isOpen(step) && step.asked?.unitId === unitId)) return undefined;
  const command = { question: said, asked: [{ unit: { name, agencyId, unitId }, until: last }] };
  return by(actor, 'ask-opinion', (state, context) => decideAskOpinion(state, command, context));
}

/** Answered, reminded of, taken back; or whoever asked goes on with their own work meanwhile. */
function questioned(scene: Scene, step: Step): Deed | undefined {
  const { people, draws, dossier, now } = scene;
  const { asked, agencyId, id: stepId } = step;
  if (!asked) return undefined;
  const own = dossier.steps.find((each) => isOpen(each) && !each.asked && !notDone.has(each.kind));
  if (own && happens(draws, 300)) return chooseStepDeed(scene, own);
  const asker = people.of(asked.by, 'handler', draws);
  const remindedToday = asked.remindedAt !== undefined && dateIn(asked.remindedAt) === dateIn(now);
  if (happens(draws, 200) && !remindedToday)
    return by(asker, 'remind-opinion', (state, context) => decideRemindOpinion(state, { stepId }, context));
  const other = people.of(agencyId, 'handler', draws);
  if (happens(draws, 200) || other?.unitId !== asked.unitId)
    return by(asker, 'withdraw-question', (state, context) =>
      decideWithdrawQuestion(state, { stepId, reason: said }, context),
    );
  const command = { stepId, answer: draws.pick(['agree', 'disagree']), note: said };
  return by(other, 'answer-opinion', (state, context) => decideAnswerOpinion(state, command, context));
}

/** What is done by itself, or by whoever is awaited. */
const notDone: ReadonlySet<Step['kind']> = new Set(['return', 'wait', 'consult']);

function letter({ people, draws }: Scene, step: Step): Deed {
  const actor = people.for(step, draws);
  const command = { stepId: step.id, number: '12/UBND', note: said };
  return step.letterSentAt === undefined
    ? by(actor, 'send-letter', (state, context) => decideSendLetter(state, command, context))
    : by(actor, 'record-letter', (state, context) => decideRecordLetter(state, command, context));
}
