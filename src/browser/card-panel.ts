import { cardFaultText, readCard } from '#kernel';
import { cardText } from './card.text.ts';
import { fillFrom } from './card-fill.ts';
import { inPageLang } from './in-page-lang.ts';

/** The ways to read a card, below the button that opens them. */
export interface CardPanel {
  readonly toggle: () => void;
}

type Say = (looks: string, ...lines: readonly string[]) => void;

export function cardPanel(place: HTMLElement, open: HTMLElement): CardPanel {
  const label = open.textContent;
  const words = inPageLang(cardText);
  const panel = made('div', 'govuk-inset-text');
  panel.hidden = true;
  const status = made('div', '');
  status.setAttribute('role', 'status');
  const say: Say = (looks, ...lines) =>
    status.replaceChildren(...lines.map((line) => made('p', looks, line)));
  const fault = (message: string): void => say('govuk-error-message', message);
  let stopCamera = (): void => undefined;
  const show = (shown: boolean): void => {
    panel.hidden = !shown;
    open.setAttribute('aria-expanded', String(shown));
    open.textContent = shown ? words.close : label;
    if (!shown) stopCamera();
  };
  /** Fills in what a text says if it is a card's, and says what is wrong if it is none. */
  const take = (text: string): boolean => {
    const card = readCard(text);
    if (!card.ok) {
      fault(inPageLang(cardFaultText)[card.error]);
      return false;
    }
    const { name, residence } = card.value;
    fillFrom(card.value, place);
    show(false);
    const where = words.residence.replace('{residence}', () => residence);
    say('govuk-body', name === undefined ? words.nameless : words.done, ...(residence === '' ? [] : [where]));
    return true;
  };
  panel.append(made('p', 'govuk-body', words.how));
  if (navigator.mediaDevices?.getUserMedia !== undefined) {
    const camera = button(words.camera);
    camera.addEventListener('click', async () => {
      const { watchCamera } = await import('./card-camera.ts');
      say('govuk-body', words.aim);
      stopCamera();
      stopCamera = watchCamera(panel, take, () => fault(words.denied));
    });
    panel.append(camera);
  }
  panel.append(photoInput(place, words.photo, (file) => readPhoto(file, { say, fault, take })));
  place.append(panel, status);
  const toggle = (): void => {
    say('');
    show(panel.hidden !== false);
  };
  return { toggle };
}

interface Reading {
  readonly say: Say;
  readonly fault: (message: string) => void;
  readonly take: (text: string) => boolean;
}

async function readPhoto(file: File, { say, fault, take }: Reading): Promise<void> {
  const words = inPageLang(cardText);
  say('govuk-body', words.reading);
  const text = await textIn(file).catch(() => null);
  if (text === null) fault(words.failed);
  else if (text === undefined) fault(words.unread);
  else take(text);
}

/** Undefined where a picture shows no code. */
async function textIn(file: File): Promise<string | undefined> {
  const { readQr } = await import('./read-qr.ts');
  const picture = await createImageBitmap(file).catch(() => undefined);
  return picture && readQr(picture);
}

function photoInput(place: HTMLElement, label: string, take: (file: File) => Promise<void>): HTMLElement {
  const group = made('div', 'govuk-form-group');
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.className = 'govuk-file-upload';
  input.id = `card-${place.dataset['personId'] ?? ''}`;
  const name = document.createElement('label');
  name.className = 'govuk-label';
  name.htmlFor = input.id;
  name.textContent = label;
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file !== undefined) await take(file);
    input.value = '';
  });
  group.append(name, input);
  return group;
}

function button(text: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'govuk-button govuk-button--secondary';
  element.textContent = text;
  return element;
}

function made(tag: string, looks: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = looks;
  element.textContent = text;
  return element;
}
