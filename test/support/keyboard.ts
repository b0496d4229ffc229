import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What has the focus: where it is, and whether somebody who looks can see that it has it. */
const focused = `(() => {
  const node = document.activeElement;
  const box = node.getBoundingClientRect();
  // Of a radio or a checkbox the box beside it is drawn, not the control.
  const drawn = [getComputedStyle(node), getComputedStyle(node.nextElementSibling ?? node, '::before')];
  const marked = ({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  return JSON.stringify({
    name: node.localName + '#' + node.id + ' ' + node.textContent.trim().slice(0, 40),
    seen: drawn.some(marked),
    inside: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  });
})()`;

/** Fails unless what has the focus is on the screen and marked as having it. */
export async function focusIsSeen(page: Page): Promise<void> {
  const { name, seen, inside } = JSON.parse(String(await page.evaluate(focused)));
  assert.ok(inside, `${page.url()}: ${name} has the focus outside of the screen`);
  assert.ok(seen, `${page.url()}: ${name} has the focus, and nothing shows it`);
}

/** Presses Tab until a control has the focus; each stop on the way must be seen. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    await focusIsSeen(page);
    if (await hasFocus(page, selector)) return;
  }
  assert.fail(`${page.url()}: no Tab leads to ${selector}`);
}

export const hasFocus = async (page: Page, selector: string): Promise<boolean> =>
  (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) === true;
