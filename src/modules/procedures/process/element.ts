/** An element as bpmn-moddle gives it, looked at with care: the file came from outside. */
export type Element = { readonly [property: string]: unknown };

export const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its type, such as `bpmn:UserTask`. */
export const typeOf = (element: Element): string => textOf(element, '$type');

export function textOf(element: Element, property: string): string {
  const value = element[property];
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

export function listOf(element: Element, property: string): readonly Element[] {
  const value = element[property];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** The id of the element a reference leads to; empty when it leads nowhere. */
export function referredBy(element: Element, property: string): string {
  const value = element[property];
  return isElement(value) ? textOf(value, 'id') : '';
}
