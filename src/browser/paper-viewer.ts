import { openSheet } from './open-sheet.ts';
import { buildFrame, filled, said, words } from './viewer-frame.ts';
import { firstLook, type Look, paged, type Sheet, turned, zoomed } from './viewer-sheet.ts';

export interface Viewer {
  readonly show: (paper: HTMLAnchorElement, place: { readonly at: number; readonly count: number }) => void;
  /** Whether the key was one of the viewer's. */
  readonly key: (key: string) => boolean;
}

interface Calls {
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** What is open now: which file, and how it is looked at. */
interface Opened {
  readonly href: string;
  readonly sheet: Sheet;
  look: Look;
}

type Change = (look: Look, sheet: Sheet) => Partial<Look>;

const looks = {
  back: (look, { pages }) => ({ page: paged(look, -1, pages) }),
  on: (look, { pages }) => ({ page: paged(look, 1, pages) }),
  smaller: (look) => ({ zoom: zoomed(look, -1) }),
  larger: (look) => ({ zoom: zoomed(look, 1) }),
  fit: () => ({ zoom: 1 }),
  turn: (look) => ({ turn: turned(look) }),
} as const satisfies Record<string, Change>;

const lookOfKey: Readonly<Record<string, Change>> = {
  ArrowLeft: looks.back,
  ArrowRight: looks.on,
  '-': looks.smaller,
  '+': looks.larger,
  '=': looks.larger,
  '0': looks.fit,
  r: looks.turn,
};

/** Papers beside what was declared, one at a time. */
export function openViewer(place: HTMLElement, { onClose, onStep }: Calls): Viewer {
  let wanted = '';
  let opened: Opened | undefined;
  let drawings = 0;

  const draw = async (): Promise<void> => {
    const mine = ++drawings;
    if (opened === undefined) return;
    const { sheet, look } = opened;
    const { stage, count } = frame;
    count.textContent = sheet.pages > 1 ? filled(words.page, { page: look.page, pages: sheet.pages }) : '';
    const drawn = await sheet.draw(look, Math.max(200, stage.clientWidth - 24)).catch(() => undefined);
    // Whoever pressed again meanwhile sees what they asked for last.
    if (mine === drawings) stage.replaceChildren(drawn ?? said(words.failed));
  };
  const change = (to: Change): void => {
    if (opened === undefined) return;
    const before = opened.look;
    opened.look = { ...before, ...to(before, opened.sheet) };
    if (opened.look.page !== before.page) frame.stage.scrollTop = 0;
    void draw();
  };
  const forget = (): void => {
    opened?.sheet.leave();
    opened = undefined;
  };
  const close = (): void => {
    place.hidden = true;
    wanted = '';
    forget();
    onClose();
  };
  const frame = buildFrame(place, [
    ['↑', words.previous, () => onStep(-1)],
    ['↓', words.next, () => onStep(1)],
    ['‹', words.pageBack, () => change(looks.back)],
    ['›', words.pageOn, () => change(looks.on)],
    ['−', words.smaller, () => change(looks.smaller)],
    ['+', words.larger, () => change(looks.larger)],
    ['↔', words.fit, () => change(looks.fit)],
    ['⟳', words.turn, () => change(looks.turn)],
    ['✕', words.close, close],
  ]);
  addEventListener('resize', () => place.hidden || void draw());

  const open = async (paper: HTMLAnchorElement, title: string): Promise<void> => {
    const { href } = paper;
    wanted = href;
    forget();
    frame.count.textContent = '';
    frame.stage.replaceChildren(said(words.loading));
    const sheet = await openSheet(paper, title).catch(() => undefined);
    if (wanted !== href) return sheet?.leave();
    if (sheet === undefined) return frame.stage.replaceChildren(said(words.failed));
    opened = { href, sheet, look: firstLook };
    await draw();
  };
  return {
    show: (paper, { at, count }) => {
      place.hidden = false;
      // On a phone it lies over the page.
      if (getComputedStyle(place).position === 'fixed') frame.stage.focus();
      const title = paper.textContent.trim();
      frame.name.textContent = filled(words.paper, { at: at + 1, count, name: title });
      frame.apart.href = paper.href;
      if (wanted !== paper.href) void open(paper, title);
    },
    key: (key) => {
      if (place.hidden) return false;
      if (key === 'Escape') close();
      else if (lookOfKey[key] === undefined) return false;
      else change(lookOfKey[key]);
      return true;
    },
  };
}
