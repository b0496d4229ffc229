import { decideCompleteStep, decideRequestPayment } from '#dossiers';
import { plainDate } from '#kernel';
import type { Decide } from './hands.ts';
import { type Tell, type ToldDossier, toldDossier } from './told-dossier.ts';
import type { World } from './world.ts';

type Life = readonly Parameters<Tell>[];

interface Standing {
  readonly version?: 'several' | 'beside' | 'asking';
  readonly now: string;
  readonly life: Life;
}

const soon = '2026-11-23T09:00';
const late = '2026-12-10T09:00';
const accepted: Life = [['deskOfficer', 'accept']];
const taken: Life = [...accepted, ['handler', 'take-step']];
const reviewed: Life = [...taken, ['handler', 'complete-step']];
const toSign: Life = [...reviewed, ['divisionHead', 'complete-step']];
const signed: Life = [...toSign, ['approver', 'complete-step']];
const issued: Life = [...signed, ['clerk', 'attach-result'], ['clerk', 'complete-step']];
const answered: Life = [...accepted, ['program', 'expire-opinion', '2026-11-27T09:00']];

const byDay: Decide = (dossier, context) =>
  decideRequestPayment(
    dossier,
    { amount: 1_000, note: 'Lệ phí', number: '', until: plainDate('2026-11-25') },
    context,
  );
const against: Decide = (dossier, context) => {
  const stepId = dossier.steps.at(-1)?.id;
  if (!stepId) throw new Error('Nothing is to be signed');
  return decideCompleteStep(
    dossier,
    { stepId, outcome: 'refused', note: 'Thiếu', ground: 'Điều 9' },
    context,
  );
};

/** As much as can be open beside each other. */
const crowded: Life = [
  ...taken,
  ['handler', 'send-letter'],
  ['handler', 'ask-opinion'],
  ['owner', 'send-message'],
];
const much = { version: 'beside', now: late } as const;

/**
 * Where a dossier can stand when two people meet at it: in each state of the lifecycle, and in each state with what
 * an action needs besides (a question that is open, a date that has passed).
 */
export const standings: Readonly<Record<string, Standing>> = {
  'waiting for the desk': { now: soon, life: [] },
  'waiting for papers before acceptance': { now: soon, life: [['deskOfficer', 'request-supplement']] },
  'silent before acceptance': { now: late, life: [['deskOfficer', 'request-supplement']] },
  'silent before acceptance, which is a refusal': {
    ...{ version: 'several', now: late },
    life: [['deskOfficer', 'request-supplement']],
  },
  'waiting to be taken': { now: soon, life: accepted },
  'at work': { now: soon, life: taken },
  'at work, to be reminded of': { now: late, life: taken },
  'at work, with a question open': { now: soon, life: [...taken, ['handler', 'ask-opinion']] },
  'at work, with a message': { now: soon, life: [...taken, ['owner', 'send-message']] },
  'waiting for papers': { now: soon, life: [...taken, ['handler', 'request-supplement']] },
  'silent about papers': { now: late, life: [...taken, ['handler', 'request-supplement']] },
  'waiting for money': { now: soon, life: [...taken, ['handler', 'request-payment']] },
  'silent about money': {
    now: late,
    life: [...taken, ['handler', 'request-payment', '2026-11-20T09:00', byDay]],
  },
  'waiting for another body': { now: soon, life: [...taken, ['handler', 'await-body']] },
  suspended: { now: soon, life: [...taken, ['approver', 'suspend']] },
  'asking other agencies': { version: 'several', now: soon, life: accepted },
  'asked, and nobody answered in time': { version: 'several', now: late, life: accepted },
  'to be written to an agency outside': { version: 'several', now: late, life: answered },
  'waiting for its letter': {
    version: 'several',
    now: late,
    life: [...answered, ['handler', 'send-letter', late]],
  },
  'to be reviewed': { now: soon, life: reviewed },
  'to be signed': { now: soon, life: toSign },
  'to be issued': { now: soon, life: [...signed, ['clerk', 'attach-result']] },
  'ready to be handed out': { now: soon, life: issued },
  'refused with reasons': {
    now: soon,
    life: [
      ...toSign,
      ['approver', 'complete-step', '2026-11-20T09:00', against],
      ['clerk', 'attach-result'],
      ['clerk', 'complete-step'],
    ],
  },
  'handed out': { now: soon, life: [...issued, ['deskOfficer', 'return-result']] },
  'withdrawn at work': { now: soon, life: [...taken, ['owner', 'withdraw']] },
  stopped: { now: soon, life: [...taken, ['approver', 'stop']] },
  'closed for silence': {
    now: late,
    life: [...taken, ['handler', 'request-supplement'], ['program', 'close-for-silence', late]],
  },
  'a message at the desk': { now: soon, life: [['owner', 'send-message']] },
  'silent before acceptance, a message': {
    now: late,
    life: [
      ['deskOfficer', 'request-supplement'],
      ['owner', 'send-message'],
    ],
  },
  'silent before acceptance, which is a refusal, a message': {
    ...{ version: 'several', now: late },
    life: [
      ['deskOfficer', 'request-supplement'],
      ['owner', 'send-message'],
    ],
  },
  'ready to be handed out, a message': { now: soon, life: [...issued, ['owner', 'send-message']] },
  'handed out, a message': {
    now: soon,
    life: [...issued, ['deskOfficer', 'return-result'], ['owner', 'send-message']],
  },
  'much at once, in time': { ...much, now: '2026-11-27T09:00', life: crowded },
  'asking beside the work': { version: 'asking', now: late, life: taken },
  'much at once': { ...much, life: crowded },
  'much at once, waiting for papers': {
    ...much,
    life: [...crowded, ['handler', 'request-supplement', '2026-11-20T09:00']],
  },
  'much at once, waiting for money': {
    ...much,
    life: [...crowded, ['handler', 'request-payment', '2026-11-20T09:00', byDay]],
  },
  'much at once, suspended': { ...much, life: [...crowded, ['approver', 'suspend', late]] },
  'refused at the desk': { now: soon, life: [['deskOfficer', 'refuse']] },
};

/** Whether it has a code, the next of its agency's day. */
export const isAccepted = (name: string): boolean =>
  standings[name]?.life.some(([, action]) => action === 'accept') ?? false;

/** Tells a dossier that stands so; its code must be no other's. */
export const standAs = (world: World, name: string, code: string): Promise<ToldDossier> => {
  const { version, now, life } = standings[name] ?? { now: soon, life: [] };
  return toldDossier(world, { version: world[version ?? 'plain'], now, code }, life);
};
