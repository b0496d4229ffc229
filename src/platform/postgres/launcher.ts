import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/**
 * A way to run PostgreSQL's programs, which refuse to run as root.
 * `owner` is who must own the data directory for it; `prefix` is the command put before the program.
 */
export type Launcher = {
  readonly name: string;
  readonly owner?: { readonly uid: number; readonly gid: number };
  readonly runAs?: { readonly uid: number; readonly gid: number };
  readonly prefix: readonly string[];
};

/** The ways to try on this machine, the simplest first. */
export function launchers(): readonly Launcher[] {
  if (process.getuid?.() !== 0) return [{ name: 'this user', prefix: [] }];
  const account = accountOf('postgres') ?? accountOf('nobody') ?? { uid: 65534, gid: 65534 };
  return [
    { name: `uid ${account.uid}`, owner: account, runAs: account, prefix: [] },
    withCapabilities(account, '+dac_read_search,+dac_override'),
    withCapabilities(account, '+dac_override'),
    {
      // A user namespace that calls root by another number: files stay root's, PostgreSQL sees no root.
      name: 'unshare',
      owner: { uid: 0, gid: 0 },
      prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
    },
  ];
}

/**
 * For a checkout or data directory below a folder that only root may enter (/root, a private temporary
 * folder): the ordinary account, with the right to pass closed folders. `no_setuid_fixup` is needed
 * because access(2), by which PostgreSQL finds its own program, ignores capabilities without it.
 */
function withCapabilities(account: { uid: number; gid: number }, capabilities: string): Launcher {
  return {
    name: `setpriv ${capabilities}`,
    owner: account,
    prefix: [
      'setpriv',
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      `--inh-caps=${capabilities}`,
      `--ambient-caps=${capabilities}`,
      '--',
    ],
  };
}

function accountOf(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Starts a program in its own session, so that Ctrl-C in the terminal reaches only motcua. */
export function launch(
  launcher: Launcher,
  program: string,
  args: readonly string[],
  logFile: string,
): ChildProcess {
  const [command, ...rest] = [...launcher.prefix, program, ...args];
  const log = openSync(logFile, 'a');
  try {
    return spawn(command ?? program, rest, {
      detached: true,
      cwd: '/',
      stdio: ['ignore', log, log],
      // C messages, so that failures can be recognised whatever the machine's language.
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
      ...launcher.runAs,
    });
  } finally {
    closeSync(log);
  }
}

/** Runs a program to its end: its exit code, or the reason why it could not be started. */
export function finish(child: ChildProcess): Promise<{ readonly ok: boolean; readonly how: string }> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, how: error.message }));
    child.once('exit', (code, signal) => resolve({ ok: code === 0, how: `ended with ${signal ?? code}` }));
  });
}
