import { type ExampleSet, exampleSet } from '#ui/gallery';
import { acceptingExamples } from './accepting/accepting.examples.ts';
import { AcceptingPage } from './accepting/accepting.page.tsx';
import { reviewExamples, waitingExamples } from './approval/approval.examples.ts';
import { ReviewPage } from './approval/review.page.tsx';
import { WaitingPage } from './approval/waiting.page.tsx';
import { changesExamples } from './changes/changes.examples.ts';
import { ChangesPage } from './changes/changes.page.tsx';
import { DiscardPage, NewProcedurePage, NoDraftPage } from './drafting/draft-begin.page.tsx';
import { DraftHomePage } from './drafting/draft-home.page.tsx';
import {
  discardExamples,
  draftHomeExamples,
  entriesExamples,
  filesExamples,
  newProcedureExamples,
  noDraftExamples,
  partExamples,
} from './drafting/drafting.examples.ts';
import { EntriesPage } from './drafting/entries.page.tsx';
import { FilesPage } from './drafting/files.page.tsx';
import { PartPage } from './drafting/part.page.tsx';
import { EventPage, EventsPage } from './events/events.page.tsx';
import { feeDesignerExamples } from './fee-designer/fee-designer.examples.ts';
import { FeeDesignerPage } from './fee-designer/fee-designer.page.tsx';
import { BringPage } from './form-designer/bring.page.tsx';
import { CasesPage } from './form-designer/cases.page.tsx';
import { ConditionPage } from './form-designer/condition.page.tsx';
import {
  beginExamples,
  bringExamples,
  casesExamples,
  conditionExamples,
  fieldExamples,
  formPageExamples,
  newFieldExamples,
  outcomeExamples,
  overviewExamples,
  previewExamples,
  removeExamples,
} from './form-designer/designer.examples.ts';
import { FieldPage } from './form-designer/field.page.tsx';
import { FormPagePage } from './form-designer/form-page.page.tsx';
import { NewFieldPage } from './form-designer/new-field.page.tsx';
import { OutcomePage } from './form-designer/outcome.page.tsx';
import { BeginPage, OverviewPage } from './form-designer/overview.page.tsx';
import { PreviewPage } from './form-designer/preview.page.tsx';
import { RemovePage } from './form-designer/remove.page.tsx';
import { formVersionsExamples } from './form-versions/form-versions.examples.ts';
import { FormVersionsPage } from './form-versions/form-versions.page.tsx';
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
import { compareExamples } from './process-changes/compare.examples.ts';
import { ComparePage } from './process-changes/compare.page.tsx';
import { CanvasPage } from './process-designer/canvas.page.tsx';
import {
  canvasExamples,
  designerExamples,
  importExamples,
  itemExamples,
  laneExamples,
  nameExamples,
  noDraftExamples as noProcessExamples,
  wayExamples,
} from './process-designer/designer.examples.ts';
import { ImportPage } from './process-designer/import.page.tsx';
import { ItemPage } from './process-designer/item.page.tsx';
import { LanePage } from './process-designer/lane.page.tsx';
import { DesignerPage } from './process-designer/list.page.tsx';
import { NamePage } from './process-designer/name.page.tsx';
import { NoDraftPage as NoProcessPage } from './process-designer/no-draft.page.tsx';
import { WayPage } from './process-designer/way.page.tsx';
import { processDrawingExamples } from './process-drawing.examples.ts';
import { ProcedurePage } from './reading/procedure.page.tsx';
import { ProcessDrawing } from './reading/process-drawing.part.tsx';
import { rehearsalExamples } from './rehearsal/rehearsal.examples.ts';
import { RehearsalPage } from './rehearsal/rehearsal.page.tsx';
import { FieldsPage } from './search/fields.page.tsx';
import { SearchPage } from './search/search.page.tsx';
import { sharedExamples, sharedListExamples } from './shared/shared.examples.ts';
import { SharedPage } from './shared/shared.page.tsx';
import { SharedListPage } from './shared/shared-list.page.tsx';
import { trialExamples } from './trial/trial.examples.ts';
import { TrialPage } from './trial/trial.page.tsx';
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
  exampleSet('procedures', 'form-versions', FormVersionsPage, formVersionsExamples),
  exampleSet('procedures', 'rehearsal', RehearsalPage, rehearsalExamples),
  exampleSet('procedures', 'changes', ChangesPage, changesExamples),
  exampleSet('procedures', 'draft-none', NoDraftPage, noDraftExamples),
  exampleSet('procedures', 'draft-new', NewProcedurePage, newProcedureExamples),
  exampleSet('procedures', 'draft', DraftHomePage, draftHomeExamples),
  exampleSet('procedures', 'draft-part', PartPage, partExamples),
  exampleSet('procedures', 'draft-entries', EntriesPage, entriesExamples),
  exampleSet('procedures', 'draft-files', FilesPage, filesExamples),
  exampleSet('procedures', 'draft-discard', DiscardPage, discardExamples),
  exampleSet('procedures', 'draft-review', ReviewPage, reviewExamples),
  exampleSet('procedures', 'drafts-waiting', WaitingPage, waitingExamples),
  exampleSet('procedures', 'form-designer', OverviewPage, overviewExamples),
  exampleSet('procedures', 'form-designer-begin', BeginPage, beginExamples),
  exampleSet('procedures', 'form-designer-question', FieldPage, fieldExamples),
  exampleSet('procedures', 'form-designer-new-question', NewFieldPage, newFieldExamples),
  exampleSet('procedures', 'form-designer-page', FormPagePage, formPageExamples),
  exampleSet('procedures', 'form-designer-condition', ConditionPage, conditionExamples),
  exampleSet('procedures', 'form-designer-preview', PreviewPage, previewExamples),
  exampleSet('procedures', 'form-designer-outcome', OutcomePage, outcomeExamples),
  exampleSet('procedures', 'form-designer-cases', CasesPage, casesExamples),
  exampleSet('procedures', 'form-designer-file', BringPage, bringExamples),
  exampleSet('procedures', 'form-designer-remove', RemovePage, removeExamples),
  exampleSet('procedures', 'fee-designer', FeeDesignerPage, feeDesignerExamples),
  exampleSet('procedures', 'process-designer', DesignerPage, designerExamples),
  exampleSet('procedures', 'process-canvas', CanvasPage, canvasExamples),
  exampleSet('procedures', 'process-import', ImportPage, importExamples),
  exampleSet('procedures', 'process-item', ItemPage, itemExamples),
  exampleSet('procedures', 'process-way', WayPage, wayExamples),
  exampleSet('procedures', 'process-lane', LanePage, laneExamples),
  exampleSet('procedures', 'process-name', NamePage, nameExamples),
  exampleSet('procedures', 'process-trial', TrialPage, trialExamples),
  exampleSet('procedures', 'process-compared', ComparePage, compareExamples),
  exampleSet('procedures', 'shared-processes', SharedListPage, sharedListExamples),
  exampleSet('procedures', 'shared-process', SharedPage, sharedExamples),
  exampleSet('procedures', 'process-no-draft', NoProcessPage, noProcessExamples),
  exampleSet('procedures', 'agency-options', OptionsPage, optionsExamples),
  exampleSet('procedures', 'accepting-desks', AcceptingPage, acceptingExamples),
  exampleSet('procedures', 'agency-option', OptionPage, optionExamples),
  exampleSet('procedures', 'process-drawing', ProcessDrawing, processDrawingExamples, 'part'),
];
