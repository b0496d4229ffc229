import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { motcuaDescriptor } from '../process/motcua-descriptor.ts';

/** A process file opened to be changed. */
export interface ModdleFile {
  readonly definitions: ModdleElement;
  readonly create: (type: string, properties?: Readonly<Record<string, unknown>>) => ModdleElement;
  readonly text: () => Promise<string>;
}

/** Opens a file that has been read before: whoever asks knows that it is XML and holds a process. */
export async function openModdle(xml: string): Promise<ModdleFile> {
  const moddle = new BpmnModdle({ motcua: motcuaDescriptor });
  const { rootElement } = await moddle.fromXML(xml);
  if (!isModdle(rootElement)) throw new Error('The file holds no definitions');
  return {
    definitions: rootElement,
    create: (type, properties) => moddle.create(type, properties),
    text: async () => (await moddle.toXML(rootElement, { format: true })).xml,
  };
}

export const isModdle = (value: unknown): value is ModdleElement =>
  typeof value === 'object' && value !== null && '$type' in value && 'set' in value;

/** The elements a list of one holds. */
export function elementsOf(element: ModdleElement, property: string): readonly ModdleElement[] {
  const value = element.get(property);
  return Array.isArray(value) ? value.filter(isModdle) : [];
}

/** Puts a list into an element, each of it belonging to it. */
export function hold(element: ModdleElement, property: string, held: readonly ModdleElement[]): void {
  for (const each of held) each.$parent = element;
  element.set(property, held);
}

/** Sets a text, or takes the attribute away where there is none. */
export function setText(element: ModdleElement, property: string, text: string): void {
  element.set(property, text === '' ? undefined : text);
}

export const idOfElement = (element: ModdleElement): string => {
  const id = element.get('id');
  return typeof id === 'string' ? id : '';
};
