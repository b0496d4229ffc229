import assert from 'node:assert/strict';
import { demonstrationPassword, passwordHasher, signIn } from '#identity';
import { testNow } from './office.ts';
import type { TestSite } from './site.ts';

export interface DeskAnswer {
  readonly status: number;
  /** Where it leads, with 303. */
  readonly to: string;
  readonly body: string;
}

/** Somebody at a desk, with a browser's habits and no browser: pages are opened, their forms sent. */
export interface AtDesk {
  readonly open: (url: string) => Promise<DeskAnswer>;
  /** Opens a page and sends its form with these fields; `key` in the place of the page's own. */
  readonly send: (url: string, fields: Fields, more?: { to?: string; key?: string }) => Promise<DeskAnswer>;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

interface Answered {
  readonly statusCode: number;
  readonly headers: { readonly location?: unknown };
  readonly body: string;
}

const hidden = (name: string, markup: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(markup)?.[1] ?? '';

/** An official of the demonstration, signed in. */
export async function atDesk(site: TestSite, login: string): Promise<AtDesk> {
  const asked = { login, password: demonstrationPassword, previousToken: undefined, now: testNow };
  const done = await signIn({ db: site.db, passwords: passwordHasher(), onSignIn: [] }, asked);
  assert.ok(done.ok, login);
  return withCookie(site, `motcua_phien=${done.value.token}`);
}

/** Somebody without an account, in a browser of their own, whose session begins with the first form. */
export async function guest(site: TestSite): Promise<AtDesk> {
  const { headers } = await site.app.inject('/lam-tiep');
  const cookie = /motcua_phien=[\w-]+/.exec(String(headers['set-cookie']))?.[0];
  return withCookie(site, cookie ?? assert.fail('no cookie'));
}

function withCookie({ app }: TestSite, cookie: string): AtDesk {
  const answered = ({ statusCode, headers, body }: Answered): DeskAnswer => ({
    ...{ status: statusCode, to: String(headers.location ?? ''), body },
  });
  const open = async (url: string) => answered(await app.inject({ method: 'GET', url, headers: { cookie } }));
  return {
    open,
    send: async (url, fields, more = {}) => {
      const page = await open(url);
      assert.equal(page.status, 200, url);
      const form = new URLSearchParams();
      form.set('_csrf', hidden('_csrf', page.body));
      form.set('_khoa', more.key ?? hidden('_khoa', page.body));
      for (const [name, value] of Object.entries(fields))
        for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
      const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
      return answered(
        await app.inject({ method: 'POST', url: more.to ?? url, headers, payload: form.toString() }),
      );
    },
  };
}
