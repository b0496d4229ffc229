import { dateIn, err, ok, parseId, refusal, type UnitId } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, type FormState, fieldValues } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { StaffDeps } from '../staff-deps.ts';
import { NewPersonPage, PasswordPage } from './person-forms.page.tsx';
import { renewIn } from './renew.action.ts';
import { addPersonIn, changeStaff, personIn, scopeOf } from './staff.action.ts';
import { parsePerson, refusedAt, todayIn, wordsOf } from './staff.form.ts';
import { newPersonPath, personPath, renewPath } from './staff.paths.ts';
import { chosenOf } from './staff.route.ts';
import { agenciesIn, postsIn } from './staff.store.ts';
import { staffErrors } from './staff.text.ts';

const permission = 'staff.manage';

/** Accounts of the staff: made with a person, and given a new first password. Each password is shown once. */
export const staffAccountRoutes = (deps: StaffDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: newPersonPath,
    permission,
    audit: 'staff.new-person-form-shown',
    input: ({ query }) => ({ agency: parseId<'unit'>(query['coQuan']) }),
    handle: ({ agency }, request) => newPersonPage(deps, agency, request),
  }),
  route({
    method: 'POST',
    path: newPersonPath,
    permission,
    audit: 'staff.person-added',
    input: ({ query, body }) => ({ agency: parseId<'unit'>(query['coQuan']), body }),
    handle: ({ agency, body }, request) => addPerson(deps, agency, body, request),
  }),
  route({
    method: 'POST',
    path: renewPath(':id'),
    page: personPath(':id'),
    permission,
    audit: 'staff.password-renewed',
    input: ({ params }) => parseId<'person'>(params['id']),
    handle: async (personId, { actor, now, view }) => {
      if (actor.kind !== 'official' || !personId) return notFound();
      const scope = await scopeOf(deps.db, actor);
      const found = await personIn(deps.db, scope, personId);
      if (!found) return notFound();
      const { password, passwordHash } = await deps.accounts.newPassword();
      const asked = { ...found, personId, passwordHash, accounts: deps.accounts };
      const done = await changeStaff(deps.db, (tx) => renewIn(tx, { actor, scope, now }, asked));
      if (done.ok)
        return html(
          renderPage(PasswordPage({ view, personId, name: found.name, login: done.value, password })),
        );
      return redirect(personPath(personId), { kind: 'notice', text: wordsOf(done.error) });
    },
  }),
];

async function newPersonPage(
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
  const posts = (await postsIn(db, scope.root, agency.id, on)).filter(({ role }) => scope.appoints.has(role));
  const page = NewPersonPage({
    ...{ view, posts, idempotencyKey, action: `${newPersonPath}?coQuan=${agency.id}` },
    form: form ?? { values: todayIn(now), errors: {} },
  });
  return html(renderPage(page), form ? 422 : 200);
}

async function addPerson(
  deps: StaffDeps,
  agency: UnitId | undefined,
  body: unknown,
  request: PageRequest,
): Promise<Reply> {
  const { actor, view, now } = request;
  if (actor.kind !== 'official') return notFound();
  const again = (errors: FieldErrors) =>
    newPersonPage(deps, agency, request, { values: fieldValues(body), errors });
  const typed = parsePerson(body);
  if (!typed.ok) return again(typed.error);
  const { name, login } = typed.value;
  const by = { actor, now, scope: await scopeOf(deps.db, actor) };
  const { password, passwordHash } = await deps.accounts.newPassword();
  const done = await changeStaff(deps.db, async (tx) => {
    const added = await addPersonIn(tx, by, typed.value);
    if (!added.ok) return added;
    const account = { personId: added.value, name, login, passwordHash, now };
    return (await deps.accounts.add(tx, account)) ? ok(added.value) : err(refusal('staff.login-taken'));
  });
  if (done.ok) return html(renderPage(PasswordPage({ view, personId: done.value, name, login, password })));
  return again(
    done.error.code === 'staff.login-taken'
      ? { tenDangNhap: staffErrors.loginTaken }
      : refusedAt(done.error, 'viTri'),
  );
}
