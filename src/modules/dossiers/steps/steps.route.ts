import { inBoth, type Refusal, type StepId } from '#kernel';
import { type AnyRoute, notFound, type PageRequest, redirect, route } from '#platform/http';
import { type Case, codeOf, stepName } from '../casework/case.ts';
import { stepOf } from '../casework/case-actions.ts';
import { caseworkPath, caseworkPatterns, workspacePath } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { stepIn } from '../casework/form-input.ts';
import { openCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { parseCompleteStep } from './complete-step.form.ts';
import { CompleteStepPage } from './complete-step.page.tsx';
import { decideCompleteStep } from './complete-step.ts';
import { stepHindrance } from './step-hindrance.ts';
import { stepView } from './step-view.ts';
import { stepsText } from './steps.text.ts';
import { decideTakeStep } from './take-step.ts';

/** Taking a step and completing it: by the posts of its role in its agency. */
export const stepRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  takeStepRoute(deps),
  ...completeStepRoutes(deps),
];

const takeStepRoute = (deps: DossierDeps): AnyRoute =>
  route({
    method: 'POST',
    path: caseworkPatterns.takeStep,
    permission: 'dossier.take-step',
    audit: 'dossier.take-step',
    page: caseworkPatterns.dossier,
    input: stepIn,
    handle: async ({ id, stepId, body }, request) => {
      const found = await openCase(deps, request.actor, id);
      const step = found?.dossier.steps.find((each) => each.id === stepId);
      if (!found || !step) return notFound();
      const name = stepName(found.version, step.node);
      const said = inBoth(stepsText, (t, lang) => t.taken(name[lang]));
      return answerForm(deps, request, id, {
        action: 'take-step',
        hindrance: hindered(request, stepId),
        // There is no form to go back to: whatever is refused here is told as what has happened since.
        page: () => {
          throw new Error('Taking a step has no form');
        },
        body,
        read: () => ({ ok: true, value: { stepId } }),
        decide: decideTakeStep,
        fieldOf: {},
        done: () => redirect(caseworkPath(id), { kind: 'success', text: said }),
      });
    },
  });

const completeStepRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.completeStep,
    permission: 'dossier.complete-step',
    audit: 'dossier.complete-step.form',
    input: stepIn,
    handle: ({ id, stepId }, request) => showForm(deps, request, id, completeForm(request, stepId)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.completeStep,
    permission: 'dossier.complete-step',
    audit: 'dossier.complete-step',
    input: stepIn,
    handle: ({ id, stepId, body }, request) =>
      answerForm(deps, request, id, {
        ...completeForm(request, stepId),
        body,
        read: ({ dossier }) => {
          const step = dossier.steps.find((each) => each.id === stepId);
          return parseCompleteStep(body, step ?? { id: stepId, kind: 'review' });
        },
        decide: decideCompleteStep,
        fieldOf: {
          'step.note-missing': 'note',
          'step.needs-approval': 'note',
          'step.not-a-signature': 'note',
          'step.nothing-before': 'note',
          'step.cannot-return-there': 'to',
          'refuse.ground-missing': 'ground',
          'result.missing': 'note',
          'clock.beyond-calendar': 'note',
        },
        done: (dossier) => redirect(workspacePath, { kind: 'success', text: completed(dossier, stepId) }),
      }),
  }),
];

const hindered =
  ({ actor }: PageRequest, stepId: StepId) =>
  ({ dossier }: Case): Refusal | undefined =>
    stepHindrance(dossier, actor, stepId);

const completeForm = (request: PageRequest, stepId: StepId): ActionForm => ({
  action: 'complete-step',
  phrases: { note: 'proposal', ground: 'ground' },
  hindrance: hindered(request, stepId),
  page: (props) => {
    const step = stepOf(props.found.dossier, request.actor, stepId);
    if (!step) throw new Error('A form of a step that is not there');
    return CompleteStepPage({ ...props, at: stepView(props.found, step) });
  },
});

function completed(dossier: Dossier, stepId: StepId) {
  const step = dossier.steps.find(({ id }) => id === stepId);
  const code = codeOf(dossier);
  const said = (lang: 'vi' | 'en') => {
    if (step?.status === 'sentBack') return stepsText[lang].sentBack(code);
    if (step?.kind !== 'sign') return stepsText[lang].completed(code);
    return dossier.decision === 'refused' ? stepsText[lang].refused(code) : stepsText[lang].approved(code);
  };
  return { vi: said('vi'), en: said('en') };
}
