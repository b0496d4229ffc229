import {
  type DossierId,
  err,
  ok,
  type Permission,
  type Refusal,
  type Result,
  refusal,
  type StepId,
} from '#kernel';
import { type AnyRoute, type FormBody, type PageRequest, redirect, route } from '#platform/http';
import type { FieldErrors } from '#ui/forms';
import { stepsToGiveOut } from '../allowed.ts';
import { type Case, holderOf } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns, stepPath } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { stepIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { refusalText } from '../refusal-words.ts';
import { assignmentOf, candidatesFor, offeredBy } from './assign.action.ts';
import { parseAssignment } from './assign.form.ts';
import { AssignPage } from './assign.page.tsx';
import { assignText } from './assign.text.ts';
import { type AssignStep, decideAssignStep, decideHandOverStep } from './assign-step.ts';
import { stepHindrance } from './step-hindrance.ts';

interface Giving {
  readonly action: 'assign-step' | 'hand-over-step';
  readonly page: 'assignStep' | 'handOverStep';
  readonly words: 'assign' | 'handOver';
  readonly permission: Permission;
  readonly decide: typeof decideAssignStep;
  readonly hindrance: (found: Case, stepId: StepId, request: PageRequest) => Refusal | undefined;
}

const assigning: Giving = {
  action: 'assign-step',
  page: 'assignStep',
  words: 'assign',
  permission: 'dossier.assign-step',
  decide: decideAssignStep,
  hindrance: ({ dossier }, stepId, { actor }) => {
    const step = dossier.steps.find(({ id }) => id === stepId);
    if (step?.doneAt !== null) return refusal(step ? 'step.already-done' : 'step.unknown');
    return stepsToGiveOut(dossier, actor).includes(step) ? undefined : refusal('assign.not-for-unit');
  },
};

const handingOver: Giving = {
  action: 'hand-over-step',
  page: 'handOverStep',
  words: 'handOver',
  permission: 'dossier.take-step',
  decide: decideHandOverStep,
  hindrance: ({ dossier }, stepId, { actor }) => {
    const step = dossier.steps.find(({ id }) => id === stepId);
    const open = step?.status === 'open' ? refusal('assign.not-taken') : undefined;
    return stepHindrance(dossier, actor, stepId) ?? open;
  },
};

/** A head gives out a step of their unit; whoever has one passes it on. */
export const assignRoutes = (deps: DossierDeps): readonly AnyRoute[] =>
  [assigning, handingOver].flatMap((giving) => {
    const path = caseworkPatterns[giving.page];
    const { permission, action } = giving;
    return [
      route({
        method: 'GET',
        path,
        permission,
        audit: `dossier.${action}.form`,
        input: stepIn,
        handle: ({ id, stepId }, request) =>
          showForm(deps, request, id, formOf(deps, giving, { id, stepId }, request)),
      }),
      route({
        method: 'POST',
        path,
        permission,
        audit: `dossier.${action}`,
        input: stepIn,
        handle: ({ id, stepId, body }, request) =>
          answerForm(deps, request, id, {
            ...formOf(deps, giving, { id, stepId }, request),
            body,
            read: (found) => read(deps, giving, { found, stepId, body }, request),
            decide: giving.decide,
            fieldOf: {
              'assign.reason-missing': 'reason',
              'assign.not-for-post': 'to',
              'assign.same-post': 'to',
              'assign.nobody-has-it': 'to',
            },
            done: () => redirect(caseworkPath(id), { kind: 'success', text: assignText[giving.words].done }),
          }),
      }),
    ];
  });

async function read(
  { office }: DossierDeps,
  { words }: Giving,
  { found, stepId, body }: { readonly found: Case; readonly stepId: StepId; readonly body: FormBody },
  { now }: PageRequest,
): Promise<Result<AssignStep, FieldErrors>> {
  const asked = parseAssignment(body, words);
  if (!asked.ok) return asked;
  const step = found.dossier.steps.find(({ id }) => id === stepId);
  const command = step && (await assignmentOf(office.db, step, asked.value, now));
  return command ? ok(command) : err({ to: refusalText(refusal('assign.not-for-post')) });
}

const formOf = (
  { office }: DossierDeps,
  { action, page, words, hindrance }: Giving,
  { id, stepId }: { readonly id: DossierId; readonly stepId: StepId },
  request: PageRequest,
): ActionForm => ({
  action,
  hindrance: (found) => hindrance(found, stepId, request),
  page: async (props) => {
    const { dossier, history } = props.found;
    const step = dossier.steps.find((each) => each.id === stepId);
    if (!step) throw new Error('A form of a step that is not there');
    const all = await candidatesFor(office.db, step, request.now);
    const others = all.filter(({ postId }) => postId !== step.postId);
    return AssignPage({
      ...props,
      words,
      step,
      holder: holderOf(history, step.postId),
      candidates: offeredBy(others, request.actor, action),
      action: stepPath(id, stepId, page),
    });
  },
});
