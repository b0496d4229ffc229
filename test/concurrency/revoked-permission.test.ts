import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { demonstrationPassword } from '#identity';
import { dateIn, instantOfDate } from '#kernel';
import { saveInstallation } from '#platform/installation';
import { testOffice } from '#test/office';

const root = path.join(import.meta.dirname, '../..');
const dataDir = await mkdtemp(path.join(os.tmpdir(), 'motcua-revoked-'));
const office = await testOffice();
await saveInstallation(office.owner, { province: '68', demo: true });
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => child.exitCode ?? once(child, 'exit')));
  await office.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** One web process of the real program on the one database; its address once it answers. */
async function web(): Promise<string> {
  const settings = ['--database-url', office.url, '--data', dataDir, '--port', '0'];
  const child = spawn(process.execPath, ['bin/motcua.mjs', 'web', ...settings, '--log-level', 'error'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
    if (url) return url;
  }
  throw new Error(`motcua ended before it answered: ${said}`);
}

/** A browser that keeps its cookies, whichever process answers. */
class Browser {
  readonly cookies = new Map<string, string>();
  page = '';

  async ask(url: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const token = /name="_csrf" value="([^"]*)"/.exec(this.page)?.[1] ?? '';
    const body = fields && new URLSearchParams({ _csrf: token, ...fields });
    const answered = await fetch(url, {
      ...{ method: body ? 'POST' : 'GET', headers: { cookie }, redirect: 'manual' },
      ...(body ? { body } : {}),
    });
    for (const set of answered.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (name !== undefined) this.cookies.set(name, value ?? '');
    }
    if (answered.status === 200) this.page = await answered.text();
    return answered;
  }

  async signIn(url: string, login: string): Promise<void> {
    await this.ask(`${url}/dang-nhap`);
    const { status } = await this.ask(`${url}/dang-nhap`, {
      tenDangNhap: login,
      matKhau: demonstrationPassword,
    });
    assert.equal(status, 303, login);
  }
}

const today = () => {
  const [year = '', month = '', day = ''] = dateIn(instantOfDate(new Date())).split('-');
  return { 'ngay-day': day, 'ngay-month': month, 'ngay-year': year };
};

test('what is taken away in one process is gone with the next request in every other', async () => {
  const [one, two] = [await web(), await web()];
  const [head, officer] = [new Browser(), new Browser()];
  await head.signIn(one, 'giamdoc.dinhvan');
  await officer.signIn(two, 'motcua.dinhvan');
  for (const process of [one, two])
    assert.equal((await officer.ask(`${process}/lam-viec/tiep-nhan`)).status, 200);

  const desk = await office.official('24871', 'deskOfficer', 0);
  await head.ask(`${one}/quan-tri/nhan-su/nguoi/${desk.personId}`);
  const leaving = /href="([^"]*\/thoi\/[^"]*)"/.exec(head.page)?.[1] ?? '';
  await head.ask(`${one}${leaving}`);
  const ended = await head.ask(`${one}${leaving}`, { viec: 'thoi', ...today() });
  assert.equal(ended.status, 303);

  for (const process of [two, one]) {
    const { status, headers } = await officer.ask(`${process}/lam-viec/tiep-nhan`);
    assert.equal(status, 303);
    assert.match(String(headers.get('location')), /^\/dang-nhap/);
  }
});
