import type { Drawing, DrawnFlow, DrawnNode } from '../../src/modules/procedures/process/drawing.ts';
import { blankNode, flow } from './drawn-process.ts';

/** Small and repeatable (mulberry32), so that a failing net can be drawn again from its seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type NetKind = 'parallel' | 'exclusive' | 'mixed';
export type Net = { readonly drawing: Drawing; readonly variables: readonly string[] };

/**
 * A random process of blocks in blocks. Each exclusive gateway looks at variables of its own, so that every
 * way can be taken whatever was taken before. `depth` of blocks in blocks; `size` steps or blocks at most on a way. A `part`
 * has no frame of reception, signature and return around it, but always a gateway.
 */
export function randomNet(
  kind: NetKind,
  next: () => number,
  { depth = 2, size = 3, part = false } = {},
): Net {
  const nodes: DrawnNode[] = [blankNode('start', 'start')];
  const flows: DrawnFlow[] = [];
  const variables: string[] = [];
  const link = (from: string, to: string, condition?: string): void => {
    flows.push({ ...flow(from, to, condition), id: `f${flows.length + 1}` });
  };
  const add = (type: DrawnNode['type'], more: Partial<DrawnNode> = {}): string => {
    const id = `${type === 'step' ? 's' : 'g'}${nodes.length}`;
    nodes.push({ ...blankNode(id, type), ...more });
    return id;
  };
  /** Steps and blocks one after the other, from a node on; the last of them. */
  const way = (
    from: string,
    left: number,
    least: number,
  ): { readonly last: string; readonly first: number } => {
    const first = flows.length;
    let last = from;
    for (let n = least + Math.floor(next() * size); n > 0; n--) {
      last = left > 0 && next() < 0.5 ? block(last, left - 1) : step(last, { step: 'process' });
    }
    return { last, first };
  };
  const step = (from: string, more: Partial<DrawnNode>): string => {
    const id = add('step', more);
    link(from, id);
    return id;
  };
  const block = (from: string, left: number): string => {
    const type = kind === 'mixed' ? (next() < 0.5 ? 'parallel' : 'exclusive') : kind;
    const split = add(type);
    link(from, split);
    const ends: string[] = [];
    const begins: number[] = [];
    for (let n = 2 + Math.floor(next() * 2); n > 0; n--) {
      const { last, first } = way(split, left, ends.length === 0 ? 1 : 0);
      ends.push(last);
      begins.push(first);
    }
    const join = add(type);
    ends.forEach((last, index) => {
      if (last === split) begins[index] = flows.length;
      link(last, join);
    });
    if (type === 'exclusive') decide(split, begins);
    return join;
  };
  const decide = (split: string, begins: readonly number[]): void => {
    begins.forEach((at, index) => {
      const drawn = flows[at];
      const place = nodes.findIndex(({ id }) => id === split);
      const node = nodes[place];
      if (!drawn || !node) return;
      if (index === begins.length - 1) nodes[place] = { ...node, defaultFlow: drawn.id };
      else {
        const variable = `v${variables.length}`;
        variables.push(variable);
        flows[at] = { ...drawn, condition: JSON.stringify({ var: variable }) };
      }
    });
  };
  const begin = part ? 'start' : step('start', { step: 'receive' });
  const { last } = way(part ? block(begin, depth - 1) : begin, depth, part ? 0 : 1);
  const signed = part ? last : step(last, { step: 'sign' });
  const returned = part ? last : step(signed, { step: 'return', limit: 'not-counted' });
  nodes.push(blankNode('end', 'end'));
  link(returned, 'end');
  const steps = nodes.filter(({ type }) => type === 'step').map(({ id }) => id);
  const lanes = [{ id: 'lane', name: '', role: 'approver', agency: '', nodes: steps }];
  return {
    drawing: { id: 'net', name: 'Thử', nameEn: 'Test', shared: part, nodes, flows, lanes },
    variables,
  };
}

const tags = {
  start: 'startEvent',
  end: 'endEvent',
  step: 'userTask',
  exclusive: 'exclusiveGateway',
  parallel: 'parallelGateway',
  call: 'callActivity',
  outside: 'task',
} as const satisfies Record<DrawnNode['type'], string>;

/**
 * Nets as one file, a process each, their ids made distinct by the name of the net. `condition` writes a
 * flow's condition in the language of whoever reads it.
 */
export function bpmnOf(
  nets: Readonly<Record<string, Drawing>>,
  condition: (jsonLogic: string, net: string) => string,
): string {
  const processes = Object.entries(nets).map(([net, drawing]) =>
    processOf(net, drawing, (said) => condition(said, net)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:motcua="urn:motcua:bpmn:1" id="d" targetNamespace="test">
${processes.join('\n')}</definitions>`;
}

function processOf(net: string, drawing: Drawing, condition: (jsonLogic: string) => string): string {
  const { nodes, flows, lanes } = drawing;
  const named = (id: string): string => `${net}.${id}`;
  const drawn = nodes.map(({ id, type, defaultFlow, step, limit }) => {
    const ours =
      type === 'step'
        ? ` name="${id}" motcua:nameEn="${id}" motcua:step="${step}" motcua:limit="${limit}"`
        : '';
    const otherwise = defaultFlow === undefined ? '' : ` default="${named(defaultFlow)}"`;
    return `<${tags[type]} id="${named(id)}"${otherwise}${ours} />`;
  });
  const lines = flows.map(({ id, from, to, condition: said }) => {
    const body = said === undefined ? '' : condition(said);
    const inside = body && `<conditionExpression xsi:type="tFormalExpression">${body}</conditionExpression>`;
    const ends = `sourceRef="${named(from)}" targetRef="${named(to)}"`;
    return `<sequenceFlow id="${named(id)}" ${ends}>${inside}</sequenceFlow>`;
  });
  const office = lanes.map(({ id, role, nodes: held }) => {
    const refs = held.map((each) => `<flowNodeRef>${named(each)}</flowNodeRef>`);
    return `<lane id="${named(id)}" motcua:role="${role}">${refs.join('')}</lane>`;
  });
  return `<process id="${net}" name="${net}" motcua:nameEn="${net}" isExecutable="true"><laneSet id="${named('ls')}">${office.join('')}</laneSet>
${[...drawn, ...lines].join('\n')}</process>`;
}
