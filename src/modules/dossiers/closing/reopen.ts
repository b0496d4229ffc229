import { err, ok, type Refusal, type Result, refusal } from '#kernel';
import { type Move, openTasks, stepsBefore } from '#procedures';
import { acceptBy, countedBy, dueAfterPauses } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import type { EventOf } from '../events.ts';
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
  const again = reopening(dossier, context);
  if (!again.ok) return again;
  const { said, move } = again.value;
  const open = tell(untold(dossier), { type: 'DossierReopened', public: said, private: own });
  const next = move ? tellMove(open, move, context) : ok(open);
  return next.ok ? ok(next.value.events) : next;
}

/** Where it goes on, and by when; without a move it is at the desk, which has its eight hours anew. */
interface Reopening {
  readonly said: EventOf<'DossierReopened'>['public'];
  readonly move: Move | undefined;
}

export function reopening(dossier: Dossier, context: DecisionContext): Result<Reopening, Refusal> {
  const { now, calendar } = context;
  const { deadline } = dossier;
  if (dossier.acceptedAt === null) {
    const by = acceptBy(now, calendar);
    if (!by.ok) return by;
    const said = { at: now, deadline: null, acceptBy: by.value, process: null };
    return ok({ said: { ...said, ...countedBy(dossier, calendar) }, move: undefined });
  }
  const moved = whereItGoesOn(dossier, context);
  if (!moved.ok) return moved;
  if (!deadline) throw new Error('An accepted dossier without a date');
  const said = { at: now, deadline, acceptBy: null, process: moved.value.marking };
  const due = dueAfterPauses(reopened(dossier, said), now, calendar);
  if (!due.ok) return due;
  const dated = withDue(dossier, due.value.dueAt, due.value.assumed).deadline;
  return ok({ said: { ...said, deadline: dated }, move: moved.value });
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
  const moved = moveOn({ ...dossier, decision: null }, { type: 'sentBack', task, to: first }, context);
  // Nobody has sent it back: what waited to be handed out is dropped with the rest.
  return moved.ok ? ok({ ...moved.value, closed: [...moved.value.closed, task] }) : moved;
}
