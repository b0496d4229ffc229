import type { Page } from 'playwright-core';

/**
 * How long a person would take, reckoned by the keystroke-level model (Card, Moran and Newell 1980), in seconds: a key of
 * an average typist, pointing at something with the mouse, a press of its button, a thought before each act. A page that
 * loads is waited for as long as a slow office line takes.
 */
const pace = { key: 0.28, point: 1.1, press: 0.2, thought: 1.35, page: 0.7 } as const;

/** Keys of a text in the Telex way of writing Vietnamese: a mark or a tone is a key more, a capital too. */
export const keysOf = (text: string): number => {
  const bare = text.normalize('NFD').replaceAll('đ', 'dd').replaceAll('Đ', 'DD');
  return bare.length + (bare.match(/\p{Lu}/gu)?.length ?? 0);
};

/** Answers by the name of their field: radios, checkboxes and selects by value, all others by what is typed. */
export type Answers = Readonly<Record<string, string>>;

/** A person at a keyboard and a mouse, whose time is reckoned while a test does in seconds what they do. */
export interface Typist {
  readonly page: Page;
  /** Reckoned so far, in seconds. */
  seconds(): number;
  write(answers: Answers): Promise<void>;
  /** Chooses in a list by what is read there. */
  choose(name: string, label: string): Promise<void>;
  /** Clicks the first button or link that is called so, and waits for the page that comes of it. */
  press(name: string | RegExp): Promise<void>;
}

export function typist(page: Page): Typist {
  let spent = 0;
  const spend = (...acts: readonly number[]) => {
    for (const act of acts) spent += act;
  };
  const press = async (name: string | RegExp) => {
    spend(pace.thought, pace.point, pace.press, pace.page);
    const called = { name, exact: typeof name === 'string' };
    const control = page.getByRole('button', called).or(page.getByRole('link', called)).first();
    await Promise.all([page.waitForEvent('load'), control.click()]);
  };
  const answer = async (name: string, value: string) => {
    const control = page.locator(`main [name="${name}"]`).first();
    const kind = await control.evaluate((node) => `${node.tagName}:${node.getAttribute('type') ?? ''}`);
    if (kind === 'SELECT:') {
      spend(pace.thought, pace.point, pace.press, pace.point, pace.press);
      await control.selectOption(value);
    } else if (kind === 'INPUT:radio' || kind === 'INPUT:checkbox') {
      spend(pace.thought, pace.point, pace.press);
      await page.locator(`main input[name="${name}"][value="${value}"]`).check();
    } else {
      // From field to field by Tab.
      spend(pace.key, pace.key * keysOf(value));
      await control.fill(value);
    }
  };
  return {
    page,
    seconds: () => spent,
    write: async (answers) => {
      for (const [name, value] of Object.entries(answers)) await answer(name, value);
    },
    choose: async (name, label) => {
      spend(pace.thought, pace.point, pace.press, pace.point, pace.press);
      await page.locator(`main [name="${name}"]`).selectOption({ label });
    },
    press,
  };
}
