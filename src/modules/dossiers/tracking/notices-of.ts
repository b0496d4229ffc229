import { assertNever, type Instant } from '#kernel';
import type { HistoryLine } from '../casework/history.ts';
import type { DossierEvent } from '../events.ts';
import type { Notice } from '../notices.ts';

/** One thing the applicant is told, and the entry of the journal it follows from. */
export interface ToldNotice {
  readonly notice: Notice;
  readonly at: Instant;
  readonly event: DossierEvent;
}

/** What the applicant has been told so far, the newest first (handbook §4.12). */
export const noticesOf = (history: readonly HistoryLine[]): readonly ToldNotice[] =>
  history
    .flatMap(({ at, event }) => {
      const notice = noticeOf(event);
      return notice === undefined ? [] : [{ notice, at, event }];
    })
    .toReversed();

/** What an entry tells; most of the work inside the agencies tells nothing. */
function noticeOf(event: DossierEvent): Notice | undefined {
  switch (event.type) {
    case 'WaitBegan':
      return beginnings[event.public.reason];
    case 'WaitEnded':
      return endings[event.public.reason];
    case 'HandlingFinished':
      return event.public.decision === 'refused' ? 'decidedAgainst' : 'resultReady';
    case 'MessageSent':
      return event.public.from === 'agency' ? 'messageReceived' : undefined;
    case 'MessagesRead':
    case 'DossierClaimed':
    case 'StepOpened':
    case 'StepTaken':
    case 'StepAssigned':
    case 'StepCompleted':
    case 'StepCancelled':
    case 'StepCalled':
    case 'OpinionGiven':
    case 'OpinionAsked':
    case 'OpinionReminded':
    case 'QuestionWithdrawn':
    case 'LetterSent':
    case 'LetterReceived':
    case 'SliceOpened':
    case 'SliceLeft':
    case 'SliceFinished':
    case 'ResultAttached':
      return undefined;
    case 'DossierSubmitted':
    case 'SupplementRequested':
    case 'SupplementAnswered':
    case 'DossierRefused':
    case 'DossierAccepted':
    case 'ReceptionCorrected':
    case 'DossierExtended':
    case 'DueRecounted':
    case 'ResultCorrected':
    case 'ResultReturned':
    case 'ReturnWayChosen':
    case 'DossierWithdrawn':
    case 'DossierStopped':
    case 'DossierLapsed':
    case 'DossierReopened':
      return plain[event.type];
    default:
      return assertNever(event);
  }
}

const beginnings = {
  financial: 'paymentDue',
  'external-opinion': 'waitingForBody',
  'force-majeure': 'suspended',
} as const;

/** The answer of a body is work again, and nothing for the applicant to know. */
const endings = { financial: 'paid', 'external-opinion': undefined, 'force-majeure': 'resumed' } as const;

const plain = {
  DossierSubmitted: 'submitted',
  SupplementRequested: 'supplementRequested',
  SupplementAnswered: 'supplementReceived',
  DossierRefused: 'refused',
  DossierAccepted: 'accepted',
  ReceptionCorrected: 'receptionCorrected',
  DossierExtended: 'apology',
  DueRecounted: 'dateMoved',
  ResultCorrected: 'resultCorrected',
  ResultReturned: 'returned',
  ReturnWayChosen: 'returnWayChosen',
  DossierWithdrawn: 'withdrawn',
  DossierStopped: 'stopped',
  DossierLapsed: 'lapsed',
  DossierReopened: 'reopened',
} as const;
