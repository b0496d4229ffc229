import type { TrafficLight } from '#calendar';
import type { Channel, StepKind } from '#dossiers';
import { type Actor, may, type Permission, type PostId } from '#kernel';

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
  'team',
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
  team: 'dossier.assign-step',
  agency: 'dossier.read',
} as const satisfies Record<Section, Permission>;

export const sectionsFor = (actor: Actor): readonly Section[] =>
  sections.filter((section) => may(actor, needs[section]));

/** Sections whose rows race against a clock, so that its light can be filtered by. */
export const hasClock = (section: Section): boolean =>
  !['return', 'messages', 'supplement'].includes(section);

/** Sections of steps, which are of a kind; the others are of dossiers. */
export const hasSteps = (section: Section): boolean => ['mine', 'ours', 'team', 'opinion'].includes(section);

/** By when it is due, by when it came, by the applicant's given name, by the procedure. */
export const orders = ['due', 'received', 'name', 'procedure'] as const;
export type Order = (typeof orders)[number];

/** Where a page of a list begins or ends: at the row with this place in the order, and this id. */
export interface Cursor {
  readonly towards: 'next' | 'previous';
  /** Milliseconds, a folded name, or a procedure's code with milliseconds: as the order has it. */
  readonly key: string;
  readonly id: string;
}

export interface Filter {
  readonly section: Section | undefined;
  /** Part of a code or of the applicant's name, with or without accents; under three letters, how a word of it begins. */
  readonly q: string;
  readonly procedure: string | undefined;
  readonly light: TrafficLight | undefined;
  readonly step: StepKind | undefined;
  readonly channel: Channel | undefined;
  /** Whose steps; `none`: nobody's yet. Asked of the section of all posts alone. */
  readonly post: PostId | 'none' | undefined;
  readonly order: Order;
  readonly reverse: boolean;
  readonly from: Cursor | undefined;
}

/** A whole section, the most urgent first. */
export const everything: Filter = {
  ...{ section: undefined, q: '', procedure: undefined, light: undefined, step: undefined },
  ...{ channel: undefined, post: undefined, order: 'due', reverse: false, from: undefined },
};

/** Whether something of the section is left out. */
export const isNarrowed = ({ q, procedure, light, step, channel, post }: Filter): boolean =>
  q !== '' || [procedure, light, step, channel, post].some((each) => each !== undefined);

/** Sections in which nobody here has anything to do just now. */
const toWatch: ReadonlySet<Section> = new Set(['supplement', 'waiting', 'team', 'agency']);

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
