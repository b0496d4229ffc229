import type { Command } from 'commander';
import { type Config, parseConfig } from '#platform/config';

type Described = readonly [flag: string, text: string];

const place: readonly Described[] = [
  ['--data <folder>', 'where the embedded database and the files are kept (MOTCUA_DATA, default ./data)'],
  ['--database-url <url>', 'an outside PostgreSQL 15 or newer instead of the embedded one (DATABASE_URL)'],
  ['--pool-size <n>', 'database connections of this process (MOTCUA_POOL_SIZE, default 10)'],
  [
    '--clamd <address>',
    'scan papers with the ClamAV daemon at unix:/run/clamav/clamd.ctl or tcp://host:port (MOTCUA_CLAMD)',
  ],
  [
    '--scan-folders <folders>',
    'folders that scanners write into, each for the tray of a unit: 24871=/srv/scan/a;24880=/srv/scan/b (MOTCUA_SCAN_FOLDERS)',
  ],
  [
    '--reading-months <n>',
    'for how many months it is kept who read a dossier, 12 or more (MOTCUA_READING_MONTHS, default 24)',
  ],
  ['--log-level <level>', 'debug, info, warn, error or silent (MOTCUA_LOG_LEVEL, default warn)'],
];

const web: readonly Described[] = [
  ['--port <n>', 'port to listen on, 0 for any free one (MOTCUA_PORT, default 3000)'],
  ['--host <name>', 'address to listen on (MOTCUA_HOST, default 127.0.0.1)'],
  ['--public-url <url>', 'where people reach the site, for QR codes and links (MOTCUA_PUBLIC_URL)'],
  [
    '--trust-proxy <addresses>',
    'proxies in front of it, with commas between; loopback unless said (MOTCUA_TRUST_PROXY)',
  ],
  [
    '--second-factor-roles <roles>',
    'roles in which nothing is done without a second factor, such as approver,systemAdmin (MOTCUA_SECOND_FACTOR_ROLES)',
  ],
  ['--ldap-url <url>', 'the directory that checks officials’ passwords, ldaps://host (MOTCUA_LDAP_URL)'],
  ['--ldap-base <dn>', 'where in it people are, ou=people,dc=province (MOTCUA_LDAP_BASE)'],
  [
    '--ldap-bind-dn <dn>',
    'who looks people up; their password only in MOTCUA_LDAP_BIND_SECRET (MOTCUA_LDAP_BIND_DN)',
  ],
  ['--ldap-attribute <name>', 'which attribute is the sign-in name (MOTCUA_LDAP_ATTRIBUTE, default uid)'],
  ['--ldap-disabled <a=v>', 'people with this attribute and value may not sign in (MOTCUA_LDAP_DISABLED)'],
  [
    '--local-logins <names>',
    'officials whose password stays here, to put things right when the directory is down (MOTCUA_LOCAL_LOGINS)',
  ],
  [
    '--oidc-issuer <url>',
    'the province’s accounts over OpenID Connect, https://accounts.province (MOTCUA_OIDC_ISSUER)',
  ],
  [
    '--oidc-client-id <id>',
    'our name there; the secret only in MOTCUA_OIDC_CLIENT_SECRET (MOTCUA_OIDC_CLIENT_ID)',
  ],
  ['--oidc-claim <name>', 'which claim is the sign-in name (MOTCUA_OIDC_CLAIM, default preferred_username)'],
  ['--oidc-scope <scopes>', 'what is asked for there (MOTCUA_OIDC_SCOPE, default "openid profile")'],
  [
    '--oidc-second-factor <marks>',
    'when its word on a second factor is taken: amr=mfa, acr=… (MOTCUA_OIDC_SECOND_FACTOR, default never)',
  ],
  [
    '--second-factor-minutes <n>',
    'how long a second factor counts before a decision (MOTCUA_SECOND_FACTOR_MINUTES, default 15)',
  ],
  [
    '--gallery',
    'show every page with invented examples at /gallery (MOTCUA_GALLERY, default on this machine alone)',
  ],
  ['--no-gallery', 'have no gallery'],
];

const demo: readonly Described[] = [
  [
    '--demo',
    'fill an empty database with the demonstration province (MOTCUA_DEMO, default on this machine alone)',
  ],
  ['--no-demo', 'leave an empty database empty'],
];

const worker: readonly Described[] = [['--workers <n>', 'jobs done at a time (MOTCUA_WORKERS, default 2)']];

const groups = { place, web, demo, worker };

/** Adds the options of these groups to a command. */
export function withSettings(command: Command, ...names: readonly (keyof typeof groups)[]): Command {
  for (const name of names) for (const [flag, text] of groups[name]) command.option(flag, text);
  return command;
}

/**
 * Runs a command with its configuration. When something in it is wrong, all of it is said, nothing is
 * started and the exit code is 2.
 */
export async function withConfig(command: Command, work: (config: Config) => Promise<void>): Promise<void> {
  const parsed = parseConfig({ flags: flagsOf(command), env: process.env }, process.cwd());
  if (parsed.ok) {
    await work(parsed.value);
    return;
  }
  process.stderr.write(
    ['Nothing was started, because:', ...parsed.error.map((line) => `- ${line}`), ''].join('\n'),
  );
  process.exitCode = 2;
}

/** Only what was said on the command line, by its name with dashes. */
function flagsOf(command: Command): Record<string, string | boolean> {
  const flags: Record<string, string | boolean> = {};
  for (const option of command.options) {
    const name = option.attributeName();
    const value: unknown = command.getOptionValue(name);
    if (command.getOptionValueSource(name) !== 'cli') continue;
    if (typeof value === 'string' || typeof value === 'boolean')
      flags[option.name().replace(/^no-/, '')] = value;
  }
  return flags;
}
