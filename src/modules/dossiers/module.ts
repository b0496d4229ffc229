import type { FormOf, RegisterOf } from '#documents';
import type { AccountNotices, OnSignIn } from '#identity';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import type { Job } from '#platform/jobs';
import { dossierApi } from './api/dossier-api.route.ts';
import { caseworkRoutes } from './casework/casework.route.ts';
import { historyRoutes } from './casework/history.route.ts';
import { closingRoutes } from './closing/closing.route.ts';
import { passedDatesJob } from './dates/passed-dates.job.ts';
import { copyRoutes } from './digitise/copy.route.ts';
import { digitiseRoutes } from './digitise/digitise.route.ts';
import { extensionRoutes } from './extension/extension.route.ts';
import { checkRoutes } from './filing/check.route.ts';
import { claimGuestWork } from './filing/claim.action.ts';
import { papersRoutes } from './filing/papers.route.ts';
import { questionRoutes } from './filing/question.route.ts';
import { startRoutes } from './filing/start.route.ts';
import { summaryRoutes } from './filing/summary.route.ts';
import { sweepDraftsJob } from './filing/sweep-drafts.job.ts';
import { intakeRoutes } from './intake/intake.route.ts';
import { letterRoutes } from './letters/letters.route.ts';
import { caseMessagesRoutes } from './messages/case-messages.route.ts';
import { ownMessagesRoutes } from './messages/own-messages.route.ts';
import { myPapersRoutes } from './my-papers/my-papers.route.ts';
import { notesRoutes } from './notes/notes.route.ts';
import { askOpinionRoutes } from './opinions/ask-opinion.route.ts';
import { opinionRoutes } from './opinions/opinions.route.ts';
import { partiesRoutes } from './parties/others.route.ts';
import { ownerRoutes } from './parties/owner.route.ts';
import { managePhrasesRoutes } from './phrases/manage-phrases.route.ts';
import { readingsRoutes } from './readings/readings.route.ts';
import { sweepReadingsJob } from './readings/sweep-readings.job.ts';
import { formOfDossier } from './receipt/receipt.action.ts';
import { guidedRoutes } from './reception/guided.route.ts';
import { postalRoutes } from './reception/postal/postal.route.ts';
import { receiptsRoutes } from './reception/receipts.route.ts';
import { receiveRoutes } from './reception/receive.route.ts';
import { receptionRoutes } from './reception/reception.route.ts';
import { receptionApi } from './reception/reception-api.route.ts';
import type { ReceptionDeps } from './reception/reception-deps.ts';
import { sweepReceptionJob } from './reception/sweep-reception.job.ts';
import { receptionCorrectionRoutes } from './reception-correction/reception-correction.route.ts';
import { recountJob } from './recount/recount.job.ts';
import { registerOfUnit } from './register/register.action.ts';
import { correctResultRoutes } from './result/correct-result.route.ts';
import { resultRoutes } from './result/result.route.ts';
import { draftCodeRoutes } from './resume/draft-code.route.ts';
import { resumeRoutes } from './resume/resume.route.ts';
import { retentionRoutes } from './retention/retention.route.ts';
import { returnWayRoutes } from './return-way/return-way.route.ts';
import { assignRoutes } from './steps/assign.route.ts';
import { stepRoutes } from './steps/steps.route.ts';
import { answerSupplementRoutes } from './supplement/answer-supplement.route.ts';
import { requestSupplementRoutes } from './supplement/request-supplement.route.ts';
import { accountNotices } from './tracking/account-notices.action.ts';
import { trackingRoutes } from './tracking/track.route.ts';
import type { TrayDeps } from './tray/tray.action.ts';
import { trayRoutes } from './tray/tray.route.ts';
import { waitRoutes } from './waits/waits.route.ts';
import { sweepWorkChangesJob } from './work-changes/sweep-work-changes.job.ts';

export type DossiersDeps = ReceptionDeps &
  TrayDeps & {
    /** Months for which it is kept who read a dossier: logs are kept for a year at least (handbook §1.8). */
    readonly readingMonths?: number | undefined;
  };

const usualReadingMonths = 24;

export interface DossiersModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  /** What a dossier's printed forms hold, for `documents` to print. */
  readonly formOf: FormOf;
  /** The register of a unit, for `documents` to print. */
  readonly registerOf: RegisterOf;
  /** Moves what a guest began and filed to the account they sign in to. */
  readonly onSignIn: OnSignIn;
  /** What an account's page says of its drafts. */
  readonly notices: AccountNotices;
  readonly jobs: readonly Job[];
}

export const dossiersModule = (deps: DossiersDeps): DossiersModule => ({
  routes: [
    ...startRoutes(deps),
    ...resumeRoutes(deps),
    ...draftCodeRoutes(deps),
    ...ownerRoutes(deps),
    ...partiesRoutes(deps),
    ...questionRoutes(deps),
    ...papersRoutes(deps),
    ...checkRoutes(deps),
    ...myPapersRoutes(deps),
    ...summaryRoutes(deps),
    ...trackingRoutes(deps),
    ...answerSupplementRoutes(deps),
    ...ownMessagesRoutes(deps),
    ...caseMessagesRoutes(deps),
    ...notesRoutes(deps),
    ...managePhrasesRoutes(deps),
    ...returnWayRoutes(deps),
    ...caseworkRoutes(deps),
    ...historyRoutes(deps),
    ...readingsRoutes(deps, deps.readingMonths ?? usualReadingMonths),
    ...receptionRoutes(deps),
    ...receiveRoutes(deps),
    ...receiptsRoutes(deps, formOfDossier(deps)),
    ...postalRoutes(deps),
    ...guidedRoutes(deps),
    ...intakeRoutes(deps),
    ...receptionCorrectionRoutes(deps),
    ...requestSupplementRoutes(deps),
    ...stepRoutes(deps),
    ...assignRoutes(deps),
    ...waitRoutes(deps),
    ...opinionRoutes(deps),
    ...askOpinionRoutes(deps),
    ...letterRoutes(deps),
    ...extensionRoutes(deps),
    ...digitiseRoutes(deps),
    ...copyRoutes(deps),
    ...trayRoutes(deps),
    ...resultRoutes(deps),
    ...retentionRoutes(deps),
    ...correctResultRoutes(deps),
    ...closingRoutes(deps),
  ],
  api: [...dossierApi(deps), receptionApi(deps)],
  formOf: formOfDossier(deps),
  registerOf: registerOfUnit(deps),
  onSignIn: async (tx, { guestSessionId, accountId }) =>
    claimGuestWork(deps.office, tx, { sessionId: guestSessionId, accountId, now: deps.now() }),
  notices: accountNotices(deps),
  jobs: [
    sweepDraftsJob(deps.office.db, deps.now),
    sweepReceptionJob(deps.office.db, deps.now),
    passedDatesJob(deps.office, deps.now),
    recountJob(deps.office, deps.now),
    sweepWorkChangesJob(deps.office.db, deps.now),
    sweepReadingsJob(deps.office.db, deps.now, deps.readingMonths ?? usualReadingMonths),
  ],
});
