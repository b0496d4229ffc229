import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';
import { freePort } from './slapd.ts';

/** Somebody with an account of the province. */
export interface ProvincePerson {
  readonly login: string;
  /** What the provider says of how they signed in. */
  readonly amr?: readonly string[];
}

export interface OidcServer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stop: () => Promise<void>;
}

type Context = InstanceType<typeof Provider>['Context'];

const clientId = 'motcua';
const clientSecret = 'a secret between two servers';

/** The certified provider `oidc-provider` on a free port: its page asks for a login and takes any of these people. */
export async function startOidcServer(
  people: readonly ProvincePerson[],
  site: string,
  given?: number,
): Promise<OidcServer> {
  const port = given ?? (await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret },
        redirect_uris: [`${site}/dang-nhap/tai-khoan-tinh/ve`],
        post_logout_redirect_uris: [`${site}/dang-nhap`],
      },
    ],
    cookies: { keys: ['only for tests'] },
    claims: { openid: ['sub', 'amr'], profile: ['preferred_username'], auth_time: null },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: Context, { uid }: { uid: string }) => `/who/${uid}` },
    findAccount: (_: Context, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: id }),
    }),
    // Our office is the province's own: nobody is asked whether it may know their name.
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/who/')) return answer(request, response);
    if (request.method !== 'POST') return void response.end(page);
    return void whoIn(request).then((login) => {
      const person = people.find((each) => each.login === login);
      const result = person
        ? { login: { accountId: person.login, amr: person.amr } }
        : { error: 'access_denied' };
      return provider.interactionFinished(request, response, result);
    });
  });
  await listening(server, port);
  return { issuer, clientId, clientSecret, stop: () => stopped(server) };
}

const page = `<!doctype html><html lang="vi"><title>Tài khoản của tỉnh</title><form method="post">
<label>Tên <input name="login"></label><button>Đăng nhập</button></form>`;

const whoIn = async (request: IncomingMessage) => new URLSearchParams(await text(request)).get('login') ?? '';

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve());
  });

const stopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** A server that answers whatever `answer` says; undefined: it takes the question and never answers. */
export async function startStandIn(
  answer: (path: string, issuer: string) => object | number | undefined,
): Promise<Pick<OidcServer, 'issuer' | 'stop'>> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const server = createServer((request, response) => {
    const said = answer(request.url ?? '', issuer);
    if (said === undefined) return;
    if (typeof said === 'number') return void response.writeHead(said).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  });
  await listening(server, port);
  return { issuer, stop: () => stopped(server) };
}

/** Walks a browser of its own through the pages of a provider; answers the address it is sent back to. */
export async function throughProvider(start: string, login: string, site: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  let method = 'GET';
  for (let steps = 0; steps < 12; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = method === 'POST' ? new URLSearchParams({ login }) : null;
    const reply = await fetch(url, { method, body, headers: { cookie }, redirect: 'manual' });
    for (const each of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      cookies.set(name, value);
    }
    await reply.arrayBuffer();
    const to = reply.headers.get('location');
    if (to === null && method === 'POST') throw new Error(`The provider answered ${reply.status}`);
    if (to?.startsWith(site)) return new URL(to);
    method = to === null ? 'POST' : 'GET';
    url = to === null ? url : new URL(to, url).href;
  }
  throw new Error('The provider sends a browser in circles');
}
