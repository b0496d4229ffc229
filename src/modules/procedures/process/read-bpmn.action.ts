import { BpmnModdle } from 'bpmn-moddle';
import { drawingOf } from './draw.ts';
import type { Drawing, NoteFault } from './drawing.ts';
import { type Element, isElement, listOf, textOf, typeOf } from './element.ts';
import { motcuaDescriptor } from './motcua-descriptor.ts';
import { noteOutside } from './outside-profile.ts';
import { processFault } from './process-fault.text.ts';
import { unreadable } from './unreadable.ts';
import { xmlFaultOf } from './xml-fault.ts';

const mostElements = 500;

/**
 * Reads a BPMN 2.0 file of our closed profile: one process; start, end, user and receive tasks, exclusive
 * and parallel gateways, calls of shared processes, sequence flows, lanes. Whatever else it holds is a fault
 * with its place, never passed over. Undefined when there is no process to speak of.
 */
export async function readBpmn(xml: string, note: NoteFault): Promise<Drawing | undefined> {
  const definitions = await parseXml(xml, note);
  if (!definitions) return undefined;
  noteOutside(definitions, note);
  const roots = listOf(definitions, 'rootElements');
  const [process, ...others] = roots.filter((each) => typeOf(each) === 'bpmn:Process');
  for (const other of others) note(textOf(other, 'id'), processFault.secondProcess);
  for (const pool of roots.flatMap((each) => listOf(each, 'participants'))) {
    if (pool['processRef'] !== process) note(textOf(pool, 'id'), processFault.otherPool);
  }
  if (!process) {
    note('definitions', processFault.noProcess);
    return undefined;
  }
  if (listOf(process, 'flowElements').length > mostElements) {
    note(textOf(process, 'id'), processFault.tooMany(mostElements));
    return undefined;
  }
  return drawingOf(process, note);
}

async function parseXml(xml: string, note: NoteFault): Promise<Element | undefined> {
  const fault = unreadable(xml);
  if (fault) {
    note('definitions', fault.message, fault.line);
    return undefined;
  }
  try {
    const { rootElement, warnings } = await new BpmnModdle({ motcua: motcuaDescriptor }).fromXML(xml);
    if (noteWarnings(warnings, note)) return undefined;
    return isElement(rootElement) ? rootElement : undefined;
  } catch (error) {
    const inside = isElement(error) ? listOf(error, 'warnings') : [];
    const message = error instanceof Error ? error.message : String(error);
    // What it gave up over, unless it says no more than that it did.
    const last = inside.length > 0 && message.startsWith('failed to parse') ? [] : [{ message }];
    noteWarnings([...inside, ...last], note);
    return undefined;
  }
}

/** Notes what the parser stumbled over; whether the file is no XML, which is then all that is told of it. */
function noteWarnings(warnings: readonly unknown[], note: NoteFault): boolean {
  const first = warnings
    .map((warning) => xmlFaultOf(isElement(warning) ? textOf(warning, 'message') : ''))
    .find(({ broken }) => broken);
  if (first) note('definitions', first.said, first.line);
  else for (const warning of warnings) noteWarning(warning, note);
  return first !== undefined;
}

/** A mistake that bpmn-moddle stumbled over, at its element where it has one. */
function noteWarning(warning: unknown, note: NoteFault): void {
  if (!isElement(warning)) return;
  const { element, property, value } = warning;
  const message = textOf(warning, 'message');
  const twice = /duplicate ID <(.*?)>/.exec(message)?.[1];
  const { said, line } = xmlFaultOf(message);
  if (twice !== undefined) note(twice, processFault.sameId, line);
  else if (!isElement(element)) note('definitions', said, line);
  else {
    const called = textOf(element, 'id') || textOf(element, 'name') || 'definitions';
    const reference = message.startsWith('unresolved reference');
    note(called, reference ? processFault.leadsNowhere(String(property), String(value)) : said);
  }
}
