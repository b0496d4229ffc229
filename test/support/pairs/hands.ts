import assert from 'node:assert/strict';
import type { Action, Decision, DecisionContext, Dossier, Step } from '#dossiers';
import * as office from '#dossiers';
import { type Actor, dateIn, instant, type Official, plainDate } from '#kernel';
import { decideRefuseForSilence } from '../../../src/modules/dossiers/closing/refuse-for-silence.ts';
import { decideExpireOpinion } from '../../../src/modules/dossiers/opinions/expire-opinion.ts';
import { decideRecount } from '../../../src/modules/dossiers/recount/recount.ts';
import { decideCallStep } from '../../../src/modules/dossiers/steps/call-step.ts';
import type { World } from './world.ts';

export type Decide = (dossier: Dossier, context: DecisionContext) => Decision;

/** Who does it to which dossier. */
export interface Scene {
  readonly world: World;
  readonly dossier: Dossier;
  readonly actor: Actor;
}

/** Commands somebody could send of an action; the first that would not be refused is the one that is sent. */
type Hand = (scene: Scene) => readonly Decide[];

const [reason, ground, number, note] = ['Theo đề nghị', 'Điều 9', '12/UBND', 'Đúng quy định'];
const nextWeek = plainDate('2026-12-31');

const eachStep =
  (decide: (step: Step, scene: Scene) => Decide): Hand =>
  (scene) =>
    scene.dossier.steps.map((step) => decide(step, scene));

const one =
  (decide: Decide): Hand =>
  () => [decide];

/** The post a step may be given to, and the one that has it. */
function given({ world, actor, dossier }: Scene, { id: stepId, role, agencyId, postId }: Step) {
  const post = (official: Official) => ({ ...official, person: official.name });
  const holder = world.officials.find((each) => each.postId === postId);
  const others = world.officials.filter(
    (each) => each.role === role && each.agencyId === agencyId && each.postId !== postId,
  );
  assert.ok(dossier.steps.length > 0);
  const own = others.find((each) => actor.kind === 'official' && each.unitId === actor.unitId) ?? others[0];
  return { stepId, from: holder && post(holder), to: own && post(own), reason };
}

let taken = 0;

/** A file that is not in the dossier yet, and another one each time. */
function nextDocument({ world, dossier }: Scene) {
  const inIt = new Set(dossier.papers.map(({ documentId }) => documentId));
  const free = world.documents.filter((id) => !inIt.has(id));
  taken += 1;
  const document = free[taken % free.length];
  assert.ok(document);
  return document;
}

/** How each action of the table is done. An action that is not here is not of the table, or is missing. */
export const hands = {
  accept: one((dossier, context) => office.decideAccept(dossier, { components: [], note: '' }, context)),
  refuse: ({ actor }) => [
    actor.kind === 'system'
      ? (dossier, context) => decideRefuseForSilence(dossier, {}, context)
      : (dossier, context) => office.decideRefuse(dossier, { reason, ground }, context),
  ],
  'request-supplement': one((dossier, context) =>
    office.decideRequestSupplement(dossier, { components: ['declaration'], note: reason }, context),
  ),
  'answer-supplement': one((dossier, context) =>
    office.decideAnswerSupplement(
      dossier,
      { papers: [], note: '', explanations: { declaration: reason } },
      context,
    ),
  ),
  'take-step': eachStep(
    ({ id: stepId }) =>
      (dossier, context) =>
        office.decideTakeStep(dossier, { stepId }, context),
  ),
  'assign-step': eachStep((step, scene) => {
    const command = given(scene, step);
    return (dossier, context) => office.decideAssignStep(dossier, command, context);
  }),
  'hand-over-step': eachStep((step, scene) => {
    const command = given(scene, step);
    return (dossier, context) => office.decideHandOverStep(dossier, command, context);
  }),
  'complete-step': eachStep(({ id: stepId, kind }) => {
    const command = { stepId, outcome: kind === 'sign' ? 'approved' : 'done', note } as const;
    return (dossier, context) => office.decideCompleteStep(dossier, command, context);
  }),
  'correct-reception': one((dossier, context) =>
    office.decideCorrectReception(
      dossier,
      { applicant: { name: 'Trần Thị Mai' }, components: undefined, reason, seen: 0 },
      context,
    ),
  ),
  'redate-reception': one((dossier, context) =>
    office.decideRedateReception(dossier, { receivedAt: instant('2026-11-20T08:30'), reason }, context),
  ),
  'change-procedure': ({ world }) => [
    (dossier, context) =>
      office.decideChangeProcedure(
        dossier,
        { to: world.rightProcedure, components: ['declaration'], reason },
        context,
      ),
  ],
  'answer-opinion': eachStep(
    ({ id: stepId }) =>
      (dossier, context) =>
        office.decideAnswerOpinion(dossier, { stepId, answer: 'agree', note }, context),
  ),
  'ask-opinion': ({ world, dossier }) => {
    const agencyId = world.agencies[0]?.agencyId;
    if (!agencyId || !dossier.deadline) return [];
    const until = dateIn(dossier.deadline.dueAt);
    const own = world.officials.filter((each) => each.agencyId !== agencyId);
    const units = [
      { agencyId, unitId: undefined },
      ...own.map(({ unitId }) => ({ agencyId: world.places.competent, unitId })),
    ];
    return units.map((whom) => {
      const unit = { ...whom, name: { vi: 'Đơn vị khác', en: 'Another unit' } };
      const command = { question: reason, asked: [{ unit, until }] };
      return (state: Dossier, context: DecisionContext) => office.decideAskOpinion(state, command, context);
    });
  },
  'remind-opinion': eachStep(
    ({ id: stepId }) =>
      (dossier, context) =>
        office.decideRemindOpinion(dossier, { stepId }, context),
  ),
  'withdraw-question': eachStep(
    ({ id: stepId }) =>
      (dossier, context) =>
        office.decideWithdrawQuestion(dossier, { stepId, reason }, context),
  ),
  'expire-opinion': eachStep(
    ({ node }) =>
      (dossier, context) =>
        decideExpireOpinion(dossier, { node }, context),
  ),
  'call-step': eachStep(
    ({ id: stepId }) =>
      (dossier, context) =>
        decideCallStep(dossier, { stepId, call: 'reminder' }, context),
  ),
  'send-letter': eachStep(
    ({ id: stepId }) =>
      (dossier, context) =>
        office.decideSendLetter(dossier, { stepId, number, note }, context),
  ),
  'record-letter': eachStep(
    ({ id: stepId }) =>
      (dossier, context) =>
        office.decideRecordLetter(dossier, { stepId, number, note, opinion: 'agree' }, context),
  ),
  'request-payment': one((dossier, context) =>
    office.decideRequestPayment(dossier, { amount: 150_000, note, number, until: undefined }, context),
  ),
  'confirm-payment': one((dossier, context) =>
    office.decideConfirmPayment(dossier, { note, number }, context),
  ),
  'await-body': one((dossier, context) =>
    office.decideAwaitBody(dossier, { body: 'Bệnh viện', note, number, until: undefined }, context),
  ),
  'record-body-answer': one((dossier, context) =>
    office.decideRecordBodyAnswer(dossier, { note, number }, context),
  ),
  suspend: one((dossier, context) =>
    office.decideSuspend(dossier, { reason, ground, until: undefined }, context),
  ),
  resume: one((dossier, context) => office.decideResume(dossier, { note, number }, context)),
  extend: one((dossier, context) =>
    office.decideExtend(dossier, { newDate: nextWeek, reason, number }, context),
  ),
  recount: ({ world }) => [(dossier, context) => decideRecount(dossier, { calendar: world.newer }, context)],
  'attach-result': (scene) => {
    const documents = [nextDocument(scene)];
    return [(dossier, context) => office.decideAttachResult(dossier, { documents, number }, context)];
  },
  'correct-result': (scene) => {
    const documents = [nextDocument(scene)];
    return [
      (dossier, context) =>
        office.decideCorrectResult(dossier, { documents, number, order: number, reason }, context),
    ];
  },
  'return-result': one((dossier, context) =>
    office.decideReturnResult(
      dossier,
      {
        ...{ way: 'desk', receiver: 'Trần Thị Mai' },
        taking: { as: 'filer', signature: 'paper', givenBack: [], collected: [] },
      },
      context,
    ),
  ),
  'choose-return': one((dossier, context) =>
    office.decideChooseReturn(dossier, { way: 'electronic', address: '' }, context),
  ),
  'send-message': one((dossier, context) => office.decideSendMessage(dossier, { text: reason }, context)),
  'read-messages': one((dossier, context) => office.decideReadMessages(dossier, {}, context)),
  withdraw: one((dossier, context) => office.decideWithdraw(dossier, { note: '' }, context)),
  stop: one((dossier, context) => office.decideStop(dossier, { asked: 'law', reason, ground }, context)),
  'close-for-silence': one((dossier, context) => office.decideCloseForSilence(dossier, {}, context)),
  reopen: one((dossier, context) => office.decideReopen(dossier, { order: number, reason }, context)),
  claim: ({ world }) => [
    (dossier, context) => office.decideClaim(dossier, { accountId: world.citizen.accountId }, context),
  ],
} satisfies Record<Action, Hand>;
