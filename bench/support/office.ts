import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createApiToken } from '#identity';
import { instantOfDate } from '#kernel';
import { type Db, openDatabase } from '#platform/db';
import { newId } from '#platform/ids';
import { startPostgres } from '#platform/postgres';
import { pdfBytes } from '#test/sample-files';
import type { Crew } from './life.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** An office of our own: the real program, in its own process, on a data directory that goes with it. */
export interface BenchOffice {
  readonly url: string;
  /** Of the embedded server, over its Unix socket. */
  readonly address: Address;
  /** As the owner of the tables, for what a bench must prepare. */
  readonly db: Db;
  readonly token: (login: string) => Promise<string>;
  /** Processor time the program has taken so far, in milliseconds; the database's is not in it. */
  readonly cpuMs: () => Promise<number>;
  /** Resolves when the figures have caught up with the journal, so that no bench pays for the one before. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const root = path.join(import.meta.dirname, '../..');

/** Starts `motcua start` with the demonstration; `profileDir` has the program write a CPU profile there. */
export async function startOffice(profileDir: string | undefined): Promise<BenchOffice> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'motcua-bench-'));
  const port = await freePort();
  const profile = profileDir ? ['--cpu-prof', '--cpu-prof-dir', profileDir] : [];
  const args = ['bin/motcua.mjs', 'start', '--data', dataDir, '--port', String(port), '--demo'];
  const child = spawn(process.execPath, [...profile, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await answers(child, url);
    const server = await startPostgres({ dataDir });
    const db = openDatabase({ address: server.address, poolSize: 2 });
    return {
      url,
      address: server.address,
      db,
      token: (login) => tokenOf(db, login),
      cpuMs: () => cpuMsOf(child.pid),
      settled: () => settled(db),
      close: async () => {
        await db.close();
        await server.stop();
        await stop(child);
        await rm(dataDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`motcua ended with ${child.exitCode}`);
    const healthy = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await sleep(100);
  }
  throw new Error('motcua did not answer within two minutes');
}

/** Linux counts it in hundredths of a second: user and system time, fields 14 and 15 of proc(5). */
async function cpuMsOf(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function settled(db: Db): Promise<void> {
  for (;;) {
    const rows = await db.run({
      text: `select from journal_v j join projection p on p.name = 'figures'
        where (j.xid, j.position) > (p.xid, p.position) limit 1`,
      values: [],
    });
    if (rows.length === 0) return;
    await sleep(100);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  const server = net.createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function tokenOf(db: Db, login: string): Promise<string> {
  const now = instantOfDate(new Date());
  const made = await createApiToken(db, { login, name: 'bench', days: 2, now });
  if (!made.ok) throw new Error(`${login}: ${made.error.code}`);
  return made.value;
}

/** Everyone who handles dossiers in the staffed communes, and citizens to file them; one crew a client. */
export async function crews(office: BenchOffice, count: number): Promise<readonly Crew[]> {
  const communes = await office.db.run<{ code: string; slug: string }>({
    text: `select u.code, split_part(a.login, '.', 2) as slug
      from account a join assignment s on s.person_id = a.person_id
      join post_v p on p.id = s.post_id join unit u on u.id = p.agency_id
      where p.role = 'approver' and u.kind = 'commune' order by u.code`,
    values: [],
  });
  const made: Crew[] = [];
  for (let at = 0; at < count; at += 1) {
    const commune = communes[at % communes.length];
    if (!commune) throw new Error('No commune is staffed');
    const token = (post: string) => office.token(`${post}.${commune.slug}`);
    made.push({
      commune: commune.code,
      deskLogin: `motcua.${commune.slug}`,
      citizen: await office.token(await citizen(office.db, at)),
      desk: await token('motcua'),
      specialist: await token('chuyenvien'),
      leader: await token('chutich'),
      clerk: await token('vanthu'),
    });
  }
  return made;
}

/** An account without a usable password: it acts by its token alone. */
async function citizen(db: Db, at: number): Promise<string> {
  const login = `0911${String(at).padStart(6, '0')}`;
  await db.run({
    text: `insert into account (id, kind, login, display_name, password_hash, created_at)
      values ($1, 'citizen', $2, 'Nguyễn Thị Mẫu', '$argon2id$bench', now()) on conflict do nothing`,
    values: [newId(), login],
  });
  return login;
}

/** Papers that a clerk uploaded, as many as asked for, all with the bytes of one real upload. */
export async function resultFiles(
  office: BenchOffice,
  crew: Crew,
  count: number,
): Promise<readonly string[]> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(pdfBytes())], 'kq.pdf'));
  const headers = { authorization: `Bearer ${crew.clerk}` };
  const response = await fetch(`${office.url}/api/v1/documents`, { method: 'POST', headers, body: form });
  if (response.status !== 201)
    throw new Error(`The upload answered ${response.status}: ${await response.text()}`);
  const { id } = (await response.json()) as { id: string };
  const rows = await office.db.run<{ id: string }>({
    text: `insert into document (id, sha256, size, media_type, file_name, uploaded_by_kind, uploaded_by_account,
        uploaded_by_post, uploaded_by_name, created_at)
      select gen_random_uuid(), sha256, size, media_type, file_name, uploaded_by_kind, uploaded_by_account,
        uploaded_by_post, uploaded_by_name, created_at
      from document, generate_series(1, $2::int) where id = $1 returning id`,
    values: [id, count],
  });
  return rows.map((row) => row.id);
}

/** A pool on the embedded server for statements that stand beside the program. */
export const poolOn = (address: Address, size: number): pg.Pool => new pg.Pool({ ...address, max: size });
