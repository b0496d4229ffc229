import type { Permission } from '#kernel';
import type { Handling } from './handling.ts';

/**
 * The lifecycle as a table (handbook §4.2): what may be done in which state, by whom, at which of the
 * dossier's places, and what it does to the clock. Rules, pages, permission checks and the diagram in
 * docs/domain read these rows; the text of a button never stands here.
 */
export interface Transition {
  readonly action: Action;
  readonly from: readonly Handling[];
  /** `bySteps`: the step that is open next decides (evolve.ts). `same`: nothing moves. */
  readonly to: Handling | 'bySteps' | 'same';
  readonly by: 'owner' | Permission;
  /** Whose officials: the agency that receives, the competent one, the one whose step it is, either of two. */
  readonly where: 'owner' | 'reception' | 'competent' | 'step' | 'either';
  readonly clock: 'none' | 'accept' | 'start' | 'pause' | 'resume' | 'stop' | 'end';
}

export const actions = [
  'accept',
  'refuse',
  'request-supplement',
  'answer-supplement',
  'take-step',
  'complete-step',
  'attach-result',
  'return-result',
  'withdraw',
  'claim',
] as const;
export type Action = (typeof actions)[number];

const atWork = ['received', 'assigned', 'appraising', 'submittedForApproval', 'signed'] as const;
const alive = ['submitted', 'intakeSupplement', ...atWork, 'supplement'] as const;

export const transitions = [
  {
    action: 'accept',
    from: ['submitted'],
    to: 'bySteps',
    by: 'dossier.accept',
    where: 'reception',
    clock: 'start',
  },
  {
    action: 'refuse',
    from: ['submitted', 'intakeSupplement'],
    to: 'refused',
    by: 'dossier.refuse',
    where: 'reception',
    clock: 'end',
  },
  {
    action: 'request-supplement',
    from: ['submitted'],
    to: 'intakeSupplement',
    by: 'dossier.request-supplement',
    where: 'reception',
    clock: 'none',
  },
  {
    action: 'request-supplement',
    from: ['assigned', 'appraising'],
    to: 'supplement',
    by: 'dossier.request-supplement',
    where: 'step',
    clock: 'pause',
  },
  {
    action: 'answer-supplement',
    from: ['intakeSupplement'],
    to: 'submitted',
    by: 'owner',
    where: 'owner',
    clock: 'accept',
  },
  {
    action: 'answer-supplement',
    from: ['intakeSupplement'],
    to: 'submitted',
    by: 'dossier.record-supplement',
    where: 'reception',
    clock: 'accept',
  },
  {
    action: 'answer-supplement',
    from: ['supplement'],
    to: 'bySteps',
    by: 'owner',
    where: 'owner',
    clock: 'resume',
  },
  {
    action: 'answer-supplement',
    from: ['supplement'],
    to: 'bySteps',
    by: 'dossier.record-supplement',
    where: 'reception',
    clock: 'resume',
  },
  { action: 'take-step', from: atWork, to: 'bySteps', by: 'dossier.take-step', where: 'step', clock: 'none' },
  {
    action: 'complete-step',
    from: atWork,
    to: 'bySteps',
    by: 'dossier.complete-step',
    where: 'step',
    clock: 'stop',
  },
  {
    action: 'attach-result',
    from: ['appraising', 'submittedForApproval', 'signed', 'finished'],
    to: 'same',
    by: 'dossier.attach-result',
    where: 'either',
    clock: 'none',
  },
  {
    action: 'return-result',
    from: ['finished'],
    to: 'returned',
    by: 'dossier.return-result',
    where: 'reception',
    clock: 'end',
  },
  { action: 'withdraw', from: alive, to: 'withdrawn', by: 'owner', where: 'owner', clock: 'end' },
  {
    action: 'claim',
    from: [...alive, 'finished', 'returned', 'refused', 'withdrawn'],
    to: 'same',
    by: 'owner',
    where: 'owner',
    clock: 'none',
  },
] as const satisfies readonly Transition[];
