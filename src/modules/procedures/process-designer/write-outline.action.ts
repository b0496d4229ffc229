import type { ModdleElement } from 'bpmn-moddle';
import { drawDiagram, isDrawn } from './draw-diagram.action.ts';
import {
  elementsOf,
  hold,
  idOfElement,
  isModdle,
  type ModdleFile,
  openModdle,
  setText,
} from './moddle-file.action.ts';
import { allItems, type Item, type Outline, type OutlineLane, type StepItem } from './outline.ts';
import { type Wire, wiresOf } from './wires.ts';

type Writing = {
  readonly file: ModdleFile;
  readonly process: ModdleElement;
  /** What the file holds already, by id: what the list does not speak of, such as documentation, stays with it. */
  readonly known: ReadonlyMap<string, ModdleElement>;
};

/**
 * Writes a list into the file it was read from. Elements keep their ids and what else they say; the picture stays as it
 * was drawn while only words and attributes change; steps put in or taken away leave the others where they stand.
 */
export async function writeOutline(xml: string, outline: Outline): Promise<string> {
  const file = await openModdle(xml);
  const process = elementsOf(file.definitions, 'rootElements').find(({ $type }) => $type === 'bpmn:Process');
  if (!process) throw new Error('The file holds no process');
  const before = shapeOf(process);
  const elements = [
    ...elementsOf(process, 'flowElements'),
    ...elementsOf(process, 'laneSets').flatMap((set) => elementsOf(set, 'lanes')),
  ];
  const writing = { file, process, known: new Map(elements.map((each) => [idOfElement(each), each])) };
  setText(process, 'name', outline.name);
  setText(process, 'nameEn', outline.nameEn);
  const nodes = writeNodes(outline, writing);
  const flows = writeFlows(outline, nodes, writing);
  hold(process, 'flowElements', [...nodes.values(), ...flows]);
  writeLanes(outline, nodes, writing);
  namePool(file, process, outline);
  if (before !== shapeOf(process) || !isDrawn(file.definitions, process)) {
    const wired = new Map(wiresOf(outline).map((wire, index) => [keyOf(wire), flows[index]]));
    drawDiagram(file, process, outline, (wire) => wired.get(keyOf(wire)));
  }
  return file.text();
}

const keyOf = ({ from, to, way }: Wire): string => `${from} ${way?.flow ?? ''} ${to}`;

/** What the picture depends on: which nodes stand in which lane, and what leads where. */
function shapeOf(process: ModdleElement): string {
  const refer = (element: ModdleElement, property: string): string => {
    const target = element.get(property);
    return isModdle(target) ? idOfElement(target) : '';
  };
  const lanes = elementsOf(process, 'laneSets').flatMap((set) => elementsOf(set, 'lanes'));
  return JSON.stringify([
    elementsOf(process, 'flowElements')
      .map((each) => [idOfElement(each), refer(each, 'sourceRef'), refer(each, 'targetRef')].join(' '))
      .sort(),
    lanes.map((lane) => [idOfElement(lane), elementsOf(lane, 'flowNodeRef').map(idOfElement).sort()]),
  ]);
}

function writeNodes(outline: Outline, writing: Writing): ReadonlyMap<string, ModdleElement> {
  const nodes = new Map<string, ModdleElement>();
  const add = (type: string, id: string): ModdleElement => {
    const old = writing.known.get(id);
    const node = old?.$type === type ? old : writing.file.create(type, { id });
    nodes.set(id, node);
    return node;
  };
  setText(add('bpmn:StartEvent', outline.start.id), 'name', outline.start.name);
  for (const item of allItems(outline.items)) writeItem(item, add);
  setText(add('bpmn:EndEvent', outline.end.id), 'name', outline.end.name);
  for (const node of nodes.values()) {
    node.set('incoming', []);
    node.set('outgoing', []);
  }
  return nodes;
}

function writeItem(item: Item, add: (type: string, id: string) => ModdleElement): void {
  if (item.type === 'block') {
    const type = item.kind === 'choice' ? 'bpmn:ExclusiveGateway' : 'bpmn:ParallelGateway';
    setText(add(type, item.id), 'name', item.name);
    add(type, item.join);
  } else if (item.type === 'call') {
    const node = add('bpmn:CallActivity', item.id);
    setText(node, 'name', item.name);
    setText(node, 'calledElement', item.called);
  } else writeStep(item, add);
}

const stepAttributes = ['name', 'nameEn', 'limit', 'remind', 'escalate'] as const;
const taskAttributes = ['step', 'parties', 'rule'] as const;

function writeStep(item: StepItem, add: (type: string, id: string) => ModdleElement): void {
  const waits = item.step === 'wait';
  const node = add(waits ? 'bpmn:ReceiveTask' : 'bpmn:UserTask', item.id);
  for (const attribute of stepAttributes) setText(node, attribute, item[attribute]);
  if (waits) setText(node, 'wait', item.wait);
  else for (const attribute of taskAttributes) setText(node, attribute, item[attribute]);
}

function writeFlows(
  outline: Outline,
  nodes: ReadonlyMap<string, ModdleElement>,
  writing: Writing,
): readonly ModdleElement[] {
  const old = elementsOf(writing.process, 'flowElements').filter(
    ({ $type }) => $type === 'bpmn:SequenceFlow',
  );
  const taken = new Set([...wiresOf(outline).flatMap(({ way }) => way?.flow ?? []), ...writing.known.keys()]);
  let n = 1;
  const fresh = (): string => {
    while (taken.has(`flow-${n}`)) n++;
    return `flow-${n++}`;
  };
  return wiresOf(outline).map((wire) => {
    const [source, target] = [nodes.get(wire.from), nodes.get(wire.to)];
    if (!source || !target) throw new Error(`A line without its end: ${wire.from} to ${wire.to}`);
    const same = (flow: ModdleElement): boolean =>
      wire.way
        ? idOfElement(flow) === wire.way.flow
        : flow.get('sourceRef') === source &&
          flow.get('targetRef') === target &&
          flow.get('name') === undefined;
    const flow =
      old.find(same) ?? writing.file.create('bpmn:SequenceFlow', { id: wire.way?.flow ?? fresh() });
    flow.set('sourceRef', source);
    flow.set('targetRef', target);
    source.set('outgoing', [...elementsOf(source, 'outgoing'), flow]);
    target.set('incoming', [...elementsOf(target, 'incoming'), flow]);
    if (wire.way) writeWay(flow, wire, source, writing.file);
    return flow;
  });
}

function writeWay(
  flow: ModdleElement,
  { way, otherwise }: Wire,
  source: ModdleElement,
  file: ModdleFile,
): void {
  setText(flow, 'name', way?.name ?? '');
  setText(flow, 'nameEn', way?.nameEn ?? '');
  const body = way?.condition;
  const condition = body === undefined ? undefined : file.create('bpmn:FormalExpression', { body });
  if (condition) condition.$parent = flow;
  flow.set('conditionExpression', condition);
  if (otherwise) source.set('default', flow);
}

function writeLanes(outline: Outline, nodes: ReadonlyMap<string, ModdleElement>, writing: Writing): void {
  const { process, known, file } = writing;
  const owner = new Map([
    [outline.start.id, outline.start.lane],
    ...allItems(outline.items).flatMap((item): [string, string][] =>
      item.type === 'block'
        ? [
            [item.id, item.lane],
            [item.join, item.joinLane],
          ]
        : [[item.id, item.lane]],
    ),
    [outline.end.id, outline.end.lane],
  ]);
  const lanes = outline.lanes.map((lane) => {
    const element = laneElement(lane, known, file);
    const inside = [...nodes].flatMap(([id, node]) => (owner.get(id) === lane.id ? [node] : []));
    element.set('flowNodeRef', inside);
    return element;
  });
  const [old] = elementsOf(process, 'laneSets');
  const set = old ?? file.create('bpmn:LaneSet', { id: 'lanes' });
  hold(set, 'lanes', lanes);
  hold(process, 'laneSets', lanes.length > 0 ? [set] : []);
}

function laneElement(
  lane: OutlineLane,
  known: ReadonlyMap<string, ModdleElement>,
  file: ModdleFile,
): ModdleElement {
  const old = known.get(lane.id);
  const element = old?.$type === 'bpmn:Lane' ? old : file.create('bpmn:Lane', { id: lane.id });
  for (const attribute of ['name', 'role', 'agency'] as const) setText(element, attribute, lane[attribute]);
  return element;
}

/** The pool around the lanes, which is called as the process is. */
function namePool({ definitions, create }: ModdleFile, process: ModdleElement, { name }: Outline): void {
  const roots = elementsOf(definitions, 'rootElements');
  const old = roots.find(({ $type }) => $type === 'bpmn:Collaboration');
  const collaboration = old ?? create('bpmn:Collaboration', { id: 'collaboration' });
  if (!old) hold(definitions, 'rootElements', [collaboration, ...roots]);
  const pools = elementsOf(collaboration, 'participants');
  const pool =
    pools.find((each) => each.get('processRef') === process) ??
    create('bpmn:Participant', { id: 'office', processRef: process });
  setText(pool, 'name', name);
  if (!pools.includes(pool)) hold(collaboration, 'participants', [...pools, pool]);
}
