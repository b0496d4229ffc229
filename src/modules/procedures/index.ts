export { loadVersion, versionInForce } from './catalogue.store.ts';
export { componentsAsked, componentsMissing, componentsToAttach } from './components.ts';
export { type Fault, faultText } from './content/located.ts';
export { type Worded, wordedIn } from './content/worded.ts';
export { type CheckedAnswers, checkAnswers } from './form/check-answers.form.ts';
export { type DescribedAnswer, type DescribedPage, describeAnswers } from './form/describe-answers.ts';
export type { Address, Answers, Field, FormDefinition, FormPage, Place, Places } from './form/form.ts';
export { FormFields, type FormFieldsProps } from './form/form-fields.part.tsx';
export { toJsonSchema } from './form/json-schema.ts';
export { type FormContext, type PostedForm, parseAnswers } from './form/parse-answers.form.ts';
export { postedOf } from './form/posted.form.ts';
export {
  missingPages,
  pageAfter,
  pageBefore,
  pageOf,
  pruneAnswers,
  visibleFields,
  visiblePages,
} from './form/visible.ts';
export { type ImportReport, importCatalogue } from './import-catalogue.action.ts';
export {
  type Applicant,
  type CatalogueEntry,
  type Channel,
  type Component,
  canBeFiledHere,
  type FilingRoute,
  isProcedureCode,
  type Level,
  limitOf,
  type ProcedureContent,
  type ProcedureVersion,
  type TimeLimit,
} from './procedure.ts';
export { type CheckedProcess, checkProcess } from './process/check-process.action.ts';
export { advance } from './process/engine.ts';
export { type Marking, openTasks, type Task, type Token } from './process/marking.ts';
export type { Move, ProcessEvent, ProcessRefusal } from './process/move.ts';
export { longestMinutes, stepsInOrder } from './process/reckon.ts';
export { type RunningStep, runningSums } from './process/running-sums.ts';
export { stepsBefore } from './process/send-back.ts';
export {
  type ConsultRule,
  type GraphStep,
  graphStep,
  type StepGraph,
  type StepKind,
  type Wait,
} from './process/step-graph.ts';
export { ProcessDrawing } from './reading/process-drawing.part.tsx';
export type { ProcessDrawingProps } from './reading/process-drawing-props.ts';
export type { Bodies, Held, Standing } from './reading/standing-words.ts';
export {
  fieldsInForce,
  type ProcedureHit,
  type ProcedureHits,
  type ProcedureSearch,
  searchProcedures,
} from './search/search.store.ts';
export { cachedVersions, type VersionLoader } from './version-cache.action.ts';
export { feeIn, limitIn, limitText } from './words.ts';
