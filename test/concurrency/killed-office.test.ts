import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = path.join(import.meta.dirname, '../..');
/** The built program, as it is installed: a start from the sources reads and builds all of them. */
const program = [path.join(root, 'bin/motcua.mjs')];
const dataDir = await mkdtemp(path.join(os.tmpdir(), 'motcua-killed-'));
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => child.exitCode ?? once(child, 'exit')));
  await rm(dataDir, { recursive: true, force: true });
});

/** The real program on an embedded database of its own; its address once it answers. */
async function start(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
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

const command = (...args: readonly string[]): string => {
  const done = spawnSync(process.execPath, [...program, ...args, '--data', dataDir], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(done.status, 0, `${args.join(' ')}: ${done.stdout}${done.stderr}`);
  return done.stdout.trim();
};

const home = {
  provinceCode: '68',
  provinceName: 'Tỉnh Lâm Đồng',
  communeCode: '24871',
  communeName: 'Xã Đinh Văn Lâm Hà',
  detail: '1',
};
const statement =
  'Tôi cam kết: bản thân tôi và các thành viên hộ gia đình tham gia không thuộc diện pháp luật cấm kinh doanh; địa điểm kinh doanh thuộc quyền sở hữu hoặc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục đích theo quy định của pháp luật.';
const answers = {
  filedBy: 'owner',
  requesterName: 'Nguyễn Thị Mẫu',
  requesterPhone: '0900000123',
  ownerName: 'Nguyễn Thị Mẫu',
  ownerSex: 'female',
  ownerBirthDate: '1990-02-03',
  ownerId: '068190000001',
  ownerAddress: home,
  foundedBy: 'individual',
  businessName: 'Hộ kinh doanh Mẫu',
  businessAddress: home,
  businessLines: 'Bán lẻ cà phê',
  capital: 50_000_000,
  taxAddressSame: 'same',
  startDate: '2026-12-01',
  workers: 2,
  mayRunBusiness: { agreed: true, version: '1', text: statement },
};

/** Files dossiers one after the other until the office is gone, and tells each code it acknowledged. */
async function fileUntilGone(url: string, token: string, told: (code: string) => void): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(`${url}/api/v1/dossiers`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ procedure: '1.001612', commune: '24871', answers, papers: [] }),
      });
      assert.equal(response.status, 201, await response.clone().text());
      const body: unknown = await response.json();
      if (typeof body === 'object' && body !== null && 'requestCode' in body) told(String(body.requestCode));
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      return;
    }
  }
}

test('killed in the middle of filing and started again, the office has all it acknowledged', async () => {
  const first = await start();
  const token = command('token', 'create', '--login', '0900000001');
  const acknowledged: string[] = [];
  const told = (code: string): void => {
    // In the middle: two others are under way whenever one is acknowledged.
    if (acknowledged.push(code) === 20) first.child.kill('SIGKILL');
  };
  await Promise.all([1, 2, 3].map(() => fileUntilGone(first.url, token, told)));
  if (first.child.exitCode === null && first.child.signalCode === null) await once(first.child, 'exit');
  running.delete(first.child);
  assert.ok(acknowledged.length >= 20);

  const second = await start();
  for (const code of acknowledged) {
    const response = await fetch(`${second.url}/api/v1/track/${code}`);
    assert.equal(response.status, 200, code);
  }
  assert.match(command('verify'), /All journals fold to their rows/);
  second.child.kill('SIGINT');
  const [exit] = await once(second.child, 'exit');
  running.delete(second.child);
  assert.equal(exit, 0);
});
