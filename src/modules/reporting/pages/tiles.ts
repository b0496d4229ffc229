import type { Lang } from '#kernel';
import { definitionsText } from '../figures/definitions.text.ts';
import type { FigureName, Figures, SliceFigureName } from '../figures/figures.ts';
import type { Report } from '../figures/report.ts';
import { countText, percentText, type Share, shareOf } from '../figures/share.ts';
import { sliceDefinitionsText } from '../figures/slice-definitions.text.ts';
import { figuresText } from './figures.text.ts';
import { listPath } from './reporting.paths.ts';

/** The figures in the groups a reader sees them in: each group adds up to its first number. */
const tileGroups = {
  received: ['received', 'carriedOver', 'new', 'newOnline', 'newDirect', 'newPostal'],
  resolved: ['resolved', 'early', 'onTime', 'late'],
  inProgress: ['inProgress', 'within', 'overdue'],
  digital: ['digitised', 'reused', 'stored', 'eResults'],
  besides: ['withdrawn', 'supplements', 'refused'],
} as const satisfies Record<string, readonly FigureName[]>;
export type TileGroup = keyof typeof tileGroups;

type SharedFigure = keyof (typeof figuresText)['vi']['shareOf'];

const shares = {
  newOnline: ({ newOnline, new: all }) => shareOf(newOnline, all),
  resolved: ({ early, onTime, resolved }) => shareOf(early + onTime, resolved),
  late: ({ late, resolved }) => shareOf(late, resolved),
  overdue: ({ overdue, inProgress }) => shareOf(overdue, inProgress),
  digitised: ({ digitised, new: all }) => shareOf(digitised, all),
  reused: ({ reused, new: all }) => shareOf(reused, all),
  eResults: ({ eResults, resolved }) => shareOf(eResults, resolved),
} as const satisfies Record<SharedFigure, (figures: Figures) => Share | undefined>;

const isShared = (figure: FigureName): figure is SharedFigure & FigureName => Object.hasOwn(shares, figure);

/** A share never stands alone: the two numbers it is made of stand beside it. */
function shareNote(figure: FigureName, figures: Figures, lang: Lang): string | undefined {
  if (!isShared(figure)) return undefined;
  const share = shares[figure](figures);
  if (!share) return undefined;
  const words = figuresText[lang].shareOf[figure];
  return words(percentText(share, lang), countText(share.part, lang), countText(share.whole, lang));
}

/** The tiles of a group, each a link to the list behind it. */
export function tilesOf(group: TileGroup, { unit, period }: Report, lang: Lang) {
  return tileGroups[group].map((figure: FigureName) => ({
    value: countText(unit.figures[figure], lang),
    label: definitionsText[lang][figure].name,
    href: listPath(unit.code, figure, period),
    note: shareNote(figure, unit.figures, lang),
    tone: toneOf(figure, unit.figures[figure]),
  }));
}

const sliceGroups = [
  ['received', 'new', 'carriedOver'],
  ['resolved', 'early', 'onTime', 'late'],
  ['inProgress', 'within', 'overdue'],
] as const satisfies readonly (readonly SliceFigureName[])[];

/** The tiles of what the unit holds of dossiers of several agencies, in rows that add up to their first. */
export const sliceTilesOf = ({ unit, period, slices }: Report, lang: Lang) =>
  sliceGroups.map((group: readonly SliceFigureName[]) =>
    group.map((figure) => ({
      value: countText(slices[figure], lang),
      label: sliceDefinitionsText[lang][figure].name,
      href: listPath(unit.code, figure, period, { role: 'slice' }),
      tone: toneOf(figure, slices[figure]),
    })),
  );

function toneOf(figure: FigureName, count: number): 'neutral' | 'good' | 'bad' {
  if (count > 0 && (figure === 'late' || figure === 'overdue')) return 'bad';
  return figure === 'early' || figure === 'onTime' || figure === 'within' ? 'good' : 'neutral';
}
