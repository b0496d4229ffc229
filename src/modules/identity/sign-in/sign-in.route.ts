import { assertNever, type Bilingual, type Instant } from '#kernel';
import {
  type AnyRoute,
  html,
  localPath,
  noInput,
  type PageRequest,
  pageBefore,
  type Reply,
  redirect,
  route,
  type SessionPort,
} from '#platform/http';
import { type FieldErrors, type FormState, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { demonstrationPassword } from '../demonstration/logins.ts';
import { deviceOf } from '../events/device.ts';
import {
  arrival,
  carrying,
  type Onward,
  passkeySignInPath,
  providerField,
  providerSignOutPath,
  signInPath,
  signOutPath,
} from '../identity.paths.ts';
import { oidcErrors } from '../oidc/oidc.text.ts';
import type { OidcRefusal } from '../oidc/oidc-sign-in.action.ts';
import type { Provider } from '../oidc/port.ts';
import { signInOptions } from '../passkeys/passkeys.action.ts';
import { passkeyErrors } from '../passkeys/passkeys.text.ts';
import { SecondStepPage, type SecondStepPageProps } from '../second-factor/code.page.tsx';
import type { SecondFactorDeps } from '../second-factor/second-factor.action.ts';
import { cookieSeconds } from '../sessions/lifetime.ts';
import { onwardIn } from './onward.form.ts';
import {
  type SignedIn,
  type SignInDeps,
  type SignInRefusal,
  signIn,
  signInByPasskey,
  signOut,
} from './sign-in.action.ts';
import { parseSignIn, type SignInFields, signInForm } from './sign-in.form.ts';
import { SignInPage } from './sign-in.page.tsx';
import { signInErrors } from './sign-in.text.ts';

export type SignInRouteDeps = SignInDeps &
  SecondFactorDeps & {
    readonly sessions: SessionPort;
    /** The province's accounts, where officials may sign in through them. */
    readonly provider?: Provider | undefined;
  };

export const signInRoutes = (deps: SignInRouteDeps): readonly AnyRoute[] => [
  showSignIn(deps),
  postSignIn(deps),
  postPasskey(deps),
  postSignOut(deps),
];

const untouched: FormState = { values: {}, errors: {} };

const showSignIn = (deps: SignInRouteDeps): AnyRoute =>
  route({
    method: 'GET',
    path: signInPath,
    permission: 'public',
    audit: 'identity.sign-in-page',
    form: true,
    input: ({ query }) => ({ onward: safe(onwardIn(query)), why: query['loi'] }),
    handle: async ({ onward, why }, request) => {
      const { actor } = request;
      if (actor.kind === 'citizen' || actor.kind === 'official')
        return redirect(arrival({ kind: actor.kind, posts: 1 }, onward));
      return page(deps, request, deps.provider ? signInForm('', providerErrorsOf(why)) : untouched, onward);
    },
  });

const postSignIn = (deps: SignInRouteDeps): AnyRoute =>
  route({
    method: 'POST',
    path: signInPath,
    permission: 'public',
    audit: 'identity.sign-in',
    form: true,
    limit: { max: 100, minutes: 5 },
    input: ({ body }) => ({ fields: parseSignIn(body), onward: safe(onwardIn(body)) }),
    handle: async ({ fields, onward }, request) => {
      if (!fields.ok) return page(deps, request, fields.error, onward, 422);
      const result = await signIn(deps, {
        ...fields.value,
        previousToken: request.sessionToken,
        now: request.now,
        device: deviceOf(request.agent),
      });
      if (result.ok) return arrived(deps, result.value, { onward, now: request.now });
      const { code, details } = result.error;
      if (code === 'second-factor-needed')
        return secondStepPage(deps, request, { half: String(details?.['half']), onward, errors: {} });
      return page(deps, request, refused(fields.value, result.error), onward, 422);
    },
  });

const postPasskey = (deps: SignInRouteDeps): AnyRoute =>
  route({
    method: 'POST',
    path: passkeySignInPath,
    page: signInPath,
    permission: 'public',
    audit: 'identity.passkey-sign-in',
    form: true,
    limit: { max: 100, minutes: 5 },
    input: ({ body }) => ({ answer: textIn(body, 'dap'), onward: safe(onwardIn(body)) }),
    handle: async ({ answer, onward }, request) => {
      const { now, sessionToken: previousToken } = request;
      const device = deviceOf(request.agent);
      const done = await signInByPasskey(deps, { answer, previousToken, now, device });
      if (done.ok) return arrived(deps, done.value, { onward, now });
      const told = done.error.code === 'no-post' ? signInErrors.noPost : passkeyErrors.wrong;
      return page(deps, request, signInForm('', { tenDangNhap: told }), onward, 422);
    },
  });

const postSignOut = (deps: SignInRouteDeps): AnyRoute =>
  route({
    method: 'POST',
    path: signOutPath,
    permission: 'public',
    audit: 'identity.sign-out',
    page: '/',
    input: noInput,
    handle: async (_, request) => {
      const { byProvider } = await signOut(deps.db, request.sessionId, request.now);
      if (byProvider && deps.provider) return redirect(providerSignOutPath, undefined, 'end');
      return redirect('/', { kind: 'success', text: signedOut }, 'end');
    },
  });

const signedOut = { vi: 'Đã đăng xuất.', en: 'You are signed out.' };

/** A path from outside is followed only when it stays on this site. */
export const safe = ({ next, kept }: Onward): Onward => ({ next: localPath(next), kept });

const providerErrors: Readonly<Record<Exclude<OidcRefusal['code'], 'second-factor-needed'>, Bilingual>> = {
  ...oidcErrors,
  'not-known-here': signInErrors.notKnownHere,
  'no-post': signInErrors.noPost,
};

/** What is said of a way through the province by its stable code; nothing for a code that is none. */
function providerErrorsOf(code: string | undefined): FieldErrors {
  const error = Object.entries(providerErrors).find(([known]) => known === code)?.[1];
  return error ? { [providerField]: error } : {};
}

/** On to where the person was going, with the new session in the cookie; first to the second factor a post asks for. */
export async function arrived(
  { sessions }: SignInRouteDeps,
  { token, account, posts }: SignedIn,
  { onward, now }: { readonly onward: Onward; readonly now: Instant },
): Promise<Reply> {
  const session = { token, maxAgeSeconds: cookieSeconds(account.kind) };
  const { actor } = await sessions.resolve(token, now);
  const to = arrival({ kind: account.kind, posts }, onward);
  return redirect(pageBefore(actor, to) ?? to, undefined, session);
}

/** The form for a code, at the address of signing in whatever address asked for it. */
export async function secondStepPage(
  deps: SignInRouteDeps,
  { view, now }: PageRequest,
  shown: Pick<SecondStepPageProps, 'half' | 'onward' | 'errors'>,
): Promise<Reply> {
  const passkey = await signInOptions(deps, now);
  const props = { ...shown, passkey, view: { ...view, path: carrying(signInPath, shown.onward) } };
  return html(renderPage(SecondStepPage(props)), Object.keys(shown.errors).length > 0 ? 422 : 200);
}

async function page(
  deps: SignInRouteDeps,
  { view, now }: PageRequest,
  form: FormState,
  onward: Onward,
  status = 200,
): Promise<Reply> {
  const demoPassword = view.demo ? demonstrationPassword : undefined;
  const passkey = await signInOptions(deps, now);
  return html(
    renderPage(
      SignInPage({ view, form, onward, demoPassword, passkey, provider: deps.provider !== undefined }),
    ),
    status,
  );
}

function refused({ login }: SignInFields, { code }: SignInRefusal): FormState {
  switch (code) {
    case 'sign-in-failed':
      return signInForm(login, { tenDangNhap: signInErrors.failed });
    case 'no-post':
    case 'second-factor-needed':
      return signInForm(login, { tenDangNhap: signInErrors.noPost });
    case 'directory-down':
      return signInForm(login, { tenDangNhap: signInErrors.directoryDown });
    case 'not-known-here':
      return signInForm(login, { tenDangNhap: signInErrors.notKnownHere });
    default:
      return assertNever(code);
  }
}
