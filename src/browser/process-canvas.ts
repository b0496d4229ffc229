import Modeler from 'bpmn-js/lib/Modeler';
import { type Drawing, type DrawnElement, isElement } from './canvas-drawing.ts';
import { canvasFields } from './canvas-fields.ts';
import { ourTools } from './canvas-tools.ts';

/**
 * The canvas of a process: bpmn-js with our tools only, the fields of what is chosen beside it, and the server's check of
 * what is drawn a moment after each change. Saving posts the file by the form of the page.
 */
export async function enhanceCanvas(part: HTMLElement): Promise<void> {
  const stage = part.querySelector<HTMLElement>('[data-part="stage"]');
  const file = part.querySelector<HTMLTextAreaElement>('textarea[name="bpmn"]');
  const form = file?.form;
  if (stage === null || file === null || !form) return;
  await styled(part.dataset['style']);
  const note = part.querySelector<HTMLElement>('[data-part="note"]');
  stage.hidden = false;
  const library: Readonly<Record<string, string>> = parsed(part.dataset['library']);
  const words: Readonly<Record<string, string>> = parsed(part.dataset['words']);
  const modeler = new Modeler({
    container: stage,
    moddleExtensions: { motcua: parsed(part.dataset['descriptor']) },
    additionalModules: [ourTools(words), { translate: ['value', (text: string) => library[text] ?? text] }],
  });
  try {
    await modeler.importXML(file.value);
  } catch {
    stage.hidden = true;
    note?.prepend(words['failed'] ?? '');
    return;
  }
  note?.remove();
  for (const each of part.querySelectorAll<HTMLElement>('[data-part="drawn"]')) each.hidden = false;
  const drawing = drawingOf(modeler);
  show(drawing, stage);
  canvasFields(part, drawing);
  const check = checker(part, form, drawing);
  const changed = async (): Promise<void> => {
    file.value = (await modeler.saveXML({ format: true })).xml ?? file.value;
    check();
  };
  modeler.on('commandStack.changed', () => void changed());
  mark(drawing, await ask(part, form));
}

/**
 * The whole drawing below the palette; where that would be too small to read, as on a phone, its beginning, and the rest
 * by moving it.
 */
function show({ canvas }: Drawing, stage: HTMLElement): void {
  const zoom = Math.max(canvas.zoom('fit-viewport') * 0.85, 0.4);
  const { inner, outer } = canvas.viewbox();
  const palette = (stage.querySelector('.djs-palette')?.clientHeight ?? 50) + 20;
  const fits = inner.width * zoom < outer.width;
  const aside = fits ? (outer.width / zoom - inner.width) / 2 : 10 / zoom;
  canvas.viewbox({
    ...{ x: inner.x - aside, y: inner.y - palette / zoom },
    ...{ width: outer.width / zoom, height: outer.height / zoom },
  });
}

/** The styles of the canvas are fetched with it: no other page needs them. */
function styled(href: string | undefined): Promise<void> {
  if (href === undefined) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

function parsed(text: string | undefined): Record<string, string> {
  const value: Record<string, string> = JSON.parse(text ?? '{}');
  return value;
}

const drawingOf = (modeler: Modeler): Drawing => ({
  canvas: modeler.get('canvas'),
  modeling: modeler.get('modeling'),
  registry: modeler.get('elementRegistry'),
  overlays: modeler.get('overlays'),
  replace: modeler.get('bpmnReplace'),
  onChosen: (tell) =>
    modeler.on('selection.changed', (event: { readonly newSelection?: readonly DrawnElement[] }) => {
      const chosen = event.newSelection ?? [];
      tell(chosen.length === 1 && isElement(chosen[0]) ? chosen[0] : undefined);
    }),
});

interface Checked {
  readonly elements: readonly string[];
  readonly standing: string;
}

/** What the server says of the drawing, or undefined when it cannot be asked now. */
async function ask(part: HTMLElement, form: HTMLFormElement): Promise<Checked | undefined> {
  const fields = new FormData(form);
  const body = new URLSearchParams();
  for (const name of ['_csrf', 'ban', 'bpmn']) body.set(name, String(fields.get(name) ?? ''));
  try {
    const answer = await fetch(part.dataset['check'] ?? '', { method: 'POST', body });
    const checked: Checked | undefined = answer.ok ? await answer.json() : undefined;
    const standing = part.querySelector('[data-part="standing"]');
    if (checked && standing) {
      const read = new DOMParser().parseFromString(checked.standing, 'text/html');
      standing.replaceChildren(...read.body.childNodes);
    }
    return checked;
  } catch {
    return undefined;
  }
}

/** Asks half a second after the last change; an answer overtaken by another is passed over. */
function checker(part: HTMLElement, form: HTMLFormElement, drawing: Drawing): () => void {
  let timer = 0;
  let asked = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const mine = ++asked;
      const checked = await ask(part, form);
      if (mine === asked) mark(drawing, checked);
    }, 500);
  };
}

/** Each faulty element with a red line and a sign; what is wrong stands beside the canvas. */
function mark({ canvas, registry, overlays }: Drawing, checked: Checked | undefined): void {
  if (!checked) return;
  const faulty = 'mc-canvas--faulty';
  overlays.remove({ type: 'fault' });
  registry.forEach((element) => {
    canvas.removeMarker(element.id, faulty);
  });
  for (const id of checked.elements) {
    if (!registry.get(id)) continue;
    canvas.addMarker(id, faulty);
    const sign = document.createElement('span');
    sign.className = 'mc-canvas__fault';
    sign.textContent = '!';
    overlays.add(id, 'fault', { position: { top: -12, right: 12 }, html: sign });
  }
}
