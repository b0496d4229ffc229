import { type Draws, happens } from './draws.ts';

/** A step of a generated drawing: its attributes, its lane by role and agency. */
interface DrawnStep {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lane: string;
}

interface Flow {
  readonly from: string;
  readonly to: string;
  readonly condition?: string;
}

/** Bodies a generated procedure knows; `justice` and `police` hold slices, `police` by letter. */
const asked = ['justice', 'finance', 'legal'] as const;

/**
 * A random process of blocks in blocks, inside our profile and sound by construction: reception, work with
 * branches, opinions, letters and waits, signature, issue, return. Its gateways look at `v0`, `v1` and so on.
 */
export function drawProcess(draws: Draws): string {
  const steps: DrawnStep[] = [];
  const gateways: { id: string; kind: string; otherwise?: number }[] = [];
  const flows: Flow[] = [];
  const variables: string[] = [];
  const step = (from: string, lane: string, attributes: DrawnStep['attributes']): string => {
    const id = `s${steps.length}`;
    steps.push({ id, lane, attributes });
    flows.push({ from, to: id });
    return id;
  };
  const gateway = (kind: string): string => {
    gateways.push({ id: `g${gateways.length}`, kind });
    return `g${gateways.length - 1}`;
  };
  const way = (from: string, depth: number): string => {
    let last = from;
    for (let left = draws.int(1, 2); left > 0; left -= 1)
      last = depth > 0 && happens(draws, 500) ? block(last, depth - 1) : work(last, depth);
    return last;
  };
  const work = (from: string, depth: number): string => {
    const { lane, ...attributes } = anyWork(draws, depth);
    return step(from, lane, attributes);
  };
  const block = (from: string, depth: number): string => {
    const kind = draws.pick(['parallelGateway', 'exclusiveGateway']);
    const [split, join] = [gateway(kind), gateway(kind)];
    flows.push({ from, to: split });
    const ways = draws.int(2, 3);
    for (let nth = 0; nth < ways; nth += 1) {
      const first = flows.length;
      const last = way(split, depth);
      flows.push({ from: last, to: join });
      if (kind !== 'exclusiveGateway') continue;
      if (nth < ways - 1) flows[first] = asking(flows[first], variables);
      else
        gateways.push({
          ...gateways.splice(indexOf(gateways, split), 1)[0],
          id: split,
          kind,
          otherwise: first,
        });
    }
    return join;
  };
  const received = step('start', 'deskOfficer', { step: 'receive', limit: '0.5d' });
  const done = way(step(received, 'handler', { step: 'process', limit: '1d' }), 2);
  const signed = step(done, 'approver', { step: 'sign', limit: '0.5d', remind: '1h', escalate: '4h' });
  const issued = step(signed, 'clerk', { step: 'issue', limit: '0.5d' });
  flows.push({ from: step(issued, 'deskOfficer', { step: 'return', limit: 'not-counted' }), to: 'end' });
  return bpmnOf(steps, gateways, flows);
}

const indexOf = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex((each) => each.id === id);

function asking(flow: Flow | undefined, variables: string[]): Flow {
  if (!flow) throw new Error('A way without a beginning');
  const variable = `v${variables.length}`;
  variables.push(variable);
  return { ...flow, condition: JSON.stringify({ var: variable }) };
}

function anyWork(draws: Draws, depth: number): DrawnStep['attributes'] & { readonly lane: string } {
  const kind = draws.pick(['process', 'process', 'review', 'consult', 'letter', 'wait', 'slice']);
  switch (kind) {
    case 'process':
      return { lane: 'handler', step: 'process', limit: '1d', remind: '2h', escalate: '0h' };
    case 'review':
      return { lane: 'divisionHead', step: 'review', limit: '4h' };
    case 'consult': {
      const parties = asked.filter((_, place) => place === 0 || happens(draws, 500)).join(' ');
      return {
        lane: 'handler',
        step: 'consult',
        limit: '1d',
        parties,
        rule: draws.pick(['all', 'any', 'until']),
      };
    }
    case 'letter':
      return { lane: 'handler@police', step: 'letter', limit: '1d' };
    case 'slice':
      return { lane: 'handler@justice', step: 'process', limit: '4h' };
    default: {
      // A supplement stops the whole; inside a block it would stop the others' work as well.
      const wait =
        depth === 2
          ? draws.pick(['payment', 'other-body', 'supplement'])
          : draws.pick(['payment', 'other-body']);
      return { lane: 'handler', wait, limit: wait === 'other-body' ? '1d' : 'not-counted' };
    }
  }
}

function bpmnOf(
  steps: readonly DrawnStep[],
  gateways: readonly { id: string; kind: string; otherwise?: number }[],
  flows: readonly Flow[],
): string {
  const lanes = Map.groupBy(steps, ({ lane }) => lane);
  const drawnLanes = [...lanes].map(([lane, inside]) => {
    const [role = '', agency] = lane.split('@');
    const of = agency === undefined ? '' : ` motcua:agency="${agency}"`;
    const refs = inside.map(({ id }) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`).join('');
    return `<bpmn:lane id="lane-${lane.replace('@', '-')}" motcua:role="${role}"${of}>${refs}</bpmn:lane>`;
  });
  const tasks = steps.map(({ id, attributes }) => {
    const tag = 'wait' in attributes ? 'receiveTask' : 'userTask';
    const said = Object.entries(attributes).map(([name, value]) => ` motcua:${name}="${value}"`);
    return `<bpmn:${tag} id="${id}" name="Việc ${id}" motcua:nameEn="Work ${id}"${said.join('')} />`;
  });
  const joins = gateways.map(
    ({ id, kind, otherwise }) =>
      `<bpmn:${kind} id="${id}"${otherwise === undefined ? '' : ` default="f${otherwise}"`} />`,
  );
  const drawnFlows = flows.map(({ from, to, condition }, nth) => {
    const body =
      condition === undefined
        ? ''
        : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`;
    return `<bpmn:sequenceFlow id="f${nth}" sourceRef="${from}" targetRef="${to}">${body}</bpmn:sequenceFlow>`;
  });
  const parts = [
    ...drawnLanes,
    '</bpmn:laneSet>',
    '<bpmn:startEvent id="start" />',
    ...tasks,
    ...joins,
    '<bpmn:endEvent id="end" />',
    ...drawnFlows,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:motcua="urn:motcua:bpmn:1" id="definitions" targetNamespace="urn:motcua:procedures">
<bpmn:process id="procedure" name="Thử" motcua:nameEn="Trial" isExecutable="false"><bpmn:laneSet id="lanes">
${parts.join('\n')}
</bpmn:process></bpmn:definitions>`;
}
