export { type FigureName, type Figures, figureNames } from './figures/figures.ts';
export { figuresOf } from './figures/figures-of.action.ts';
export { type Period, type PeriodKind, type StatutoryPeriod, statutoryPeriod } from './figures/period.ts';
export type { FigureDifference } from './projection/compare.ts';
export {
  compareFigures,
  compareRange,
  compareSums,
  type FigureComparison,
  FigureCount,
  type FigureSums,
} from './projection/compare-figures.action.ts';
export { isBehind } from './projection/projection.store.ts';
export { rebuildFigures, runProjector } from './projection/projector.action.ts';
export { usualTimeOf } from './usual-time/usual-time.store.ts';
