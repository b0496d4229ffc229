import { type ExampleSet, exampleSet } from '#ui/gallery';
import { EventPage, EventsPage } from './events/events.page.tsx';
import { feeDesignerExamples } from './fee-designer/fee-designer.examples.ts';
import { FeeDesignerPage } from './fee-designer/fee-designer.page.tsx';
import { GuideQuestionsPage, GuideResultPage } from './guide/guide.page.tsx';
import { ListedPage } from './listed/listed.page.tsx';
import { OptionPage } from './local-options/option.page.tsx';
import { optionExamples, optionsExamples } from './local-options/options.examples.ts';
import { OptionsPage } from './local-options/options.page.tsx';
import {
  eventExamples,
  eventsExamples,
  fieldsExamples,
  guideQuestionsExamples,
  guideResultExamples,
  listedExamples,
  procedureExamples,
  searchExamples,
} from './procedures.examples.ts';
import { processDrawingExamples } from './process-drawing.examples.ts';
import { ProcedurePage } from './reading/procedure.page.tsx';
import { ProcessDrawing } from './reading/process-drawing.part.tsx';
import { FieldsPage } from './search/fields.page.tsx';
import { SearchPage } from './search/search.page.tsx';
import { ProcedureListPage } from './versions/procedure-list.page.tsx';
import { ProcedureVersionsPage } from './versions/procedure-versions.page.tsx';
import { procedureListExamples, procedureVersionsExamples } from './versions/versions.examples.ts';

/** This module's pages in the gallery. */
export const proceduresGallery = (): readonly ExampleSet[] => [
  exampleSet('procedures', 'search', SearchPage, searchExamples),
  exampleSet('procedures', 'procedure', ProcedurePage, procedureExamples),
  exampleSet('procedures', 'fields', FieldsPage, fieldsExamples),
  exampleSet('procedures', 'life-events', EventsPage, eventsExamples),
  exampleSet('procedures', 'life-event', EventPage, eventExamples),
  exampleSet('procedures', 'listed', ListedPage, listedExamples),
  exampleSet('procedures', 'guide-questions', GuideQuestionsPage, guideQuestionsExamples),
  exampleSet('procedures', 'guide-result', GuideResultPage, guideResultExamples),
  exampleSet('procedures', 'procedure-list', ProcedureListPage, procedureListExamples),
  exampleSet('procedures', 'procedure-versions', ProcedureVersionsPage, procedureVersionsExamples),
  exampleSet('procedures', 'fee-designer', FeeDesignerPage, feeDesignerExamples),
  exampleSet('procedures', 'agency-options', OptionsPage, optionsExamples),
  exampleSet('procedures', 'agency-option', OptionPage, optionExamples),
  exampleSet('procedures', 'process-drawing', ProcessDrawing, processDrawingExamples, 'part'),
];
