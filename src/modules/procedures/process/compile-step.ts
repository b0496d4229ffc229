import { isRole, type Role, rolePermissions, roles } from '#organisations';
import type { CompileOptions, Wiring } from './compiling.ts';
import type { Drawing, DrawnLane, NoteFault } from './drawing.ts';
import { otherBodyOf } from './other-bodies.ts';
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
  if (!kind) note(node.id, `motcua:step must be one of ${stepKinds.join(', ')}`);
  if (limit === undefined)
    note(node.id, 'motcua:limit must be like 3h, 0.5d or not-counted, in whole minutes');
  checkWays(wiring, note);
  if (node.name === '' || node.nameEn === '') note(node.id, 'must have a name and motcua:nameEn');
  const next = outs[0]?.to;
  if (!kind || limit === undefined || !lane || next === undefined) return undefined;
  if (kind === 'sign' && lane.role !== 'approver') note(node.id, 'only an approver signs');
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
  if (ins.length === 0) note(node.id, 'cannot be reached: no way leads into it');
  if (outs.length === 0) note(node.id, 'is a dead end: no way leads out of it');
  if (ins.length > 1 || outs.length > 1)
    note(node.id, 'must have one way in and one way out: gateways split and join');
}

function laneOf(id: string, drawing: Drawing, note: NoteFault): DrawnLane | undefined {
  const [lane, ...others] = drawing.lanes.filter(({ nodes }) => nodes.includes(id));
  if (!lane || others.length > 0 || lane.role === '') {
    note(id, 'must stand in exactly one lane with motcua:role');
    return undefined;
  }
  if (isRole(lane.role) && doesSteps(lane.role)) return lane;
  note(
    id,
    `stands in a lane whose motcua:role "${lane.role}" does no steps; those that do are ${roles.filter(doesSteps).join(', ')}`,
  );
  return undefined;
}

function checkCounted(id: string, kind: StepKind, limit: number | null, note: NoteFault): void {
  if (kind === 'return' && limit !== null) note(id, 'returning the result is not counted');
  const mayBeUncounted = kind === 'return' || kind === 'wait' || kind === 'letter';
  if (!mayBeUncounted && limit === null) note(id, `"${kind}" takes working time and must have a limit`);
}

/** Timers are attributes in working time, never events of BPMN, which count the hours of the world. */
function timersOf({ node }: Wiring, limit: number | null, note: NoteFault): Partial<GraphStep> {
  const remind = node.remind === '' ? undefined : parseMinutes(node.remind);
  const escalate = node.escalate === '' ? undefined : parseMinutes(node.escalate);
  if (node.remind !== '' && (remind === undefined || remind === 0))
    note(node.id, 'motcua:remind must be working time before the due time, like 4h');
  if (node.escalate !== '' && escalate === undefined)
    note(node.id, 'motcua:escalate must be working time after the due time, like 0h or 8h');
  const timed = remind !== undefined || escalate !== undefined;
  if (timed && limit === null) note(node.id, 'has a timer but no limit that it could go by');
  if (remind !== undefined && limit !== null && remind >= limit)
    note(node.id, 'motcua:remind must be shorter than its limit');
  return {
    ...(remind === undefined ? {} : { remindMinutes: remind }),
    ...(escalate === undefined ? {} : { escalateMinutes: escalate }),
  };
}
