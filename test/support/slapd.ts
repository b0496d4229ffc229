import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface Slapd {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A port nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });

const configuration = (folder: string): string => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${folder}/pid
database mdb
maxsize 10485760
suffix "dc=tinh"
rootdn "cn=root,dc=tinh"
rootpw secret
directory ${folder}/data
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="cn=look-up,dc=tinh" read by * none
`;

/** A port that takes every connection and never says a word. */
export async function startSilent(): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Debian's slapd on a free port with what it is given, in a folder of its own. */
export async function startSlapd(ldif: string): Promise<Slapd> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'motcua-slapd-'));
  await mkdir(path.join(folder, 'data'));
  await writeFile(path.join(folder, 'slapd.conf'), configuration(folder));
  await writeFile(path.join(folder, 'people.ldif'), ldif);
  const file = path.join(folder, 'slapd.conf');
  await run('/usr/sbin/slapadd', ['-f', file, '-l', path.join(folder, 'people.ldif')]);
  const port = await freePort();
  const url = `ldap://127.0.0.1:${port}`;
  const server = spawn('/usr/sbin/slapd', ['-f', file, '-h', url, '-d', '0'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  for (let tries = 0; tries < 600 && !(await answers(port)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    url,
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const run = (program: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program}: ${said}`))));
  });
