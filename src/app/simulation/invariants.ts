import { type Calendar, workdayMinutes, workingTimeBetween } from '#calendar';
import { type Action, clockIn, type Dossier, isOpen, transitions } from '#dossiers';
import { type Instant, instantOfMs, type JsonObject } from '#kernel';
import { advance, type Marking, openTasks, type StepGraph } from '#procedures';

/** What must hold of a dossier after everything that is done to it; the answer is what does not. */
export function broken(
  dossier: Dossier,
  world: { readonly calendar: Calendar; readonly graph: StepGraph; readonly answers: JsonObject },
): readonly string[] {
  return [
    ...tokens(dossier),
    ...canEnd(dossier, world.graph, world.answers),
    ...clock(dossier, world.calendar),
    ...supplements(dossier),
    ...ends(dossier),
  ];
}

/** Whether the table has a row for what was just done; a command is all that changes a state. */
export function offTable(before: Dossier, action: Action, after: Dossier): readonly string[] {
  const rows = transitions.filter(
    (row) => row.action === action && row.from.some((at) => at === before.handling),
  );
  const leads = rows.some(({ to }) => {
    if (to === 'same') return after.handling === before.handling;
    return to === 'bySteps' ? clockIn[after.handling] !== 'notStarted' : after.handling === to;
  });
  // What was taken back before it was received is opened again at the desk.
  const again = action === 'reopen' && after.acceptedAt === null && after.handling === 'submitted';
  return leads || again ? [] : [`${action} led from ${before.handling} to ${after.handling}`];
}

const alive = ({ acceptedAt, endedAt }: Dossier): boolean => acceptedAt !== null && endedAt === null;

/** No token is lost: each open task is one open step, and nothing else is open. */
function tokens(dossier: Dossier): readonly string[] {
  const { steps, process } = dossier;
  const named = ({ node, party }: { readonly node: string; readonly party?: string | undefined }) =>
    party === undefined ? node : `${node}/${party}`;
  const open = steps
    .filter((step) => isOpen(step) && step.asked === undefined)
    .map(named)
    .sort()
    .join(' ');
  if (!alive(dossier)) return open === '' ? [] : [`it has ended with ${open} open`];
  const tasks = process ? openTasks(process).map(named).sort().join(' ') : '';
  return open === tasks && open !== '' ? [] : [`tasks are "${tasks}", steps "${open}"`];
}

/** Whatever has happened, doing what is open, again and again, leads to the end. */
function canEnd(dossier: Dossier, graph: StepGraph, answers: JsonObject): readonly string[] {
  let marking: Marking | null = alive(dossier) ? dossier.process : null;
  for (let left = 200; marking && !marking.ended; left -= 1) {
    const [task] = openTasks(marking);
    if (!task || left === 0) return ['from where it stands it cannot end'];
    const moved = advance(graph, marking, { type: 'completed', task }, { ...answers, decision: 'granted' });
    if (!moved.ok) return [`${task.node} cannot be done: ${moved.error.code}`];
    marking = moved.value.marking;
  }
  return [];
}

/** The clock never runs backwards, stands exactly while something stops it, and gives the allowance it promised. */
function clock(dossier: Dossier, calendar: Calendar): readonly string[] {
  const { deadline, pauses, acceptedAt, handling } = dossier;
  if (!deadline || acceptedAt === null) return [];
  const found: string[] = [];
  if (deadline.dueAt < deadline.startsAt) found.push('it is due before its clock starts');
  if (pauses.some(({ from, to }) => (to !== null && to < from) || from < acceptedAt))
    found.push('a pause ends before it begins, or begins before acceptance');
  const stands = pauses.some(({ to }) => to === null);
  if (alive(dossier) && clockIn[handling] === 'paused' && !stands)
    found.push(`its clock runs while it is ${handling}`);
  // What is done keeps the date it had; what is open moves with the whole, once the clock runs.
  for (const { node, openedAt, dueAt } of stands ? [] : dossier.steps.filter(isOpen))
    if (dueAt !== null && dueAt < openedAt && dueAt < deadline.dueAt)
      found.push(`${node} is due before it opened`);
  return [...found, ...allowance(dossier, calendar)];
}

/** Worked and left make the allowance, counted without the rules of pauses: minute by minute, open hours. */
function allowance({ deadline, pauses, acceptedAt }: Dossier, calendar: Calendar): readonly string[] {
  if (!deadline || acceptedAt === null || deadline.clock !== 'hour') return [];
  const { limit } = deadline;
  const minutes =
    limit.kind === 'hour'
      ? limit.value * 60
      : limit.kind === 'workday'
        ? limit.value * workdayMinutes
        : undefined;
  const over = pauses.filter(({ to }) => to !== null);
  if (minutes === undefined || over.length < pauses.length || over.some(({ effect }) => effect === 'restart'))
    return [];
  const whole = between(deadline.startsAt, deadline.dueAt, calendar);
  const stood = union(over).reduce((sum, [from, to]) => {
    const [first, last] = [Math.max(from, deadline.startsAt), Math.min(to, deadline.dueAt)];
    return first < last ? sum + between(instantOfMs(first), instantOfMs(last), calendar) : sum;
  }, 0);
  // A pause begins and ends within a minute; each end may give or take one.
  const off = Math.abs(whole - stood - minutes);
  return off <= 2 * over.length + 1 ? [] : [`worked and left make ${whole - stood} minutes of ${minutes}`];
}

function between(from: Instant, to: Instant, calendar: Calendar): number {
  const time = workingTimeBetween(from, to, calendar);
  return time.ok ? time.value : 0;
}

/** Pauses that overlap count once. */
function union(pauses: Dossier['pauses']): readonly (readonly [number, number])[] {
  const merged: [number, number][] = [];
  for (const { from, to } of [...pauses].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to ?? from);
    else merged.push([from, to ?? from]);
  }
  return merged;
}

/** One supplement is open at most, and exactly while the state says so. */
function supplements({ openSupplement, handling, pauses }: Dossier): readonly string[] {
  const says = handling === 'intakeSupplement' || handling === 'supplement';
  const standing = pauses.filter(({ to, reason }) => to === null && reason === 'supplement').length;
  if (says !== (openSupplement !== null))
    return [`it is ${handling} with a supplement ${openSupplement ? 'open' : 'closed'}`];
  return standing > 1 ? ['two supplements stop its clock'] : [];
}

/** Decided, returned and ended are what the times say. */
function ends({
  handling,
  finishedAt,
  timeliness,
  returnedAt,
  endedAt,
  decision,
}: Dossier): readonly string[] {
  const found: string[] = [];
  if ((finishedAt === null) !== (timeliness === null))
    found.push('it is finished without being early or late');
  if ((handling === 'finished' || handling === 'negative') && (finishedAt === null || decision === null))
    found.push(`it is ${handling} without a decision`);
  if ((handling === 'returned') !== (returnedAt !== null)) found.push('it is returned without its time');
  const over = ['refused', 'returned', 'withdrawn', 'stopped', 'lapsed'].includes(handling);
  if (over !== (endedAt !== null)) found.push(`it is ${handling}, and ended at ${endedAt}`);
  return found;
}
