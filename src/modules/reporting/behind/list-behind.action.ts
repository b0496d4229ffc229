import type { PlainDate, UnitId } from '#kernel';
import { subtreeIds } from '#organisations';
import type { Executor } from '#platform/db';
import type { FigureName } from '../figures/figures.ts';
import { countedUntil, type Period } from '../figures/period.ts';
import type { FigureRole } from '../projection/contributions.ts';
import { linesBehind } from './behind.store.ts';
import type { BehindLine } from './line.ts';
import type { Mark } from './mark.ts';

export interface ListQuestion extends Period {
  readonly figure: FigureName;
  /** Of dossiers, unless it says of slices. */
  readonly role?: FigureRole | undefined;
  readonly unitId: UnitId;
  readonly asOf: PlainDate;
}

export interface ListPage {
  readonly lines: readonly BehindLine[];
  readonly next: Mark | undefined;
}

/** One page of the list behind a figure. */
export async function pageBehind(
  db: Executor,
  question: ListQuestion & { readonly after: Mark | undefined; readonly size: number },
): Promise<ListPage> {
  const { figure, role, from, after, size } = question;
  const units = await subtreeIds(db, question.unitId);
  const until = countedUntil(question, question.asOf);
  const found = await linesBehind(db, { figure, role, units, from, until, after, limit: size + 1 });
  const lines = found.slice(0, size);
  return { lines, next: found.length > size ? lines.at(-1)?.mark : undefined };
}

/** The whole list in pages, for a download: the memory it takes does not grow with the list. */
export async function* allBehind(
  db: Executor,
  question: ListQuestion,
  size = 2_000,
): AsyncGenerator<readonly BehindLine[]> {
  let after: Mark | undefined;
  do {
    const page: ListPage = await pageBehind(db, { ...question, after, size });
    yield page.lines;
    after = page.next;
  } while (after);
}
