import { englishView, sampleId as id, sampleView as view } from '../sample.examples.ts';
import type { SavedView } from './saved-view.ts';
import type { SavedViewsPageProps } from './saved-views.page.tsx';

export const sampleViews: readonly SavedView[] = [
  {
    ...{ id: id(91), name: 'Sắp đến hạn hôm nay', query: 'muc=cua-toi&den=vang' },
    ...{ isDefault: true, shared: true, by: undefined },
  },
  {
    ...{ id: id(92), name: 'Hộ kinh doanh', query: 'muc=cua-vi-tri&thu-tuc=1.001612' },
    ...{ isDefault: false, shared: true, by: 'Lê Thị Bưởi' },
  },
];

export const savedViewsExamples = {
  'one of one’s own, one of a colleague': { view, views: sampleViews, idempotencyKey: 'example-key' },
  'in English': { view: englishView, views: sampleViews, idempotencyKey: 'example-key' },
  none: { view, views: [], idempotencyKey: 'example-key' },
} satisfies Record<string, SavedViewsPageProps>;
