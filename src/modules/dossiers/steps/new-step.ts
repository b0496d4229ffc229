import { addWorkingTime, type Calendar, workingTimeBetween } from '#calendar';
import type { Instant } from '#kernel';
import { type GraphStep, graphStep, type StepGraph, type Task } from '#procedures';
import { partDue } from '../clock.ts';
import { agencyOfRole, type DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';

/** What a wait drawn in an e-procedure is called here. */
const waitsFor = {
  payment: 'financial',
  'other-body': 'external-opinion',
  supplement: 'supplement',
} as const satisfies Record<NonNullable<GraphStep['wait']>, NonNullable<Step['waitsFor']>>;

/** The step that a task of the e-procedure is for this dossier: whose, until when, when somebody is called. */
export function newStep(dossier: Dossier, task: Task, context: DecisionContext & { graph: StepGraph }): Step {
  const { now, calendar, graph } = context;
  const drawn = graphStep(graph, task.node);
  const dueAt = dueOf(drawn, dossier, context);
  const slice = sliceOf(drawn, dossier);
  return {
    id: context.newStepId(),
    node: task.node,
    ...whose(drawn, task, dossier),
    status: 'open',
    postId: null,
    openedAt: now,
    dueAt,
    doneAt: null,
    ...(task.party === undefined ? {} : { party: task.party }),
    ...(slice === undefined ? {} : { slice }),
    ...(drawn.wait === undefined ? {} : { waitsFor: waitsFor[drawn.wait] }),
    ...callsOf(drawn, { openedAt: now, dueAt }, calendar),
  };
}

/**
 * Whose posts do it: of the agency that is asked, of the one the lane belongs to, else by role. What an agency
 * does that is not in the system is a letter to it and its answer, in the hands of the competent agency's clerk;
 * where the drawing says `letter` itself, of whom it says.
 */
function whose(
  drawn: GraphStep,
  { party }: Task,
  { agencies, places }: Dossier,
): Pick<Step, 'kind' | 'role' | 'agencyId'> {
  const { kind, role } = drawn;
  const key = party ?? drawn.agency;
  const found = agencies.find((agency) => agency.key === key)?.agencyId;
  if (found === null && work.has(kind)) return { kind: 'letter', role: 'clerk', agencyId: places.competent };
  return { kind, role, agencyId: found ?? agencyOfRole(role, places) };
}

/** What somebody does there. Receiving and handing out are the desk's, a wait is nobody's. */
const work: ReadonlySet<Step['kind']> = new Set(['process', 'consult', 'review', 'sign', 'issue']);

const sliceOf = ({ agency }: GraphStep, { slices }: Dossier): string | undefined =>
  slices.find(({ key }) => key === agency)?.key;

/** A step's own time never runs past the dossier's date: the sum may not stretch the law (handbook §4.5.5). */
function dueOf(
  { limitMinutes }: GraphStep,
  { deadline, pauses }: Dossier,
  { now, calendar }: DecisionContext,
): Instant | null {
  if (!deadline) throw new Error('A step opens before the clock has started');
  if (limitMinutes === undefined) return null;
  const part = { limit: { kind: 'hour', value: limitMinutes / 60 }, clock: 'hour', openedAt: now } as const;
  return partDue(
    part,
    { pauses: pauses.filter(({ to }) => to === null), dueAt: deadline.dueAt, now },
    calendar,
  );
}

/**
 * When the post is reminded (working time before the date) and when the head is told (after it): our
 * attributes in working hours, as every limit of a step is.
 */
export function callsOf(
  { remindMinutes, escalateMinutes }: Pick<GraphStep, 'remindMinutes' | 'escalateMinutes'>,
  { openedAt, dueAt }: { readonly openedAt: Instant; readonly dueAt: Instant | null },
  calendar: Calendar,
): Pick<Step, 'remindAt' | 'escalateAt'> {
  if (dueAt === null) return {};
  const whole = workingTimeBetween(openedAt, dueAt, calendar);
  const at = (from: Instant, minutes: number): Instant | undefined => {
    const dated = addWorkingTime(from, minutes, calendar);
    return dated.ok ? dated.value.due : undefined;
  };
  const remindAt =
    remindMinutes === undefined || !whole.ok
      ? undefined
      : at(openedAt, Math.max(0, whole.value - remindMinutes));
  const escalateAt = escalateMinutes === undefined ? undefined : at(dueAt, escalateMinutes);
  return {
    ...(remindAt === undefined ? {} : { remindAt }),
    ...(escalateAt === undefined ? {} : { escalateAt }),
  };
}
