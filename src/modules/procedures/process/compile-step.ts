import { isRole, type Role, rolePermissions, roles } from '#organisations';
import type { CompileOptions, Wiring } from './compiling.ts';
import type { Drawing, DrawnLane, NoteFault } from './drawing.ts';
import { otherBodyOf } from './other-bodies.ts';
import { processFault } from './process-fault.text.ts';
import { type GraphStep, type StepKind, stepKinds } from './step-graph.ts';
import { parseMinutes, parseStepLimit } from './working-minutes.ts';

/** Whether posts of a role do steps: a step of another role would never be done. */
const doesSteps = (role: Role): boolean => rolePermissions(role).has('dossier.complete-step');

export function compileStep(
  wiring: Wiring,
  drawing: Drawing,
  options: CompileOptions,
): GraphStep | undefined {
  const { node, outs } = wiring;
  const { note } = options;
  const kind = stepKinds.find((each) => each === node.step);
  const lane = laneOf(node.id, drawing, note);
  const limit = parseStepLimit(node.limit);
  if (!kind) note(node.id, processFault.kind(stepKinds.join(', ')));
  if (limit === undefined) note(node.id, processFault.limit);
  checkWays(wiring, note);
  if (node.name === '' || node.nameEn === '') note(node.id, processFault.stepName);
  const next = outs[0]?.to;
  if (!kind || limit === undefined || !lane || next === undefined) return undefined;
  if (kind === 'sign' && lane.role !== 'approver') note(node.id, processFault.approverSigns);
  checkCounted(node.id, kind, limit, note);
  return {
    type: 'step',
    kind,
    role: lane.role,
    name: { vi: node.name, en: node.nameEn },
    ...(limit === null ? {} : { limitMinutes: limit }),
    ...timersOf(wiring, limit, note),
    ...otherBodyOf(node, { kind, lane, limit }, options),
    next,
    scope: [],
  };
}

function checkWays({ node, ins, outs }: Wiring, note: NoteFault): void {
  if (ins.length === 0) note(node.id, processFault.unreachable);
  if (outs.length === 0) note(node.id, processFault.deadEnd);
  if (ins.length > 1 || outs.length > 1) note(node.id, processFault.oneWay);
}

function laneOf(id: string, drawing: Drawing, note: NoteFault): DrawnLane | undefined {
  const [lane, ...others] = drawing.lanes.filter(({ nodes }) => nodes.includes(id));
  if (!lane || others.length > 0 || lane.role === '') {
    note(id, processFault.oneLane);
    return undefined;
  }
  if (isRole(lane.role) && doesSteps(lane.role)) return lane;
  note(id, processFault.idleRole(lane.role, roles.filter(doesSteps).join(', ')));
  return undefined;
}

function checkCounted(id: string, kind: StepKind, limit: number | null, note: NoteFault): void {
  if (kind === 'return' && limit !== null) note(id, processFault.returnCounted);
  const mayBeUncounted = kind === 'return' || kind === 'wait' || kind === 'letter';
  if (!mayBeUncounted && limit === null) note(id, processFault.needsLimit(kind));
}

/** Timers are attributes in working time, never events of BPMN, which count the hours of the world. */
function timersOf({ node }: Wiring, limit: number | null, note: NoteFault): Partial<GraphStep> {
  const remind = node.remind === '' ? undefined : parseMinutes(node.remind);
  const escalate = node.escalate === '' ? undefined : parseMinutes(node.escalate);
  if (node.remind !== '' && (remind === undefined || remind === 0)) note(node.id, processFault.remind);
  if (node.escalate !== '' && escalate === undefined) note(node.id, processFault.escalate);
  const timed = remind !== undefined || escalate !== undefined;
  if (timed && limit === null) note(node.id, processFault.timerWithoutLimit);
  if (remind !== undefined && limit !== null && remind >= limit) note(node.id, processFault.remindTooLong);
  return {
    ...(remind === undefined ? {} : { remindMinutes: remind }),
    ...(escalate === undefined ? {} : { escalateMinutes: escalate }),
  };
}
