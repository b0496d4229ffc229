import { dateIn, type Official, type PersonId, parseId } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, type FormState, fieldValues } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { Post } from '../post.ts';
import type { StaffDeps } from '../staff-deps.ts';
import { PersonPage } from './person.page.tsx';
import { AppointPage, LeavePage } from './person-forms.page.tsx';
import { renewalFault } from './renew.action.ts';
import { appointIn, changeStaff, leaveIn, moveIn, personIn, type StaffBy, scopeOf } from './staff.action.ts';
import { parseAppointment, parseLeave, refusedAt, todayIn } from './staff.form.ts';
import { appointPath, leavePath, personPath } from './staff.paths.ts';
import { agenciesIn, postsIn } from './staff.store.ts';
import { staffDone } from './staff.text.ts';
import { type Assignment, isStanding } from './staff.ts';

const permission = 'staff.manage';

/** `/quan-tri/nhan-su/nguoi/…`: one person, their posts, and what is changed about them. */
export const personRoutes = (deps: StaffDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: personPath(':id'),
    permission,
    audit: 'staff.person-shown',
    input: ({ params }) => parseId<'person'>(params['id']),
    handle: (id, request) => withPerson(deps, request, id, (known) => personPage(deps, known, request)),
  }),
  route({
    method: 'GET',
    path: appointPath(':id'),
    permission,
    audit: 'staff.appoint-form-shown',
    input: ({ params }) => parseId<'person'>(params['id']),
    handle: (id, request) => withPerson(deps, request, id, (known) => appointPage(deps, known, request)),
  }),
  route({
    method: 'POST',
    path: appointPath(':id'),
    permission,
    audit: 'staff.appointed',
    input: ({ params, body }) => ({ id: parseId<'person'>(params['id']), body }),
    handle: ({ id, body }, request) =>
      withPerson(deps, request, id, async (known) => {
        const again = (errors: FieldErrors) =>
          appointPage(deps, known, request, { values: fieldValues(body), errors });
        const typed = parseAppointment(body);
        if (!typed.ok) return again(typed.error);
        const { personId, name, by } = known;
        const done = await changeStaff(deps.db, (tx) =>
          appointIn(tx, by, { ...typed.value, personId, name }),
        );
        if (!done.ok) return again(refusedAt(done.error, 'viTri'));
        return redirect(personPath(personId), { kind: 'success', text: staffDone.appointed });
      }),
  }),
  route({
    method: 'GET',
    path: leavePath(':id', ':assignment'),
    permission,
    audit: 'staff.leave-form-shown',
    input: ({ params }) => ({ id: parseId<'person'>(params['id']), held: params['assignment'] }),
    handle: ({ id, held }, request) =>
      withPerson(deps, request, id, async (known) => {
        const assignment = standing(known, held, request);
        return assignment ? leavePage(deps, known, request, { assignment }) : notFound();
      }),
  }),
  route({
    method: 'POST',
    path: leavePath(':id', ':assignment'),
    permission,
    audit: 'staff.left',
    input: ({ params, body }) => ({ id: parseId<'person'>(params['id']), held: params['assignment'], body }),
    handle: ({ id, held, body }, request) =>
      withPerson(deps, request, id, async (known) => {
        const assignment = standing(known, held, request);
        return assignment ? leave(deps, known, request, { assignment, body }) : notFound();
      }),
  }),
];

/** A person of the reader's scope. */
interface Known {
  readonly personId: PersonId;
  readonly name: string;
  readonly assignments: readonly Assignment[];
  readonly by: StaffBy;
  readonly official: Official;
}

async function withPerson(
  { db }: StaffDeps,
  { actor, now }: PageRequest,
  id: PersonId | undefined,
  then: (known: Known) => Promise<Reply>,
): Promise<Reply> {
  if (actor.kind !== 'official' || !id) return notFound();
  const scope = await scopeOf(db, actor);
  const found = await personIn(db, scope, id);
  return found ? then({ ...found, personId: id, by: { actor, scope, now }, official: actor }) : notFound();
}

const standing = ({ assignments }: Known, id: string | undefined, { now }: PageRequest) =>
  assignments.find((each) => each.id === id && isStanding(each, now) && each.endsAt === undefined);

async function personPage(deps: StaffDeps, known: Known, request: PageRequest): Promise<Reply> {
  const { personId, name, assignments, by } = known;
  const { view, now, idempotencyKey } = request;
  const fault = await renewalFault(deps.db, by.scope, { personId, assignments, now });
  const page = PersonPage({
    ...{ view, now, personId, name, assignments, idempotencyKey },
    login: (await deps.accounts.loginsOf(deps.db, [personId])).get(personId),
    mayChange: personId !== by.scope.self,
    mayRenew: fault === undefined,
  });
  return html(renderPage(page));
}

/** The posts of all agencies the person is in that this administrator may fill; of their own agency for others. */
async function fillable({ db }: StaffDeps, { by, assignments, official }: Known): Promise<readonly Post[]> {
  const { scope, now } = by;
  const on = dateIn(now);
  const agencies = await agenciesIn(db, scope.root, on);
  const near = new Set([official.agencyId, ...assignments.map(({ post }) => post.agencyId)]);
  const posts = [];
  for (const { id } of agencies) if (near.has(id)) posts.push(...(await postsIn(db, scope.root, id, on)));
  return posts.filter(({ role }) => scope.appoints.has(role));
}

async function appointPage(
  deps: StaffDeps,
  known: Known,
  { view, now, idempotencyKey }: PageRequest,
  form?: FormState,
): Promise<Reply> {
  const page = AppointPage({
    ...{ view, idempotencyKey, name: known.name, posts: await fillable(deps, known) },
    ...{ action: appointPath(known.personId), form: form ?? { values: todayIn(now), errors: {} } },
  });
  return html(renderPage(page), form ? 422 : 200);
}

async function leavePage(
  deps: StaffDeps,
  known: Known,
  { view, now, idempotencyKey }: PageRequest,
  { assignment, form }: { readonly assignment: Assignment; readonly form?: FormState },
): Promise<Reply> {
  const posts = (await fillable(deps, known)).filter(({ id }) => id !== assignment.post.id);
  const page = LeavePage({
    ...{ view, idempotencyKey, name: known.name, from: assignment.post, posts },
    ...{
      action: leavePath(known.personId, assignment.id),
      form: form ?? { values: todayIn(now), errors: {} },
    },
  });
  return html(renderPage(page), form ? 422 : 200);
}

async function leave(
  deps: StaffDeps,
  known: Known,
  request: PageRequest,
  { assignment, body }: { readonly assignment: Assignment; readonly body: unknown },
): Promise<Reply> {
  const again = (errors: FieldErrors) =>
    leavePage(deps, known, request, { assignment, form: { values: fieldValues(body), errors } });
  const typed = parseLeave(body);
  if (!typed.ok) return again(typed.error);
  const { postId, day } = typed.value;
  const text = postId ? staffDone.moved : staffDone.left;
  const done = postId
    ? await changeStaff(deps.db, (tx) => moveIn(tx, known.by, { assignment, postId, day }))
    : await changeStaff(deps.db, (tx) => leaveIn(tx, known.by, { assignment, day }));
  if (!done.ok) return again(refusedAt(done.error, postId ? 'viTri' : 'viec'));
  return redirect(personPath(known.personId), { kind: 'success', text });
}
