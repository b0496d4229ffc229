import { inBoth } from '#kernel';
import type { Db } from '#platform/db';
import { type AnyRoute, forbidden, html, noInput, redirect, route } from '#platform/http';
import { type FieldErrors, fieldValues, oneValue } from '#ui/forms';
import { type PageView, renderPage } from '#ui/layout';
import { passwordProblem } from '../account.ts';
import { deviceOf } from '../events/device.ts';
import { accountPath, changePasswordPath } from '../identity.paths.ts';
import type { PasswordHasher } from '../passwords/hasher.action.ts';
import { registerErrors } from '../register/register.text.ts';
import { changePassword } from './change-password.action.ts';
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
    input: noInput,
    handle: async (_, { view }) => show(view, {}),
  }),
  route({
    method: 'POST',
    path: changePasswordPath,
    permission: 'signed-in',
    audit: 'identity.password-changed',
    limit: { max: 30, minutes: 10 },
    input: ({ body }) => {
      const typed = fieldValues(body);
      return { current: oneValue(typed, 'matKhauCu') ?? '', next: oneValue(typed, 'matKhau') ?? '' };
    },
    handle: async ({ current, next }, { actor, view, now, sessionId, agent }) => {
      if (actor.kind !== 'citizen' && actor.kind !== 'official') return forbidden();
      const { accountId } = actor;
      const device = deviceOf(agent);
      const done = await changePassword(deps, { accountId, sessionId, current, next, now, device });
      if (done.ok)
        return redirect(accountPath, { kind: 'success', text: inBoth(changePasswordText, (t) => t.changed) });
      if (done.error.code === 'wrong-password') return show(view, { matKhauCu: changePasswordErrors.wrong });
      return show(view, { matKhau: registerErrors[passwordProblem(next, '') ?? 'contains-login'] });
    },
  }),
];

const show = (view: PageView, errors: FieldErrors) =>
  html(renderPage(ChangePasswordPage({ view, errors })), Object.keys(errors).length > 0 ? 422 : 200);
