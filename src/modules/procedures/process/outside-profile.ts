import type { NoteFault } from './drawing.ts';
import { type Element, isElement, listOf, textOf, typeOf } from './element.ts';
import { processFault } from './process-fault.text.ts';
import { parts, plainValues, profile } from './profile.table.ts';

/**
 * Names everything in a file that the closed profile does not know: elements, their properties, attributes
 * and extensions of other tools. Nothing is passed over, since what a drawing says and the office does not
 * do would be a lie about how the office works.
 */
export function noteOutside(definitions: Element, note: NoteFault): void {
  const waiting: { readonly element: Element; readonly owner: string }[] = [
    { element: definitions, owner: 'definitions' },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, owner } = next;
    const called = textOf(element, 'id') || textOf(element, 'name') || owner;
    const known = Object.hasOwn(profile, typeOf(element)) ? profile[typeOf(element)] : undefined;
    if (known) noteProperties(element, known, called, note);
    else note(called, processFault.outside(spoken(element)));
    if (element !== definitions) noteForeign(element, called, note);
    for (const part of [...parts].reverse()) {
      const inside = isElement(element[part]) ? [element[part]] : listOf(element, part);
      waiting.push(...inside.toReversed().map((each) => ({ element: each, owner: called })));
    }
  }
}

function noteProperties(element: Element, known: readonly string[], called: string, note: NoteFault): void {
  for (const [property, value] of Object.entries(element)) {
    if (property.startsWith('$') || property === 'extensionElements' || known.includes(property)) continue;
    if (parts.includes(property) || plainValues[property] === value) continue;
    const inside = (Array.isArray(value) ? value : [value]).filter(isElement);
    if (inside.length === 0) note(called, processFault.attributeOutside(property));
    for (const each of inside) {
      note(textOf(each, 'id') || called, processFault.propertyOutside(spoken(each), property, called));
    }
  }
}

/** Attributes and extensions in a language that is neither BPMN nor ours. */
function noteForeign(element: Element, called: string, note: NoteFault): void {
  const attributes = isElement(element['$attrs']) ? Object.keys(element['$attrs']) : [];
  const foreign = attributes.filter((name) => name.includes(':') && !/^(xmlns|xsi):/.test(name));
  const extension = element['extensionElements'];
  const values = isElement(extension) ? listOf(extension, 'values').map(typeOf) : [];
  const names = [...new Set([...foreign.filter((name) => !name.startsWith('motcua:')), ...values])];
  if (names.length > 0) note(called, processFault.extensionsOutside(names.join(', ')));
  else if (isElement(extension)) note(called, processFault.anyExtension);
}

/** Its type, and what the drawing calls it. */
function spoken(element: Element): string {
  const name = textOf(element, 'name').replaceAll(/\s+/g, ' ').slice(0, 80);
  return name === '' ? typeOf(element) : `${typeOf(element)} "${name}"`;
}
