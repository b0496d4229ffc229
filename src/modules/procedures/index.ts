export { acceptedFor, acceptingAtUnit } from './accepting/accepting.store.ts';
export { isInForce, loadVersion, versionIdInForce, versionInForce } from './catalogue.store.ts';
export { componentsAsked, componentsMissing, componentsToAttach } from './components.ts';
export { type Fault, faultText, type Located, readLocated, type Said, saidIn } from './content/located.ts';
export { type Worded, wordedIn } from './content/worded.ts';
export { answerQuestion, type DueSource, installationSource } from './due/answer-question.action.ts';
export { contentSource } from './due/content-source.action.ts';
export type { DueAsked } from './due/question.ts';
export type { DueRefusal } from './due/refusals.ts';
export { tellDue } from './due/tell.ts';
export { type FeeFacts, feeOf } from './fees/fee-of.ts';
export { CardReader } from './form/card-reader.part.tsx';
export { type CheckedAnswers, checkAnswers } from './form/check-answers.form.ts';
export { type DescribedAnswer, type DescribedPage, describeAnswers } from './form/describe-answers.ts';
export { fittingAnswers } from './form/fitting-answers.ts';
export type { Address, Answers, Field, FormDefinition, FormPage, Place, Places } from './form/form.ts';
export type { FormContext, PostedForm } from './form/form-context.ts';
export { FormFields, type FormFieldsProps } from './form/form-fields.part.tsx';
export { asksAccount, fromAccount } from './form/from-account.ts';
export { toJsonSchema } from './form/json-schema.ts';
export { parseAnswers } from './form/parse-answers.form.ts';
export { postedOf } from './form/posted.form.ts';
export { readCards } from './form/read-cards.form.ts';
export { changedRows, withRow } from './form/row-buttons.form.ts';
export { TermsAsked } from './form/terms-asked.part.tsx';
export {
  missingPages,
  pageAfter,
  pageBefore,
  pageOf,
  pruneAnswers,
  visibleFields,
  visiblePages,
} from './form/visible.ts';
export {
  type CataloguePlan,
  type ImportReport,
  importCatalogue,
  planCatalogue,
  reportOf,
} from './import-catalogue.action.ts';
export { type LimitsAt, limitsAt } from './local-limits/limits-at.action.ts';
export { limitInForce, listLocalLimits, localLimitsOn } from './local-limits/local-limit.store.ts';
export { type LimitInForce, type LocalLimit, limitCounted } from './local-limits/local-limit.ts';
export { type SetRefusal, setLocalLimit } from './local-limits/set-local-limit.action.ts';
export { localFeeOn } from './local-options/local-fee.store.ts';
export { catalogueFiles } from './moving/catalogue-files.action.ts';
export type { MovedCatalogue, MovedDesk, MovedFee, MovedLimit, MovedPublished } from './moving/moved.ts';
export {
  limitsFile,
  limitsToMove,
  placeLimits,
  readLimits,
} from './moving/moved-limits.action.ts';
export {
  desksFile,
  desksToMove,
  feesFile,
  feesToMove,
  placeDesks,
  placeFees,
  readDesks,
  readFees,
} from './moving/moved-options.action.ts';
export { publishMoved } from './moving/publish-moved.action.ts';
export { readMoved } from './moving/read-moved.action.ts';
export {
  fillPhrase,
  fillWords,
  gap,
  hasGap,
  type PhraseValues,
  placeholderIn,
} from './phrases/fill-phrase.ts';
export {
  namesIn,
  type PhraseFault,
  type Placeholder,
  type PlaceholderNames,
  parsePhrase,
  parseWords,
  placeholders,
} from './phrases/parse-phrase.ts';
export {
  isPhraseUse,
  isReadByCitizens,
  type Phrase,
  type PhraseUse,
  phraseLimits,
  phraseUses,
} from './phrases/phrase.ts';
export { phraseFaultText } from './phrases/phrase-fault.text.ts';
export {
  type Agency,
  type PauseKind,
  type PausePolicies,
  type PausePolicy,
  type Policies,
  pauseKinds,
  type Retention,
  type SupplementPolicy,
  withDefaults,
} from './policies.ts';
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
  type Variant,
  variantFor,
  variantsOf,
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
  reachableFrom,
  type StepGraph,
  type StepKind,
  type Wait,
} from './process/step-graph.ts';
export { ProcessDrawing } from './reading/process-drawing.part.tsx';
export type { ProcessDrawingProps } from './reading/process-drawing-props.ts';
export { type Bodies, bodiesIn, type Held, type Standing } from './reading/standing-words.ts';
export type { UsualTime } from './reading/usual-time-port.ts';
export { type RetentionRule, type RetentionTable, retentionOf } from './retention.ts';
export { everydayQueries } from './search/everyday.table.ts';
export { describedFieldsIn, searchIn } from './search/search.ts';
export { cachedIndex, type SearchIndexes } from './search/search-index.action.ts';
export { cachedVersions, type VersionLoader } from './version-cache.action.ts';
export { type ChangeClass, changeClasses } from './versions/change-class.ts';
export { classOf, compareVersions, type Difference } from './versions/compare-versions.ts';
export { DifferenceList } from './versions/difference-list.part.tsx';
export { differenceIn, differenceLine } from './versions/difference-words.ts';
export type { NewerVersion } from './versions/newer-version.ts';
export { planLines } from './versions/plan-words.ts';
export { type Publication, planPublication } from './versions/publication.ts';
export type { Parts, PartsTouched } from './versions/reach.ts';
export { type Touched, type TouchedByVersion, touchedByCode } from './versions/touched.ts';
export type { TouchedPort } from './versions/touched-port.ts';
export { VersionNote, type VersionNoteProps } from './versions/version-note.part.tsx';
export {
  codesByVersion,
  type HistoricVersion,
  newerVersion,
  versionsOf,
  wordingOf,
} from './versions/versions.store.ts';
export { dongIn, feeIn, limitIn, limitText } from './words.ts';
