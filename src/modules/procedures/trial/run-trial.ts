import { type CalendarFault, type Deadline, due, workingTimeBetween } from '#calendar';
import { type Instant, ok, type Result } from '#kernel';
import { decision } from '../process/compiling.ts';
import { nodeOf, type Way } from '../process/step-graph.ts';
import { answered, chosenWay, type Knowledge, learnt, looksAtDecision, waysOpen } from './known-ways.ts';
import { opinionsSaid, type Play, playThrough } from './play.ts';
import type { Trial, TrialAnswers, TrialQuestion, TrialRules, TrialStep } from './trial.ts';

type Asked = TrialQuestion & { readonly at: Instant };

/**
 * Runs a process on the net and the calendar that dossiers have, each step for its whole limit, as far as what was said
 * leads. What stands open is among the questions.
 */
export function runTrial(rules: TrialRules, answers: TrialAnswers): Result<Trial, CalendarFault> {
  const answeredAlready: Asked[] = [];
  for (let known = begin(rules); ; ) {
    const play = playThrough(answered(rules.graph, known), rules, answers);
    if (!play.ok) return play;
    const met = meet(play.value.stopsAt, { rules, answers, known });
    if (met.answered.length === 0)
      return finished(rules, play.value, { answered: answeredAlready, open: met.open }, answers);
    answeredAlready.push(...met.answered);
    known = met.known;
  }
}

/** The gateways at which it stands: what is asked there, and what is known once those that were answered are. */
function meet(
  stops: Play['stopsAt'],
  { rules, answers, known }: { rules: TrialRules; answers: TrialAnswers; known: Knowledge },
): { readonly answered: readonly Asked[]; readonly open: readonly Asked[]; readonly known: Knowledge } {
  const [done, open]: [Asked[], Asked[]] = [[], []];
  let next = known;
  for (const { id, at } of stops) {
    const branches = branchesAt(rules, id);
    const ways = waysOpen(branches, next);
    if (ways.length < 2) continue;
    if (looksAtDecision(branches) && !Object.hasOwn(next.values, decision)) {
      (answers.decision ? done : open).push({ kind: 'decision', id: decision, at });
      if (answers.decision) next = { ...next, values: { ...next.values, decision: answers.decision } };
      continue;
    }
    const way = answers.ways.get(id);
    const chosen = way !== undefined && ways.includes(way);
    (chosen ? done : open).push({ kind: 'way', id, branches, open: ways, at });
    if (chosen) next = chosenWay(next, branches, way);
  }
  const twice = (each: Asked, index: number) => open.findIndex(({ id }) => id === each.id) === index;
  return { answered: done, open: open.filter(twice), known: next };
}

/** What the case of the limit says of the conditions, so that others about the same question follow. */
function begin({ assume, graph }: TrialRules): Knowledge {
  const conditions = Object.values(graph.nodes).flatMap((node) =>
    node.type === 'choose' ? node.branches.flatMap(({ when }) => (when === undefined ? [] : [when])) : [],
  );
  return conditions.reduce<Knowledge>(
    (known, when) => {
      const truth = assume(when);
      return truth === undefined ? known : learnt(known, when, truth);
    },
    { truths: new Map(), values: {} },
  );
}

function branchesAt({ graph }: TrialRules, id: string): readonly Way[] {
  const node = nodeOf(graph, id);
  return node.type === 'choose' ? node.branches : [];
}

function finished(
  rules: TrialRules,
  play: Play,
  gateways: { readonly answered: readonly Asked[]; readonly open: readonly Asked[] },
  answers: TrialAnswers,
): Result<Trial, CalendarFault> {
  const { calendar, limit, receivedAt } = rules;
  const dated = limit && due(limit, receivedAt, calendar, { pauses: play.pauses });
  if (dated && !dated.ok) return dated;
  const legal = dated?.value;
  const last = play.played.find(({ step }) => step.kind === 'return');
  const inOrder = (asked: readonly Asked[]) => [...asked].sort((a, b) => a.at - b.at);
  const between = (from: Instant | undefined, to: Instant | undefined): number | undefined => {
    if (from === undefined || to === undefined) return undefined;
    const time = workingTimeBetween(from, to, calendar);
    return time.ok ? time.value : undefined;
  };
  return ok({
    ...{ legal, readyAt: last?.beginsAt, marking: play.marking, events: play.events },
    questions: inOrder([...gateways.answered, ...gateways.open, ...play.questions]),
    open: inOrder([...gateways.open, ...play.questions.filter((question) => isOpen(question, answers))]),
    steps: play.played.map((each) => stepOf(each, legal, between)),
    sparedMinutes: between(last?.beginsAt, legal?.due),
  });
}

/** A question of a step that nobody has answered. */
function isOpen(question: TrialQuestion, answers: TrialAnswers): boolean {
  if (question.kind === 'wait') return !answers.waits.has(question.id);
  return question.kind === 'opinions' && opinionsSaid(question.id, question.step, answers) === undefined;
}

/** A step's own time never runs past the dossier's date: the sum may not stretch the law (handbook §4.5.5). */
function stepOf(
  { id, step, beginsAt, endsAt }: Play['played'][number],
  legal: Deadline | undefined,
  between: (from: Instant | undefined, to: Instant | undefined) => number | undefined,
): TrialStep {
  const late = step.kind === 'return' ? 0 : Math.max(0, between(legal?.due, endsAt) ?? 0);
  const counted = step.limitMinutes !== undefined && endsAt !== undefined;
  const dueAt = counted ? (legal && legal.due < endsAt ? legal.due : endsAt) : null;
  return { id, step, beginsAt, dueAt, endsAt, lateMinutes: late };
}
