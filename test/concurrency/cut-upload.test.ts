import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pdfBytes } from '#test/sample-files';

const root = path.join(import.meta.dirname, '../..');
/** The built program, as it is installed: a start from the sources reads and builds all of them. */
const program = [path.join(root, 'bin/motcua.mjs')];
const dataDir = await mkdtemp(path.join(os.tmpdir(), 'motcua-cut-'));
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => child.exitCode ?? once(child, 'exit')));
  await rm(dataDir, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

async function start(): Promise<Started> {
  const args = [...program, 'start', '--data', dataDir, '--port', '0', '--log-level', 'error'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
    if (url) return { child, url };
  }
  throw new Error(`motcua ended before it answered: ${said}`);
}

async function killed({ child }: Started): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
  running.delete(child);
}

function tokenOf(login: string): string {
  const args = [...program, 'token', 'create', '--login', login, '--data', dataDir];
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
  return done.stdout.trim();
}

const headers = (token: string, more: Record<string, string> = {}) => ({
  authorization: `Bearer ${token}`,
  'tus-resumable': '1.0.0',
  ...more,
});

/** Sends what is left from an offset, but cuts the line when so many bytes of it have gone out. */
async function cut(url: string, token: string, rest: Buffer, offset: number, sent: number): Promise<void> {
  const patch = httpRequest(url, { method: 'PATCH', headers: patchHeaders(token, offset, rest.length) });
  patch.on('error', () => undefined);
  await new Promise<void>((resolve) => patch.write(rest.subarray(0, sent), () => resolve()));
  patch.destroy();
}

async function sendAll(
  url: string,
  token: string,
  rest: Buffer,
  offset: number,
): Promise<number | undefined> {
  const patch = httpRequest(url, { method: 'PATCH', headers: patchHeaders(token, offset, rest.length) });
  patch.end(rest);
  const [answer]: IncomingMessage[] = await once(patch, 'response');
  answer?.resume();
  return answer?.statusCode;
}

const patchHeaders = (token: string, offset: number, length: number) =>
  headers(token, {
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
    'content-length': String(length),
  });

async function offsetOf(url: string, token: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD', headers: headers(token) });
  assert.equal(answer.status, 200);
  return Number(answer.headers.get('upload-offset'));
}

/** Chance that is the same on every run: a linear congruential generator (Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test('an upload cut twenty times, with the office killed in between, arrives byte for byte', async () => {
  const bytes = pdfBytes(4_000_000);
  const draw = chance(821);
  let office = await start();
  const token = tokenOf('0900000001');
  const begun = await fetch(`${office.url}/api/v1/uploads`, {
    method: 'POST',
    headers: headers(token, { 'upload-length': String(bytes.length) }),
  });
  assert.equal(begun.status, 201);
  const at = begun.headers.get('location') ?? '';
  const offsets: number[] = [];
  for (let nth = 0; nth < 20; nth += 1) {
    const offset = await offsetOf(office.url + at, token);
    assert.ok(offset >= (offsets.at(-1) ?? 0), 'nothing that was acknowledged is lost');
    offsets.push(offset);
    const rest = bytes.subarray(offset);
    const sent = Math.floor((draw() * 2 * rest.length) / (22 - nth));
    await cut(office.url + at, token, rest, offset, Math.min(sent, rest.length - 1));
    if (nth !== 9) continue;
    await killed(office);
    office = await start();
  }
  const last = await offsetOf(office.url + at, token);
  assert.ok(last > 0 && last < bytes.length, 'the cuts fell inside the file');
  assert.equal(await sendAll(office.url + at, token, bytes.subarray(last), last), 204);

  const make = () => fetch(`${office.url}${at}/document`, { method: 'POST', headers: headers(token) });
  const made: unknown = await (await make()).json();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  assert.ok(typeof made === 'object' && made !== null && 'sha256' in made);
  assert.equal(made.sha256, sha256);
  const kept = path.join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  assert.ok((await readFile(kept)).equals(bytes));
  assert.equal((await make()).status, 201);
});
