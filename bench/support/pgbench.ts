import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Address } from './office.ts';
import { load, perSecond } from './plan.ts';

/** The script of a life, ready to be run against a server; `name` says by what. */
export interface Rival {
  readonly name: string;
  /** Lives per second, with so many clients for so many seconds. */
  readonly run: (clients: number, seconds: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Runs the statements with `pgbench` where there is one, else with the driver, and says which. */
export async function rival(address: Address, statements: readonly string[]): Promise<Rival> {
  const program = findPgbench();
  if (!program) {
    const ready = statements.map((text) => filled(text, '$1::text', '$2::text'));
    return {
      name: 'pg driver (no pgbench found: install the package postgresql-15 for the real one)',
      run: async (clients, seconds) =>
        perSecond(await load({ kind: 'sql', clients, seconds, address, statements: ready })),
      close: async () => undefined,
    };
  }
  const { stdout } = await promisify(execFile)(program, ['--version']);
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-pgbench-'));
  const file = path.join(folder, 'life.sql');
  await writeFile(file, script(statements));
  return {
    name: stdout.trim(),
    run: (clients, seconds) => runPgbench(program, file, address, { clients, seconds }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

const script = (statements: readonly string[]): string =>
  [
    '\\set n random(1, 9007199254740991)',
    '\\set u :client_id % 8',
    ...statements.map((text) => `${filled(text, ':n::text', ':u::text').replaceAll('\n', ' ')};`),
    '',
  ].join('\n');

export const filled = (text: string, n: string, u: string): string =>
  text.replaceAll('{n}', n).replaceAll('{u}', u);

async function runPgbench(
  program: string,
  file: string,
  address: Address,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<number> {
  const { host, port, user, database } = address;
  const place = ['-h', host, '-p', String(port), '-U', user];
  const how = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(seconds), '-f', file];
  const { stdout, stderr } = await promisify(execFile)(program, [...place, ...how, database]);
  const tps = /^tps = ([\d.]+)/m.exec(stdout)?.[1];
  if (tps === undefined || /aborted|ERROR/.test(stderr)) throw new Error(`pgbench: ${stdout}\n${stderr}`);
  return Number(tps);
}

/** Debian keeps the real program beside its server; the one in the path is a script that picks a version. */
function findPgbench(): string | undefined {
  const servers = '/usr/lib/postgresql';
  const versions = existsSync(servers) ? readdirSync(servers).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => `${servers}/${version}/bin`),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return places.map((place) => path.join(place, 'pgbench')).find((file) => existsSync(file));
}
