import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApiToken } from '#identity';
import { instant } from '#kernel';
import { runningOffice } from '#test/running-office';
import { pdfBytes } from '#test/sample-files';
import { accept, type Client, client, draftBirth, fileDraft, locationOf, signedIn } from './http-steps.ts';
import { recordsOf } from './records.ts';

const office = await runningOffice();
const records = recordsOf(office.database);
after(() => office.close());

/** What the applicant of these tests wrote: none of it may be on a page for others. */
const personal =
  /Trần Văn Hòa|Tran Van Hoa|Trần Minh Ngọc|Nguyễn Thị Hạnh|068090123456|0912345678|thôn Đồng Tâm|giấy của tôi/i;

interface Case {
  readonly owner: Client;
  readonly request: string;
  readonly id: string;
  readonly file: string;
  readonly draft: string;
  readonly code: string;
}

const own = await fileOne();

/** A dossier of the demonstration's citizen with one file, accepted at Đinh Văn Lâm Hà. */
async function fileOne(): Promise<Case> {
  const owner = await signedIn(office.url, '0900000001');
  const draft = await draftBirth(owner);
  const buffer = pdfBytes(1_234);
  const paper = { name: 'giấy của tôi.pdf', mimeType: 'application/pdf', buffer };
  await owner.upload(`${draft}/giay-to`, { thanhPhan: 'birth-slip' }, paper);
  const request = await fileDraft(owner, draft);
  const id = await records.dossierId(request);
  const file = await records.paper(id);
  await accept(await signedIn(office.url, 'motcua.dinhvan'), `/lam-viec/ho-so/${id}`);
  const { code } = await records.dossier(id);
  assert.ok(code);
  return { owner, request, id, file, draft, code };
}

test('a citizen gets nowhere with the dossier of another, by whatever address they know or guess', async () => {
  const { id, file, draft, owner } = own;
  const stranger = await client(office.url);
  const account = {
    hoTen: 'Người Lạ',
    dienThoai: '0933445566',
    soDinhDanh: '068095001122',
    matKhau: 'một câu dài để nhớ',
  };
  assert.equal((await stranger.post('/dang-ky', account)).status(), 303);
  const guest = await client(office.url);
  await draftBirth(guest);

  const addresses = [
    `/ho-so/${id}`,
    `/ho-so/${id}/bo-sung`,
    `/ho-so/${id}/rut`,
    ...slips.map((slip) => `/ho-so/${id}/${slip}`),
    `/tep/${file}`,
    `/tep/${file}?xem=1`,
    ...['nguoi-yeu-cau', 'giay-to', 'kiem-tra', 'da-nop'].map((page) => `${draft}/${page}`),
  ];
  for (const by of [stranger, guest]) {
    for (const address of [...addresses, '/ho-so/1', '/ho-so/00000000-0000-7000-8000-000000000001']) {
      const answered = await by.get(address);
      assert.equal(answered.status(), 404, address);
      assert.doesNotMatch(await answered.text(), personal, address);
    }
    for (const page of [
      `/ho-so/${id}/rut`,
      `/ho-so/${id}/bo-sung`,
      `${draft}/nguoi-yeu-cau`,
      `${draft}/kiem-tra`,
    ])
      assert.equal((await by.post(page, { lyDo: 'x', viec: 'gui', camDoan: 'co' })).status(), 404, page);
    assert.doesNotMatch(await (await by.get('/ho-so')).text(), new RegExp(own.code));
  }
  for (const address of [`/ho-so/${id}`, `/ho-so/${id}/giay-tiep-nhan.pdf`, `/tep/${file}`])
    assert.equal((await owner.get(address)).status(), 200, address);
  assert.equal((await records.dossier(id)).handling, 'assigned');
});

test('the officials’ pages are for officials: others are asked to sign in, or turned away', async () => {
  const guest = await client(office.url);
  for (const path of ['/lam-viec', `/lam-viec/ho-so/${own.id}`, `/lam-viec/ho-so/${own.id}/tiep-nhan`]) {
    const asked = await guest.get(path);
    assert.equal(asked.status(), 303, path);
    assert.equal(locationOf(asked), `/dang-nhap?tiep=${encodeURIComponent(path)}`);
    assert.equal((await own.owner.get(path)).status(), 403, path);
  }
  const refused = await own.owner.post(`/lam-viec/ho-so/${own.id}/tu-choi`, { reason: 'x', ground: 'y' });
  assert.equal(refused.status(), 403);
  // Who runs the system, and who only reads procedures, have no business with dossiers.
  for (const login of ['quantri.lamdong', 'kiemsoat.lamdong']) {
    const by = await signedIn(office.url, login);
    assert.equal((await by.get(`/lam-viec/ho-so/${own.id}`)).status(), 403, login);
    assert.equal((await by.get(`/tep/${own.file}`)).status(), 404, login);
    assert.equal((await by.get(`/ho-so/${own.id}/giay-tiep-nhan`)).status(), 404, login);
  }
});

test('an official of another commune finds nothing of it, by page, action, file, slip or API', async () => {
  const { id, file, code, request } = own;
  const path = `/lam-viec/ho-so/${id}`;
  const steps = `${path}/buoc/${await records.openStep(id)}`;
  const actions = ['tiep-nhan', 'tu-choi', 'yeu-cau-bo-sung', 'ket-qua', 'tra-ket-qua'].map(
    (each) => `${path}/${each}`,
  );
  const before = await records.journal(id);
  for (const login of ['motcua.namban', 'chuyenvien.namban', 'chutich.namban']) {
    const by = await signedIn(office.url, login);
    for (const address of [
      path,
      ...actions,
      `${steps}/hoan-thanh`,
      ...slips.map((slip) => `${path}/${slip}`),
    ]) {
      const answered = await by.get(address);
      assert.ok(denied(login).includes(answered.status()), `${login} ${address}: ${answered.status()}`);
      assert.doesNotMatch(await answered.text(), personal);
    }
    assert.equal((await by.get(path)).status(), 404);
    assert.equal((await by.get(`${path}/giay-tiep-nhan.pdf`)).status(), 404);
    assert.equal((await by.get(`/tep/${file}`)).status(), 404);
    for (const address of [...actions, `${steps}/nhan`, `${steps}/hoan-thanh`]) {
      const fields = { reason: 'x', ground: 'y', note: 'z', components: 'birth-slip', outcome: 'forward' };
      const answered = await by.post(address, fields);
      assert.ok(denied(login).includes(answered.status()), `${login} ${address}: ${answered.status()}`);
    }
    for (const list of ['cho-tiep-nhan', 'cua-toi', 'cua-vi-tri', 'cho-tra', 'toan-co-quan'])
      assert.doesNotMatch(
        await (await by.get(`/lam-viec?muc=${list}&q=${code}`)).text(),
        new RegExp(`>${code}|${request}<`),
      );
    await apiSaysNothing(login, id);
  }
  assert.deepEqual(await records.journal(id), before);
});

/** The desk may do all of this to its own dossiers; the others are told first what is not their business. */
const denied = (login: string) => (login.startsWith('motcua') ? [404] : [403, 404]);

/** The same through the API, with a token of the same official; their own desk's would be answered. */
async function apiSaysNothing(login: string, id: string): Promise<void> {
  const api = await apiOf(login);
  const words = { reason: 'x', ground: 'y', note: 'z', components: ['birth-slip'] };
  assert.equal((await api(`dossiers/${id}`)).status, 404);
  for (const action of ['acceptance', 'refusal', 'supplement-requests', 'return', 'withdrawal']) {
    const answered = await api(`dossiers/${id}/${action}`, words);
    assert.ok([400, 403, 404].includes(answered.status), `${login} ${action}: ${answered.status}`);
  }
  assert.equal((await (await apiOf('motcua.namban'))(`dossiers/${id}/refusal`, words)).status, 404);
  const list = await (await api('worklist')).text();
  assert.ok(!list.includes(id) && !personal.test(list));
  assert.equal((await (await apiOf('motcua.dinhvan'))(`dossiers/${id}`)).status, 200);
}

async function apiOf(login: string): Promise<(path: string, body?: object) => Promise<Response>> {
  const now = instant('2026-11-20T08:00');
  const token = await createApiToken(office.database.db, { login, name: 'x', days: 30, now });
  assert.ok(token.ok);
  const headers = { authorization: `Bearer ${token.value}`, 'content-type': 'application/json' };
  return (path, body) =>
    fetch(`${office.url}/api/v1/${path}`, {
      headers,
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
}

test('public pages tell where a dossier is and nothing about whose it is', async () => {
  const guest = await client(office.url);
  await untilCounted(guest);
  const addresses = [
    ...[own.code, own.request].flatMap((code) => [`/tra-cuu?ma=${code}`, `/tra-cuu?ma=${code}&lang=en`]),
    `/api/v1/track/${own.code}`,
    '/so-lieu',
    '/so-lieu/24871',
  ];
  for (const figure of ['received', 'inProgress'])
    for (const format of ['', '&dang=csv', '&dang=json'])
      addresses.push(`${list}?so=${figure}&tu=2026-11-01&den=2026-11-30${format}`);
  for (const address of addresses) {
    const answered = await guest.get(address);
    assert.equal(answered.status(), 200, address);
    const text = await answered.text();
    assert.doesNotMatch(text, personal, address);
    assert.ok(!text.includes(own.id) && !text.includes(own.file), address);
  }
});

const list = '/so-lieu/24871/danh-sach';

/** The figures follow the journal within a second or two; without the dossier they would prove nothing. */
async function untilCounted(guest: Client): Promise<void> {
  for (let tries = 0; tries < 480; tries += 1) {
    const page = await guest.get(`${list}?so=inProgress&tu=2026-11-20&den=2026-11-20`);
    if ((await page.text()).includes(own.code)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  assert.fail(`${own.code} is not behind the figure`);
}

test('every answer carries what keeps others out, and private ones are not kept by anyone', async () => {
  const pages: readonly (readonly [Client, string])[] = [
    [await client(office.url), '/'],
    [await client(office.url), '/thu-tuc/1.001193'],
    [own.owner, `/ho-so/${own.id}`],
    [own.owner, `/ho-so/${own.id}/giay-tiep-nhan.pdf`],
    [own.owner, `/tep/${own.file}`],
    [await signedIn(office.url, 'motcua.dinhvan'), `/lam-viec/ho-so/${own.id}`],
  ];
  for (const [by, path] of pages) {
    const headers = (await by.get(path)).headers();
    assert.match(headers['content-security-policy'] ?? '', /frame-ancestors|sandbox/, path);
    assert.doesNotMatch(
      headers['content-security-policy'] ?? '',
      /unsafe-eval|script-src[^;]*unsafe-inline/,
      path,
    );
    assert.equal(headers['x-content-type-options'], 'nosniff', path);
    assert.match(headers['cache-control'] ?? '', /no-store/, path);
    assert.match(headers['referrer-policy'] ?? '', /same-origin|no-referrer/, path);
    assert.equal(headers['x-powered-by'], undefined);
  }
  const fresh = await client(office.url);
  const begun = (await fresh.get('/thu-tuc/1.001193/nop?lang=en')).headersArray();
  const cookies = begun.filter(({ name }) => name.toLowerCase() === 'set-cookie').map((each) => each.value);
  assert.equal(cookies.length, 2);
  for (const cookie of cookies) assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Lax$/);
  // Signing in gives a new session: who knew the old cookie has nothing.
  const before = await sessionOf(fresh);
  await fresh.post('/dang-nhap', { tenDangNhap: '0900000001', matKhau: 'mot-cua-2026' });
  assert.notEqual(await sessionOf(fresh), before);
});

const slips = ['giay-tiep-nhan', 'phieu-bo-sung', 'phieu-tu-choi', 'phieu-kiem-soat', 'so-theo-doi'].flatMap(
  (slip) => [slip, `${slip}.pdf`],
);

async function sessionOf(by: Client): Promise<string | undefined> {
  const { cookies } = await by.http.storageState();
  return cookies.find(({ name }) => name.endsWith('motcua_phien'))?.value;
}
