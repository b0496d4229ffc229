import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findByCode } from '#dossiers';
import { instant } from '#kernel';
import { atDesk } from '#test/desk-site';
import { testSite } from '#test/site';
import { clearPostBefore } from './post.store.ts';

const site = await testSite();
after(site.close);
const desk = await atDesk(site, 'motcua.dinhvan');
const elsewhere = await atDesk(site, 'motcua.namban');
const postal = '/lam-viec/tiep-nhan/buu-chinh';

const list = [
  'Mã bưu gửi;Người gửi;Điện thoại;Địa chỉ;Thủ tục;Ghi chú',
  'EA100000001VN;Lê Thị Sen;0912 345 678;Thôn 3;2.000815;bằng tốt nghiệp',
  'EA100000002VN;Trần Văn An;;;;',
  'EA100000001VN;Lê Thị Sen;;;;',
  ';Phạm Ba;;;;',
].join('\n');

const copies = {
  requesterName: 'Lê Thị Sen',
  requesterId: '068090777001',
  'requesterAddress-province': '68',
  'requesterAddress-commune': '24871',
  requesterPhone: '0912345678',
  ...{ paperName: 'Bằng tốt nghiệp', paperIssuer: 'Sở Giáo dục', paperOrigin: 'vietnam' },
  ...{ pages: '2', copies: '3', copyForm: 'paper', bringsOriginal: 'yes' },
  ...{ cachNhan: 'desk', coQuan: '24871', duGiayTo: '1' },
};

test('a hand-over list is tried first, imported once, opened item by item, and exported with what became of each', async () => {
  const tried = await desk.send(postal, { danhSach: list }, { to: `${postal}/danh-sach` });
  assert.match(tried.to, /\/danh-sach\/[\w-]{36}$/);
  const dry = await desk.open(tried.to);
  assert.match(dry.body, /Xem thử: 2 trên 4 dòng nhập được/);
  assert.match(dry.body, /trùng mã trong danh sách/);
  assert.match(dry.body, /thiếu mã bưu gửi/);
  assert.equal((await elsewhere.open(tried.to)).status, 404);
  await desk.send(tried.to, {});
  await desk.send(tried.to, {});
  const imported = await desk.open(tried.to);
  assert.equal(imported.body.match(/chờ mở/g)?.length, 2);
  // The same list again has nothing to import.
  const again = await desk.send(postal, { danhSach: list }, { to: `${postal}/danh-sach` });
  assert.match((await desk.open(again.to)).body, /Không có dòng nào nhập được/);

  const opened = await desk.send(postal, { ma: 'ea 100000001 vn' }, { to: `${postal}/mo` });
  assert.match(opened.to, /\/thu-tuc\/2\.000815$/);
  const page = await desk.open(opened.to);
  assert.match(page.body, /Mã bưu gửi EA100000001VN/);
  assert.match(page.body, /value="Lê Thị Sen"/);
  const done = await desk.send(opened.to, copies);
  const code = />(H[\d.]+-\d{6}-\d{4})</.exec((await desk.open(done.to)).body)?.[1] ?? '';
  const dossier = await findByCode(site.db, code);
  assert.equal(dossier?.channel, 'postal');
  const kept = await site.db.run<{ item: string }>({
    text: `select private ->> 'postItem' as item from journal where dossier_id = $1 and seq = 1`,
    values: [dossier?.id],
  });
  assert.equal(kept[0]?.item, 'EA100000001VN');
  assert.match((await desk.open(`/lam-viec/ho-so/${dossier?.id}`)).body, /EA100000001VN/);
  const file = await desk.open(`${tried.to}.csv`);
  assert.match(file.body, new RegExp(`EA100000001VN,Lê Thị Sen,.*đã tiếp nhận ${code}`));
  assert.match(file.body, /EA100000002VN,.*chờ mở/);
});

test('an item comes once: opened again it is the same visit, at another desk it is refused', async () => {
  const first = await desk.send(postal, { ma: 'EB200000001VN' }, { to: `${postal}/mo` });
  const second = await desk.send(postal, { ma: 'EB200000001VN' }, { to: `${postal}/mo` });
  assert.equal(second.to, first.to);
  const refused = await elsewhere.send(postal, { ma: 'EB200000001VN' }, { to: `${postal}/mo` });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /đã được đăng ký ở bộ phận một cửa khác/);
  const wrong = await desk.send(postal, { ma: 'x' }, { to: `${postal}/mo` });
  assert.match(wrong.body, /Mã bưu gửi gồm 6 đến 30/);
});

test('names and addresses of lists go when their time is over, the codes stay', async () => {
  assert.ok((await clearPostBefore(site.db, instant('2027-01-01T00:00'))) > 0);
  const [row] = await site.db.run<{ n: number }>({
    text: `select count(*)::int as n from post_item where sender is null`,
    values: [],
  });
  assert.ok((row?.n ?? 0) >= 3);
});
