import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = readFileSync(new URL('_colours.scss', import.meta.url), 'utf8');
const colours = new Map(
  [...source.matchAll(/^\$([\w-]+):\s*(#[0-9a-f]{6});/gm)].map(([, name, value]) => [name, value]),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(name: string): number {
  const hex = colours.get(name);
  assert.ok(hex, `no colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const states = ['green', 'amber', 'red', 'paused', 'stopped'];

/** Text and what it stands on: AAA (7) for body text and every state of the clock. */
const aaa: readonly (readonly [string, string])[] = [
  ['ink', 'white'],
  ['ink', 'paper'],
  ['ink', 'accent-light'],
  ['ink', 'focus'],
  ['ink-soft', 'white'],
  ['ink-soft', 'paper'],
  ['link', 'white'],
  ['link', 'paper'],
  ['link-visited', 'white'],
  ['link-hover', 'white'],
  ['white', 'accent'],
  ['white', 'accent-dark'],
  ['accent-dark', 'accent-light'],
  ...states.map((state) => [`${state}-text`, `${state}-fill`] as const),
];

/** AA (4.5) for short texts. */
const aa: readonly (readonly [string, string])[] = [
  ['error', 'white'],
  ['error', 'paper'],
  ['success', 'white'],
  ['white', 'error'],
  ['link', 'accent-light'],
  ['gold', 'accent-dark'],
];

/** 3 for edges that carry a meaning. */
const edges: readonly (readonly [string, string])[] = [
  ['accent', 'white'],
  ['gold', 'accent'],
  ...states.map((state) => [`${state}-edge`, 'white'] as const),
];

for (const [least, pairs] of [
  [7, aaa],
  [4.5, aa],
  [3, edges],
] as const) {
  test(`these pairs of colours have a contrast of at least ${least}`, () => {
    const weak = pairs.filter(([one, other]) => contrast(one, other) < least);
    assert.deepEqual(
      weak.map(([one, other]) => `${one} on ${other}: ${contrast(one, other).toFixed(2)}`),
      [],
    );
  });
}

test("the browser's own bar has the masthead's colour", () => {
  const head = readFileSync(new URL('../layout/document-head.tsx', import.meta.url), 'utf8');
  assert.equal(/theme-color" content="(#\w+)"/.exec(head)?.[1], colours.get('accent-dark'));
});
