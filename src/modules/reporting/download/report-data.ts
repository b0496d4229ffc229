import type { Lang } from '#kernel';
import { csvRow, csvStart } from '#kernel';
import { definitionsText } from '../figures/definitions.text.ts';
import { type Figures, figureNames, type SliceFigureName } from '../figures/figures.ts';
import type { Report, ReportLine } from '../figures/report.ts';
import { figuresText } from '../pages/figures.text.ts';

/** The figures as a table: the unit first, then each agency under it, one row each. */
export function reportCsv({ unit, under, period, until }: Report, lang: Lang): string {
  const text = figuresText[lang];
  const { unitCode, from, to, until: untilHead } = text.csvHead;
  const names = figureNames.map((name) => definitionsText[lang][name].name);
  const row = (line: ReportLine) =>
    csvRow([
      line.code,
      line.name[lang],
      period.from,
      period.to,
      until,
      ...figureNames.map((name) => line.figures[name]),
    ]);
  const head = csvRow([unitCode, text.unit, from, to, untilHead, ...names]);
  return csvStart + head + [unit, ...under].map(row).join('');
}

/** The same as JSON; also what the API answers. */
export const reportJson = ({ unit, under, period, until, slices }: Report) => ({
  unit: { code: unit.code, name: unit.name },
  from: period.from,
  to: period.to,
  until,
  figures: unit.figures,
  slices: sliceFigures(slices),
  under: under.map(({ code, name, figures }) => ({ unit: { code, name }, figures })),
});

const sliceFigures = (all: Figures): Pick<Figures, SliceFigureName> => ({
  received: all.received,
  carriedOver: all.carriedOver,
  new: all.new,
  resolved: all.resolved,
  early: all.early,
  onTime: all.onTime,
  late: all.late,
  inProgress: all.inProgress,
  within: all.within,
  overdue: all.overdue,
});
