import { inBoth } from '#kernel';
import {
  type AnyRoute,
  forbidden,
  html,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { deviceOf } from '../events/device.ts';
import { arrival, confirmPath, type Onward, secondStepPath, signInPath } from '../identity.paths.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import { signInFully } from '../sign-in/sign-in.action.ts';
import { arrived, type SignInRouteDeps, safe } from '../sign-in/sign-in.route.ts';
import { ConfirmPage, SecondStepPage } from './code.page.tsx';
import { confirmAgain, type SecondFactorDeps, secondFactorsOf } from './second-factor.action.ts';
import { secondFactorErrors, secondFactorText } from './second-factor.text.ts';

type Deps = SignInRouteDeps & SecondFactorDeps;

/** Where a code is asked for: when signing in, and again before something is decided. */
export const codeRoutes = (deps: Deps): readonly AnyRoute[] => [
  secondStep(deps),
  showConfirm(deps),
  confirm(deps),
];

const secondStep = (deps: Deps): AnyRoute =>
  route({
    method: 'POST',
    path: secondStepPath,
    page: signInPath,
    permission: 'public',
    audit: 'identity.second-step',
    form: true,
    limit: { max: 100, minutes: 5 },
    input: ({ body }) => ({
      half: textIn(body, 'luot'),
      code: textIn(body, 'ma'),
      onward: safe(onwardIn(body)),
    }),
    handle: async ({ half, code, onward }, { view, now, agent, sessionToken }) => {
      const device = deviceOf(agent);
      const done = await signInFully(deps, { half, code, previousToken: sessionToken, now, device });
      if (done.ok) return arrived(deps, done.value, { onward, now });
      if (done.error.code !== 'second-factor.wrong') return redirect(signInPath);
      const errors = { ma: code === '' ? secondFactorErrors.missing : secondFactorErrors.wrong };
      return html(renderPage(SecondStepPage({ view, half, onward, errors })), 422);
    },
  });

const showConfirm = (deps: Deps): AnyRoute =>
  route({
    method: 'GET',
    path: confirmPath,
    permission: 'signed-in',
    audit: 'identity.confirm-page',
    input: ({ query }) => safe(onwardIn(query)),
    handle: (onward, request) => page(deps, request, onward, {}),
  });

const confirm = (deps: Deps): AnyRoute =>
  route({
    method: 'POST',
    path: confirmPath,
    permission: 'signed-in',
    audit: 'identity.confirmed',
    limit: { max: 30, minutes: 10 },
    input: ({ body }) => ({ code: textIn(body, 'ma'), onward: safe(onwardIn(body)) }),
    handle: async ({ code, onward }, request) => {
      const { actor, now, agent, sessionId } = request;
      if (actor.kind !== 'official') return forbidden();
      const asking = { accountId: actor.accountId, sessionId, now, device: deviceOf(agent) };
      const done = await confirmAgain(deps, asking, code);
      if (!done.ok)
        return page(deps, request, onward, {
          ma: code === '' ? secondFactorErrors.missing : secondFactorErrors.wrong,
        });
      const text = inBoth(secondFactorText, (t) => t.confirmDone);
      return redirect(arrival({ kind: 'official', posts: 1 }, onward), { kind: 'notice', text });
    },
  });

async function page(
  deps: Deps,
  { actor, view }: PageRequest,
  onward: Onward,
  errors: FieldErrors,
): Promise<Reply> {
  if (actor.kind !== 'official') return forbidden();
  const { app } = await secondFactorsOf(deps, actor.accountId);
  const markup = renderPage(ConfirmPage({ view, has: app === 'in-use', onward, errors }));
  return html(markup, Object.keys(errors).length > 0 ? 422 : 200);
}
