import type { Drawing, DrawnElement } from './canvas-drawing.ts';

/** Fields by kind of element: which block of fields, and the attribute each of them is. */
const kinds: Readonly<
  Record<string, { readonly block: string; readonly fields: Readonly<Record<string, string>> }>
> = {
  step: {
    block: 'step',
    fields: {
      ...{
        ten: 'name',
        tenEn: 'motcua:nameEn',
        loai: 'motcua:step',
        han: 'motcua:limit',
        nhac: 'motcua:remind',
      },
      ...{ baoCap: 'motcua:escalate', coQuan: 'motcua:parties', luat: 'motcua:rule', cho: 'motcua:wait' },
      khongTinh: 'motcua:limit',
    },
  },
  lane: {
    block: 'lane',
    fields: { 'lane-ten': 'name', 'lane-vaiTro': 'motcua:role', 'lane-coQuan': 'motcua:agency' },
  },
  call: { block: 'call', fields: { 'call-goi': 'calledElement' } },
  flow: { block: 'named', fields: { 'named-ten': 'name', 'named-tenEn': 'motcua:nameEn' } },
  other: { block: 'named', fields: { 'named-ten': 'name' } },
};

const kindOf: Readonly<Record<string, string>> = {
  'bpmn:UserTask': 'step',
  'bpmn:ReceiveTask': 'step',
  'bpmn:Lane': 'lane',
  'bpmn:CallActivity': 'call',
  'bpmn:SequenceFlow': 'flow',
};

type Control = HTMLInputElement | HTMLSelectElement;

/** Shows the fields of what is chosen and writes what is typed into the drawing. */
export function canvasFields(part: HTMLElement, drawing: Drawing): void {
  const blocks = [...part.querySelectorAll<HTMLElement>('[data-fields]')];
  const nothing = part.querySelector<HTMLElement>('[data-part="nothing"]');
  let chosen: DrawnElement | undefined;
  const show = (element: DrawnElement | undefined): void => {
    chosen = element;
    const kind = element && kinds[kindOf[element.businessObject.$type] ?? 'other'];
    for (const block of blocks) block.hidden = block.dataset['fields'] !== kind?.block;
    if (nothing) nothing.hidden = element !== undefined;
    const block = blocks.find((each) => !each.hidden);
    if (block && element && kind) fill(block, kind.fields, element);
  };
  drawing.onChosen(show);
  for (const block of blocks) {
    block.addEventListener('change', () => {
      const kind = chosen && kinds[kindOf[chosen.businessObject.$type] ?? 'other'];
      if (!chosen || !kind) return;
      const element = retyped(chosen, block, drawing);
      drawing.modeling.updateProperties(element, written(block, kind.fields, element));
      show(element);
    });
  }
}

const controls = (block: HTMLElement): readonly Control[] => [
  ...block.querySelectorAll<Control>('input, select'),
];

function fill(
  block: HTMLElement,
  fields: Readonly<Record<string, string>>,
  { businessObject }: DrawnElement,
): void {
  const waits = businessObject.$type === 'bpmn:ReceiveTask';
  for (const control of controls(block)) {
    const attribute = fields[control.name] ?? '';
    const kept =
      attribute === '' || (waits && attribute === 'motcua:step') ? undefined : businessObject.get(attribute);
    const value = control.name === 'loai' && waits ? 'wait' : typeof kept === 'string' ? kept : '';
    if (control.name === 'khongTinh') ticked(control, value === 'not-counted');
    else if (control.name === 'coQuan') ticked(control, value.split(/[\s,]+/).includes(control.value));
    else if (control.type === 'radio') ticked(control, control.value === value);
    else control.value = control.name === 'han' && value === 'not-counted' ? '' : spoken(value, control.name);
  }
}

function ticked(control: Control, on: boolean): void {
  if (control instanceof HTMLInputElement) control.checked = on;
}

const times = ['han', 'nhac', 'baoCap'];

/** `0.5d` as a person writes it. */
function spoken(value: string, name: string): string {
  const match = times.includes(name) ? /^(\d+(?:\.\d+)?)(h|d)$/.exec(value) : null;
  if (match === null) return value;
  const vi = document.documentElement.lang === 'vi';
  const unit = match[2] === 'h' ? (vi ? 'giờ' : 'hours') : vi ? 'ngày' : 'days';
  return `${vi ? match[1]?.replace('.', ',') : match[1]} ${unit}`;
}

/** As the file has it; what cannot be read is written as it is, and the check says so. */
function fileTime(typed: string): string {
  const match = /^(\d+(?:[.,]\d+)?)\s*(giờ|h|hours?|ngày|d|days?)$/iu.exec(typed.trim().normalize('NFC'));
  if (match === null) return typed.trim();
  return `${match[1]?.replace(',', '.')}${/^(giờ|h)/iu.test(match[2] ?? '') ? 'h' : 'd'}`;
}

/** The properties as typed, of those the element can have. */
function written(
  block: HTMLElement,
  fields: Readonly<Record<string, string>>,
  { businessObject }: DrawnElement,
): Record<string, string | undefined> {
  const waits = businessObject.$type === 'bpmn:ReceiveTask';
  const found: Record<string, string | undefined> = {};
  const all = controls(block);
  for (const [name, attribute] of Object.entries(fields)) {
    if (name === 'khongTinh' || attribute === (waits ? 'motcua:step' : 'motcua:wait')) continue;
    if (waits && (attribute === 'motcua:parties' || attribute === 'motcua:rule')) continue;
    const own = all.filter((control) => control.name === name);
    const chosen = own.filter((control) => !isTick(control) || control.checked).map(({ value }) => value);
    const value = chosen.join(' ').trim();
    found[attribute] = (times.includes(name) ? fileTime(value) : value) || undefined;
  }
  const uncounted = all.find((control) => control.name === 'khongTinh');
  if (uncounted && isTick(uncounted) && uncounted.checked) found['motcua:limit'] = 'not-counted';
  if (found['motcua:step'] !== 'consult' && 'motcua:parties' in found) {
    found['motcua:parties'] = undefined;
    found['motcua:rule'] = undefined;
  }
  return found;
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

/** Waiting is another element of BPMN than working: the box becomes the other when the kind says so. */
function retyped(element: DrawnElement, block: HTMLElement, { replace }: Drawing): DrawnElement {
  if (block.dataset['fields'] !== 'step') return element;
  const kind = controls(block).find(
    (control) => control.name === 'loai' && isTick(control) && control.checked,
  );
  const type = kind?.value === 'wait' ? 'bpmn:ReceiveTask' : 'bpmn:UserTask';
  return element.businessObject.$type === type ? element : replace.replaceElement(element, { type });
}
