import { type ExampleSet, exampleSet } from '#ui/gallery';
import {
  acceptExamples,
  attachResultExamples,
  caseworkExamples,
  completeStepExamples,
  correctResultExamples,
  historyExamples,
  movedOnExamples,
  refuseExamples,
  requestSupplementExamples,
  returnResultExamples,
} from './casework/casework.examples.ts';
import { CaseworkPage } from './casework/casework.page.tsx';
import { HistoryPage } from './casework/history.page.tsx';
import { MovedOnPage } from './casework/moved-on.page.tsx';
import { SmallActionPage } from './casework/small-action.page.tsx';
import { closingExamples } from './closing/closing.examples.ts';
import { ComparePage } from './digitise/compare.page.tsx';
import { compareExamples, settleExamples } from './digitise/copy.examples.ts';
import { digitiseExamples } from './digitise/digitise.examples.ts';
import { DigitisePage } from './digitise/digitise.page.tsx';
import { SettlePage } from './digitise/settle.page.tsx';
import { CheckPage } from './filing/check.page.tsx';
import {
  checkExamples,
  noDraftExamples,
  notHereExamples,
  papersExamples,
  questionExamples,
  startExamples,
  submittedExamples,
} from './filing/filing.examples.ts';
import { NoDraftPage, NotHerePage } from './filing/no-draft.page.tsx';
import { PapersPage } from './filing/papers.page.tsx';
import { QuestionPage } from './filing/question.page.tsx';
import { StartPage } from './filing/start.page.tsx';
import { SubmittedPage } from './filing/submitted.page.tsx';
import { AcceptPage } from './intake/accept.page.tsx';
import { RefusePage } from './intake/refuse.page.tsx';
import { lettersExamples } from './letters/letters.examples.ts';
import { AnswerMessagePage } from './messages/case-messages.page.tsx';
import { caseMessagesExamples, deskReturnExamples } from './messages/messages.examples.ts';
import { OwnMessagesPage } from './messages/own-messages.page.tsx';
import { myPapersExamples, reuseExamples } from './my-papers/my-papers.examples.ts';
import { MyPapersPage, ReusePage } from './my-papers/my-papers.page.tsx';
import { NotePage } from './notes/case-notes.page.tsx';
import { notesExamples } from './notes/notes.examples.ts';
import { AnswerOpinionPage } from './opinions/answer-opinion.page.tsx';
import { AskOpinionPage } from './opinions/ask-opinion.page.tsx';
import {
  answerOpinionExamples,
  askOpinionExamples,
  withdrawQuestionExamples,
} from './opinions/opinions.examples.ts';
import { ForWhomPage } from './parties/for-whom.page.tsx';
import { OthersPage } from './parties/others.page.tsx';
import { OwnerPage } from './parties/owner.page.tsx';
import { forWhomExamples, othersExamples, ownerExamples } from './parties/parties.examples.ts';
import { phraseExamples, phraseListExamples } from './phrases/manage-phrases.examples.ts';
import { PhrasePage } from './phrases/phrase.page.tsx';
import { PhraseListPage } from './phrases/phrase-list.page.tsx';
import { readingsPageExamples } from './readings/readings.examples.ts';
import { ReadingsPage } from './readings/readings.page.tsx';
import { ChoosePersonPage } from './reception/choose-person.page.tsx';
import { guidedExamples } from './reception/guided.examples.ts';
import { GuidedPage } from './reception/guided.page.tsx';
import { HandOverPage } from './reception/postal/hand-over.page.tsx';
import { handOverExamples, postalExamples } from './reception/postal/postal.examples.ts';
import { PostalPage } from './reception/postal/postal.page.tsx';
import { ReceiptsPage } from './reception/receipts.page.tsx';
import { ReceivePage } from './reception/receive.page.tsx';
import {
  choosePersonExamples,
  receiptsExamples,
  receiveExamples,
  startExamples as receptionStartExamples,
  visitExamples,
} from './reception/reception.examples.ts';
import { ReceptionStartPage } from './reception/start.page.tsx';
import { VisitPage } from './reception/visit.page.tsx';
import { CorrectReceptionPage } from './reception-correction/correct-reception.page.tsx';
import {
  correctReceptionExamples,
  receptionActionExamples,
} from './reception-correction/reception-correction.examples.ts';
import { AttachResultPage } from './result/attach-result.page.tsx';
import { CorrectResultPage } from './result/correct-result.page.tsx';
import { ReturnResultPage } from './result/return-result.page.tsx';
import { DeleteDraftPage, DraftCodePage } from './resume/draft-code.page.tsx';
import { deleteDraftExamples, draftCodeExamples, resumeExamples } from './resume/resume.examples.ts';
import { ResumePage } from './resume/resume.page.tsx';
import { DestroyedPage } from './retention/destroyed.page.tsx';
import { destroyedExamples, retentionExamples } from './retention/retention.examples.ts';
import { RetentionPage } from './retention/retention.page.tsx';
import { DeskReturnWayPage, OwnReturnWayPage } from './return-way/return-way.page.tsx';
import { assignExamples } from './steps/assign.examples.ts';
import { AssignPage } from './steps/assign.page.tsx';
import { CompleteStepPage } from './steps/complete-step.page.tsx';
import { answerSupplementExamples } from './supplement/answer-supplement.examples.ts';
import { AnswerSupplementPage } from './supplement/answer-supplement.page.tsx';
import { RequestSupplementPage } from './supplement/request-supplement.page.tsx';
import { DetailsPage } from './tracking/details.page.tsx';
import { OwnDossierPage } from './tracking/own-dossier.page.tsx';
import { OwnDossiersPage } from './tracking/own-dossiers.page.tsx';
import { TrackFormPage, TrackPage } from './tracking/track.page.tsx';
import {
  detailsExamples,
  ownDossierExamples,
  ownDossiersExamples,
  ownMessagesExamples,
  returnWayExamples,
  trackExamples,
  trackFormExamples,
  withdrawExamples,
} from './tracking/tracking.examples.ts';
import { WithdrawPage } from './tracking/withdraw.page.tsx';
import { trayExamples } from './tray/tray.examples.ts';
import { TrayPage } from './tray/tray.page.tsx';
import { waitsExamples } from './waits/waits.examples.ts';

/** This module's pages in the gallery, in the order a dossier meets them. */
export const dossiersGallery = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'readings', ReadingsPage, readingsPageExamples),
  ...filingGallery(),
  ...trackingGallery(),
  ...receptionGallery(),
  ...caseworkGallery(),
  ...retentionGallery(),
];

/** A person at the desk, from the card to the printed receipt. */
const receptionGallery = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'reception', ReceptionStartPage, receptionStartExamples),
  exampleSet('dossiers', 'choose-person', ChoosePersonPage, choosePersonExamples),
  exampleSet('dossiers', 'visit', VisitPage, visitExamples),
  exampleSet('dossiers', 'receive', ReceivePage, receiveExamples),
  exampleSet('dossiers', 'receipts', ReceiptsPage, receiptsExamples),
  exampleSet('dossiers', 'postal', PostalPage, postalExamples),
  exampleSet('dossiers', 'hand-over', HandOverPage, handOverExamples),
  exampleSet('dossiers', 'guided', GuidedPage, guidedExamples),
];

/** From the first question to the page with the code. */
export const filingGallery = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'start', StartPage, startExamples),
  exampleSet('dossiers', 'for-whom', ForWhomPage, forWhomExamples),
  exampleSet('dossiers', 'owner', OwnerPage, ownerExamples),
  exampleSet('dossiers', 'others', OthersPage, othersExamples),
  exampleSet('dossiers', 'question', QuestionPage, questionExamples),
  exampleSet('dossiers', 'papers', PapersPage, papersExamples),
  exampleSet('dossiers', 'check', CheckPage, checkExamples),
  exampleSet('dossiers', 'submitted', SubmittedPage, submittedExamples),
  exampleSet('dossiers', 'draft-code', DraftCodePage, draftCodeExamples),
  exampleSet('dossiers', 'resume', ResumePage, resumeExamples),
  exampleSet('dossiers', 'delete-draft', DeleteDraftPage, deleteDraftExamples),
  exampleSet('dossiers', 'no-draft', NoDraftPage, noDraftExamples),
  exampleSet('dossiers', 'not-here', NotHerePage, notHereExamples),
];

/** Following and answering. */
export const trackingGallery = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'track-form', TrackFormPage, trackFormExamples),
  exampleSet('dossiers', 'track', TrackPage, trackExamples),
  exampleSet('dossiers', 'own-dossiers', OwnDossiersPage, ownDossiersExamples),
  exampleSet('dossiers', 'own-dossier', OwnDossierPage, ownDossierExamples),
  exampleSet('dossiers', 'details', DetailsPage, detailsExamples),
  exampleSet('dossiers', 'own-messages', OwnMessagesPage, ownMessagesExamples),
  exampleSet('dossiers', 'return-way', OwnReturnWayPage, returnWayExamples),
  exampleSet('dossiers', 'my-papers', MyPapersPage, myPapersExamples),
  exampleSet('dossiers', 'reuse-paper', ReusePage, reuseExamples),
  exampleSet('dossiers', 'withdraw', WithdrawPage, withdrawExamples),
  exampleSet('dossiers', 'answer-supplement', AnswerSupplementPage, answerSupplementExamples),
];

/** The officials' pages of one dossier. */
export const caseworkGallery = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'casework', CaseworkPage, caseworkExamples),
  exampleSet('dossiers', 'case-history', HistoryPage, historyExamples),
  exampleSet('dossiers', 'accept', AcceptPage, acceptExamples),
  exampleSet('dossiers', 'refuse', RefusePage, refuseExamples),
  exampleSet('dossiers', 'request-supplement', RequestSupplementPage, requestSupplementExamples),
  exampleSet('dossiers', 'complete-step', CompleteStepPage, completeStepExamples()),
  exampleSet('dossiers', 'assign-step', AssignPage, assignExamples),
  exampleSet('dossiers', 'correct-reception', CorrectReceptionPage, correctReceptionExamples),
  exampleSet('dossiers', 'reception-actions', SmallActionPage, receptionActionExamples),
  exampleSet('dossiers', 'digitise', DigitisePage, digitiseExamples),
  exampleSet('dossiers', 'compare-copy', ComparePage, compareExamples),
  exampleSet('dossiers', 'settle-component', SettlePage, settleExamples),
  exampleSet('dossiers', 'tray', TrayPage, trayExamples),
  exampleSet('dossiers', 'attach-result', AttachResultPage, attachResultExamples),
  exampleSet('dossiers', 'return-result', ReturnResultPage, returnResultExamples),
  exampleSet('dossiers', 'correct-result', CorrectResultPage, correctResultExamples),
  exampleSet('dossiers', 'waits', SmallActionPage, waitsExamples),
  exampleSet('dossiers', 'answer-opinion', AnswerOpinionPage, answerOpinionExamples),
  exampleSet('dossiers', 'ask-opinion', AskOpinionPage, askOpinionExamples),
  exampleSet('dossiers', 'withdraw-question', SmallActionPage, withdrawQuestionExamples),
  exampleSet('dossiers', 'letters', SmallActionPage, lettersExamples),
  exampleSet('dossiers', 'closing', SmallActionPage, closingExamples),
  exampleSet('dossiers', 'answer-message', AnswerMessagePage, caseMessagesExamples),
  exampleSet('dossiers', 'note', NotePage, notesExamples),
  exampleSet('dossiers', 'phrases', PhraseListPage, phraseListExamples),
  exampleSet('dossiers', 'phrase', PhrasePage, phraseExamples),
  exampleSet('dossiers', 'desk-return-way', DeskReturnWayPage, deskReturnExamples),
  exampleSet('dossiers', 'moved-on', MovedOnPage, movedOnExamples),
];

/** What is kept, held and destroyed. */
const retentionGallery = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'retention', RetentionPage, retentionExamples),
  exampleSet('dossiers', 'destroyed', DestroyedPage, destroyedExamples),
];
