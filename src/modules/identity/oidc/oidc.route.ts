import {
  type AnyRoute,
  html,
  leaveFor,
  noInput,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { renderPage } from '#ui/layout';
import { deviceOf } from '../events/device.ts';
import {
  arrival,
  carrying,
  type Onward,
  providerBackPath,
  providerPath,
  providerSignOutPath,
  signInPath,
} from '../identity.paths.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import { arrived, type SignInRouteDeps, safe, secondStepPage } from '../sign-in/sign-in.route.ts';
import { beginTrip, finishTrip, type OidcDeps, type OidcRefusal } from './oidc-sign-in.action.ts';
import { SignedOutPage } from './signed-out.page.tsx';

type Deps = SignInRouteDeps & OidcDeps;

/** To the province's accounts and back; only where there are some. */
export const oidcRoutes = (deps: Deps): readonly AnyRoute[] => [goThere(deps), comeBack(deps), out(deps)];

const limit = { max: 100, minutes: 5 } as const;

const goThere = (deps: Deps): AnyRoute =>
  route({
    method: 'GET',
    path: providerPath,
    permission: 'public',
    audit: 'identity.provider-sign-in-begun',
    // The way back opens only in the browser it began in, by its cookie.
    form: true,
    limit,
    input: ({ query }) => safe(onwardIn(query)),
    handle: async (onward, request) => {
      const { sessionToken: browser, now } = request;
      const already = signedInTo(request, onward);
      if (already) return already;
      if (browser === undefined) return redirect(carrying(signInPath, onward));
      const going = await beginTrip(deps, { browser, onward, now });
      return going.ok ? leaveFor(going.value) : turnedBack(request, going.error, onward);
    },
  });

/** A GET, since that is how the protocol comes back; what it may open is bound to the browser and used once. */
const comeBack = (deps: Deps): AnyRoute =>
  route({
    method: 'GET',
    path: providerBackPath,
    permission: 'public',
    audit: 'identity.provider-sign-in',
    limit,
    input: ({ query }) => query,
    handle: async (brought, request) => {
      const { now, sessionToken: browser, agent } = request;
      const already = signedInTo(request, { next: undefined, kept: undefined });
      if (already) return already;
      const { onward, done } = await finishTrip(deps, { brought, browser, now, device: deviceOf(agent) });
      if (done.ok) return arrived(deps, done.value, { onward: safe(onward), now });
      if (done.error.code !== 'second-factor-needed') return turnedBack(request, done.error, onward);
      const half = String(done.error.details?.['half']);
      return secondStepPage(deps, request, { half, onward: safe(onward), errors: {} });
    },
  });

const out = (deps: Deps): AnyRoute =>
  route({
    method: 'GET',
    path: providerSignOutPath,
    permission: 'public',
    audit: 'identity.provider-sign-out-page',
    limit,
    input: noInput,
    handle: async (_, { view, now }) => {
      const there = (await deps.provider.signOutUrl(now))?.href;
      return html(renderPage(SignedOutPage({ view, there })));
    },
  });

/** Whoever is signed in goes on: a way back opened twice is no mistake of theirs. */
const signedInTo = ({ actor }: PageRequest, onward: Onward): Reply | undefined =>
  actor.kind === 'citizen' || actor.kind === 'official'
    ? redirect(arrival({ kind: actor.kind, posts: 1 }, onward))
    : undefined;

/** To the page of signing in, where it is said beside the button; the address of the way back is not shown again. */
function turnedBack({ log }: PageRequest, { code, details }: OidcRefusal, onward: Onward): Reply {
  log.warn({ code, reason: details?.['reason'] }, 'sign-in through the province');
  const page = carrying(signInPath, safe(onward));
  return redirect(`${page}${page.includes('?') ? '&' : '?'}loi=${code}`);
}
