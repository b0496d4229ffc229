import type { Bilingual, PlainDate, UnitId } from '#kernel';
import type { Figures } from './figures.ts';
import type { Period } from './period.ts';

/** One unit with its figures. */
export interface ReportLine {
  readonly id: UnitId;
  readonly code: string;
  readonly name: Bilingual;
  readonly figures: Figures;
}

/** The figures of a unit in a period, and of each agency directly under it. */
export interface Report {
  readonly unit: ReportLine;
  readonly period: Period;
  /** The last day counted: the period's, or today while it runs. */
  readonly until: PlainDate;
  readonly under: readonly ReportLine[];
  /** What the unit, and everything under it, holds of dossiers of several agencies. */
  readonly slices: Figures;
}

export const lineSorts = ['name', 'received', 'resolved', 'late', 'inProgress', 'overdue'] as const;
export type LineSort = (typeof lineSorts)[number];

/** By name as Vietnamese sorts, or by a figure, largest first; equal ones by code. */
export function sortLines(lines: readonly ReportLine[], by: LineSort): readonly ReportLine[] {
  const names = new Intl.Collator('vi');
  return [...lines].sort((a, b) => {
    const first = by === 'name' ? names.compare(a.name.vi, b.name.vi) : b.figures[by] - a.figures[by];
    return first === 0 ? (a.code < b.code ? -1 : 1) : first;
  });
}

/** Whether the unit had anything to do with a dossier in the period. */
export const isBusy = ({ figures }: ReportLine): boolean => figures.received > 0 || figures.refused > 0;
