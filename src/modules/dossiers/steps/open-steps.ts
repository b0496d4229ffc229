import { due } from '#calendar';
import type { Instant } from '#kernel';
import { advance, graphStep, type Move, type StepGraph } from '#procedures';
import { type Deadline, timelinessOf } from '../clock.ts';
import { agencyOfRole, type DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';

type OpeningContext = DecisionContext & { readonly graph: StepGraph; readonly deadline: Deadline };

/**
 * The events of the steps that have just opened. A reception step is done by the officer who accepts, in
 * the same moment. When only the return is left, handling is over: lateness is decided here, not at
 * hand-out (handbook §0.5).
 */
export function openSteps(dossier: Dossier, move: Move, context: OpeningContext): readonly DossierEvent[] {
  const events: DossierEvent[] = [];
  for (const { node } of move.opened) {
    const step = newStep(dossier, node, context);
    events.push({ type: 'StepOpened', public: step, private: {} });
    if (step.kind === 'receive') events.push(...receivedAtOnce(dossier, step, move, context));
    if (step.kind === 'return') events.push(finished(context));
  }
  return events;
}

function receivedAtOnce(
  dossier: Dossier,
  step: Step,
  move: Move,
  context: OpeningContext,
): readonly DossierEvent[] {
  const { actor, now, graph } = context;
  if (actor.kind !== 'official') throw new Error('Only an official receives');
  const moved = advance(graph, move.marking, { type: 'completed', task: { node: step.node } });
  if (!moved.ok) throw new Error(`Reception cannot be done: ${moved.error.code}`);
  return [
    {
      type: 'StepCompleted',
      public: {
        at: now,
        stepId: step.id,
        postId: actor.postId,
        outcome: 'done',
        process: moved.value.marking,
      },
      private: { note: '' },
    },
    ...openSteps(dossier, moved.value, context),
  ];
}

function newStep(dossier: Dossier, node: string, context: OpeningContext): Step {
  const { kind, role, limitMinutes } = graphStep(context.graph, node);
  return {
    id: context.newStepId(),
    node,
    kind,
    role,
    agencyId: agencyOfRole(role, dossier.places),
    status: 'open',
    postId: null,
    openedAt: context.now,
    dueAt: limitMinutes === undefined ? null : stepDue(limitMinutes, context),
    doneAt: null,
  };
}

/** A step's own time never runs past the dossier's date: the sum may not stretch the law (handbook §4.5.5). */
function stepDue(minutes: number, { now, calendar, deadline }: OpeningContext): Instant {
  const dated = due({ kind: 'hour', value: minutes / 60 }, now, calendar);
  return dated.ok && dated.value.due < deadline.dueAt ? dated.value.due : deadline.dueAt;
}

function finished({ now, deadline }: OpeningContext): DossierEvent {
  return {
    type: 'HandlingFinished',
    public: { at: now, timeliness: timelinessOf(now, deadline.dueAt) },
    private: {},
  };
}
