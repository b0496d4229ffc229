/** The line of one file on its way: its name as text, how far it is in words, and what can be done. */
export interface FileView {
  readonly item: HTMLElement;
  readonly words: (key: string) => string;
  /** Why it need not be sent at all. */
  readonly unacceptable: () => string | undefined;
  readonly sending: () => void;
  readonly progress: (sent: number) => void;
  readonly checking: () => void;
  readonly received: () => void;
  readonly offline: () => void;
  readonly isOffline: () => boolean;
  readonly failed: (message: string, again: boolean) => void;
  /** One button: it pauses what is being sent, and goes on with what is not. */
  readonly onHold: (pause: () => void, resume: () => void) => void;
  readonly onRemove: (act: () => void) => void;
}

type State = 'waiting' | 'sending' | 'paused' | 'offline' | 'checking' | 'received' | 'failed';

export function fileView(part: HTMLElement, file: File): FileView {
  const words = (key: string): string => part.getAttribute(`data-i18n.${key}`) ?? '';
  const item = made('li', 'mc-file');
  const name = made('span', 'mc-file__name', file.name);
  const said = made('span', 'mc-list__note', words('waiting'));
  said.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.max = Math.max(1, file.size);
  bar.value = 0;
  bar.setAttribute('aria-label', file.name);
  const hold = button(words('pause'));
  const remove = button(words('remove'));
  remove.setAttribute('aria-label', `${words('remove')}: ${file.name}`);
  name.append(said, bar);
  item.append(...picture(file), name, hold, remove);
  let state: State = 'waiting';
  let toldTenth = -1;
  const percent = (): string => String(Math.floor((bar.value / bar.max) * 100));
  const filled = (key: string): string =>
    words(key)
      .replace('{sent}', sizeIn(bar.value))
      .replace('{size}', sizeIn(file.size))
      .replace('{limit}', sizeIn(Number(part.dataset['largest'])))
      .replace('{percent}', percent());
  const become = (to: State, text: string): void => {
    state = to;
    said.textContent = text;
    said.className = to === 'failed' ? 'govuk-error-message' : 'mc-list__note';
    bar.hidden = to === 'failed' || to === 'received';
    const again = to === 'paused' || to === 'offline' || to === 'failed';
    hold.textContent = words(again ? 'resume' : 'pause');
    hold.setAttribute('aria-label', `${words(again ? 'resume' : 'pause')}: ${file.name}`);
    hold.hidden = to === 'checking' || to === 'received' || to === 'waiting';
    remove.hidden = to === 'checking' || to === 'received';
  };
  become('waiting', words('waiting'));
  return {
    item,
    words,
    unacceptable: () => {
      if (file.size > Number(part.dataset['largest'])) return filled('tooLarge');
      return isAccepted(part, file) ? undefined : words('notAccepted');
    },
    sending: () => become('sending', filled('sending')),
    progress: (sent) => {
      bar.value = sent;
      const tenth = Math.floor((sent / bar.max) * 10);
      // A reader of the screen hears every tenth, not every packet.
      if (state !== 'sending' || tenth === toldTenth) return;
      toldTenth = tenth;
      said.textContent = filled('sending');
    },
    checking: () => become('checking', words('checking')),
    received: () => {
      item.classList.add('mc-file--received');
      become('received', words('received'));
    },
    offline: () => become('offline', filled('offline')),
    isOffline: () => state === 'offline',
    failed: (message, again) => {
      become('failed', message);
      hold.hidden = !again;
    },
    onHold: (pause, resume) =>
      hold.addEventListener('click', () => {
        if (state !== 'sending') return resume();
        become('paused', filled('paused'));
        pause();
      }),
    onRemove: (act) => remove.addEventListener('click', act),
  };
}

function made(tag: 'li' | 'span', name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function button(text: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'govuk-button govuk-button--secondary mc-button--small';
  element.textContent = text;
  return element;
}

/** A photo as it is on the phone, small; what the browser cannot show simply is not there. */
function picture(file: File): readonly HTMLElement[] {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return [];
  const image = document.createElement('img');
  image.className = 'mc-file__picture';
  image.alt = '';
  image.src = URL.createObjectURL(file);
  image.addEventListener('load', () => URL.revokeObjectURL(image.src));
  image.addEventListener('error', () => image.remove());
  return [image];
}

/** By the ending of its name or its type, as its field lists them; the server looks at the bytes. */
function isAccepted(part: HTMLElement, file: File): boolean {
  const accept = part.querySelector<HTMLInputElement>('input[type="file"]')?.accept.split(',') ?? [];
  return (
    accept.length === 0 || accept.some((one) => one === file.type || file.name.toLowerCase().endsWith(one))
  );
}

function sizeIn(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.ceil(kilobytes)} KB`;
  const megabytes = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  return `${megabytes.format(kilobytes / 1024)} MB`;
}
