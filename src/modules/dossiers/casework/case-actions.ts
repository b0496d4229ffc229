import type { Actor, Instant, StepId } from '#kernel';
import { allowedActions, asksFor, stepsFor, stepsToGiveOut } from '../allowed.ts';
import { leftToDigitise } from '../digitise/component-states.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isApologyDue } from '../extension/extend.ts';
import { isOpen } from '../fold/standing.ts';
import { resultReady } from '../handling.ts';
import { openQuestion } from '../opinions/question.ts';
import { hasResult, resultsMissing } from '../result/has-result.ts';
import { dutyConflict } from '../steps/duties.ts';
import type { CasePage, StepPage } from './casework.paths.ts';
import { hindranceTo } from './hindrances.ts';

/** What is done to one step, and on which page. */
export const stepActions = {
  'take-step': 'takeStep',
  'complete-step': 'completeStep',
  'answer-opinion': 'answerOpinion',
  'remind-opinion': 'remindOpinion',
  'withdraw-question': 'withdrawQuestion',
  'send-letter': 'sendLetter',
  'record-letter': 'recordLetter',
  'assign-step': 'assignStep',
  'hand-over-step': 'handOverStep',
} as const satisfies Record<string, StepPage>;
export type StepAction = keyof typeof stepActions;

/** What is done to the dossier as a whole, and on which page. */
export const dossierActions = {
  accept: 'accept',
  'close-for-silence': 'closeForSilence',
  'return-result': 'returnResult',
  'confirm-payment': 'confirmPayment',
  'record-body-answer': 'recordBodyAnswer',
  resume: 'resume',
  digitise: 'digitise',
  'attach-result': 'attachResult',
  'answer-supplement': 'recordSupplement',
  'request-supplement': 'requestSupplement',
  extend: 'extend',
  'request-payment': 'requestPayment',
  'ask-opinion': 'askOpinion',
  'await-body': 'awaitBody',
  suspend: 'suspend',
  'correct-reception': 'correctReception',
  'redate-reception': 'redateReception',
  'change-procedure': 'changeProcedure',
  'choose-return': 'chooseReturn',
  'send-message': 'messages',
  'correct-result': 'correctResult',
  reopen: 'reopen',
  refuse: 'refuse',
  stop: 'stop',
} as const satisfies Record<string, CasePage>;
export type DossierAction = keyof typeof dossierActions;

/** In the order in which they matter. */
export const orderedActions: readonly DossierAction[] = [
  'accept',
  'close-for-silence',
  'return-result',
  'confirm-payment',
  'record-body-answer',
  'resume',
  'attach-result',
  'digitise',
  'answer-supplement',
  'request-supplement',
  'extend',
  'request-payment',
  'ask-opinion',
  'await-body',
  'suspend',
  'correct-reception',
  'redate-reception',
  'change-procedure',
  'choose-return',
  'send-message',
  'correct-result',
  'reopen',
  'refuse',
  'stop',
];

/** Something this post may do to the dossier now, by the table of transitions. */
export type CaseAction = (
  | { readonly action: StepAction; readonly step: Step }
  | { readonly action: DossierAction }
) & {
  /** Not what the dossier waits for: it stands behind "other actions". */
  readonly aside?: boolean;
};

/** Never what a dossier waits for: what puts it off or ends it, or is rare. */
const aside: ReadonlySet<DossierAction> = new Set([
  'request-payment',
  'ask-opinion',
  'await-body',
  'suspend',
  'correct-reception',
  'redate-reception',
  'change-procedure',
  'choose-return',
  'send-message',
  'correct-result',
  'reopen',
  'refuse',
  'stop',
]);

/** Exactly what the table allows this post now; what comes first is the one primary action of the page. */
export function caseActions(dossier: Dossier, actor: Actor, now: Instant): readonly CaseAction[] {
  const open = new Set(
    allowedActions(dossier, actor).filter((action) => hindranceTo(dossier, action, now) === undefined),
  );
  const ofSteps = stepActionsOf(dossier, actor).filter(({ action }) => open.has(action));
  const first = (action: CaseAction['action']) => firstOf(action, dossier, ofSteps);
  const ofDossier = orderedActions
    .filter((action) => open.has(action))
    .map((action): CaseAction => {
      const rare = !first(action) && standsAside(action, dossier, now);
      return { action, ...(rare ? { aside: true } : {}) };
    });
  const all = [...ofSteps, ...ofDossier];
  return [...all.filter(({ action }) => first(action)), ...all.filter(({ action }) => !first(action))];
}

/** Papers to be digitised are work; so is an apology that is to come in time, and a result once it has been signed; before, either would come too early. */
function standsAside(action: DossierAction, dossier: Dossier, now: Instant): boolean {
  const { deadline, handling } = dossier;
  if (action === 'extend') return deadline === null || !isApologyDue(deadline.dueAt, now);
  if (action === 'attach-result') return !resultTime.has(handling);
  if (action === 'digitise') return leftToDigitise(dossier).length === 0;
  return aside.has(action);
}

const resultTime: ReadonlySet<Dossier['handling']> = new Set(['signed', ...resultReady]);

/** Accepting comes before all; a file without which the result can neither be issued nor handed out, too. */
function firstOf(action: CaseAction['action'], dossier: Dossier, steps: readonly CaseAction[]): boolean {
  if (action === 'accept') return true;
  if (action !== 'attach-result') return false;
  if (hasResult(dossier) && resultsMissing(dossier).length === 0) return false;
  const ready = resultReady.some((state) => state === dossier.handling);
  return (
    ready ||
    steps.some((each) => 'step' in each && each.step.kind === 'issue' && each.step.status === 'taken')
  );
}

function stepActionsOf(dossier: Dossier, actor: Actor): readonly CaseAction[] {
  const steps = stepsFor(dossier, actor).filter(({ kind }) => kind !== 'return');
  const asked = asksFor(dossier, actor);
  return [
    ...steps.filter(({ status }) => status === 'taken').flatMap(workOn),
    ...asked.filter(isOpen).map((step): CaseAction => ({ action: 'answer-opinion', step })),
    ...steps
      .filter((step) => step.status === 'open' && dutyConflict(dossier, step, actor) === undefined)
      .map((step): CaseAction => ({ action: 'take-step', step })),
    ...(dossier.decision === null ? asked.filter((step) => !isOpen(step)) : []).map(
      (step): CaseAction => ({ action: 'answer-opinion', step, aside: true }),
    ),
    ...questionsOf(dossier, actor),
    // Work that nobody has yet is what a head looks for; moving what somebody has is rare.
    ...stepsToGiveOut(dossier, actor).map(
      (step): CaseAction => ({
        action: 'assign-step',
        step,
        ...(step.postId === null ? {} : { aside: true }),
      }),
    ),
    ...steps
      .filter(({ status, kind }) => status === 'taken' && kind !== 'wait')
      .map((step): CaseAction => ({ action: 'hand-over-step', step, aside: true })),
  ];
}

/** Questions of the actor's agency that nobody has answered yet. */
const questionsOf = (dossier: Dossier, actor: Actor): readonly CaseAction[] =>
  dossier.steps
    .filter(({ id }) => openQuestion(dossier, id, actor).ok)
    .flatMap((step): readonly CaseAction[] => [
      { action: 'remind-opinion', step, aside: true },
      { action: 'withdraw-question', step, aside: true },
    ]);

/** A step that ends with a letter is not completed by a button. */
function workOn(step: Step): CaseAction[] {
  if (step.kind !== 'letter') return [{ action: 'complete-step', step }];
  return [{ action: step.letterSentAt === undefined ? 'send-letter' : 'record-letter', step }];
}

/** The open step of the dossier with this id, if this post may work on it. */
export const stepOf = (dossier: Dossier, actor: Actor, stepId: StepId): Step | undefined =>
  stepsFor(dossier, actor).find(({ id }) => id === stepId);
