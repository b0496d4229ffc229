import type { Measure } from '../projection/contributions.ts';
import type { CountedChannel } from '../projection/fact.ts';

/** Every figure a reader can open; names by the columns of the handling report (handbook §6.1). */
export const figureNames = [
  'received',
  'carriedOver',
  'new',
  'newOnline',
  'newDirect',
  'newPostal',
  'resolved',
  'early',
  'onTime',
  'late',
  'withdrawn',
  'inProgress',
  'within',
  'overdue',
  'refused',
  'supplements',
  'digitised',
  'reused',
  'stored',
  'eResults',
] as const;
export type FigureName = (typeof figureNames)[number];

/**
 * What an agency holds of dossiers of several agencies: counted for its holder, beside the dossiers and never added
 * to them.
 */
export const sliceFigureNames = [
  'received',
  'carriedOver',
  'new',
  'resolved',
  'early',
  'onTime',
  'late',
  'inProgress',
  'within',
  'overdue',
] as const satisfies readonly FigureName[];
export type SliceFigureName = (typeof sliceFigureNames)[number];

export const isSliceFigureName = (text: unknown): text is SliceFigureName =>
  sliceFigureNames.some((name) => name === text);

export type Figures = Readonly<Record<FigureName, number>>;

export const isFigureName = (text: unknown): text is FigureName => figureNames.some((name) => name === text);

/** The sum of a measure's changes on all days before the period, and on all days until its end. */
export interface MeasureSum {
  readonly measure: Measure;
  readonly channel: CountedChannel;
  readonly before: number;
  readonly until: number;
}

/**
 * The figures of a period, from sums of daily changes. What was carried over is what had been received and
 * not ended before the first day; so (2) = (6) + (10) holds by construction, and the tests recount it.
 */
export function figuresFrom(sums: readonly MeasureSum[]): Figures {
  const add = (measure: Measure, value: (sum: MeasureSum) => number, channel?: CountedChannel): number =>
    sums
      .filter((sum) => sum.measure === measure && (channel === undefined || sum.channel === channel))
      .reduce((total, sum) => total + value(sum), 0);
  const before = (measure: Measure) => add(measure, (sum) => sum.before);
  const until = (measure: Measure) => add(measure, (sum) => sum.until);
  const within = (measure: Measure, channel?: CountedChannel) =>
    add(measure, (sum) => sum.until - sum.before, channel);
  const carriedOver =
    before('received') - before('early') - before('onTime') - before('late') - before('withdrawn');
  const newOnes = within('received');
  const onTime = within('onTime') + within('withdrawn');
  const resolved = within('early') + onTime + within('late');
  const inProgress = carriedOver + newOnes - resolved;
  const overdue = until('overdue');
  return {
    received: carriedOver + newOnes,
    carriedOver,
    new: newOnes,
    newOnline: within('received', 'online'),
    newDirect: within('received', 'direct'),
    newPostal: within('received', 'postal'),
    resolved,
    early: within('early'),
    onTime,
    late: within('late'),
    withdrawn: within('withdrawn'),
    inProgress,
    within: inProgress - overdue,
    overdue,
    refused: within('refused'),
    supplements: within('supplements'),
    digitised: within('digitised'),
    reused: within('reused'),
    stored: within('stored'),
    eResults: within('eResults'),
  };
}
