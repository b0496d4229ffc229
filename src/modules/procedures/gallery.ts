import { type ExampleSet, exampleSet } from '#ui/gallery';
import { EventPage, EventsPage } from './events/events.page.tsx';
import { GuideQuestionsPage, GuideResultPage } from './guide/guide.page.tsx';
import { ListedPage } from './listed/listed.page.tsx';
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
import { CanvasPage } from './process-designer/canvas.page.tsx';
import {
  canvasExamples,
  designerExamples,
  importExamples,
  itemExamples,
  laneExamples,
  nameExamples,
  noDraftExamples,
  wayExamples,
} from './process-designer/designer.examples.ts';
import { ImportPage } from './process-designer/import.page.tsx';
import { ItemPage } from './process-designer/item.page.tsx';
import { LanePage } from './process-designer/lane.page.tsx';
import { DesignerPage } from './process-designer/list.page.tsx';
import { NamePage } from './process-designer/name.page.tsx';
import { NoDraftPage } from './process-designer/no-draft.page.tsx';
import { WayPage } from './process-designer/way.page.tsx';
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
  exampleSet('procedures', 'process-designer', DesignerPage, designerExamples),
  exampleSet('procedures', 'process-canvas', CanvasPage, canvasExamples),
  exampleSet('procedures', 'process-import', ImportPage, importExamples),
  exampleSet('procedures', 'process-item', ItemPage, itemExamples),
  exampleSet('procedures', 'process-way', WayPage, wayExamples),
  exampleSet('procedures', 'process-lane', LanePage, laneExamples),
  exampleSet('procedures', 'process-name', NamePage, nameExamples),
  exampleSet('procedures', 'process-no-draft', NoDraftPage, noDraftExamples),
  exampleSet('procedures', 'process-drawing', ProcessDrawing, processDrawingExamples, 'part'),
];
