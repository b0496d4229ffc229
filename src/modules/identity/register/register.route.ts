import { type AnyRoute, html, type PageRequest, type Reply, redirect, route } from '#platform/http';
import type { FormState } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { AccountDeps } from '../accounts/accounts.action.ts';
import { deviceOf } from '../events/device.ts';
import { arrival, type Onward, registerPath } from '../identity.paths.ts';
import { cookieSeconds } from '../sessions/lifetime.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import type { SignInDeps } from '../sign-in/sign-in.action.ts';
import { safe } from '../sign-in/sign-in.route.ts';
import { register } from './register.action.ts';
import { parseRegister, registerForm } from './register.form.ts';
import { RegisterPage } from './register.page.tsx';
import { registerErrors, registered } from './register.text.ts';

export const registerRoutes = (deps: SignInDeps & AccountDeps): readonly AnyRoute[] => [
  showRegister,
  postRegister(deps),
];

const showRegister: AnyRoute = route({
  method: 'GET',
  path: registerPath,
  permission: 'public',
  audit: 'identity.register-page',
  form: true,
  input: ({ query }) => safe(onwardIn(query)),
  handle: async (onward, request) => page(request, { values: {}, errors: {} }, onward),
});

const postRegister = (deps: SignInDeps & AccountDeps): AnyRoute =>
  route({
    method: 'POST',
    path: registerPath,
    permission: 'public',
    audit: 'identity.register',
    form: true,
    limit: { max: 60, minutes: 60 },
    input: ({ body }) => ({ body, fields: parseRegister(body), onward: safe(onwardIn(body)) }),
    handle: async ({ body, fields, onward }, request) => {
      if (!fields.ok) return page(request, fields.error, onward, 422);
      const { sessionToken: previousToken, now, agent } = request;
      const device = deviceOf(agent);
      const result = await register(deps, { ...fields.value, previousToken, now, device });
      if (!result.ok)
        return page(request, registerForm(body, { dienThoai: registerErrors.phoneTaken }), onward, 422);
      return redirect(
        arrival({ kind: 'citizen', posts: 0 }, onward),
        { kind: 'success', text: registered },
        { token: result.value.token, maxAgeSeconds: cookieSeconds('citizen') },
      );
    },
  });

const page = ({ view }: PageRequest, form: FormState, onward: Onward, status = 200): Reply =>
  html(renderPage(RegisterPage({ view, form, onward })), status);
