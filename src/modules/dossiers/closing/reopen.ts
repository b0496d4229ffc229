import { err, ok, type Refusal, type Result, refusal } from '#kernel';
import { type Move, openTasks, stepsBefore } from '#procedures';
import { acceptBy, dueAfterPauses } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { reopened } from '../fold/evolve-end.ts';
import { withDue } from '../fold/evolve-steps.ts';
import { graphOf, moveOn, tellMove } from '../steps/advance.ts';
import { tell, untold } from '../telling.ts';

export interface Reopen {
  /** Number and sign of the order or decision it rests on. */
  readonly order: string;
  readonly reason: string;
}

/**
 * Taken up again by order of whoever may. One that was decided goes back to its first step after reception;
 * one that ended before that goes on where it stood. The allowance begins anew; what was said before stays.
 */
export function decideReopen(dossier: Dossier, command: Reopen, context: DecisionContext): Decision {
  if (command.order.trim() === '') return err(refusal('reopen.order-missing'));
  if (command.reason.trim() === '') return err(refusal('reopen.reason-missing'));
  const own = { order: command.order.trim(), reason: command.reason.trim() };
  return dossier.acceptedAt === null ? atTheDesk(own, context) : atItsStep(dossier, own, context);
}

function atTheDesk(own: Reopen, { now, calendar }: DecisionContext): Decision {
  const by = acceptBy(now, calendar);
  if (!by.ok) return by;
  return ok([
    {
      type: 'DossierReopened',
      public: { at: now, deadline: null, acceptBy: by.value, process: null },
      private: own,
    },
  ]);
}

function atItsStep(dossier: Dossier, own: Reopen, context: DecisionContext): Decision {
  const { now, calendar } = context;
  const moved = whereItGoesOn(dossier, context);
  if (!moved.ok) return moved;
  const { deadline } = dossier;
  if (!deadline) throw new Error('An accepted dossier without a date');
  const again = { at: now, deadline, acceptBy: null, process: moved.value.marking };
  const due = dueAfterPauses(
    reopened(dossier, { type: 'DossierReopened', public: again, private: own }),
    now,
    calendar,
  );
  if (!due.ok) return due;
  const open = tell(untold(dossier), {
    type: 'DossierReopened',
    public: { ...again, deadline: withDue(dossier, due.value.dueAt, due.value.assumed).deadline },
    private: own,
  });
  const next = tellMove(open, { ...moved.value, closed: [] }, context);
  return next.ok ? ok(next.value.events) : next;
}

/** Decided: back from the return to the first step after reception. Else the tasks that were left open. */
function whereItGoesOn(dossier: Dossier, context: DecisionContext): Result<Move, Refusal> {
  const { process } = dossier;
  if (!process) throw new Error('An accepted dossier without an e-procedure');
  const graph = graphOf(context);
  const atReturn = process.tokens.find(({ node }) => {
    const drawn = graph.nodes[node];
    return drawn?.type === 'step' && drawn.kind === 'return';
  });
  if (!atReturn) return ok({ marking: process, opened: openTasks(process), closed: [] });
  const task = { node: atReturn.node };
  const first = stepsBefore(graph, process, task).at(-1);
  if (first === undefined) return err(refusal('step.nothing-before'));
  return moveOn({ ...dossier, decision: null }, { type: 'sentBack', task, to: first }, context);
}
