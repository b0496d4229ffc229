import { inBoth, mustConfirm } from '#kernel';
import { type AnyRoute, confirmFirst, forbidden, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, fieldValues, oneValue, textIn } from '#ui/forms';
import { accountById, beginAttempt, clearFailures } from '../accounts.store.ts';
import { type Onward, passkeyPath, removePasskeyPath, secondFactorPath } from '../identity.paths.ts';
import { checkPassword, type PasswordDeps } from '../passwords/check-password.action.ts';
import { type Asked, askingOf, isOfficials } from '../second-factor/officials.action.ts';
import { secondFactorsOf } from '../second-factor/second-factor.action.ts';
import { secondFactorErrors } from '../second-factor/second-factor.text.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import { safe } from '../sign-in/sign-in.route.ts';
import { signInErrors } from '../sign-in/sign-in.text.ts';
import { addPasskey, dropPasskey, type PasskeyDeps } from './passkeys.action.ts';
import { passkeyErrors, passkeyText } from './passkeys.text.ts';

type Deps = PasskeyDeps & PasswordDeps;

/** Adding and removing keys of devices; what is wrong is told on the page they stand on. */
export const passkeyRoutes = (
  deps: Deps,
  again: (request: Asked, onward: Onward, errors: FieldErrors) => Promise<Reply>,
): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: passkeyPath,
    page: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.passkey-added',
    limit: { max: 30, minutes: 10 },
    input: ({ body }) => ({
      name: textIn(body, 'ten').slice(0, 60),
      answer: textIn(body, 'dap'),
      password: oneValue(fieldValues(body), 'matKhau') ?? '',
      onward: safe(onwardIn(body)),
    }),
    handle: async ({ name, answer, password, onward }, request) => {
      if (!isOfficials(request)) return forbidden();
      const { app, passkeys } = await secondFactorsOf(deps, request.actor.accountId);
      if (app !== 'in-use' && passkeys.length === 0) {
        const checked = await passwordShown(deps, request, password);
        if (checked === 'unreachable') return again(request, onward, { matKhau: signInErrors.directoryDown });
        if (checked !== 'right') return again(request, onward, { matKhau: secondFactorErrors.wrongPassword });
      } else if (mustConfirm(request.actor, request.now)) return confirmFirst();
      const called = name === '' ? passkeyText[request.lang].title : name;
      const done = await addPasskey(deps, { ...askingOf(request), name: called, answer });
      if (!done.ok) return again(request, onward, { ten: passkeyErrors.wrong });
      const text = inBoth(passkeyText, (t) => t.added);
      return redirect(onward.next ?? secondFactorPath, { kind: 'success', text });
    },
  }),
  route({
    method: 'POST',
    path: removePasskeyPath,
    page: secondFactorPath,
    permission: 'signed-in',
    audit: 'identity.passkey-removed',
    input: ({ body }) => textIn(body, 'khoa'),
    handle: async (id, request) => {
      if (!isOfficials(request)) return forbidden();
      if (mustConfirm(request.actor, request.now)) return confirmFirst();
      await dropPasskey(deps.db, { ...askingOf(request), id });
      const text = inBoth(passkeyText, (t) => t.removed);
      return redirect(secondFactorPath, { kind: 'success', text });
    },
  }),
];

/** Counted like a sign-in, so that a browser left open is no way to guess it. */
async function passwordShown(deps: Deps, { actor, now }: Asked, password: string) {
  const { db } = deps;
  const account = await accountById(db, actor.accountId);
  const attempt = account && (await beginAttempt(db, account.login, now));
  const login = account?.login ?? '';
  const checked = await checkPassword(deps, { login, password, attempt });
  if (checked === 'right') await clearFailures(db, actor.accountId);
  return checked;
}
