import { parseId } from '#kernel';
import {
  type AnyRoute,
  forbidden,
  html,
  noInput,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FormState, fieldValues } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { mayDelegate } from '../delegation/delegation.ts';
import type { StaffDeps } from '../staff-deps.ts';
import { callOffAbsence, enterAbsence, peopleKeptBy } from './absence.action.ts';
import { absenceErrorsOf, parseAbsence, wordsOfAbsence } from './absence.form.ts';
import { absencesPath, callOffPath } from './absence.paths.ts';
import { absencesOf } from './absence.store.ts';
import { absenceDone } from './absence.text.ts';
import { AbsencesPage } from './absences.page.tsx';

const permission = 'workspace.enter';

/** `/lam-viec/vang-mat`: one's own absences, and of those one leads. */
export const absenceRoutes = (deps: StaffDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: absencesPath,
    permission,
    audit: 'absence.list-shown',
    input: noInput,
    handle: (_, request) => page(deps, request),
  }),
  route({
    method: 'POST',
    path: absencesPath,
    permission,
    audit: 'absence.entered',
    input: ({ body }) => ({ values: fieldValues(body), typed: parseAbsence(body) }),
    handle: async ({ values, typed }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      if (!typed.ok) return page(deps, request, { values, errors: typed.error });
      const done = await enterAbsence(deps.db, actor, typed.value, now);
      if (!done.ok) return page(deps, request, { values, errors: absenceErrorsOf(done.error) });
      return redirect(absencesPath, { kind: 'success', text: absenceDone.entered });
    },
  }),
  route({
    method: 'POST',
    path: callOffPath(':id'),
    page: absencesPath,
    permission,
    audit: 'absence.called-off',
    input: ({ params }) => parseId<'absence'>(params['id']),
    handle: async (id, { actor, now }) => {
      if (!id || actor.kind !== 'official') return notFound();
      const done = await callOffAbsence(deps.db, actor, id, now);
      return done.ok
        ? redirect(absencesPath, { kind: 'success', text: absenceDone.calledOff })
        : redirect(absencesPath, { kind: 'notice', text: wordsOfAbsence(done.error) });
    },
  }),
];

async function page(deps: StaffDeps, request: PageRequest, form?: FormState): Promise<Reply> {
  const { actor, view, now, idempotencyKey } = request;
  if (actor.kind !== 'official') return forbidden();
  const people = await peopleKeptBy(deps.db, actor, now);
  const absences = await absencesOf(
    deps.db,
    people.map(({ personId }) => personId),
    now,
  );
  const open = await deps.openWork(
    deps.db,
    people.map(({ post }) => post.id),
  );
  const lines = absences.map((absence) => {
    const theirs = people.filter(({ personId }) => personId === absence.personId);
    return {
      absence,
      holdings: theirs.map((holding) => ({ holding, open: open.get(holding.post.id) ?? 0 })),
      mayDelegate: theirs.some(({ post }) => mayDelegate(actor, post)),
    };
  });
  const body = AbsencesPage({
    ...{
      view,
      lines,
      people,
      idempotencyKey,
      form: form ?? { values: { nguoi: actor.personId }, errors: {} },
    },
    supervises: actor.permissions.has('dossier.assign-step'),
  });
  return html(renderPage(body), form ? 422 : 200);
}
