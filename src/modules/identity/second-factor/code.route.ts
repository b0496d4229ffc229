import { inBoth } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
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
import { signInOptions } from '../passkeys/passkeys.action.ts';
import { passkeyErrors } from '../passkeys/passkeys.text.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import { signInFully } from '../sign-in/sign-in.action.ts';
import { arrived, type SignInRouteDeps, safe, secondStepPage } from '../sign-in/sign-in.route.ts';
import { ConfirmPage } from './code.page.tsx';
import { confirmAgain, type Proof, type SecondFactorDeps, secondFactorsOf } from './second-factor.action.ts';
import { secondFactorErrors, secondFactorText } from './second-factor.text.ts';

type Deps = SignInRouteDeps & SecondFactorDeps;

/** Where a code is asked for: when signing in, and again before something is decided. */
export const codeRoutes = (deps: Deps): readonly AnyRoute[] => [
  secondStep(deps),
  showConfirm(deps),
  confirm(deps),
];

const proofIn = (body: FormBody): Proof => ({ code: textIn(body, 'ma'), answer: textIn(body, 'dap') });

const wrongIn = ({ code, answer }: Proof): FieldErrors => {
  if (answer !== '') return { ma: passkeyErrors.wrong };
  return { ma: code === '' ? secondFactorErrors.missing : secondFactorErrors.wrong };
};

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
      proof: proofIn(body),
      onward: safe(onwardIn(body)),
    }),
    handle: async ({ half, proof, onward }, request) => {
      const { now, agent, sessionToken } = request;
      const device = deviceOf(agent);
      const done = await signInFully(deps, { half, proof, previousToken: sessionToken, now, device });
      if (done.ok) return arrived(deps, done.value, { onward, now });
      if (done.error.code !== 'second-factor.wrong') return redirect(signInPath);
      return secondStepPage(deps, request, { half, onward, errors: wrongIn(proof) });
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
    input: ({ body }) => ({ proof: proofIn(body), onward: safe(onwardIn(body)) }),
    handle: async ({ proof, onward }, request) => {
      const { actor, now, agent, sessionId } = request;
      if (actor.kind !== 'official') return forbidden();
      const asking = { accountId: actor.accountId, sessionId, now, device: deviceOf(agent) };
      const done = await confirmAgain(deps, asking, proof);
      if (!done.ok) return page(deps, request, onward, wrongIn(proof));
      const text = inBoth(secondFactorText, (t) => t.confirmDone);
      return redirect(arrival({ kind: 'official', posts: 1 }, onward), { kind: 'notice', text });
    },
  });

async function page(
  deps: Deps,
  { actor, view, now }: PageRequest,
  onward: Onward,
  errors: FieldErrors,
): Promise<Reply> {
  if (actor.kind !== 'official') return forbidden();
  const { app, passkeys } = await secondFactorsOf(deps, actor.accountId);
  const passkey = passkeys.length > 0 ? await signInOptions(deps, now, actor.accountId) : undefined;
  const has = app === 'in-use' || passkeys.length > 0;
  const markup = renderPage(ConfirmPage({ view, has, onward, errors, passkey }));
  return html(markup, Object.keys(errors).length > 0 ? 422 : 200);
}
