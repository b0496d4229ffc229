import {
  type Action,
  type AssignStep,
  type Decision,
  type DecisionContext,
  type Dossier,
  decideAssignStep,
  decideCompleteStep,
  decideHandOverStep,
  decideReadMessages,
  decideTakeStep,
} from '#dossiers';
import { type Actor, err, may, type Permission, refusal, type StepId } from '#kernel';
import type { Section } from '../sections.ts';

/** What was typed once for all chosen dossiers. */
export interface BulkInput {
  readonly note: string;
  /** The post work goes to; empty: back to all of its role. */
  readonly to: string;
}

/** What a decision on one item stands on. */
export interface BulkItemFacts {
  readonly stepId: StepId | undefined;
  readonly input: BulkInput;
  /** To whom the step goes, looked up for its role and agency; undefined where the act gives nothing to anybody. */
  readonly assignment: AssignStep | undefined;
}

export interface BulkAction {
  readonly action: Action;
  readonly permission: Permission;
  readonly sections: readonly Section[];
  /** What has to be typed, or shown and agreed to, before it begins; nothing: it begins at once. */
  readonly asks: readonly ('note' | 'to')[];
  /** Shows what each dossier is about before anybody says yes to all of them. */
  readonly shows?: true;
  readonly noteNeeded?: true;
  /** Decides: whoever has a second factor shows it before all of it begins. */
  readonly decides?: true;
  readonly decide: (dossier: Dossier, facts: BulkItemFacts, context: DecisionContext) => Decision;
}

const onStep =
  <C extends { readonly stepId: StepId }>(
    decide: (dossier: Dossier, command: C, context: DecisionContext) => Decision,
    command: (stepId: StepId, facts: BulkItemFacts) => C,
  ): BulkAction['decide'] =>
  (dossier, facts, context) =>
    facts.stepId ? decide(dossier, command(facts.stepId, facts), context) : err(refusal('step.unknown'));

const onAssignment =
  (decide: typeof decideAssignStep): BulkAction['decide'] =>
  (dossier, { assignment }, context) =>
    assignment ? decide(dossier, assignment, context) : err(refusal('assign.not-for-post'));

/** All that can be done to many at once; each is a command that can be done to one. */
export const bulkActions = {
  take: {
    action: 'take-step',
    permission: 'dossier.take-step',
    sections: ['ours'],
    asks: [],
    decide: onStep(decideTakeStep, (stepId) => ({ stepId })),
  },
  pass: {
    action: 'complete-step',
    permission: 'dossier.complete-step',
    sections: ['mine', 'ours'],
    asks: ['note'],
    shows: true,
    noteNeeded: true,
    decide: onStep(decideCompleteStep, (stepId, { input }) => ({
      stepId,
      outcome: 'done' as const,
      note: input.note,
    })),
  },
  approve: {
    action: 'complete-step',
    permission: 'dossier.approve',
    sections: ['mine', 'ours'],
    asks: ['note'],
    shows: true,
    decides: true,
    decide: onStep(decideCompleteStep, (stepId, { input }) => ({
      ...{ stepId, outcome: 'approved' as const, note: input.note },
    })),
  },
  handOver: {
    action: 'hand-over-step',
    permission: 'dossier.take-step',
    sections: ['mine'],
    asks: ['to', 'note'],
    noteNeeded: true,
    decide: onAssignment(decideHandOverStep),
  },
  assign: {
    action: 'assign-step',
    permission: 'dossier.assign-step',
    sections: ['team'],
    asks: ['to', 'note'],
    decide: onAssignment(decideAssignStep),
  },
  readMessages: {
    action: 'read-messages',
    permission: 'dossier.answer-message',
    sections: ['messages'],
    asks: [],
    decide: (dossier, _, context) => decideReadMessages(dossier, {}, context),
  },
} as const satisfies Record<string, BulkAction>;

export type BulkWhat = keyof typeof bulkActions;
export const bulkWhats = Object.keys(bulkActions).filter(isBulkWhat);

export function isBulkWhat(text: string): text is BulkWhat {
  return Object.hasOwn(bulkActions, text);
}

export const bulkAction = (what: BulkWhat): BulkAction => bulkActions[what];

/** What this post may do at once in a section. */
export const bulkIn = (section: Section, actor: Actor): readonly BulkWhat[] =>
  bulkWhats.filter((what) => {
    const { sections, permission } = bulkAction(what);
    return sections.includes(section) && may(actor, permission);
  });

/** So many at most: more is not looked at any more by whoever says yes to it. */
export const mostAtOnce = 500;
