import type { Bilingual, UnitId } from '#kernel';

export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** A kind of business people queue for: its numbers begin with its letter. */
export interface Line {
  readonly letter: Letter;
  readonly name: Bilingual;
  /** Fields of procedures, by their Vietnamese name. */
  readonly fields: readonly string[];
}

/** What an agency offers at its desk. */
export interface Desk {
  readonly unitId: UnitId;
  readonly numbers: boolean;
  readonly appointments: boolean;
  readonly slotMinutes: number;
  /** Persons one slot takes. */
  readonly places: number;
  /** How many days ahead can be booked, today not counted. */
  readonly daysAhead: number;
  /** At least one; the first takes every field that no other names. */
  readonly lines: readonly [Line, ...Line[]];
  /** In the address of the kiosk at the desk: numbers are given to whoever has it. Undefined before the desk is set up. */
  readonly kioskKey: string | undefined;
}

/** Bounds of the settings; the database has the same. */
export const bounds = {
  slotMinutes: { least: 10, most: 120 },
  places: { least: 1, most: 20 },
  daysAhead: { least: 1, most: 60 },
} as const;

/** A desk nobody has set up: it offers nothing. The numbers are ours, for the head of the desk to change. */
export const newDesk = (unitId: UnitId): Desk => ({
  unitId,
  numbers: false,
  appointments: false,
  slotMinutes: 30,
  places: 2,
  daysAhead: 14,
  lines: [{ letter: 'A', name: { vi: 'Tiếp nhận và trả kết quả', en: 'File and collect' }, fields: [] }],
  kioskKey: undefined,
});

/** The line a field of procedures belongs to. */
export const lineFor = ({ lines }: Pick<Desk, 'lines'>, fieldVi: string): Line =>
  lines.find(({ fields }) => fields.includes(fieldVi)) ?? lines[0];

export const lineOf = ({ lines }: Pick<Desk, 'lines'>, letter: string): Line | undefined =>
  lines.find((line) => line.letter === letter);

export const isLetter = (text: string): text is Letter => letters.some((letter) => letter === text);
