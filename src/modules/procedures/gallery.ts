import { type ExampleSet, exampleSet } from '#ui/gallery';
import { procedureExamples, searchExamples } from './procedures.examples.ts';
import { processDrawingExamples } from './process-drawing.examples.ts';
import { ProcedurePage } from './reading/procedure.page.tsx';
import { ProcessDrawing } from './reading/process-drawing.part.tsx';
import { SearchPage } from './search/search.page.tsx';

/** This module's pages in the gallery. */
export const proceduresGallery = (): readonly ExampleSet[] => [
  exampleSet('procedures', 'search', SearchPage, searchExamples),
  exampleSet('procedures', 'procedure', ProcedurePage, procedureExamples),
  exampleSet('procedures', 'process-drawing', ProcessDrawing, processDrawingExamples, 'part'),
];
