import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pngBytes } from '#test/sample-files';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';

const site = await testSite();
after(site.close);

const page = 'nguoi-yeu-cau';
const secret = 'Trần Thị Kín Tiếng';
const answers = {
  ...{ requesterName: secret, requesterId: '068090123456', requesterPhone: '0912345678' },
  ...{ 'requesterAddress-province': '68', 'requesterAddress-commune': '24871', relation: 'father' },
};

async function signedIn(login: string): Promise<SiteVisitor> {
  const who = new SiteVisitor(site.app);
  await who.get('/dang-nhap');
  assert.equal((await who.post('/dang-nhap', { tenDangNhap: login, matKhau: 'mot-cua-2026' })).status, 303);
  await who.get('/tai-khoan');
  return who;
}

/** Another browser that has begun something of its own. */
async function otherGuest(): Promise<SiteVisitor> {
  const guest = new SiteVisitor(site.app);
  await guest.get('/thu-tuc/1.001193/nop');
  await guest.get((await guest.post('/thu-tuc/1.001193/nop', { donVi: '24871' })).to);
  return guest;
}

async function otherCitizen(): Promise<SiteVisitor> {
  const who = new SiteVisitor(site.app);
  await who.get('/dang-ky');
  const asked = { hoTen: 'Người Khác', dienThoai: '0987654321', soDinhDanh: '068190000009' };
  assert.equal((await who.post('/dang-ky', { ...asked, matKhau: 'mot mat khau dai' })).status, 303);
  await who.get('/tai-khoan');
  return who;
}

async function uploaded(who: SiteVisitor, draft: string): Promise<string> {
  const { _csrf = '' } = who.hidden('_csrf');
  const form = new FormData();
  for (const [name, value] of Object.entries({ _csrf, thanhPhan: 'birth-slip' })) form.append(name, value);
  form.append(
    'tep-birth-slip',
    new Blob([Uint8Array.from(pngBytes(40, 30))], { type: 'image/png' }),
    'giay-chung-sinh.png',
  );
  assert.equal((await who.multipart(`${draft}/giay-to`, form)).status, 303);
  const [row] = await site.db.run<{ document_id: string }>({
    text: 'select document_id from draft_paper where draft_id = $1',
    values: [draft.slice(5)],
  });
  return row?.document_id ?? assert.fail('not uploaded');
}

const stateOf = async (draft: string): Promise<string> =>
  JSON.stringify(
    await site.db.run({
      text: `select d.*, (select jsonb_agg(p) from draft_paper p where p.draft_id = d.id) as papers,
        (select jsonb_agg(c) from draft_code c where c.draft_id = d.id) as codes,
        (select count(*) from draft_holder h where h.draft_id = d.id) as holders from draft d where d.id = $1`,
      values: [draft.slice(5)],
    }),
  );

/** Posted to every address: what any of them would act upon. */
const meddling = {
  ...answers,
  ...{ requesterName: 'Kẻ Lạ', soBiMat: '480263', camDoan: 'yes', viec: 'tiep', donVi: '24871' },
};

test('a draft and its files are reached by no route of filing: not by another browser, citizen or official', async () => {
  const owner = await otherGuest();
  const draft = /action="(\/nop\/[^/"]+)/.exec(owner.page)?.[1] ?? assert.fail('no draft');
  assert.equal((await owner.post(`${draft}/${page}`, answers)).status, 303);
  assert.equal((await owner.post(`${draft}/ma`, { soBiMat: '480263' })).status, 303);
  const document = await uploaded(owner, draft);
  const before = await stateOf(draft);
  const fill = (path: string) =>
    path.replace(':draft', draft.slice(5)).replace(':page', page).replace(/:\w+/g, document);
  const routes = site.modules.pages.filter(({ path }) => path.includes(':draft'));
  assert.ok(routes.length >= 12, `${routes.length} routes of drafts`);
  const files = site.modules.pages.filter(({ path, method }) => path.startsWith('/tep/') && method === 'GET');
  assert.ok(files.length > 0);
  const others = {
    'a browser without a session': new SiteVisitor(site.app),
    'another browser': await otherGuest(),
    'another citizen': await otherCitizen(),
    'the desk officer of the same commune': await signedIn('motcua.dinhvan'),
  };
  for (const [who, other] of Object.entries(others)) {
    for (const { method, path } of [...routes, ...files]) {
      const url = fill(path);
      const said = method === 'GET' ? await other.get(url) : await other.post(url, meddling);
      const label = `${who}: ${method} ${path} answers ${said.status} ${said.to}`;
      const away = said.status === 303 && /^\/dang-nhap\?/.test(said.to);
      assert.ok([403, 404].includes(said.status) || away, label);
      for (const own of [secret, '068090123456', 'giay-chung-sinh'])
        assert.ok(!said.body.includes(own), label);
    }
    assert.ok(!(await other.get('/ho-so')).body.includes(draft), who);
  }
  assert.equal(await stateOf(draft), before);
  assert.equal((await owner.get(`/tep/${document}`)).status, 200);
});
