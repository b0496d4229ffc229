import { instant, plainDate } from '#kernel';
import { examplePlan } from '../drafting/drafting.examples.ts';
import { procedureExamples } from '../procedures.examples.ts';
import type { AnnouncedChange } from './announced.ts';
import type { ChangesPageProps } from './changes.page.tsx';

const { view, version } = procedureExamples.filedHere;
const { code, content } = version;

const change: AnnouncedChange = {
  ...{ code, name: content.name, version: 3, effectiveFrom: plainDate('2027-03-01') },
  publishedAt: instant('2026-11-28T09:00'),
  change: 'substantive',
  differences: examplePlan.kind === 'publish' ? examplePlan.publication.differences : [],
  isNew: false,
};

export const changesExamples: Readonly<Record<string, ChangesPageProps>> = {
  'of all procedures': {
    view: { ...view, path: '/thu-tuc/thay-doi' },
    of: undefined,
    changes: [
      change,
      { ...change, code: '1.000656', version: 2, change: 'cosmetic', differences: [] },
      { ...change, code: '1.999999', version: 1, change: undefined, differences: [], isNew: true },
    ],
    page: 2,
    more: true,
  },
  'of one, in English': {
    view: { ...view, lang: 'en', provinceName: 'Lâm Đồng province', path: '/thu-tuc/thay-doi' },
    of: { code, name: content.name },
    changes: [change],
    page: 1,
    more: false,
  },
  'nothing yet': { view, of: undefined, changes: [], page: 1, more: false },
};
