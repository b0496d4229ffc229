import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Where a run of the tests keeps what its journeys saw; not in git. `npm test` says the path at its end. */
const folder = path.join(import.meta.dirname, '..', '..', 'dist', 'journeys');

export type Album = (page: Page, name: string) => Promise<void>;

/** Pictures of one journey, numbered in their order; those of the run before are gone. */
export function album(journey: string): Album {
  const own = path.join(folder, journey);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  let taken = 0;
  return async (page, name) => {
    taken += 1;
    const file = `${String(taken).padStart(2, '0')}-${name}.jpg`;
    await page.screenshot({ path: path.join(own, file), type: 'jpeg', quality: 70, fullPage: true });
  };
}
