import { type ExampleSet, exampleSet } from '#ui/gallery';
import { procedureExamples, searchExamples } from './procedures.examples.ts';
import { processDrawingExamples } from './process-drawing.examples.ts';
import { ProcedurePage } from './reading/procedure.page.tsx';
import { ProcessDrawing } from './reading/process-drawing.part.tsx';
import { SearchPage } from './search/search.page.tsx';
import { ProcedureListPage } from './versions/procedure-list.page.tsx';
import { ProcedureVersionsPage } from './versions/procedure-versions.page.tsx';
import { procedureListExamples, procedureVersionsExamples } from './versions/versions.examples.ts';

/** This module's pages in the gallery. */
export const proceduresGallery = (): readonly ExampleSet[] => [
  exampleSet('procedures', 'search', SearchPage, searchExamples),
  exampleSet('procedures', 'procedure', ProcedurePage, procedureExamples),
  exampleSet('procedures', 'procedure-list', ProcedureListPage, procedureListExamples),
  exampleSet('procedures', 'procedure-versions', ProcedureVersionsPage, procedureVersionsExamples),
  exampleSet('procedures', 'process-drawing', ProcessDrawing, processDrawingExamples, 'part'),
];
