import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { verifyDossiers } from '#dossiers';
import { pngBytes } from '#test/sample-files';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';

const site = await testSite();
after(site.close);

const address = (key: string) => ({
  [`${key}-province`]: '68',
  [`${key}-commune`]: '24871',
  [`${key}-detail`]: 'Tổ 3',
});
const requester = {
  ...{ requesterName: 'Trần Văn Hòa', requesterId: '068090123456', requesterPhone: '0912345678' },
  ...address('requesterAddress'),
};
const owner = {
  ...{ chuHoSo: 'Nguyễn Thị Lan', soDinhDanh: '068155001234', quanHe: 'authorised', soVanBan: '14/2026' },
  ...{ 'ngayVanBan-day': '18', 'ngayVanBan-month': '11', 'ngayVanBan-year': '2026' },
};

async function begin(choAi: string): Promise<{ who: SiteVisitor; draft: string; to: string }> {
  const who = new SiteVisitor(site.app);
  await who.get('/thu-tuc/2.000815/nop');
  const { to } = await who.post('/thu-tuc/2.000815/nop', { donVi: '24871', choAi });
  await who.get(to);
  return { who, draft: /^\/nop\/[^/]+/.exec(to)?.[0] ?? assert.fail(to), to };
}

/** Sends the owner's page with the paper's file, as a browser would. */
async function withPaper(who: SiteVisitor, url: string, fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  const all = { ...who.hidden('_csrf'), ...fields };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  form.append(
    'tepVanBan',
    new Blob([Uint8Array.from(pngBytes(40, 30))], { type: 'image/png' }),
    'uy-quyen.png',
  );
  return who.multipart(url, form);
}

const certified: readonly Readonly<Record<string, string>>[] = [
  requester,
  {
    ...{
      paperName: 'Bằng tốt nghiệp',
      paperIssuer: 'Trường',
      paperOrigin: 'vietnam',
      pages: '2',
      copies: '3',
    },
  },
  { copyForm: 'paper', bringsOriginal: 'yes' },
];

async function fill(who: SiteVisitor, first: string): Promise<string> {
  let next = first;
  for (const answers of certified) {
    await who.get(next);
    next = (await who.post(next, { ...answers, ...who.hidden('_thay') })).to;
  }
  return next;
}

test('filed by somebody authorised, the dossier carries owner, paper, receiver and payer to whoever must know', async () => {
  const { who, draft, to } = await begin('nguoi-khac');
  assert.equal(to, `${draft}/nop-thay`);
  const bare = await who.post(to, owner);
  assert.equal(bare.status, 422);
  assert.match(bare.body, /Tải lên ảnh chụp hoặc tệp của giấy tờ cho phép nộp thay/);
  const done = await withPaper(who, to, owner);
  assert.equal(done.status, 303);
  assert.match(await fill(who, done.to), /giay-to$/);
  await who.get(`${draft}/nguoi-khac`);
  await who.post(`${draft}/nguoi-khac`, {
    nguoiNhan: 'Lê Thị Thu',
    nopTien: 'Phạm Minh',
    nguoiGiup: 'Võ An',
  });
  const check = await who.get(`${draft}/kiem-tra`);
  for (const name of ['Nguyễn Thị Lan', 'uy-quyen.png', 'Lê Thị Thu', 'Phạm Minh', 'Võ An', 'số 14/2026'])
    assert.ok(check.body.includes(name), name);
  const filed = await who.post(`${draft}/kiem-tra`, { camDoan: 'yes', ...who.hidden('_thay') });
  assert.equal(filed.to, `${draft}/da-nop`);
  const [row] = await site.db.run<{ id: string; request_code: string; component: string }>({
    text: `select d.id, d.request_code, p.component from draft f join dossier d on d.id = f.dossier_id
      join dossier_paper p on p.dossier_id = d.id and p.component = 'mandate' where f.id = $1`,
    values: [draft.slice(5)],
  });
  assert.ok(row);
  const own = await who.get(`/ho-so/${row.id}`);
  const desk = new SiteVisitor(site.app);
  await desk.get('/dang-nhap');
  await desk.post('/dang-nhap', { tenDangNhap: 'motcua.dinhvan', matKhau: 'mot-cua-2026' });
  const casework = await desk.get(`/lam-viec/ho-so/${row.id}`);
  for (const { body } of [own, casework])
    for (const name of ['Nguyễn Thị Lan', 'Lê Thị Thu', 'Phạm Minh', 'Người khác được ủy quyền'])
      assert.ok(body.includes(name), name);
  assert.ok(casework.body.includes('uy-quyen.png'));
  const open = await new SiteVisitor(site.app).get(`/tra-cuu?ma=${row.request_code}`);
  assert.equal(open.status, 200);
  for (const name of ['Nguyễn Thị Lan', 'Lê Thị Thu', 'Phạm Minh', 'Trần Văn Hòa', 'ủy quyền'])
    assert.ok(!open.body.includes(name), name);
  const { findings } = await verifyDossiers(site.office);
  assert.deepEqual(findings, []);
});

test('nobody files for another without saying who they are, by whatever address they come', async () => {
  const { who, draft } = await begin('to-chuc');
  await fill(who, `${draft}/nguoi-yeu-cau`);
  assert.equal((await who.get(`${draft}/kiem-tra`)).to, `${draft}/nop-thay`);
  await who.get(`${draft}/nop-cho-ai`);
  await who.post(`${draft}/nop-cho-ai`, { choAi: 'toi' });
  assert.match((await who.get(`${draft}/kiem-tra`)).body, /Chính người nộp/);
});

test('a paper that is no longer needed goes with the relation that asked for it', async () => {
  const { who, draft, to } = await begin('nguoi-khac');
  assert.equal((await withPaper(who, to, owner)).status, 303);
  const papers = async () =>
    (await site.db.run({ text: 'select from draft_paper where draft_id = $1', values: [draft.slice(5)] }))
      .length;
  assert.equal(await papers(), 1);
  await who.get(`${draft}/nop-thay`);
  await who.post(`${draft}/nop-thay`, { chuHoSo: 'Trần Minh Ngọc', quanHe: 'parent' });
  assert.equal(await papers(), 0);
});
