import type { DossierId, Permission, Refusal, StepId } from '#kernel';
import { type AnyRoute, type PageRequest, redirect, route } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import type { ActionPage, ActionPageProps } from './action-frame.page.tsx';
import type { Case } from './case.ts';
import { type CasePage, caseworkPath, caseworkPatterns, type StepPage, stepPath } from './casework.paths.ts';
import { type ActionForm, answerForm, showForm } from './casework.route.ts';
import { dossierIn, stepIn } from './form-input.ts';
import { hindranceTo } from './hindrances.ts';
import { readSmall } from './small-action.form.ts';
import { SmallActionPage } from './small-action.page.tsx';
import { fieldOfRefusal, phraseFieldsOf, type SmallAction } from './small-action.ts';

export interface SmallRoute<Command> {
  readonly small: SmallAction<Command>;
  readonly page: CasePage;
  readonly permission: Permission;
  /** A sentence between the lead and the form: what one has to know to decide. */
  readonly note?: (found: Case, request: PageRequest) => string | undefined;
}

/** Shows the form of a small action on a dossier, and answers it. */
export const smallRoutes = <Command>(
  deps: DossierDeps,
  { small, page, permission, note }: SmallRoute<Command>,
): readonly AnyRoute[] => {
  const { action } = small;
  const form = (id: DossierId, request: PageRequest): ActionForm => ({
    action,
    phrases: phraseFieldsOf(small),
    hindrance: ({ dossier }) => hindranceTo(dossier, action, request.now),
    page: (props) =>
      SmallActionPage({
        ...props,
        small,
        action: caseworkPath(id, page),
        note: note?.(props.found, request),
      }),
  });
  const path = caseworkPatterns[page];
  return [
    route({
      method: 'GET',
      path,
      permission,
      audit: `dossier.${action}.form`,
      input: dossierIn,
      handle: ({ id }, request) => showForm(deps, request, id, form(id, request)),
    }),
    route({
      method: 'POST',
      path,
      permission,
      audit: `dossier.${action}`,
      input: dossierIn,
      handle: ({ id, body }, request) =>
        answerForm(deps, request, id, {
          ...form(id, request),
          body,
          read: () => readSmall(small, body),
          decide: small.decide,
          fieldOf: fieldOfRefusal(small),
          done: () => redirect(caseworkPath(id), { kind: 'success', text: small.text.done }),
        }),
    }),
  ];
};

export interface SmallStepRoute<Command> extends Omit<SmallRoute<Command>, 'small' | 'page' | 'note'> {
  readonly page: StepPage;
  /** The action on this step; of no dossier yet, with every field it may have. */
  readonly smallFor: (stepId: StepId, found?: Case) => SmallAction<Command>;
  /** Why this post cannot do it to this step. */
  readonly hindrance: (found: Case, stepId: StepId, request: PageRequest) => Refusal | undefined;
  readonly show?: (
    props: ActionPageProps & { readonly action: string; readonly stepId: StepId },
  ) => ReturnType<ActionPage>;
}

/** The same for what is done to one step. */
export const smallStepRoutes = <Command>(
  deps: DossierDeps,
  { smallFor, page, permission, hindrance, show }: SmallStepRoute<Command>,
): readonly AnyRoute[] => {
  const form = (id: DossierId, stepId: StepId, request: PageRequest): ActionForm => {
    const action = stepPath(id, stepId, page);
    return {
      action: smallFor(stepId).action,
      phrases: phraseFieldsOf(smallFor(stepId)),
      hindrance: (found) => hindrance(found, stepId, request),
      page: (props) =>
        show
          ? show({ ...props, action, stepId })
          : SmallActionPage({ ...props, small: smallFor(stepId, props.found), action }),
    };
  };
  const path = caseworkPatterns[page];
  const audit = `dossier.step.${page}`;
  return [
    route({
      method: 'GET',
      path,
      permission,
      audit: `${audit}.form`,
      input: stepIn,
      handle: ({ id, stepId }, request) => showForm(deps, request, id, form(id, stepId, request)),
    }),
    route({
      method: 'POST',
      path,
      permission,
      audit,
      input: stepIn,
      handle: ({ id, stepId, body }, request) => {
        const small = smallFor(stepId);
        return answerForm(deps, request, id, {
          ...form(id, stepId, request),
          body,
          read: (found) => readSmall(smallFor(stepId, found), body),
          decide: small.decide,
          fieldOf: fieldOfRefusal(small),
          done: () => redirect(caseworkPath(id), { kind: 'success', text: small.text.done }),
        });
      },
    }),
  ];
};
