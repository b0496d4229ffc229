import { addMinutes, inBoth, mustConfirm } from '#kernel';
import {
  type AnyRoute,
  confirmFirst,
  type FormBody,
  forbidden,
  html,
  newToken,
  noInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { qrSvg } from '#platform/qr';
import { type FieldErrors, fieldValues, oneValue, textIn, textsIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { accountById } from '../accounts.store.ts';
import { appPath, confirmAppPath, recoveryPath, removeAppPath, secondFactorPath } from '../identity.paths.ts';
import { registrationOptions } from '../passkeys/passkeys.action.ts';
import { passkeyRoutes } from '../passkeys/passkeys.route.ts';
import type { PasswordDeps } from '../passwords/check-password.action.ts';
import { addKeptInput } from '../sessions/kept-input.store.ts';
import { mustSetUp } from '../sessions/second-factor-policy.ts';
import { hashToken } from '../sessions/token.ts';
import { type Asked, askingOf, isOfficials, officials } from './officials.action.ts';
import {
  beginApp,
  confirmApp,
  removeApp,
  renewRecoveryCodes,
  type SecondFactorDeps,
  secondFactorsOf,
  secretBeingSetUp,
} from './second-factor.action.ts';
import { AppPage, RecoveryPage, SecondFactorPage } from './second-factor.page.tsx';
import { secondFactorErrors, secondFactorText } from './second-factor.text.ts';
import { base32, otpauth } from './totp.ts';

type Deps = SecondFactorDeps & PasswordDeps;
/** `/tai-khoan/xac-thuc`: an app that makes codes, and codes on paper. */
export const secondFactorRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.second-factor',
    input: noInput,
    handle: officials((request) => overview(deps, request)),
  }),
  ...appRoutes(deps),
  ...recoveryRoutes(deps),
  ...passkeyRoutes(deps, (request, errors) => overview(deps, request, errors)),
];

const appRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: appPath,
    page: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.app-begun',
    input: noInput,
    handle: officials(async ({ actor, now }) =>
      redirect((await beginApp(deps, actor.accountId, now)) ? appPath : secondFactorPath),
    ),
  }),
  route({
    method: 'GET',
    path: appPath,
    permission: 'signed-in',
    audit: 'identity.app-page',
    input: noInput,
    handle: officials((request) => appPage(deps, request, {})),
  }),
  route({
    method: 'POST',
    path: confirmAppPath,
    page: appPath,
    permission: 'signed-in',
    audit: 'identity.app-confirmed',
    limit: { max: 30, minutes: 10 },
    input: ({ body }) => ({
      code: textIn(body, 'ma'),
      password: oneValue(fieldValues(body), 'matKhau') ?? '',
    }),
    handle: async (typed, request) => {
      if (!isOfficials(request)) return forbidden();
      const done = await confirmApp(deps, { ...askingOf(request), ...typed });
      if (done.ok) return showOnce(deps, request, done.value);
      if (done.error.code === 'second-factor.none') return redirect(secondFactorPath);
      if (done.error.code === 'second-factor.wrong-password')
        return appPage(deps, request, { matKhau: secondFactorErrors.wrongPassword });
      const wrong = typed.code === '' ? secondFactorErrors.missing : secondFactorErrors.wrong;
      return appPage(deps, request, { ma: wrong });
    },
  }),
  route({
    method: 'POST',
    path: removeAppPath,
    page: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.app-removed',
    input: noInput,
    handle: officials(async (request) => {
      if (mustConfirm(request.actor, request.now)) return confirmFirst();
      await removeApp(deps, askingOf(request));
      const text = inBoth(secondFactorText, (t) => t.removed);
      return redirect(secondFactorPath, { kind: 'success', text });
    }),
  }),
];

const recoveryRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: recoveryPath,
    page: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.recovery-renewed',
    input: noInput,
    handle: officials(async (request) => {
      const { actor, now } = request;
      if (mustConfirm(actor, now)) return confirmFirst();
      if ((await secondFactorsOf(deps, actor.accountId)).app !== 'in-use') return redirect(secondFactorPath);
      return showOnce(deps, request, await renewRecoveryCodes(deps, askingOf(request)));
    }),
  }),
  route({
    method: 'GET',
    path: recoveryPath,
    permission: 'signed-in',
    audit: 'identity.recovery-page',
    input: noInput,
    handle: officials(async ({ view, kept }) =>
      html(renderPage(RecoveryPage({ view, codes: kept && textsIn(kept, 'ma') }))),
    ),
  }),
];

/** Minutes in which the page with the codes can be loaded again on a bad line. */
const shownMinutes = 10;

/** The codes wait sealed for the page that shows them, since a form that did something answers with another page. */
async function showOnce({ db, seal }: Deps, { now }: Asked, codes: readonly string[]): Promise<Reply> {
  const token = newToken();
  const body: FormBody = { ma: codes };
  const sealed = seal.seal('kept-input', JSON.stringify(body));
  const expiresAt = addMinutes(now, shownMinutes);
  await addKeptInput(db, { tokenHash: hashToken(token), path: recoveryPath, sealed, expiresAt });
  return redirect(`${recoveryPath}?giu=${token}`);
}

async function appPage(deps: Deps, { actor, view }: Asked, errors: FieldErrors): Promise<Reply> {
  const secret = await secretBeingSetUp(deps, actor.accountId);
  if (!secret) return redirect(secondFactorPath);
  const issuer = 'Một cửa điện tử';
  const qr = qrSvg(otpauth(secret, { issuer, login: actor.name }), secondFactorText[view.lang].qr);
  const keyText = base32(secret).replace(/(.{4})(?=.)/g, '$1 ');
  return html(renderPage(AppPage({ view, qr, keyText, errors })), Object.keys(errors).length > 0 ? 422 : 200);
}

/** What there is, and a form for a key of this device. */
async function overview(deps: Deps, { actor, view, now }: Asked, errors: FieldErrors = {}): Promise<Reply> {
  const { accountId, name } = actor;
  const { app, recoveryLeft, passkeys: keys } = await secondFactorsOf(deps, accountId);
  const account = await accountById(deps.db, accountId);
  const login = account?.login ?? name;
  const create = await registrationOptions(deps, { accountId, login, name }, now);
  const needsPassword = app !== 'in-use' && keys.length === 0;
  const shown = { inUse: app === 'in-use', recoveryLeft, mustSetUp: mustSetUp(actor) };
  const page = SecondFactorPage({ view, ...shown, passkeys: { keys, create, needsPassword, errors } });
  return html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}
