import { BpmnModdle } from 'bpmn-moddle';
import type { Said } from '../content/located.ts';
import { drawingOf } from './draw.ts';
import type { Drawing, NoteFault } from './drawing.ts';
import { type Element, isElement, listOf, textOf, typeOf } from './element.ts';
import { motcuaDescriptor } from './motcua-descriptor.ts';
import { noteOutside } from './outside-profile.ts';
import { processFault } from './process-fault.text.ts';

/** The longest process of the catalogue has 20,000 characters. */
const longestFile = 2_000_000;
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
    for (const warning of warnings) noteWarning(warning, note);
    return isElement(rootElement) ? rootElement : undefined;
  } catch (error) {
    const inside = isElement(error) ? listOf(error, 'warnings') : [];
    for (const warning of inside) noteWarning(warning, note);
    const message = error instanceof Error ? error.message : String(error);
    if (inside.length === 0) note('definitions', processFault.notXml(wordsOf(message)), lineIn(message));
    return undefined;
  }
}

/** What is refused before anything is read. Definitions of a document type can make a small file endless. */
function unreadable(xml: string): { readonly message: Said; readonly line?: number } | undefined {
  if (xml.trim() === '') return { message: processFault.empty };
  if (xml.length > longestFile) return { message: processFault.tooLong(longestFile) };
  const at = xml.search(/<!(DOCTYPE|ENTITY)/i);
  if (at < 0) return undefined;
  return {
    message: processFault.documentType,
    line: xml.slice(0, at).split('\n').length,
  };
}

/** A mistake that bpmn-moddle stumbled over, at its element where it has one. */
function noteWarning(warning: unknown, note: NoteFault): void {
  if (!isElement(warning)) return;
  const { element, property, value } = warning;
  const message = textOf(warning, 'message');
  const twice = /duplicate ID <(.*?)>/.exec(message)?.[1];
  if (twice !== undefined) note(twice, processFault.sameId, lineIn(message));
  else if (!isElement(element)) note('definitions', processFault.notXml(wordsOf(message)), lineIn(message));
  else {
    const called = textOf(element, 'id') || textOf(element, 'name') || 'definitions';
    const reference = message.startsWith('unresolved reference');
    note(
      called,
      reference ? processFault.leadsNowhere(String(property), String(value)) : processFault.broken(message),
    );
  }
}

/** What is wrong, without the place, which we tell in our own way. */
function wordsOf(message: string): string {
  const [first = message] = message.split('\n');
  const nested = /nested error: (.*)/.exec(message)?.[1];
  const short = first.length > 120 ? `${first.slice(0, 120)}…` : first;
  return nested === undefined ? short : `${short}: ${nested}`;
}

function lineIn(message: string): number | undefined {
  const found = /line: (\d+)/.exec(message)?.[1];
  return found === undefined ? undefined : Number(found) + 1;
}
