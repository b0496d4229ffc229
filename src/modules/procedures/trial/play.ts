import { addWorkingTime, type CalendarFault, due, type Pause } from '#calendar';
import { err, type Instant, ok, type Result } from '#kernel';
import type { PauseKind } from '../policies.ts';
import { advance } from '../process/engine.ts';
import type { Marking } from '../process/marking.ts';
import type { Move, ProcessEvent } from '../process/move.ts';
import { type GraphStep, graphStep, type StepGraph, type Wait } from '../process/step-graph.ts';
import type { Running, TrialAnswers, TrialQuestion, TrialRules } from './trial.ts';

/** A step that was begun, with the moment at which it takes its whole time. */
export type Played = {
  readonly id: string;
  readonly step: GraphStep;
  readonly beginsAt: Instant;
  readonly endsAt: Instant | undefined;
};

export type Play = {
  readonly marking: Marking;
  readonly events: readonly ProcessEvent[];
  readonly played: readonly Played[];
  readonly pauses: readonly Pause[];
  readonly questions: readonly (TrialQuestion & { readonly at: Instant })[];
  /** Gateways at which it stands. */
  readonly stopsAt: readonly { readonly id: string; readonly at: Instant }[];
};

type Playing = {
  readonly graph: StepGraph;
  readonly rules: TrialRules;
  readonly answers: TrialAnswers;
};

/** What stops the clock while a step waits (handbook §4.7). */
const reasonOf = {
  payment: 'financial',
  'other-body': 'external-opinion',
  supplement: 'supplement',
} as const satisfies Record<Wait, PauseKind>;

/**
 * Plays a process from its receipt on, every step for its whole time, always the one that is over first. `graph` has its
 * gateways answered; it stops where they are not, and at waits that nobody has said the length of.
 */
export function playThrough(
  graph: StepGraph,
  rules: TrialRules,
  answers: TrialAnswers,
): Result<Play, CalendarFault> {
  const playing = { graph, rules, answers };
  let move = moved(graph, undefined, { type: 'started' });
  let open: readonly Running[] = move.opened.map((task) => ({ ...task, beginsAt: rules.receivedAt }));
  const begun: Running[] = [...open];
  const ends = new Map<string, Instant>();
  const events: ProcessEvent[] = [{ type: 'started' }];
  for (;;) {
    const pauses = pausesOf(begun, playing);
    if (!pauses.ok) return pauses;
    const next = firstOver(open, pauses.value, playing);
    if (!next.ok) return next;
    if (!next.value) return ok(told({ move, begun, ends, events, pauses: pauses.value }, playing));
    const { task, at } = next.value;
    const event = eventOf(task, playing);
    move = moved(graph, move.marking, event);
    events.push(event);
    ends.set(task.node, at);
    const still = new Set(move.marking.tokens.map(keyOf));
    const opened = move.opened.map((each) => ({ ...each, beginsAt: at }));
    open = [...open.filter((each) => still.has(keyOf(each))), ...opened];
    begun.push(...opened);
  }
}

const keyOf = ({
  node,
  party = '',
}: {
  readonly node: string;
  readonly party?: string | undefined;
}): string => `${node} ${party}`;

function moved(graph: StepGraph, marking: Marking | undefined, event: ProcessEvent): Move {
  const move = advance(graph, marking, event);
  if (!move.ok) throw new Error(`A trial made a move there is not: ${move.error.code}`);
  return move.value;
}

/** Which of the open tasks is over first, of several the one opened first; undefined when all stand still. */
function firstOver(open: readonly Running[], pauses: readonly Pause[], playing: Playing) {
  let first: { readonly task: Running; readonly at: Instant } | undefined;
  for (const task of open) {
    const ended = endOf(task, pauses, playing);
    if (!ended.ok) return ended;
    const at = ended.value;
    if (at !== undefined && (!first || at < first.at)) first = { task, at };
  }
  return ok(first);
}

/** Silence is consent when that was said; else the task is done. */
function eventOf({ node, party }: Running, { graph, answers }: Playing): ProcessEvent {
  const step = graphStep(graph, node);
  const said = opinionsSaid(node, step, answers);
  if (said === 'silent') return { type: 'expired', node };
  const first = step.rule === 'any' ? said : party;
  return { type: 'completed', task: first === undefined ? { node } : { node, party: first } };
}

/** When a task is over; undefined while something has to be said first. */
function endOf(
  { node, beginsAt }: Running,
  pauses: readonly Pause[],
  { graph, rules, answers }: Playing,
): Result<Instant | undefined, CalendarFault> {
  const step = graphStep(graph, node);
  if (isGateway(step)) return ok(undefined);
  if (step.kind === 'return') return ok(beginsAt);
  if (asksOpinions(step) && opinionsSaid(node, step, answers) === undefined) return ok(undefined);
  const { calendar } = rules;
  if (isWait(step)) {
    const minutes = answers.waits.get(node);
    const over = minutes === undefined ? undefined : addWorkingTime(beginsAt, minutes, calendar);
    if (!over) return ok(undefined);
    return over.ok ? ok(over.value.due) : over;
  }
  const limit = { kind: 'hour', value: (step.limitMinutes ?? 0) / 60 } as const;
  const dated = due(limit, beginsAt, calendar, { clock: 'hour', pauses });
  return dated.ok ? ok(dated.value.due) : err(dated.error);
}

/** Stands for a gateway that nobody has answered: no step of a process has no role. */
const isGateway = ({ role }: GraphStep): boolean => role === '';

/** Nobody's work here, or a letter that is not counted: somebody has to say how long it takes. */
const isWait = ({ kind, limitMinutes }: GraphStep): boolean =>
  kind === 'wait' || (kind === 'letter' && limitMinutes === undefined);

const asksOpinions = ({ kind, rule }: GraphStep): boolean => kind === 'consult' && rule !== 'all';

/** How the bodies answer: one that is asked, or `answered` and `silent` where silence is consent. */
export function opinionsSaid(
  node: string,
  { rule, parties = [] }: GraphStep,
  { opinions }: TrialAnswers,
): string | undefined {
  const said = opinions.get(node);
  const may = rule === 'until' ? ['answered', 'silent'] : parties;
  return said !== undefined && may.includes(said) ? said : undefined;
}

/** The times in which the clock stands: waits whose reason stops it by the procedure's own rule. */
function pausesOf(
  begun: readonly Running[],
  { graph, rules, answers }: Playing,
): Result<readonly Pause[], CalendarFault> {
  const pauses: Pause[] = [];
  for (const { node, beginsAt } of begun) {
    const step = graphStep(graph, node);
    const minutes = answers.waits.get(node);
    const effect = rules.pauses[reasonOf[step.wait ?? 'other-body']];
    if (!isWait(step) || minutes === undefined || effect === 'none') continue;
    const over = addWorkingTime(beginsAt, minutes, rules.calendar);
    if (!over.ok) return over;
    pauses.push({ from: beginsAt, to: over.value.due, effect });
  }
  return ok(pauses);
}

function told(
  run: Pick<Play, 'events' | 'pauses'> & {
    readonly move: Move;
    readonly begun: readonly Running[];
    readonly ends: ReadonlyMap<string, Instant>;
  },
  { graph, rules }: Playing,
): Play {
  const { begun, ends } = run;
  // Of the bodies of one step all have the same time.
  const nodes = [...new Map(begun.map((task) => [task.node, task])).values()].map(({ node, beginsAt }) => ({
    ...{ id: node, step: graphStep(graph, node), beginsAt, endsAt: ends.get(node) },
  }));
  const questions = nodes.flatMap(({ id, step, beginsAt }): Play['questions'] => {
    if (isGateway(step)) return [];
    if (asksOpinions(step)) return [{ kind: 'opinions', id, step, at: beginsAt }];
    if (!isWait(step)) return [];
    const usual = step.limitMinutes ?? (step.wait === 'supplement' ? rules.supplementMinutes : undefined);
    return [{ kind: 'wait', id, step, usual, at: beginsAt }];
  });
  return {
    ...{ marking: run.move.marking, events: run.events, pauses: run.pauses, questions },
    played: nodes.filter(({ step }) => !isGateway(step)),
    stopsAt: nodes.filter(({ step }) => isGateway(step)).map(({ id, beginsAt }) => ({ id, at: beginsAt })),
  };
}
