import { dateIn, type PostId, parseId, type UnitId } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, type FormState, fieldValues } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { dayOf } from '../moment.form.ts';
import type { StaffDeps } from '../staff-deps.ts';
import { ClosePostPage, NewPostPage } from './post-forms.page.tsx';
import { addPostIn, closePostIn } from './posts.action.ts';
import { changeStaff, scopeOf } from './staff.action.ts';
import { parsePost, refusedAt, todayIn } from './staff.form.ts';
import { closePostPath, newPostPath, staffHref } from './staff.paths.ts';
import { chosenOf } from './staff.route.ts';
import { agenciesIn, assignmentsOfPost, postIn, unitsIn } from './staff.store.ts';
import { staffDone, staffErrors } from './staff.text.ts';

const permission = 'staff.manage';

/** Posts of one's scope: new ones, and those that are no more from a day on. */
export const staffPostRoutes = (deps: StaffDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: newPostPath,
    permission,
    audit: 'staff.new-post-form-shown',
    input: ({ query }) => ({ agency: parseId<'unit'>(query['coQuan']) }),
    handle: ({ agency }, request) => newPostPage(deps, agency, request),
  }),
  route({
    method: 'POST',
    path: newPostPath,
    permission,
    audit: 'staff.post-added',
    input: ({ query, body }) => ({ agency: parseId<'unit'>(query['coQuan']), body }),
    handle: async ({ agency, body }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return notFound();
      const again = (errors: FieldErrors) =>
        newPostPage(deps, agency, request, { values: fieldValues(body), errors });
      const typed = parsePost(body);
      if (!typed.ok) return again(typed.error);
      const by = { actor, now, scope: await scopeOf(deps.db, actor) };
      const done = await changeStaff(deps.db, (tx) => addPostIn(tx, by, typed.value));
      if (!done.ok) return again(refusedAt(done.error, 'vaiTro'));
      return redirect(staffHref(agency ?? actor.agencyId), { kind: 'success', text: staffDone.postAdded });
    },
  }),
  route({
    method: 'GET',
    path: closePostPath(':id'),
    permission,
    audit: 'staff.close-post-form-shown',
    input: ({ params }) => parseId<'post'>(params['id']),
    handle: (id, request) => closePage(deps, id, request),
  }),
  route({
    method: 'POST',
    path: closePostPath(':id'),
    permission,
    audit: 'staff.post-closed',
    input: ({ params, body }) => ({ postId: parseId<'post'>(params['id']), body, day: dayOf(body, 'ngay') }),
    handle: async ({ postId, body, day }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official' || !postId) return notFound();
      const again = (errors: FieldErrors) =>
        closePage(deps, postId, request, { values: fieldValues(body), errors });
      if (!day) return again({ ngay: staffErrors.day });
      const by = { actor, now, scope: await scopeOf(deps.db, actor) };
      const post = await postIn(deps.db, by.scope.root, postId, dateIn(now));
      if (!post) return notFound();
      const { openWork } = deps;
      const done = await changeStaff(deps.db, (tx) => closePostIn(tx, by, { postId, day, openWork }));
      if (!done.ok) return again(refusedAt(done.error, 'ngay'));
      return redirect(staffHref(post.agencyId), { kind: 'success', text: staffDone.postClosed });
    },
  }),
];

async function newPostPage(
  { db }: StaffDeps,
  asked: UnitId | undefined,
  { actor, view, now, idempotencyKey }: PageRequest,
  form?: FormState,
): Promise<Reply> {
  if (actor.kind !== 'official') return notFound();
  const scope = await scopeOf(db, actor);
  const on = dateIn(now);
  const agency = chosenOf(await agenciesIn(db, scope.root, on), asked, actor);
  if (!agency) return notFound();
  const page = NewPostPage({
    ...{ view, idempotencyKey, agencyId: agency.id, roles: [...scope.appoints] },
    units: await unitsIn(db, scope.root, agency.id, on),
    form: form ?? { values: todayIn(now), errors: {} },
  });
  return html(renderPage(page), form ? 422 : 200);
}

async function closePage(
  { db, openWork }: StaffDeps,
  id: PostId | undefined,
  { actor, view, now, idempotencyKey }: PageRequest,
  form?: FormState,
): Promise<Reply> {
  if (actor.kind !== 'official' || !id) return notFound();
  const scope = await scopeOf(db, actor);
  const post = await postIn(db, scope.root, id, dateIn(now));
  if (!post || !scope.appoints.has(post.role)) return notFound();
  const holders = await assignmentsOfPost(db, scope.root, id, now);
  const page = ClosePostPage({
    ...{ view, post, idempotencyKey, holders: holders.map(({ personName }) => personName) },
    open: (await openWork(db, [id])).get(id) ?? 0,
    supervises: actor.permissions.has('dossier.assign-step') && actor.agencyId === post.agencyId,
    form: form ?? { values: todayIn(now), errors: {} },
  });
  return html(renderPage(page), form ? 422 : 200);
}
