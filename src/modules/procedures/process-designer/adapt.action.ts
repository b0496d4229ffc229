import type { ModdleElement } from 'bpmn-moddle';
import type { Bilingual } from '#kernel';
import { parts, profile } from '../process/profile.table.ts';
import { adaptText } from './adapt.text.ts';
import {
  elementsOf,
  hold,
  idOfElement,
  isModdle,
  type ModdleFile,
  openModdle,
  setText,
} from './moddle-file.action.ts';

/** What became of a file made elsewhere, and what was done to it. */
export interface Adapted {
  readonly bpmn: string;
  readonly changes: readonly Bilingual[];
}

/** Elements of other profiles with the one of ours that comes nearest. */
const nearest: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'Task',
      'ManualTask',
      'ServiceTask',
      'ScriptTask',
      'SendTask',
      'BusinessRuleTask',
      'SubProcess',
      'Transaction',
      'AdHocSubProcess',
    ].map((type) => [`bpmn:${type}`, 'bpmn:UserTask']),
  ),
  'bpmn:IntermediateCatchEvent': 'bpmn:ReceiveTask',
  'bpmn:InclusiveGateway': 'bpmn:ExclusiveGateway',
  'bpmn:ComplexGateway': 'bpmn:ExclusiveGateway',
  'bpmn:EventBasedGateway': 'bpmn:ExclusiveGateway',
};

/**
 * Does to a file made elsewhere what can be done without asking: tasks of every kind become steps with their names, what
 * is not drawn here (data, notes, messages, extensions of other programs) goes, several ends become one, everything stands
 * in a lane. What needs a person's answer (roles, limits, loops) is left and told by the check.
 */
export async function adapt(bpmn: string): Promise<Adapted | undefined> {
  const file = await openModdle(bpmn);
  const process = largest(
    elementsOf(file.definitions, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process'),
  );
  if (!process) return undefined;
  const changes: Bilingual[] = [];
  keepOne(file, process, changes);
  const nodes = replaced(file, process, changes);
  joinEnds(file, process, changes);
  putInLanes(file, process, changes);
  nameKinds(process, changes);
  const dropped = strip(file.definitions);
  if (dropped > 0) changes.push(adaptText.attributes(dropped));
  keepPicture(file.definitions, process, nodes);
  return { bpmn: await file.text(), changes };
}

const largest = (found: readonly ModdleElement[]): ModdleElement | undefined =>
  [...found].sort((a, b) => elementsOf(b, 'flowElements').length - elementsOf(a, 'flowElements').length)[0];

/** One process with its pool; the others and what passes between them go. */
function keepOne({ definitions }: ModdleFile, process: ModdleElement, changes: Bilingual[]): void {
  const roots = elementsOf(definitions, 'rootElements');
  const collaboration = roots.find(({ $type }) => $type === 'bpmn:Collaboration');
  const kept = [...(collaboration ? [collaboration] : []), process];
  if (roots.length > kept.length) changes.push(adaptText.roots(roots.length - kept.length));
  hold(definitions, 'rootElements', kept);
  if (!collaboration) return;
  const pools = elementsOf(collaboration, 'participants').filter(
    (pool) => pool.get('processRef') === process,
  );
  hold(collaboration, 'participants', pools);
}

/** The process with elements of the profile in the place of others; by id what stands for what. */
function replaced(
  file: ModdleFile,
  process: ModdleElement,
  changes: Bilingual[],
): ReadonlyMap<string, ModdleElement> {
  const before = elementsOf(process, 'flowElements');
  const now = new Map<string, ModdleElement>();
  for (const element of before) {
    const type = Object.hasOwn(profile, element.$type) ? element.$type : nearest[element.$type];
    if (type === undefined) {
      changes.push(adaptText.dropped(element.$type, nameOf(element)));
      continue;
    }
    const same = type === element.$type;
    const fresh = same ? element : file.create(type, { id: idOfElement(element) });
    if (!same) {
      setText(fresh, 'name', nameOf(element));
      changes.push(adaptText.replaced(element.$type, nameOf(element), type));
    }
    if (type === 'bpmn:StartEvent' || type === 'bpmn:EndEvent') fresh.set('eventDefinitions', undefined);
    now.set(idOfElement(element), fresh);
  }
  const flows = [...now.values()].filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  const nodes = [...now.values()].filter((each) => !flows.includes(each));
  hold(process, 'flowElements', [...nodes, ...flows.filter((flow) => reconnected(flow, now))]);
  rewire(process);
  for (const set of elementsOf(process, 'laneSets')) {
    for (const lane of elementsOf(set, 'lanes')) {
      lane.set(
        'flowNodeRef',
        elementsOf(lane, 'flowNodeRef').flatMap((node) => now.get(idOfElement(node)) ?? []),
      );
    }
  }
  return now;
}

const nameOf = (element: ModdleElement): string => {
  const name = element.get('name');
  return typeof name === 'string' ? name.replaceAll(/\s+/g, ' ').trim() : '';
};

/** Leads a line to what now stands in the place of its ends; false when one of them is gone. */
function reconnected(flow: ModdleElement, now: ReadonlyMap<string, ModdleElement>): boolean {
  for (const end of ['sourceRef', 'targetRef']) {
    const target = flow.get(end);
    const found = isModdle(target) ? now.get(idOfElement(target)) : undefined;
    if (!found) return false;
    flow.set(end, found);
  }
  return true;
}

/** What leads in and out of every node, from the lines. */
function rewire(process: ModdleElement): void {
  const elements = elementsOf(process, 'flowElements');
  const flows = elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  for (const node of elements.filter((each) => !flows.includes(each))) {
    node.set(
      'incoming',
      flows.filter((flow) => flow.get('targetRef') === node),
    );
    node.set(
      'outgoing',
      flows.filter((flow) => flow.get('sourceRef') === node),
    );
    const otherwise = node.get('default');
    if (isModdle(otherwise) && !flows.includes(otherwise)) node.set('default', undefined);
  }
}

/** Several ends become one behind a join. */
function joinEnds({ create }: ModdleFile, process: ModdleElement, changes: Bilingual[]): void {
  const elements = elementsOf(process, 'flowElements');
  const [end, ...others] = elements.filter(({ $type }) => $type === 'bpmn:EndEvent');
  if (!end || others.length === 0) return;
  changes.push(adaptText.ends(others.length + 1));
  const join = create('bpmn:ExclusiveGateway', { id: freeId(elements, 'join-ends') });
  const last = create('bpmn:SequenceFlow', {
    id: freeId(elements, 'flow-end'),
    sourceRef: join,
    targetRef: end,
  });
  for (const flow of elements) {
    const target = flow.get('targetRef');
    if (isModdle(target) && [end, ...others].includes(target)) flow.set('targetRef', join);
  }
  hold(process, 'flowElements', [...elements.filter((each) => !others.includes(each)), join, last]);
  rewire(process);
}

function freeId(elements: readonly ModdleElement[], base: string): string {
  const used = new Set(elements.map(idOfElement));
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** Lanes in one row, and no step outside of them; who works in each is for a person to say. */
function putInLanes({ create }: ModdleFile, process: ModdleElement, changes: Bilingual[]): void {
  const lanes = elementsOf(process, 'laneSets').flatMap((set) => elementsOf(set, 'lanes'));
  const nodes = elementsOf(process, 'flowElements').filter(({ $type }) => $type !== 'bpmn:SequenceFlow');
  for (const lane of lanes) {
    lane.set(
      'flowNodeRef',
      elementsOf(lane, 'flowNodeRef').filter((node) => nodes.includes(node)),
    );
  }
  const inLanes = new Set(lanes.flatMap((lane) => elementsOf(lane, 'flowNodeRef')));
  const left = nodes.filter((node) => !inLanes.has(node));
  const [first = create('bpmn:Lane', { id: 'lane-1', name: adaptText.lane.vi, role: 'handler' })] = lanes;
  if (left.length > 0) first.set('flowNodeRef', [...elementsOf(first, 'flowNodeRef'), ...left]);
  if (lanes.length === 0) changes.push(adaptText.lane);
  const set = create('bpmn:LaneSet', { id: 'lanes' });
  hold(set, 'lanes', lanes.length > 0 ? lanes : [first]);
  hold(process, 'laneSets', [set]);
}

/** The first step receives and the last returns, where nobody has said; the others are work. */
function nameKinds(process: ModdleElement, changes: Bilingual[]): void {
  const steps = elementsOf(process, 'flowElements').filter(({ $type }) => $type === 'bpmn:UserTask');
  const unsaid = steps.filter((step) => typeof step.get('step') !== 'string');
  if (unsaid.length > 0) changes.push(adaptText.kinds(unsaid.length));
  const touches = (step: ModdleElement, side: 'incoming' | 'outgoing', type: string): boolean =>
    elementsOf(step, side).some((flow) => {
      const other = flow.get(side === 'incoming' ? 'sourceRef' : 'targetRef');
      return isModdle(other) && other.$type === type;
    });
  for (const step of unsaid) {
    const returns = touches(step, 'outgoing', 'bpmn:EndEvent');
    const receives = touches(step, 'incoming', 'bpmn:StartEvent');
    step.set('step', receives ? 'receive' : returns ? 'return' : 'process');
    if (returns && !receives) step.set('limit', 'not-counted');
  }
}

/** Takes away every property and extension that is not of the profile; how many. */
function strip(element: ModdleElement): number {
  const known = Object.hasOwn(profile, element.$type) ? profile[element.$type] : undefined;
  let dropped = 0;
  // References do not count among the keys.
  for (const property of Object.getOwnPropertyNames(element)) {
    if (property.startsWith('$') || known?.includes(property)) continue;
    element.set(property, undefined);
    dropped += 1;
  }
  const attributes = element['$attrs'];
  if (typeof attributes === 'object' && attributes !== null) {
    for (const name of Object.keys(attributes).filter(
      (each) => each.includes(':') && !/^(xmlns|xsi):/.test(each),
    )) {
      Reflect.deleteProperty(attributes, name);
      dropped += 1;
    }
  }
  const inside = parts.filter((part) => known?.includes(part)).map((part) => element.get(part));
  return inside
    .flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
    .filter(isModdle)
    .reduce((sum, each) => sum + strip(each), dropped);
}

/** Of the picture what is still in the process; a picture of something else is none. */
function keepPicture(
  definitions: ModdleElement,
  process: ModdleElement,
  now: ReadonlyMap<string, ModdleElement>,
): void {
  const [diagram] = elementsOf(definitions, 'diagrams');
  const plane = diagram?.get('plane');
  if (!diagram || !isModdle(plane)) return;
  const pools = elementsOf(definitions, 'rootElements').flatMap((root) =>
    root.$type === 'bpmn:Collaboration' ? elementsOf(root, 'participants') : [],
  );
  const lanes = elementsOf(process, 'laneSets').flatMap((set) => elementsOf(set, 'lanes'));
  const kept = new Set([...elementsOf(process, 'flowElements'), ...pools, ...lanes]);
  const shapes = elementsOf(plane, 'planeElement').flatMap((shape) => {
    const drawn = shape.get('bpmnElement');
    const element = isModdle(drawn) ? (now.get(idOfElement(drawn)) ?? drawn) : undefined;
    const stays = element !== undefined && kept.has(element);
    if (stays) shape.set('bpmnElement', element);
    return stays ? [shape] : [];
  });
  hold(plane, 'planeElement', shapes);
  hold(definitions, 'diagrams', [diagram]);
}
