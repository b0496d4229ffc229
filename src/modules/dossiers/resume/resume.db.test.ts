import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { instant } from '#kernel';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';
import { draftCodeTyped } from './draft-code.ts';

let now = instant('2026-11-20T09:00');
const site = await testSite(() => now);
after(site.close);

const pin = '480263';
const requester = {
  ...{ requesterName: 'Trần Văn Hòa', requesterId: '068090123456', requesterPhone: '0912345678' },
  ...{ 'requesterAddress-province': '68', 'requesterAddress-commune': '24871', relation: 'father' },
};

/** A guest who began a birth registration; its path. */
async function began(): Promise<{ guest: SiteVisitor; draft: string }> {
  const guest = new SiteVisitor(site.app);
  await guest.get('/thu-tuc/1.001193/nop');
  const { to } = await guest.post('/thu-tuc/1.001193/nop', { donVi: '24871' });
  const draft = /^\/nop\/[^/]+/.exec(to)?.[0] ?? assert.fail(to);
  await guest.get(to);
  return { guest, draft };
}

async function codeFor(guest: SiteVisitor, draft: string): Promise<string> {
  assert.equal((await guest.post(`${draft}/ma`, { soBiMat: pin })).status, 303);
  const { body } = await guest.get(`${draft}/ma`);
  return /NH(-[2-9A-HJ-NP-Z]{4}){3}/.exec(body)?.[0] ?? assert.fail('no code');
}

async function resume(code: string, soBiMat: string, who = new SiteVisitor(site.app)) {
  await who.get('/lam-tiep');
  return { who, reply: await who.post('/lam-tiep', { ma: code, soBiMat }) };
}

test('a draft goes on on another device by its code and number, and both see what was saved', async () => {
  const { guest, draft } = await began();
  const code = await codeFor(guest, draft);
  const { who, reply } = await resume(code.toLowerCase().replaceAll('-', ' '), pin);
  assert.equal(reply.to, `${draft}/nguoi-yeu-cau`);
  await who.get(reply.to);
  assert.equal((await who.post(reply.to, requester)).status, 303);
  assert.match((await guest.get(`${draft}/nguoi-yeu-cau`)).body, /value="Trần Văn Hòa"/);
});

test('code and number are kept nowhere, only what they can be compared with', async () => {
  const { guest, draft } = await began();
  const code = await codeFor(guest, draft);
  const [row] = await site.db.run<{ text: string }>({
    text: 'select c::text || d::text as text from draft_code c join draft d on d.id = c.draft_id where d.id = $1',
    values: [draft.slice(5)],
  });
  for (const secret of [code, code.replaceAll('-', ''), pin]) {
    assert.ok(!row?.text.includes(secret));
    assert.ok(!row?.text.includes(Buffer.from(secret).toString('hex')));
  }
});

test('a wrong code and a wrong number are answered alike, and after five the code rests for a quarter of an hour', async () => {
  const { guest, draft } = await began();
  const code = await codeFor(guest, draft);
  const said = (body: string) => /error-summary[\s\S]*?<\/ul>/.exec(body)?.[0];
  const stranger = await resume('NH-2222-3333-4444', pin);
  for (let tries = 0; tries < 5; tries += 1) {
    const { reply } = await resume(code, '111222');
    assert.equal(reply.status, 422);
    assert.equal(said(reply.body), said(stranger.reply.body));
  }
  assert.equal((await resume(code, pin)).reply.status, 422);
  now = instant('2026-11-20T09:16');
  assert.equal((await resume(code, pin)).reply.status, 303);
});

test('after twenty wrong numbers a code opens nothing any more, and its owner is told', async () => {
  const { guest, draft } = await began();
  const code = await codeFor(guest, draft);
  await site.db.run({
    text: 'update draft_code set failures = 20 where draft_id = $1',
    values: [draft.slice(5)],
  });
  assert.equal((await resume(code, pin)).reply.status, 422);
  assert.match((await guest.get(`${draft}/ma`)).body, /quá nhiều lần nhập sai/);
});

test('a changed or withdrawn code shuts out whoever came by it, and never the owner', async () => {
  const { guest, draft } = await began();
  const first = await codeFor(guest, draft);
  const { who } = await resume(first, pin);
  assert.equal((await who.get(`${draft}/nguoi-yeu-cau`)).status, 200);
  const second = await codeFor(guest, draft);
  assert.notEqual(second, first);
  assert.equal((await who.get(`${draft}/nguoi-yeu-cau`)).status, 404);
  assert.equal((await resume(first, pin)).reply.status, 422);
  await resume(second, pin, who);
  assert.equal((await who.get(`${draft}/nguoi-yeu-cau`)).status, 200);
  await guest.get(`${draft}/ma`);
  assert.equal((await guest.post(`${draft}/ma/huy`)).status, 303);
  assert.equal((await who.get(`${draft}/nguoi-yeu-cau`)).status, 404);
  assert.equal((await guest.get(`${draft}/nguoi-yeu-cau`)).status, 200);
});

test('who came by the code can let the draft go, but makes no code and deletes nothing', async () => {
  const { guest, draft } = await began();
  const { who } = await resume(await codeFor(guest, draft), pin);
  await who.get(`${draft}/nguoi-yeu-cau`);
  for (const path of ['ma', 'ma/huy', 'xoa'])
    assert.equal((await who.post(`${draft}/${path}`, { soBiMat: pin })).status, 404, path);
  assert.equal((await who.post(`${draft}/ma/roi`)).status, 303);
  assert.equal((await who.get(`${draft}/nguoi-yeu-cau`)).status, 404);
  assert.equal((await guest.get(`${draft}/nguoi-yeu-cau`)).status, 200);
});

test('two devices on different pages lose nothing; on the same page the later one is shown both', async () => {
  const { guest, draft } = await began();
  const page = `${draft}/nguoi-yeu-cau`;
  const { who } = await resume(await codeFor(guest, draft), pin);
  await guest.get(page);
  const seen = guest.hidden('_thay');
  await who.get(page);
  await who.post(page, { ...requester, ...who.hidden('_thay'), requesterName: 'Trần Thị Bích' });
  const late = await guest.post(page, { ...requester, ...seen });
  assert.equal(late.status, 409);
  assert.match(late.body, /Trần Thị Bích[\s\S]*value="Trần Văn Hòa"/);
  assert.match((await who.get(page)).body, /value="Trần Thị Bích"/);
  assert.equal((await guest.post(page, { ...requester, ...guest.hidden('_thay') })).status, 303);
  assert.match((await who.get(page)).body, /value="Trần Văn Hòa"/);
});

test('a draft is deleted by its owner with its code; its address answers like one that never was', async () => {
  const { guest, draft } = await began();
  const code = await codeFor(guest, draft);
  await guest.get(`${draft}/xoa`);
  assert.equal((await guest.post(`${draft}/xoa`)).to, '/ho-so');
  assert.equal((await guest.get(`${draft}/nguoi-yeu-cau`)).status, 404);
  assert.equal((await resume(code, pin)).reply.status, 422);
});

test('what a guest opened by code or began goes along when they sign in, and what was typed stays', async () => {
  const { guest, draft } = await began();
  await guest.post(`${draft}/nguoi-yeu-cau`, { ...requester, ...guest.hidden('_thay') });
  const { who } = await resume(await codeFor(guest, draft), pin);
  for (const browser of [who, guest]) {
    await browser.get(`/dang-nhap?tiep=${draft}/kiem-tra`);
    const signIn = { tenDangNhap: '0900000001', matKhau: 'mot-cua-2026', tiep: `${draft}/kiem-tra` };
    const { to } = await browser.post('/dang-nhap', signIn);
    assert.equal(to, `${draft}/kiem-tra`);
    assert.match((await browser.get(`${draft}/nguoi-yeu-cau`)).body, /value="Trần Văn Hòa"/);
  }
});

test('a session that ends in the middle of a page keeps what was typed there', async () => {
  const citizen = new SiteVisitor(site.app);
  await citizen.get('/dang-nhap');
  const signIn = { tenDangNhap: '0900000001', matKhau: 'mot-cua-2026' };
  await citizen.post('/dang-nhap', signIn);
  await citizen.get('/thu-tuc/1.001193/nop');
  const { to } = await citizen.post('/thu-tuc/1.001193/nop', { donVi: '24871' });
  await citizen.get(to);
  now = instant('2026-11-21T12:00');
  const turned = await citizen.post(to, { ...requester, ...citizen.hidden('_thay') });
  assert.match(turned.to, /^\/dang-nhap\?tiep=.*giu=/);
  await citizen.get(turned.to);
  const back = await citizen.post('/dang-nhap', {
    ...signIn,
    ...citizen.hidden('tiep'),
    ...citizen.hidden('giu'),
  });
  assert.match((await citizen.get(back.to)).body, /value="Trần Văn Hòa"/);
});

test('a code is understood as people write it, and nothing else is a code', () => {
  const code = 'NH-7KQD-M2XA-94TC';
  for (const typed of [code, 'nh 7kqd m2xa 94tc', '7KQDM2XA94TC', ' NH–7KQD–M2XA–94TC '])
    assert.equal(draftCodeTyped(typed), code);
  for (const typed of ['', 'NH-7KQD-M2XA', 'YC-7KQD-M2XA', 'NH-0000-1111-OOOO', code.repeat(9)])
    assert.equal(draftCodeTyped(typed), undefined);
});
