import path from 'node:path';
import { err, ok, type Result } from '#kernel';
import { type ClamdAddress, clamdAddress } from '#platform/scan';
import { type OidcConfig, oidcIn, oidcSettings } from './oidc.ts';
import {
  addresses,
  type Given,
  oneOf,
  readSetting,
  type Setting,
  someText,
  url,
  wholeNumber,
  yesOrNo,
} from './settings.ts';

/** Everything a process of motcua is told from outside; parsed once, at start. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Absolute. Holds the embedded database, uploaded files and the secret. */
  readonly dataDir: string;
  /** An outside PostgreSQL; undefined: the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Whether an empty database gets the demonstration province with its publicly known passwords. */
  readonly demo: boolean;
  /** Whether `/gallery` shows every page with its invented examples. */
  readonly gallery: boolean;
  /** Where people reach the site, without a slash at the end: in QR codes and messages. */
  readonly publicUrl: string;
  /**
   * Addresses and networks of the proxies in front, whose word on where a request comes from is taken:
   * limits count by that address. Anyone else's `X-Forwarded-For` is ignored.
   */
  readonly trustProxy: string;
  /** Keys of sessions and signatures; undefined: made once and kept in the data directory. */
  readonly secret: string | undefined;
  /** Database connections of one process. */
  readonly poolSize: number;
  readonly logLevel: LogLevel;
  /** Jobs one worker does at a time. */
  readonly workers: number;
  /** Where ClamAV's daemon looks at what people send in; undefined: nothing is scanned, and every page says so. */
  readonly clamd: ClamdAddress | undefined;
  /** Folders that scanners write into, each with the code of the unit whose tray it fills. */
  readonly scanFolders: readonly ScanFolder[];
  /** For how many months it is kept who read a dossier; undefined: as long as the office usually does. */
  readonly readingMonths: number | undefined;
  /** Roles of posts in which nothing is done without a second factor. */
  readonly secondFactorRoles: readonly string[];
  /** For how many minutes a second factor that was shown counts before a decision. */
  readonly secondFactorMinutes: number;
  /** The province's directory of officials over LDAP; undefined: passwords are kept here. */
  readonly ldap: LdapConfig | undefined;
  /** The province's accounts over OpenID Connect, beside passwords; undefined: none. */
  readonly oidc: OidcConfig | undefined;
};

export interface LdapConfig {
  readonly url: string;
  readonly base: string;
  readonly bindDn: string | undefined;
  readonly bindSecret: string | undefined;
  readonly attribute: string;
  readonly disabled: string | undefined;
  readonly localLogins: readonly string[];
}

export interface ScanFolder {
  readonly unit: string;
  /** Absolute. */
  readonly folder: string;
}

export type LogLevel = (typeof logLevels)[number];
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const port = { flag: 'port', env: 'MOTCUA_PORT', ...wholeNumber(0, 65535) };
const host = { flag: 'host', env: 'MOTCUA_HOST', ...someText(1) };
const data = { flag: 'data', env: 'MOTCUA_DATA', ...someText(1) };
const databaseUrl = { flag: 'database-url', env: 'DATABASE_URL', ...url('postgresql://', 'postgres://') };
const demo = { flag: 'demo', env: 'MOTCUA_DEMO', ...yesOrNo };
const gallery = { flag: 'gallery', env: 'MOTCUA_GALLERY', ...yesOrNo };
const publicUrl = { flag: 'public-url', env: 'MOTCUA_PUBLIC_URL', ...url('http://', 'https://') };
const trustProxy = { flag: 'trust-proxy', env: 'MOTCUA_TRUST_PROXY', ...addresses };
const secret = { flag: 'secret', env: 'MOTCUA_SECRET', ...someText(32) };
const poolSize = { flag: 'pool-size', env: 'MOTCUA_POOL_SIZE', ...wholeNumber(1, 200) };
const logLevel = { flag: 'log-level', env: 'MOTCUA_LOG_LEVEL', ...oneOf(logLevels) };
const clamd = {
  flag: 'clamd',
  env: 'MOTCUA_CLAMD',
  mustBe: 'unix:/path/of/socket or tcp://host:port',
  read: clamdAddress,
};
const scanFolders = {
  flag: 'scan-folders',
  env: 'MOTCUA_SCAN_FOLDERS',
  mustBe: 'UNIT=/absolute/folder, several with ; between',
  read: foldersIn,
};
const readingMonths = { flag: 'reading-months', env: 'MOTCUA_READING_MONTHS', ...wholeNumber(12, 240) };
const workers = { flag: 'workers', env: 'MOTCUA_WORKERS', ...wholeNumber(1, 100) };
const secondFactorRoles = {
  flag: 'second-factor-roles',
  env: 'MOTCUA_SECOND_FACTOR_ROLES',
  mustBe: 'names of roles with commas between, such as approver,systemAdmin',
  read: (text: string) => (/^[a-zA-Z]+(\s*,\s*[a-zA-Z]+)*$/.test(text) ? text.split(/\s*,\s*/) : undefined),
};
const ldapUrl = { flag: 'ldap-url', env: 'MOTCUA_LDAP_URL', ...url('ldap://', 'ldaps://') };
const ldapBase = { flag: 'ldap-base', env: 'MOTCUA_LDAP_BASE', ...someText(3) };
const ldapBindDn = { flag: 'ldap-bind-dn', env: 'MOTCUA_LDAP_BIND_DN', ...someText(3) };
const ldapBindSecret = { flag: 'ldap-bind-secret', env: 'MOTCUA_LDAP_BIND_SECRET', ...someText(1) };
const ldapAttribute = {
  flag: 'ldap-attribute',
  env: 'MOTCUA_LDAP_ATTRIBUTE',
  mustBe: 'the name of an attribute, such as uid or sAMAccountName',
  read: (text: string) => (/^[a-zA-Z][\w-]*$/.test(text) ? text : undefined),
};
const ldapDisabled = {
  flag: 'ldap-disabled',
  env: 'MOTCUA_LDAP_DISABLED',
  mustBe: 'attribute=value of people who may not sign in',
  read: (text: string) => (/^[a-zA-Z][\w-]*=[^=]+$/.test(text) ? text : undefined),
};
const localLogins = {
  flag: 'local-logins',
  env: 'MOTCUA_LOCAL_LOGINS',
  mustBe: 'sign-in names with commas between',
  read: (text: string) => {
    const names = text.split(',').map((name) => name.trim());
    return names.every((name) => /^\S+$/.test(name)) ? names : undefined;
  },
};
const secondFactorMinutes = {
  flag: 'second-factor-minutes',
  env: 'MOTCUA_SECOND_FACTOR_MINUTES',
  ...wholeNumber(1, 720),
};

const known: readonly Setting<unknown>[] = [
  port,
  host,
  data,
  databaseUrl,
  demo,
  gallery,
  publicUrl,
  trustProxy,
  secret,
  poolSize,
  logLevel,
  workers,
  clamd,
  scanFolders,
  readingMonths,
  secondFactorRoles,
  secondFactorMinutes,
  ldapUrl,
  ldapBase,
  ldapBindDn,
  ldapBindSecret,
  ldapAttribute,
  ldapDisabled,
  localLogins,
  ...oidcSettings,
];

/** The configuration, or one sentence for each thing that is wrong with it. */
export function parseConfig(given: Given, cwd: string): Result<Config, readonly string[]> {
  const problems: string[] = strangers(given);
  const read = <T>(setting: Setting<T>): T | undefined => {
    const result = readSetting(given, setting);
    if (result.ok) return result.value;
    problems.push(result.error);
    return undefined;
  };
  const bound = { host: read(host) ?? '127.0.0.1', port: read(port) ?? 3000, databaseUrl: read(databaseUrl) };
  const ownMachine = isLoopback(bound.host) && bound.databaseUrl === undefined;
  const config: Config = {
    ...bound,
    dataDir: path.resolve(cwd, read(data) ?? 'data'),
    demo: read(demo) ?? ownMachine,
    gallery: read(gallery) ?? ownMachine,
    publicUrl: (read(publicUrl) ?? ownUrl(bound)).replace(/\/+$/, ''),
    trustProxy: read(trustProxy) ?? 'loopback',
    secret: read(secret),
    poolSize: read(poolSize) ?? 10,
    logLevel: read(logLevel) ?? 'warn',
    workers: read(workers) ?? 2,
    clamd: read(clamd),
    scanFolders: read(scanFolders) ?? [],
    readingMonths: read(readingMonths),
    secondFactorRoles: read(secondFactorRoles) ?? [],
    secondFactorMinutes: read(secondFactorMinutes) ?? 15,
    ldap: ldapIn(read, problems),
    oidc: oidcIn(read, problems),
  };
  return problems.length > 0 ? err(problems) : ok(config);
}

type Read = <T>(setting: Setting<T>) => T | undefined;

/** A directory needs its address and where in it people stand; half of it is a mistake, not no directory. */
function ldapIn(read: Read, problems: string[]): LdapConfig | undefined {
  const [address, base, bindDn, bindSecret] = [
    read(ldapUrl),
    read(ldapBase),
    read(ldapBindDn),
    read(ldapBindSecret),
  ];
  const rest = { attribute: read(ldapAttribute) ?? 'uid', disabled: read(ldapDisabled) };
  const local = read(localLogins) ?? [];
  if (address === undefined && base === undefined) return undefined;
  if (address === undefined || base === undefined) {
    problems.push('A directory needs both --ldap-url and --ldap-base.');
    return undefined;
  }
  return { url: address, base, bindDn, bindSecret, ...rest, localLogins: local };
}

/** `24871=/srv/scan/dinh-van;24880=/srv/scan/nam-ban`; undefined when a part is none. */
function foldersIn(text: string): readonly ScanFolder[] | undefined {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const folders = parts.flatMap((part) => {
    const [, unit = '', folder = ''] = /^([\w.-]+)=(.+)$/.exec(part) ?? [];
    return path.isAbsolute(folder) ? [{ unit, folder: path.resolve(folder) }] : [];
  });
  return folders.length === parts.length && parts.length > 0 ? folders : undefined;
}

/** A misspelt MOTCUA_… variable would otherwise be ignored without a word. */
function strangers({ env }: Given): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('MOTCUA_') && !name.startsWith('MOTCUA_TEST_'))
    .filter((name) => !known.some((setting) => setting.env === name))
    .map((name) => `${name} is not a setting. Known: ${known.map((setting) => setting.env).join(', ')}.`);
}

/** Demonstration passwords are in the README: only this machine may use them unless someone says so. */
const isLoopback = (name: string): boolean => /^(127\.|localhost$|::1$)/.test(name);

/** This machine by its name: a browser binds a passkey to a name, never to an address. */
function ownUrl(bound: { readonly host: string; readonly port: number }): string {
  const here = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(bound.host);
  const name = here ? 'localhost' : bound.host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${bound.port}`;
}
