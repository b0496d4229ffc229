import type { ModdleElement } from 'bpmn-moddle';
import { parts, profile } from '../process/profile.table.ts';
import { elementsOf, hold, idOfElement, isModdle } from './moddle-file.action.ts';

/** Takes away every property and extension that is not of the profile; how many. */
export function strip(element: ModdleElement): number {
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
export function keepPicture(
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
