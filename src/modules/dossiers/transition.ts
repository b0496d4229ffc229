import type { Permission } from '#kernel';
import type { Handling } from './handling.ts';
import type { Notice } from './notices.ts';

/**
 * The lifecycle as a table (handbook §4.2): what may be done in which state, by whom, at which of the
 * dossier's places, what it needs, what it does to the clock and who is told. Rules, pages, permission
 * checks and the diagrams in docs/domain read these rows; the text of a button never stands here.
 */
export interface Transition {
  readonly action: Action | 'submit';
  readonly from: readonly (Handling | 'draft')[];
  /** `bySteps`: the steps that are open next decide (standing.ts). `same`: nothing moves. */
  readonly to: Handling | 'bySteps' | 'same';
  /**
   * `system`: the program alone, on a date that has passed or a calendar that was announced. `applicant`: the
   * owner, or whoever has shown the second factor of the dossier.
   */
  readonly by: 'owner' | 'applicant' | 'system' | Permission;
  /**
   * Whose officials: the agency that receives, the competent one, the one whose step it is, either of the two
   * first, one of them or a holder of a slice, any that has the dossier and so reads it, one that is asked for
   * its opinion, those who give out the work of the agency whose step it is.
   */
  readonly where:
    | 'owner'
    | 'applicant'
    | 'reception'
    | 'competent'
    | 'step'
    | 'either'
    | 'holder'
    | 'reader'
    | 'asked'
    | 'head'
    | 'program';
  readonly clock:
    | 'none'
    | 'accept'
    | 'start'
    | 'pause'
    | 'resume'
    | 'byPolicy'
    | 'promise'
    | 'recount'
    | 'stop'
    | 'end'
    | 'restart';
  readonly needs: readonly Requirement[];
  /**
   * It decides or is signed: whoever has a second factor shows it (docs/decisions/0040). Completing a step is not here,
   * since only some of its outcomes do.
   */
  readonly confirms?: true;
  /** What the applicant is told by it (handbook §4.12). */
  readonly tells: readonly Notice[];
}

/** What must be given or be true; each is checked by the decision of its action, with a refusal of its own. */
export type Requirement =
  | 'form and papers complete'
  | 'components checked'
  | 'reason'
  | 'legal ground'
  | 'components and remarks'
  | 'within the cap'
  | 'every component answered'
  | 'open step of the post'
  | 'step taken by the post'
  | 'open step of the agency'
  | 'post that may do it'
  | 'question'
  | 'unit to be asked'
  | 'date within the limit'
  | 'open question of the agency'
  | 'once a day'
  | 'what is corrected'
  | 'time of reception'
  | 'procedure'
  | 'nothing decided yet'
  | 'proposal or reason'
  | 'result file'
  | 'receiver'
  | 'amount'
  | 'body and question'
  | 'answer'
  | 'number of the letter'
  | 'new date'
  | 'only once'
  | 'date has passed'
  | 'order'
  | 'new result file'
  | 'newer calendar'
  | 'text'
  | 'within the time after the end'
  | 'few a day'
  | 'unread messages'
  | 'address'
  | 'papers of components'
  | 'digital copy'
  | 'source of the copy';

export const actions = [
  'accept',
  'refuse',
  'request-supplement',
  'answer-supplement',
  'take-step',
  'assign-step',
  'hand-over-step',
  'complete-step',
  'correct-reception',
  'redate-reception',
  'change-procedure',
  'answer-opinion',
  'ask-opinion',
  'remind-opinion',
  'withdraw-question',
  'expire-opinion',
  'call-step',
  'send-letter',
  'record-letter',
  'request-payment',
  'confirm-payment',
  'await-body',
  'record-body-answer',
  'suspend',
  'resume',
  'extend',
  'recount',
  'digitise',
  'confirm-copy',
  'settle-component',
  'attach-result',
  'correct-result',
  'return-result',
  'choose-return',
  'send-message',
  'read-messages',
  'write-note',
  'withdraw',
  'stop',
  'close-for-silence',
  'reopen',
  'claim',
] as const;
export type Action = (typeof actions)[number];
