import { type ExampleSet, exampleSet } from '#ui/gallery';
import { bulkExamples, bulkHistoryExamples } from './bulk/bulk.examples.ts';
import { BulkTaskPage } from './bulk/bulk.page.tsx';
import { BulkHistoryPage } from './bulk/bulk-history.page.tsx';
import { exportExamples } from './export/export.examples.ts';
import { ExportPage } from './export/export.page.tsx';
import { supervisionExamples } from './supervision/supervision.examples.ts';
import { SupervisionPage } from './supervision/supervision.page.tsx';
import { savedViewsExamples } from './views/saved-views.examples.ts';
import { SavedViewsPage } from './views/saved-views.page.tsx';
import { worklistExamples } from './worklist.examples.ts';
import { WorklistPage } from './worklist.page.tsx';

/** This module's pages in the gallery. */
export const worklistsGallery = (): readonly ExampleSet[] => [
  exampleSet('worklists', 'worklist', WorklistPage, worklistExamples),
  exampleSet('worklists', 'saved-views', SavedViewsPage, savedViewsExamples),
  exampleSet('worklists', 'bulk', BulkTaskPage, bulkExamples),
  exampleSet('worklists', 'bulk-history', BulkHistoryPage, bulkHistoryExamples),
  exampleSet('worklists', 'export', ExportPage, exportExamples),
  exampleSet('worklists', 'supervision', SupervisionPage, supervisionExamples),
];
