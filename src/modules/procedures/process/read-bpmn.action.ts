import { BpmnModdle } from 'bpmn-moddle';
import type { Drawing, DrawnNode, NoteFault } from './drawing.ts';
import { motcuaDescriptor } from './motcua-descriptor.ts';

/** An element as bpmn-moddle gives it, looked at with care: the file came from outside. */
type Element = { readonly [property: string]: unknown };

const nodeTypes: Readonly<Record<string, DrawnNode['type']>> = {
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:UserTask': 'step',
  'bpmn:ExclusiveGateway': 'exclusive',
  'bpmn:ParallelGateway': 'parallel',
};

/**
 * Reads a BPMN 2.0 file of our closed profile: one process; start, end, user tasks, exclusive and parallel
 * gateways, sequence flows, lanes. Whatever else it holds is a fault with its place, never passed over.
 */
export async function readBpmn(xml: string, note: NoteFault): Promise<Drawing | undefined> {
  const definitions = await parseXml(xml, note);
  if (!definitions) return undefined;
  const roots = listOf(definitions, 'rootElements');
  const processes = roots.filter((each) => typeOf(each) === 'bpmn:Process');
  for (const other of roots.filter(
    (each) => !['bpmn:Process', 'bpmn:Collaboration'].includes(typeOf(each)),
  )) {
    note(textOf(other, 'id'), `${typeOf(other)} is outside the profile`);
  }
  const [process] = processes;
  if (processes.length !== 1 || !process) {
    note('definitions', 'must hold exactly one process');
    return undefined;
  }
  return drawingOf(process, note);
}

async function parseXml(xml: string, note: NoteFault): Promise<Element | undefined> {
  try {
    const { rootElement, warnings } = await new BpmnModdle({ motcua: motcuaDescriptor }).fromXML(xml);
    for (const warning of warnings) note('definitions', firstLine(warning.message));
    return isElement(rootElement) ? rootElement : undefined;
  } catch (error) {
    note('definitions', firstLine(error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}

function drawingOf(process: Element, note: NoteFault): Drawing {
  const elements = listOf(process, 'flowElements');
  const nodes: DrawnNode[] = [];
  for (const element of elements) {
    const type = nodeTypes[typeOf(element)];
    if (type) nodes.push(nodeOf(element, type, note));
    else if (typeOf(element) !== 'bpmn:SequenceFlow') {
      note(textOf(element, 'id'), `${typeOf(element)} is outside the profile`);
    }
  }
  return {
    name: textOf(process, 'name'),
    nameEn: textOf(process, 'nameEn'),
    nodes,
    flows: elements.filter((each) => typeOf(each) === 'bpmn:SequenceFlow').map(flowOf),
    lanes: listOf(process, 'laneSets')
      .flatMap((set) => listOf(set, 'lanes'))
      .map((lane) => ({
        id: textOf(lane, 'id'),
        role: textOf(lane, 'role'),
        nodes: listOf(lane, 'flowNodeRef').map((node) => textOf(node, 'id')),
      })),
  };
}

function nodeOf(element: Element, type: DrawnNode['type'], note: NoteFault): DrawnNode {
  const id = textOf(element, 'id');
  if (listOf(element, 'eventDefinitions').length > 0)
    note(id, 'events with timers, messages or errors are outside the profile');
  if (isElement(element['loopCharacteristics'])) note(id, 'repeated tasks are outside the profile');
  const flow = element['default'];
  return {
    id,
    type,
    name: textOf(element, 'name'),
    nameEn: textOf(element, 'nameEn'),
    step: textOf(element, 'step'),
    limit: textOf(element, 'limit'),
    defaultFlow: isElement(flow) ? textOf(flow, 'id') : undefined,
  };
}

function flowOf(element: Element) {
  const { sourceRef, targetRef, conditionExpression } = element;
  return {
    id: textOf(element, 'id'),
    from: isElement(sourceRef) ? textOf(sourceRef, 'id') : '',
    to: isElement(targetRef) ? textOf(targetRef, 'id') : '',
    condition: isElement(conditionExpression) ? textOf(conditionExpression, 'body') : undefined,
  };
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;

const typeOf = (element: Element): string => textOf(element, '$type');

function textOf(element: Element, property: string): string {
  const value = element[property];
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

function listOf(element: Element, property: string): readonly Element[] {
  const value = element[property];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;
