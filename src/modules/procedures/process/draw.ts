import type { Drawing, DrawnFlow, DrawnNode, NoteFault } from './drawing.ts';
import { type Element, isElement, listOf, referredBy, textOf, typeOf } from './element.ts';
import { processFault } from './process-fault.text.ts';

const nodeTypes: Readonly<Record<string, DrawnNode['type']>> = {
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:UserTask': 'step',
  'bpmn:ReceiveTask': 'step',
  'bpmn:ExclusiveGateway': 'exclusive',
  'bpmn:ParallelGateway': 'parallel',
  'bpmn:CallActivity': 'call',
};

/** An id that is also safe as a key and cannot be taken for a part of an inlined process (`call:part`). */
const isId = (id: string): boolean => /^(?!__proto__$)[A-Za-z_][\w.-]{0,99}$/.test(id);

/** The process of a file as a drawing. What lies outside the profile has been named before. */
export function drawingOf(process: Element, note: NoteFault): Drawing {
  const elements = listOf(process, 'flowElements');
  for (const element of elements) {
    const id = textOf(element, 'id');
    if (!isId(id)) note(id || textOf(element, 'name'), processFault.id(typeOf(element)));
  }
  return {
    id: textOf(process, 'id'),
    name: textOf(process, 'name'),
    nameEn: textOf(process, 'nameEn'),
    shared: textOf(process, 'shared') === 'true',
    nodes: elements.filter((each) => typeOf(each) !== 'bpmn:SequenceFlow').map(nodeOf),
    flows: elements.filter((each) => typeOf(each) === 'bpmn:SequenceFlow').map(flowOf),
    lanes: listOf(process, 'laneSets')
      .flatMap((set) => listOf(set, 'lanes'))
      .map((lane) => ({
        id: textOf(lane, 'id'),
        name: textOf(lane, 'name'),
        role: textOf(lane, 'role'),
        agency: textOf(lane, 'agency'),
        nodes: listOf(lane, 'flowNodeRef').map((node) => textOf(node, 'id')),
      })),
  };
}

function nodeOf(element: Element): DrawnNode {
  const waits = typeOf(element) === 'bpmn:ReceiveTask';
  return {
    id: textOf(element, 'id'),
    type: nodeTypes[typeOf(element)] ?? 'outside',
    name: textOf(element, 'name'),
    nameEn: textOf(element, 'nameEn'),
    step: waits ? 'wait' : textOf(element, 'step'),
    limit: textOf(element, 'limit'),
    remind: textOf(element, 'remind'),
    escalate: textOf(element, 'escalate'),
    parties: textOf(element, 'parties'),
    rule: textOf(element, 'rule'),
    wait: textOf(element, 'wait'),
    called: textOf(element, 'calledElement'),
    defaultFlow: referredBy(element, 'default') || undefined,
  };
}

function flowOf(element: Element): DrawnFlow {
  const condition = element['conditionExpression'];
  return {
    id: textOf(element, 'id'),
    name: textOf(element, 'name'),
    nameEn: textOf(element, 'nameEn'),
    from: referredBy(element, 'sourceRef'),
    to: referredBy(element, 'targetRef'),
    condition: isElement(condition) ? textOf(condition, 'body') : undefined,
  };
}
