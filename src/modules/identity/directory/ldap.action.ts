import { Client, EqualityFilter, InvalidCredentialsError } from 'ldapts';
import { foldLogin } from '../account.ts';
import { isDisabled, type LdapSettings } from './directory.ts';
import type { Directory, DirectoryAnswer } from './port.ts';

/** Milliseconds before a directory that does not answer is taken for one that is down. */
const usualPatience = 5_000;

/** An LDAP directory: a person is looked up by their login, then their entry is bound with their password. */
export const ldapDirectory = (settings: LdapSettings, patience = usualPatience): Directory => ({
  check: (login, password) => check({ ...settings, patience }, login, password),
  localLogins: new Set(settings.localLogins.map(foldLogin)),
});

type Asked = LdapSettings & { readonly patience: number };

async function check(settings: Asked, login: string, password: string): Promise<DirectoryAnswer> {
  // A directory may take an empty password for "nobody in particular" and say yes (RFC 4513, §5.1.2).
  if (login === '' || password === '') return 'wrong';
  try {
    const entry = await connected(settings, (client) => entryOf(client, settings, login));
    if (!entry) return 'wrong';
    if (isDisabled(entry, settings.disabled)) return 'disabled';
    return await connected(settings, async (client) => {
      await client.bind(entry.dn, password);
      return 'right' as const;
    });
  } catch (error) {
    return error instanceof InvalidCredentialsError ? 'wrong' : 'unreachable';
  }
}

/** The directory does not know whoever looks people up: nobody's password is wrong by that. */
class ServiceRefused extends Error {}

async function connected<T>({ url, patience }: Asked, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ url, timeout: patience, connectTimeout: patience });
  try {
    return await work(client);
  } finally {
    await client.unbind().catch(() => undefined);
  }
}

/** The one entry with this login. The filter is built of values, so that no login is part of its language. */
async function entryOf(client: Client, settings: LdapSettings, login: string) {
  const { base, bindDn, bindSecret, attribute } = settings;
  if (bindDn !== undefined)
    await client.bind(bindDn, bindSecret ?? '').catch((error: unknown) => {
      throw new ServiceRefused(String(error));
    });
  const filter = new EqualityFilter({ attribute, value: login });
  const disabled = settings.disabled?.split('=')[0];
  const { searchEntries } = await client.search(base, {
    ...{ scope: 'sub' as const, filter, sizeLimit: 2 },
    attributes: [attribute, 'userAccountControl', ...(disabled === undefined ? [] : [disabled])],
  });
  return searchEntries.length === 1 ? searchEntries[0] : undefined;
}
