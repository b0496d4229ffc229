import type { Actor, StepId } from '#kernel';
import { allowedActions, stepsFor } from '../allowed.ts';
import type { Dossier, Step } from '../dossier.ts';
import { hasResult } from '../result/has-result.ts';

/** Something this post may do to the dossier now, by the table of transitions. */
export type CaseAction =
  | { readonly action: 'take-step' | 'complete-step'; readonly step: Step }
  | {
      readonly action:
        | 'accept'
        | 'refuse'
        | 'request-supplement'
        | 'answer-supplement'
        | 'attach-result'
        | 'return-result';
    };

/** What comes first is the one primary action of the page. */
export function caseActions(dossier: Dossier, actor: Actor): readonly CaseAction[] {
  const open = new Set(allowedActions(dossier, actor));
  const steps = stepsFor(dossier, actor).filter(({ kind }) => kind !== 'return');
  const taken = steps.filter(({ status }) => status === 'taken');
  const free = steps.filter(({ status }) => status === 'open');
  const simple = (action: Exclude<CaseAction['action'], 'take-step' | 'complete-step'>): CaseAction[] =>
    open.has(action) ? [{ action }] : [];
  const complete = open.has('complete-step')
    ? taken.map((step): CaseAction => ({ action: 'complete-step', step }))
    : [];
  const take = open.has('take-step') ? free.map((step): CaseAction => ({ action: 'take-step', step })) : [];
  const attach = simple('attach-result');
  // Without its file a result can neither be issued nor handed out, so the file comes first there.
  const needed = dossier.handling === 'finished' || taken.some(({ kind }) => kind === 'issue');
  const attachFirst = needed && !hasResult(dossier);
  return [
    ...(attachFirst ? attach : []),
    ...simple('accept'),
    ...complete,
    ...take,
    ...simple('return-result'),
    ...(attachFirst ? [] : attach),
    ...simple('answer-supplement'),
    ...simple('request-supplement'),
    ...simple('refuse'),
  ];
}

/** The open step of the dossier with this id, if this post may work on it. */
export const stepOf = (dossier: Dossier, actor: Actor, stepId: StepId): Step | undefined =>
  stepsFor(dossier, actor).find(({ id }) => id === stepId);
