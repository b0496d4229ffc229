import type { TrafficLight } from '#calendar';
import { type Actor, type Instant, may, type Permission } from '#kernel';

/** The parts of a worklist, in the order they are shown. */
export const sections = [
  'intake',
  'mine',
  'ours',
  'opinion',
  'return',
  'messages',
  'supplement',
  'waiting',
  'agency',
] as const;
export type Section = (typeof sections)[number];

/** Who sees a section at all; which rows of it is for the query. */
const needs = {
  intake: 'dossier.accept',
  mine: 'dossier.take-step',
  ours: 'dossier.take-step',
  opinion: 'dossier.give-opinion',
  return: 'dossier.return-result',
  messages: 'dossier.answer-message',
  supplement: 'dossier.read',
  waiting: 'dossier.read',
  agency: 'dossier.read',
} as const satisfies Record<Section, Permission>;

export const sectionsFor = (actor: Actor): readonly Section[] =>
  sections.filter((section) => may(actor, needs[section]));

/** Sections whose rows race against a clock, so that its light can be filtered by. */
export const hasClock = (section: Section): boolean =>
  !['return', 'messages', 'supplement'].includes(section);

/** Where a page of a list begins: after the row with this due time and id. */
export interface Cursor {
  readonly at: Instant;
  readonly id: string;
}

export interface Filter {
  readonly section: Section | undefined;
  /** Part of a code or of the applicant's name, with or without accents. */
  readonly q: string;
  readonly procedure: string | undefined;
  readonly light: TrafficLight | undefined;
  readonly after: Cursor | undefined;
}

/** Sections in which nobody here has anything to do just now. */
const toWatch: ReadonlySet<Section> = new Set(['supplement', 'waiting', 'agency']);

/** The section that opens when none was asked for: the first in which something waits. */
export function openingSection(
  visible: readonly Section[],
  asked: Section | undefined,
  countOf: (section: Section) => number,
): Section | undefined {
  if (asked !== undefined && visible.includes(asked)) return asked;
  const toDo = visible.filter((section) => !toWatch.has(section));
  return toDo.find((section) => countOf(section) > 0) ?? visible[0];
}
