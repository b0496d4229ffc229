import type { ModdleElement } from 'bpmn-moddle';
import type { Bilingual } from '#kernel';
import { profile } from '../process/profile.table.ts';
import { adaptText } from './adapt.text.ts';
import { elementsOf, hold, idOfElement, isModdle, type ModdleFile, setText } from './moddle-file.action.ts';

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

/** The process with elements of the profile in the place of others; by id what stands for what. */
export function replaced(
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
      tellInside(element, changes);
    }
    if (type === 'bpmn:StartEvent' || type === 'bpmn:EndEvent') fresh.set('eventDefinitions', undefined);
    now.set(idOfElement(element), fresh);
  }
  const flows = [...now.values()].filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  const nodes = [...now.values()].filter((each) => !flows.includes(each));
  const led = flows.filter((flow) => reconnected(flow, now));
  if (led.length < flows.length) changes.push(adaptText.lines(flows.length - led.length));
  hold(process, 'flowElements', [...nodes, ...led]);
  rewire(process);
  for (const lane of lanesOf(process)) {
    lane.set(
      'flowNodeRef',
      elementsOf(lane, 'flowNodeRef').flatMap((node) => now.get(idOfElement(node)) ?? []),
    );
  }
  return now;
}

/** What stands inside a step that is drawn as a process of its own. */
function tellInside(element: ModdleElement, changes: Bilingual[]): void {
  const inside = elementsOf(element, 'flowElements').filter(({ $type }) => $type !== 'bpmn:SequenceFlow');
  const names = inside.map((each) => nameOf(each) || each.$type);
  if (names.length > 0) changes.push(adaptText.inside(nameOf(element) || element.$type, names.slice(0, 20)));
}

/** All lanes, those inside others too. */
export function lanesOf(process: ModdleElement): readonly ModdleElement[] {
  const found: ModdleElement[] = [];
  const waiting = [...elementsOf(process, 'laneSets')];
  for (let set = waiting.shift(); set; set = waiting.shift()) {
    for (const lane of elementsOf(set, 'lanes')) {
      const inner = lane.get('childLaneSet');
      found.push(lane);
      if (isModdle(inner)) waiting.push(inner);
    }
  }
  return found;
}

/** What an element is called, on one line. */
export const nameOf = (element: ModdleElement): string => {
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
export function rewire(process: ModdleElement): void {
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

/** An id that none of these elements has. */
export function freeId(elements: readonly ModdleElement[], base: string): string {
  const used = new Set(elements.map(idOfElement));
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  return id;
}
