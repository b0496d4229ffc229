import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { addMinutes, instant } from '#kernel';
import { loadDemonstration, loadUnits } from '#organisations';
import { createServer, html, noInput, redirect, route } from '#platform/http';
import { sealWith } from '#platform/seal';
import { type TestDatabase, testDatabase } from '#test/database';
import { demonstrationPassword, loadDemonstrationAccounts, passwordHasher } from './index.ts';
import { identityModule } from './module.ts';

const content = path.join(import.meta.dirname, '../../../content');
const start = instant('2026-11-20T09:00');

/** A browser: keeps cookies, follows nothing by itself. */
class Browser {
  readonly app: FastifyInstance;
  readonly cookies = new Map<string, string>();
  page = '';
  constructor(app: FastifyInstance) {
    this.app = app;
  }

  async get(url: string) {
    return this.note(await this.app.inject({ url, headers: { cookie: this.cookieHeader() } }));
  }

  async post(url: string, fields: Record<string, string>) {
    const _csrf = /name="_csrf" value="([^"]*)"/.exec(this.page)?.[1] ?? '';
    const headers = { cookie: this.cookieHeader(), 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams({ _csrf, ...fields }).toString();
    return this.note(await this.app.inject({ method: 'POST', url, headers, payload }));
  }

  private cookieHeader = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  private note(reply: Awaited<ReturnType<FastifyInstance['inject']>>) {
    for (const { name, value, maxAge, expires } of reply.cookies)
      if (value === '' || maxAge === 0 || (expires && expires.getTime() < 1000)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    if (reply.statusCode < 300 || reply.statusCode === 422) this.page = reply.body;
    return { status: reply.statusCode, to: reply.headers.location, body: reply.body };
  }
}

describe('signing in, on the pages', () => {
  let base: TestDatabase;
  let app: FastifyInstance;
  let now = start;
  before(async () => {
    base = await testDatabase();
    const seal = sealWith('a secret of the tests, long enough');
    const deps = { db: base.db, seal, passwords: passwordHasher(2) };
    await loadUnits(base.db, content);
    await loadDemonstrationAccounts(deps, await loadDemonstration(base.db, content), start);
    const identity = identityModule({ ...deps, now: () => now, onSignIn: [], publicUrl: 'http://localhost' });
    app = await createServer({
      ...{ logger: pino({ level: 'silent' }), secret: 'a secret of the tests, long enough' },
      ...{ publicUrl: 'http://localhost', trustProxy: false, now: () => now, sessions: identity.sessions },
      errorPages: {
        ...{ notFound: () => '404', forbidden: () => '403', tooMany: () => '429' },
        ...{ badRequest: () => '400', tooLarge: () => '413', fault: () => '500' },
      },
      assets: { css: '', officialsCss: '', js: '', fonts: { latin: '', vietnamese: '' }, icon: '' },
      ...{ assetsDir: tmpdir(), provinceName: { vi: 'Tỉnh Lâm Đồng', en: 'Lam Dong Province' }, demo: true },
      ...{ pages: [...identity.routes, ...probe], api: [], healthy: async () => true },
    });
  });
  after(async () => {
    await app.close();
    await base.close();
  });

  const signedIn = async (login: string) => {
    const browser = new Browser(app);
    await browser.get('/dang-nhap');
    const reply = await browser.post('/dang-nhap', { tenDangNhap: login, matKhau: demonstrationPassword });
    assert.equal(reply.status, 303);
    return { browser, reply };
  };

  test('a citizen arrives at their dossiers, an official at their work', async () => {
    assert.equal((await signedIn('090 000 0001')).reply.to, '/ho-so');
    assert.equal((await signedIn('motcua.dinhvan')).reply.to, '/lam-viec');
  });

  test('a wrong password shows the same page with what was typed, but not the password', async () => {
    const browser = new Browser(app);
    await browser.get('/dang-nhap?lang=en');
    const reply = await browser.post('/dang-nhap', { tenDangNhap: 'ai.do', matKhau: 'hunter2hunter2' });
    assert.equal(reply.status, 422);
    assert.match(reply.body, /There is a problem|is not right/);
    assert.match(reply.body, /value="ai\.do"/);
    assert.doesNotMatch(reply.body, /hunter2/);
  });

  test('signing in goes on to pages of this site only', async () => {
    for (const [next, to] of [
      ['/thu-tuc/1.001193/nop?b=2', '/thu-tuc/1.001193/nop?b=2'],
      ['//evil.example/x', '/ho-so'],
      ['/\\evil.example', '/ho-so'],
      ['https://evil.example', '/ho-so'],
      ['/dang-nhap?tiep=/dang-nhap', '/ho-so'],
    ]) {
      const browser = new Browser(app);
      await browser.get(`/dang-nhap?tiep=${encodeURIComponent(next ?? '')}`);
      const fields = { tenDangNhap: '0900000001', matKhau: demonstrationPassword, tiep: next ?? '' };
      assert.equal((await browser.post('/dang-nhap', fields)).to, to, next);
    }
  });

  test('when a session ends in the middle of a form, nothing typed is lost', async () => {
    const { browser } = await signedIn('0900000001');
    await browser.get('/thu/bieu-mau');
    now = addMinutes(start, 121);
    const turned = await browser.post('/thu/bieu-mau', { hoTen: 'Nguyễn Ngọc Ẩn' });
    assert.match(String(turned.to), /^\/dang-nhap\?tiep=%2Fthu%2Fbieu-mau&giu=/);
    assert.match((await browser.get(String(turned.to))).body, /vẫn được giữ/);
    const kept = new URL(String(turned.to), 'http://localhost').searchParams.get('giu') ?? '';
    const fields = {
      tenDangNhap: '0900000001',
      matKhau: demonstrationPassword,
      tiep: '/thu/bieu-mau',
      giu: kept,
    };
    const reply = await browser.post('/dang-nhap', fields);
    assert.equal(reply.to, `/thu/bieu-mau?giu=${kept}`);
    assert.match((await browser.get(String(reply.to))).body, /Nguyễn Ngọc Ẩn/);
    now = start;
  });

  test('a registration with mistakes names each of them, a good one signs in', async () => {
    const browser = new Browser(app);
    await browser.get('/dang-ky');
    const typed = { hoTen: 'Trần  Văn Thử', dienThoai: '0912 345', soDinhDanh: '12', matKhau: 'ngắn' };
    const wrong = await browser.post('/dang-ky', typed);
    assert.equal(wrong.status, 422);
    for (const field of ['dienThoai', 'soDinhDanh', 'matKhau'])
      assert.match(wrong.body, new RegExp(`href="#${field}"`));
    assert.doesNotMatch(wrong.body, /ngắn"/);
    const right = {
      ...typed,
      dienThoai: '0912 345 678',
      soDinhDanh: '068 090 123 456',
      matKhau: 'trà atisô Đà Lạt',
    };
    assert.equal((await browser.post('/dang-ky', right)).to, '/ho-so');
    const account = await browser.get('/tai-khoan');
    assert.match(account.body, /Trần Văn Thử/);
    assert.match(account.body, /•••• •••• 3456/);
    assert.doesNotMatch(account.body, /068090123456/);
  });

  test('signing out ends the session, and whoever is not signed in is asked to', async () => {
    const { browser } = await signedIn('vanthu.dinhvan');
    assert.equal((await browser.get('/tai-khoan')).status, 200);
    assert.match((await browser.get('/lam-viec/vi-tri')).body, /Văn thư/);
    assert.equal((await browser.post('/dang-xuat', {})).to, '/');
    assert.equal((await browser.get('/tai-khoan')).to, '/dang-nhap?tiep=%2Ftai-khoan');
  });

  test('a form without its token changes nothing', async () => {
    const { browser } = await signedIn('0900000001');
    browser.page = '';
    await browser.post('/dang-xuat', {});
    assert.equal((await browser.get('/tai-khoan')).status, 200);
  });
});

const probe = [
  route({
    ...{ method: 'GET', path: '/thu/bieu-mau', permission: 'citizen', audit: 'probe', input: noInput },
    handle: async (_, { kept, view }) =>
      html(`<input name="_csrf" value="${view.csrfToken}">${String(kept?.['hoTen'] ?? '')}`),
  }),
  route({
    ...{ method: 'POST', path: '/thu/bieu-mau', permission: 'citizen', audit: 'probe', input: noInput },
    handle: async () => redirect('/'),
  }),
];
