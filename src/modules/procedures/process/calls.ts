import type { Drawing, DrawnFlow, DrawnLane, DrawnNode, NoteFault } from './drawing.ts';
import { processFault } from './process-fault.text.ts';

/** Shared processes by name: the drawings of `content/processes/NAME.bpmn`. */
export type SharedProcesses = ReadonlyMap<string, Drawing>;

/**
 * Puts the drawing of a shared process in the place of each call of it. The nodes of the part are called
 * `call:node`; lanes of no body belong to the body in whose lane the call stands. A part may call others, but
 * not itself.
 */
export function inlineCalls(
  drawing: Drawing,
  shared: SharedProcesses,
  note: NoteFault,
  within: readonly string[] = [],
): Drawing {
  let drawn = drawing;
  for (const call of drawing.nodes.filter(({ type }) => type === 'call')) {
    const noteAtCall: NoteFault = (_, message) => note(call.id, message);
    const part = partOf(call, shared, noteAtCall, within);
    drawn = part
      ? put(drawn, call, part)
      : { ...drawn, nodes: drawn.nodes.map((n) => (n === call ? outside(n) : n)) };
  }
  return drawn;
}

const outside = (node: DrawnNode): DrawnNode => ({ ...node, type: 'outside' });

function partOf(
  call: DrawnNode,
  shared: SharedProcesses,
  note: NoteFault,
  within: readonly string[],
): Drawing | undefined {
  const part = shared.get(call.called);
  if (within.includes(call.called)) {
    note(call.id, processFault.callsItself([...within, call.called]));
    return undefined;
  }
  if (part?.shared) return inlineCalls(part, shared, note, [...within, call.called]);
  note(call.id, part ? processFault.callsUnshared(call.called) : processFault.callsUnknown(call.called));
  return undefined;
}

function put(drawing: Drawing, call: DrawnNode, part: Drawing): Drawing {
  const inner = (id: string): string => `${call.id}:${id}`;
  const isFrame = (id: string): boolean =>
    part.nodes.some((node) => node.id === id && (node.type === 'start' || node.type === 'end'));
  const first = part.flows.find(({ from }) => isFrame(from));
  const last = part.flows.find(({ to }) => isFrame(to));
  const joined = (flow: DrawnFlow): DrawnFlow => ({
    ...flow,
    to: flow.to === call.id ? inner(first?.to ?? '') : flow.to,
    from: flow.from === call.id ? inner(last?.from ?? '') : flow.from,
  });
  const owner = drawing.lanes.find(({ nodes }) => nodes.includes(call.id));
  const lane = (each: DrawnLane): DrawnLane => ({
    id: inner(each.id),
    name: each.name,
    role: each.role,
    agency: each.agency || (owner?.agency ?? ''),
    nodes: each.nodes.map(inner),
  });
  return {
    ...drawing,
    nodes: [
      ...drawing.nodes.filter((node) => node !== call),
      ...part.nodes.filter(({ id }) => !isFrame(id)).map((node) => renamed(node, inner)),
    ],
    flows: [
      ...drawing.flows.map(joined),
      ...part.flows
        .filter((flow) => flow !== first && flow !== last)
        .map((flow) => ({ ...flow, id: inner(flow.id), from: inner(flow.from), to: inner(flow.to) })),
    ],
    lanes: [...drawing.lanes, ...part.lanes.map(lane)],
  };
}

const renamed = (node: DrawnNode, inner: (id: string) => string): DrawnNode => ({
  ...node,
  id: inner(node.id),
  defaultFlow: node.defaultFlow === undefined ? undefined : inner(node.defaultFlow),
});
