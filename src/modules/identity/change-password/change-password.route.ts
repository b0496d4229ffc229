import { inBoth } from '#kernel';
import type { Db } from '#platform/db';
import { type AnyRoute, forbidden, html, type PageRequest, redirect, route } from '#platform/http';
import { type FieldErrors, fieldValues, oneValue } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { passwordProblem } from '../account.ts';
import { deviceOf } from '../events/device.ts';
import { accountPath, changePasswordPath, type Onward } from '../identity.paths.ts';
import type { PasswordHasher } from '../passwords/hasher.action.ts';
import { registerErrors } from '../register/register.text.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import { safe } from '../sign-in/sign-in.route.ts';
import { changePassword, type PasswordRefusal } from './change-password.action.ts';
import { ChangePasswordPage } from './change-password.page.tsx';
import { changePasswordErrors, changePasswordText } from './change-password.text.ts';

/** `/tai-khoan/mat-khau`, for citizens and officials. */
export const changePasswordRoutes = (deps: {
  readonly db: Db;
  readonly passwords: PasswordHasher;
}): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: changePasswordPath,
    permission: 'signed-in',
    audit: 'identity.password-page',
    input: ({ query }) => safe(onwardIn(query)),
    handle: async (onward, request) => show(request, onward, {}),
  }),
  route({
    method: 'POST',
    path: changePasswordPath,
    permission: 'signed-in',
    audit: 'identity.password-changed',
    limit: { max: 30, minutes: 10 },
    input: ({ body }) => {
      const typed = fieldValues(body);
      const [current, next] = [oneValue(typed, 'matKhauCu') ?? '', oneValue(typed, 'matKhau') ?? ''];
      return { current, next, onward: safe(onwardIn(body)) };
    },
    handle: async ({ current, next, onward }, request) => {
      const { actor, now, sessionId, agent } = request;
      if (actor.kind !== 'citizen' && actor.kind !== 'official') return forbidden();
      const { accountId } = actor;
      const device = deviceOf(agent);
      const done = await changePassword(deps, { accountId, sessionId, current, next, now, device });
      if (done.ok)
        return redirect(onward.next ?? accountPath, {
          kind: 'success',
          text: inBoth(changePasswordText, (t) => t.changed),
        });
      return show(request, onward, mistakesOf(done.error.code, next));
    },
  }),
];

function mistakesOf(code: PasswordRefusal['code'], next: string): FieldErrors {
  if (code === 'wrong-password') return { matKhauCu: changePasswordErrors.wrong };
  if (code === 'same-password') return { matKhau: changePasswordErrors.same };
  return { matKhau: registerErrors[passwordProblem(next, '') ?? 'contains-login'] };
}

function show({ view, actor }: PageRequest, onward: Onward, errors: FieldErrors) {
  const mustChange =
    (actor.kind === 'citizen' || actor.kind === 'official') && actor.first === 'change-password';
  const markup = renderPage(ChangePasswordPage({ view, errors, onward, mustChange }));
  return html(markup, Object.keys(errors).length > 0 ? 422 : 200);
}
