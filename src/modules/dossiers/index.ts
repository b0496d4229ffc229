export { allowed, allowedActions, isOwner, stepsFor } from './allowed.ts';
export { caseworkPath, workspacePath } from './casework/casework.paths.ts';
export { channelText } from './casework/casework.text.ts';
export { countdown } from './casework/clock.ts';
export { leftIn, shortMoment } from './casework/words.ts';
export { decideCloseForSilence } from './closing/close-for-silence.ts';
export { decideReopen } from './closing/reopen.ts';
export { decideStop } from './closing/stop.ts';
export type { DueAct } from './dates/due-acts.ts';
export { actOnPassedDates, dueActs, type PassedDatesDone } from './dates/passed-dates.action.ts';
export type { Decision, DecisionContext, FoundAgency, ProcedureRules, ReckonedFee } from './decision.ts';
export { copyOf, decideConfirmCopy, decideDigitise, decideSettleComponent } from './digitise/digitise.ts';
export {
  type Channel,
  channels,
  type Dossier,
  type Paper,
  type Places,
  type Step,
  type StepKind,
  stepKinds,
  type Timeliness,
} from './dossier.ts';
export { findByCode, findDossier } from './dossiers.store.ts';
export { type DossierEvent, type EventOf, parseEvent } from './events.ts';
export { decideExtend } from './extension/extend.ts';
export { applicantIn, applicantJson } from './filing/applicant.ts';
export { decideClaim } from './filing/claim.ts';
export { mostAsked } from './filing/most-asked.store.ts';
export { submit } from './filing/submit.action.ts';
export { touchedByVersion } from './filing/touched.store.ts';
export { touchedParts } from './filing/touched-parts.store.ts';
export { decideWithdraw } from './filing/withdraw.ts';
export { isOpen } from './fold/standing.ts';
export { handlingText, timelinessText } from './handling.text.ts';
export { clockIn, type Handling, handlingStatuses, nationalStatusOf } from './handling.ts';
export { dossiersOnUnit } from './hanging/hanging-on-unit.store.ts';
export { decideAccept } from './intake/accept.ts';
export { decideRefuse } from './intake/refuse.ts';
export type { JournalEntry } from './journal/entry.ts';
export { journalOf } from './journal/journal.store.ts';
export { decideRecordLetter, decideSendLetter } from './letters/letters.ts';
export { mayReadDossier, readsDocument } from './may-read.action.ts';
export {
  decideReadMessages,
  decideSendMessage,
  messagesLeft,
  messagesOver,
} from './messages/messages.ts';
export { decideWriteNote } from './notes/notes.ts';
export type { AcceptanceFacts, Chance, DossierOffice } from './office.ts';
export { decideAnswerOpinion } from './opinions/answer-opinion.ts';
export { decideAskOpinion } from './opinions/ask-opinion.ts';
export { decideRemindOpinion, decideWithdrawQuestion } from './opinions/question.ts';
export { calendarFor as calendarOfDossier, perform } from './perform.ts';
export { phrasesPath } from './phrases/phrases.paths.ts';
export { noteReadings } from './readings/note-readings.action.ts';
export { receptionPath } from './reception/reception.paths.ts';
export { type ChangeProcedure, decideChangeProcedure } from './reception-correction/change-procedure.ts';
export { decideCorrectReception, decideRedateReception } from './reception-correction/correct-reception.ts';
export { affectedDossiers } from './recount/affected.action.ts';
export { queueRecount, recountOpen } from './recount/recount-open.action.ts';
export { refusalText } from './refusal-words.ts';
export { decideAttachResult } from './result/attach-result.ts';
export { decideCorrectResult } from './result/correct-result.ts';
export { decideReturnResult, type ReturnResult } from './result/return-result.ts';
export { slicesToFill } from './result/slice-of-result.ts';
export { destroyDue, liftHold, placeHold } from './retention/retention.action.ts';
export { retentionPath } from './retention/retention.paths.ts';
export { keptDossiers } from './retention/retention.store.ts';
export { inTheWay, type KeptDossier } from './retention/retention.ts';
export { decideChooseReturn } from './return-way/return-way.ts';
export { assignmentOf, type Candidate, candidatesFor } from './steps/assign.action.ts';
export { stepsTakenBy } from './steps/assign.store.ts';
export { type AssignStep, decideAssignStep, decideHandOverStep, type WorkPost } from './steps/assign-step.ts';
export { decideCompleteStep } from './steps/complete-step.ts';
export { decideTakeStep } from './steps/take-step.ts';
export { decideAnswerSupplement } from './supplement/answer-supplement.ts';
export { decideRequestSupplement } from './supplement/request-supplement.ts';
export { noticeMessages } from './tracking/notice-words.ts';
export type { PublicTrack } from './tracking/public-track.ts';
export { trackByCode } from './tracking/track.action.ts';
export { standingIn, statusIn } from './tracking/track-lines.ts';
export { type Action, actions, type Transition } from './transition.ts';
export { transitions } from './transitions.table.ts';
export { trayPath } from './tray/tray.paths.ts';
export type { IdRange } from './verify/stored.ts';
export { type Verification, verifyAt, verifyDossiers } from './verify/verify.action.ts';
export { digestOfJournals } from './verify/verify.store.ts';
export { type Verified, type Verifier, verifyRange } from './verify/verify-range.action.ts';
export { decideAwaitBody, decideRequestPayment, decideSuspend } from './waits/begin-wait.ts';
export { decideConfirmPayment, decideRecordBodyAnswer, decideResume } from './waits/end-wait.ts';
