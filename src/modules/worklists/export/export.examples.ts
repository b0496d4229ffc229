import { instant } from '#kernel';
import { englishView, sampleId as id, sampleView as view } from '../sample.examples.ts';
import type { ExportPageProps } from './export.page.tsx';

const made: ExportPageProps['made'] = {
  ...{ id: id(9), query: 'muc=cua-toi', of: 1_250, done: 1_250, kept: true },
  endedAt: instant('2026-11-25T09:00'),
};

export const exportExamples = {
  'being counted': { view, made: { ...made, of: undefined, done: 0, endedAt: undefined, kept: false } },
  'half written': { view, made: { ...made, done: 600, endedAt: undefined, kept: false } },
  ready: { view, made },
  'ready, in English': { view: englishView, made },
  'gone after its days': { view, made: { ...made, kept: false } },
  'no longer allowed': { view, made: { ...made, of: 0, done: 0, kept: false } },
} satisfies Record<string, ExportPageProps>;
