import type { ModdleElement } from 'bpmn-moddle';
import type { Bilingual } from '#kernel';
import { adaptText } from './adapt.text.ts';
import { nameKinds, putInLanes } from './adapt-lanes.action.ts';
import { freeId, nameOf, replaced, rewire } from './adapt-nodes.action.ts';
import { keepPicture, strip } from './adapt-rest.action.ts';
import {
  elementsOf,
  hold,
  idOfElement,
  isModdle,
  type ModdleFile,
  openModdle,
} from './moddle-file.action.ts';

/** What became of a file made elsewhere, and what was done to it. */
export interface Adapted {
  readonly bpmn: string;
  readonly changes: readonly Bilingual[];
}

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
  giveIds(process);
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

/** What has no id is given one, so that it can be told from others that have none. */
function giveIds(process: ModdleElement): void {
  const elements = elementsOf(process, 'flowElements');
  for (const element of elements)
    if (idOfElement(element) === '') element.set('id', freeId(elements, 'element'));
}

/** One process with its pool; the others and what passes between them go. */
function keepOne({ definitions }: ModdleFile, process: ModdleElement, changes: Bilingual[]): void {
  const roots = elementsOf(definitions, 'rootElements');
  const collaboration = roots.find(({ $type }) => $type === 'bpmn:Collaboration');
  const kept = [...(collaboration ? [collaboration] : []), process];
  const gone = roots.filter((root) => !kept.includes(root));
  const processes = gone.filter(({ $type }) => $type === 'bpmn:Process');
  for (const other of processes) {
    const nodes = elementsOf(other, 'flowElements').filter(({ $type }) => $type !== 'bpmn:SequenceFlow');
    changes.push(adaptText.process(nameOf(other) || poolName(collaboration, other), nodes.length));
  }
  if (gone.length > processes.length) changes.push(adaptText.roots(gone.length - processes.length));
  hold(definitions, 'rootElements', kept);
  tellNotes([process, ...(collaboration ? [collaboration] : [])], changes);
  if (!collaboration) return;
  const messages = elementsOf(collaboration, 'messageFlows').length;
  if (messages > 0) changes.push(adaptText.messages(messages));
  const isOurs = (pool: ModdleElement) => pool.get('processRef') === process;
  const pools = elementsOf(collaboration, 'participants');
  for (const pool of pools.filter((each) => !isModdle(each.get('processRef'))))
    changes.push(adaptText.dropped(pool.$type, nameOf(pool)));
  hold(collaboration, 'participants', pools.filter(isOurs));
}

function poolName(collaboration: ModdleElement | undefined, process: ModdleElement): string {
  const pools = collaboration ? elementsOf(collaboration, 'participants') : [];
  const pool = pools.find((each) => each.get('processRef') === process);
  return pool ? nameOf(pool) : '';
}

/** Notes that hang on the drawing say something: they are told with their words. */
function tellNotes(elements: readonly ModdleElement[], changes: Bilingual[]): void {
  const notes = elements
    .flatMap((each) => elementsOf(each, 'artifacts'))
    .flatMap((artifact) => {
      const text = artifact.get('text');
      return typeof text === 'string' ? [text.replaceAll(/\s+/g, ' ').trim().slice(0, 120)] : [];
    });
  if (notes.length > 0) changes.push(adaptText.notes(notes));
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
