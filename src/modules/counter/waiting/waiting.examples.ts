import { plainDate } from '#kernel';
import { inEnglish, lines, official } from '../counter.examples.ts';
import type { WaitingPageProps } from './waiting.page.tsx';
import { waitingFigures } from './waiting-figures.ts';
import { countWaits } from './waits.ts';

const rows = [18, 19, 20].flatMap((of) => {
  const day = plainDate(`2026-11-${of}`);
  const waits = countWaits([2, 4, 7, 9, 12, 16, 21, 35, of]);
  return [
    { day, letter: 'A' as const, taken: 12, came: 9, missed: 2, unserved: 1, waits },
    { day, letter: 'B' as const, taken: 4, came: 3, missed: 0, unserved: 1, waits: countWaits([1, 3, 5]) },
  ];
});
const parts = (day: string) => ({ day, month: '11', year: '2026' });
const page: WaitingPageProps = {
  view: official,
  unitName: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà',
  period: { from: plainDate('2026-11-14'), to: plainDate('2026-11-20') },
  typed: { from: parts('14'), to: parts('20') },
  errors: {},
  figures: waitingFigures(rows, lines),
};

export const waitingExamples = {
  'three days, two lines': page,
  'nobody came': { ...page, figures: waitingFigures([], lines) },
  'the wrong way round, in English': {
    ...{ ...page, view: inEnglish(official), typed: { from: parts('20'), to: parts('14') } },
    errors: {
      den: { vi: 'Ngày cuối phải bằng hoặc sau ngày đầu', en: 'The last day is on or after the first' },
    },
  },
} satisfies Record<string, WaitingPageProps>;
