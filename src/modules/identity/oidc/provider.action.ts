import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  ResponseBodyError,
} from 'openid-client';
import { addMinutes, err, type Instant, ok, type Result, refusal } from '#kernel';
import { loginIn, type OidcSettings, secondFactorIn } from './claims.ts';
import type { Identified, Provider, ProviderRefusal, RoundTrip } from './port.ts';
import { ProviderDown, patientFetch } from './provider-fetch.action.ts';

/** Our addresses: where a browser comes back to, signed in or signed out. */
export interface OurAddresses {
  readonly back: string;
  readonly signedOut: string;
}

/** Minutes for which what the provider says of itself is kept. */
const keptMinutes = 60;
/** Seconds for one question to the provider, a second try within them. */
const usualPatience = 5;
/** Seconds its clock may differ from ours. */
const tolerance = 30;
/** Seconds after which somebody who brings a second factor along signs in anew there: as long as a session here. */
const maxAge = 12 * 60 * 60;

/** The province's accounts, by the certified relying party `openid-client`. */
export function oidcProvider(settings: OidcSettings, ours: OurAddresses, patience = usualPatience): Provider {
  const configured = keptConfiguration(() => discovered(settings, patience));
  const ageAsked = settings.secondFactor.length > 0;
  return {
    begin: (trip, now) =>
      answered(async () => {
        const config = await configured.get(now);
        return buildAuthorizationUrl(config, {
          ...{ redirect_uri: ours.back, scope: settings.scope, state: trip.state, nonce: trip.nonce },
          code_challenge: await calculatePKCECodeChallenge(trip.verifier),
          code_challenge_method: 'S256',
          ...(ageAsked ? { max_age: String(maxAge) } : {}),
        });
      }),
    finish: async (brought, trip, now) => {
      const done = await answered(async () => {
        const config = await configured.get(now);
        return identified(config, settings, { back: addressWith(ours.back, brought), trip, ageAsked });
      });
      // Keys and addresses may have changed there: the next one asks anew.
      if (!done.ok && done.error.code === 'provider-wrong') configured.forget();
      return done;
    },
    signOutUrl: async (now) => {
      const config = await configured.get(now).catch(() => undefined);
      if (config?.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(config, { post_logout_redirect_uri: ours.signedOut });
    },
  };
}

/** What the provider says of itself: asked once for all who come at the same time, and kept; a failure is not. */
function keptConfiguration(discover: () => Promise<Configuration>) {
  let kept: { readonly config: Promise<Configuration>; readonly until: Instant } | undefined;
  const ask = (now: Instant) => {
    const config = discover();
    kept = { config, until: addMinutes(now, keptMinutes) };
    config.catch(() => {
      kept = undefined;
    });
    return config;
  };
  return {
    get: (now: Instant) => (kept && now < kept.until ? kept.config : ask(now)),
    forget: () => {
      kept = undefined;
    },
  };
}

async function discovered(
  { issuer, clientId, clientSecret }: OidcSettings,
  patience: number,
): Promise<Configuration> {
  const url = new URL(issuer);
  return discovery(url, clientId, { [clockTolerance]: tolerance }, clientAuth(clientSecret), {
    timeout: patience,
    [customFetch]: patientFetch,
    // Our settings let http through for this machine only.
    execute: [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])],
  });
}

/** As the provider says that it wants the secret; what it does not say is `client_secret_basic`. */
function clientAuth(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    way(server, ...rest);
  };
}

/** Only what the protocol brings along: the rest of a query is a stranger's. */
const broughtNames = ['code', 'state', 'iss', 'error', 'error_description', 'error_uri'];

function addressWith(back: string, brought: Readonly<Record<string, string>>): URL {
  const url = new URL(back);
  for (const name of broughtNames) if (brought[name] !== undefined) url.searchParams.set(name, brought[name]);
  return url;
}

interface Finishing {
  readonly back: URL;
  readonly trip: RoundTrip;
  readonly ageAsked: boolean;
}

/** Trades the code for an ID token, once: a code counts once, so that this is never tried again by itself. */
async function identified(
  config: Configuration,
  { claim, secondFactor }: OidcSettings,
  { back, trip, ageAsked }: Finishing,
): Promise<Identified> {
  const tokens = await authorizationCodeGrant(config, back, {
    ...{ expectedState: trip.state, expectedNonce: trip.nonce, pkceCodeVerifier: trip.verifier },
    ...(ageAsked ? { maxAge } : {}),
  });
  const claims = tokens.claims();
  if (!claims) throw new NotSaid('id_token');
  const asks = claims[claim] === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
  const told = asks ? await fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
  const login = loginIn(told, claim);
  if (login === undefined) throw new NotSaid(claim);
  return { login, secondFactorAt: secondFactorIn(claims, secondFactor) };
}

/** The provider is sound, and does not say what our settings look for. */
class NotSaid extends Error {}

async function answered<T>(work: () => Promise<T>): Promise<Result<T, ProviderRefusal>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(refusalOf(error));
  }
}

/** `details.reason` is for the log: codes of the protocol, never what somebody sent. */
function refusalOf(error: unknown): ProviderRefusal {
  if (error instanceof ProviderDown) return refusal('provider-down', { reason: error.message });
  if (error instanceof AuthorizationResponseError) {
    if (error.error === 'access_denied') return refusal('provider-declined');
    const broken = error.error === 'server_error' || error.error === 'temporarily_unavailable';
    return refusal(broken ? 'provider-down' : 'provider-wrong', { reason: word(error.error) });
  }
  if (error instanceof ResponseBodyError)
    return error.error === 'invalid_grant'
      ? refusal('provider-over')
      : refusal('provider-wrong', { reason: word(error.error) });
  if (error instanceof ClientError) return refusal('provider-wrong', { reason: error.code ?? 'unknown' });
  if (error instanceof NotSaid) return refusal('provider-wrong', { reason: `no ${error.message}` });
  if (error instanceof TypeError) return refusal('provider-wrong', { reason: 'malformed' });
  throw error;
}

/** Codes of the protocol are short; whatever else stands there is not repeated. */
const word = (text: string): string => (/^[a-z_]{1,40}$/.test(text) ? text : 'unknown');
