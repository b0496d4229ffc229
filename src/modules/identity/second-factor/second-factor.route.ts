import { addMinutes, inBoth, mustConfirm } from '#kernel';
import {
  type AnyRoute,
  confirmFirst,
  type FormBody,
  forbidden,
  html,
  newToken,
  noInput,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { qrSvg } from '#platform/qr';
import { type FieldErrors, fieldValues, oneValue, textIn, textsIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { accountById } from '../accounts.store.ts';
import {
  appPath,
  carrying,
  confirmAppPath,
  confirmPath,
  type Onward,
  recoveryPath,
  removeAppPath,
  secondFactorPath,
} from '../identity.paths.ts';
import { registrationOptions } from '../passkeys/passkeys.action.ts';
import { passkeyRoutes } from '../passkeys/passkeys.route.ts';
import type { PasswordDeps } from '../passwords/check-password.action.ts';
import { addKeptInput } from '../sessions/kept-input.store.ts';
import { mustSetUp } from '../sessions/second-factor-policy.ts';
import { hashToken } from '../sessions/token.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import { safe } from '../sign-in/sign-in.route.ts';
import { signInErrors } from '../sign-in/sign-in.text.ts';
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
/** Where to go on to once a second factor is set up. */
const nextIn = ({ query }: RawInput) => safe(onwardIn(query));
const nextTyped = ({ body }: RawInput) => safe(onwardIn(body));

/** `/tai-khoan/xac-thuc`: an app that makes codes, and codes on paper. */
export const secondFactorRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.second-factor',
    input: nextIn,
    handle: async (next, request) => (isOfficials(request) ? overview(deps, request, next) : forbidden()),
  }),
  ...appRoutes(deps),
  ...recoveryRoutes(deps),
  ...passkeyRoutes(deps, (request, next, errors) => overview(deps, request, next, errors)),
];

const appRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: appPath,
    page: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.app-begun',
    input: nextTyped,
    handle: async (next, request) => {
      if (!isOfficials(request)) return forbidden();
      const begun = await beginApp(deps, request.actor.accountId, request.now);
      return redirect(carrying(begun ? appPath : secondFactorPath, next));
    },
  }),
  route({
    method: 'GET',
    path: appPath,
    permission: 'signed-in',
    audit: 'identity.app-page',
    input: nextIn,
    handle: async (next, request) => (isOfficials(request) ? appPage(deps, request, next, {}) : forbidden()),
  }),
  route({
    method: 'POST',
    path: confirmAppPath,
    page: appPath,
    permission: 'signed-in',
    audit: 'identity.app-confirmed',
    limit: { max: 30, minutes: 10 },
    input: ({ body }) => ({
      next: safe(onwardIn(body)),
      code: textIn(body, 'ma'),
      password: oneValue(fieldValues(body), 'matKhau') ?? '',
    }),
    handle: async ({ next, ...typed }, request) => {
      if (!isOfficials(request)) return forbidden();
      const done = await confirmApp(deps, { ...askingOf(request), ...typed });
      if (done.ok) return showOnce(deps, request, done.value, next);
      if (done.error.code === 'second-factor.none') return redirect(carrying(secondFactorPath, next));
      if (done.error.code === 'second-factor.wrong-password')
        return appPage(deps, request, next, { matKhau: secondFactorErrors.wrongPassword });
      if (done.error.code === 'second-factor.directory-down')
        return appPage(deps, request, next, { matKhau: signInErrors.directoryDown });
      const wrong = typed.code === '' ? secondFactorErrors.missing : secondFactorErrors.wrong;
      return appPage(deps, request, next, { ma: wrong });
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
    input: nextIn,
    handle: async ({ next }, { view, actor, kept }) =>
      actor.kind === 'official'
        ? html(renderPage(RecoveryPage({ view, next, codes: kept && textsIn(kept, 'ma') })))
        : forbidden(),
  }),
];

/** Minutes in which the page with the codes can be loaded again on a bad line. */
const shownMinutes = 10;

/** The codes wait sealed for the page that shows them, since a form that did something answers with another page. */
async function showOnce(
  { db, seal }: Deps,
  { now }: Asked,
  codes: readonly string[],
  onward: Onward = { next: undefined, kept: undefined },
): Promise<Reply> {
  const token = newToken();
  const body: FormBody = { ma: codes };
  const sealed = seal.seal('kept-input', JSON.stringify(body));
  const expiresAt = addMinutes(now, shownMinutes);
  await addKeptInput(db, { tokenHash: hashToken(token), path: recoveryPath, sealed, expiresAt });
  return redirect(carrying(recoveryPath, { next: onward.next, kept: token }));
}

async function appPage(
  deps: Deps,
  { actor, view }: Asked,
  onward: Onward,
  errors: FieldErrors,
): Promise<Reply> {
  const secret = await secretBeingSetUp(deps, actor.accountId);
  if (!secret) return redirect(carrying(secondFactorPath, onward));
  const issuer = 'Một cửa điện tử';
  const qr = qrSvg(otpauth(secret, { issuer, login: actor.name }), secondFactorText[view.lang].qr);
  const keyText = base32(secret).replace(/(.{4})(?=.)/g, '$1 ');
  return html(
    renderPage(AppPage({ view, qr, keyText, errors, onward })),
    Object.keys(errors).length > 0 ? 422 : 200,
  );
}

/** What there is, and a form for a key of this device. */
async function overview(
  deps: Deps,
  { actor, view, now }: Asked,
  onward: Onward,
  errors: FieldErrors = {},
): Promise<Reply> {
  const { accountId, name } = actor;
  const { app, recoveryLeft, passkeys: keys } = await secondFactorsOf(deps, accountId);
  const has = app === 'in-use' || keys.length > 0;
  // One is there and was not shown in this session: it is asked for, not set up.
  if (has && mustSetUp(actor)) return redirect(carrying(confirmPath, onward));
  const account = await accountById(deps.db, accountId);
  const login = account?.login ?? name;
  const create = await registrationOptions(deps, { accountId, login, name }, now);
  const needsPassword = !has;
  const shown = { inUse: app === 'in-use', recoveryLeft, mustSetUp: mustSetUp(actor), onward };
  const page = SecondFactorPage({ view, ...shown, passkeys: { keys, create, needsPassword, errors } });
  return html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}
