import type { Bilingual, PlainDate } from '#kernel';
import type { Letter } from '../desk/desk.ts';
import { addWaits, type Waits } from './waits.ts';

/** What became of the numbers of a line on a day, or of several together. */
export interface Waiting {
  readonly taken: number;
  readonly came: number;
  readonly missed: number;
  /** Still waiting when the day was over; of today: still waiting. */
  readonly unserved: number;
  readonly waits: Waits;
}

export interface LineDay extends Waiting {
  readonly day: PlainDate;
  readonly letter: Letter;
}

export interface WaitingFigures {
  readonly total: Waiting;
  /** By the line as it is called today; a line that is no more keeps its letter. */
  readonly lines: readonly (Waiting & { readonly letter: Letter; readonly name: Bilingual | undefined })[];
  /** The newest first. */
  readonly days: readonly (Waiting & { readonly day: PlainDate })[];
}

export const nobody: Waiting = { taken: 0, came: 0, missed: 0, unserved: 0, waits: [] };

export const together = (rows: readonly Waiting[]): Waiting =>
  rows.reduce(
    (sum, row) => ({
      taken: sum.taken + row.taken,
      came: sum.came + row.came,
      missed: sum.missed + row.missed,
      unserved: sum.unserved + row.unserved,
      waits: addWaits(sum.waits, row.waits),
    }),
    nobody,
  );

/** The same rows once over the whole, once by line, once by day. */
export function waitingFigures(
  rows: readonly LineDay[],
  lines: readonly { readonly letter: Letter; readonly name: Bilingual }[],
): WaitingFigures {
  const letters = [...new Set([...lines.map(({ letter }) => letter), ...rows.map(({ letter }) => letter)])];
  const days = [...new Set(rows.map(({ day }) => day))].sort().reverse();
  return {
    total: together(rows),
    lines: letters.sort().map((letter) => ({
      ...together(rows.filter((row) => row.letter === letter)),
      letter,
      name: lines.find((line) => line.letter === letter)?.name,
    })),
    days: days.map((day) => ({ ...together(rows.filter((row) => row.day === day)), day })),
  };
}
