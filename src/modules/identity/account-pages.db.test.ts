import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { accountDetails } from '#identity';
import { idOf } from '#kernel';
import { sealWith } from '#platform/seal';
import { testSecret } from '#test/office';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';
import { deviceOf, deviceWords } from './events/device.ts';

const site = await testSite();
after(site.close);

const password = 'mot-cua-2026';

async function signedIn(matKhau = password): Promise<SiteVisitor> {
  const who = new SiteVisitor(site.app);
  await who.get('/dang-nhap');
  await who.post('/dang-nhap', { tenDangNhap: '0900000001', matKhau });
  await who.get('/tai-khoan');
  return who;
}

const details = {
  ...{ hoTen: 'Nguyễn Thị Mẫu', dienThoai: '0901 234 567', email: 'mau@vidu.vn' },
  ...{ 'ngaySinh-day': '3', 'ngaySinh-month': '2', 'ngaySinh-year': '1990' },
  ...{ tinh: '68', xa: '24871', soNha: 'Tổ 3' },
};

test('my details are kept sealed and given to forms; a commune of another province is no answer', async () => {
  const who = await signedIn();
  await who.get('/tai-khoan/thong-tin');
  const wrong = await who.post('/tai-khoan/thong-tin', { ...details, tinh: '01', 'ngaySinh-year': '2090' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Chọn xã, phường của tỉnh đã chọn/);
  assert.equal((await who.post('/tai-khoan/thong-tin', details)).status, 303);
  assert.match((await who.get('/tai-khoan')).body, /Tổ 3, Xã Đinh Văn Lâm Hà, Tỉnh Lâm Đồng/);
  const [row] = await site.db.run<{ id: string; text: string }>({
    text: `select id, account::text as text from account where login = '0900000001'`,
    values: [],
  });
  assert.ok(row && !row.text.includes('mau@vidu.vn') && !row.text.includes('1990'));
  const kept = await accountDetails({ db: site.db, seal: sealWith(testSecret) }, idOf(row.id));
  assert.deepEqual(
    [kept?.birthDate, kept?.email, kept?.phone, kept?.address?.communeCode],
    ['1990-02-03', 'mau@vidu.vn', '0901234567', '24871'],
  );
});

test('all other sessions end at once, and the account remembers it', async () => {
  const [here, there] = [await signedIn(), await signedIn()];
  assert.equal((await here.post('/tai-khoan/phien-khac/ket-thuc')).status, 303);
  assert.equal((await there.get('/tai-khoan')).status, 303);
  assert.match((await here.get('/tai-khoan')).body, /Kết thúc phiên ở nơi khác/);
});

test('a new password needs the old one, ends every other session and is asked for from then on', async () => {
  const [here, there] = [await signedIn(), await signedIn()];
  await here.get('/tai-khoan/mat-khau');
  const change = (matKhauCu: string, matKhau: string) =>
    here.post('/tai-khoan/mat-khau', { matKhauCu, matKhau });
  assert.match((await change('khong dung chut nao', 'mot cau de nho')).body, /Mật khẩu hiện nay chưa đúng/);
  assert.equal((await change(password, 'ngan')).status, 422);
  assert.equal((await change(password, 'mot cau de nho')).status, 303);
  assert.equal((await here.get('/tai-khoan')).status, 200);
  assert.equal((await there.get('/tai-khoan')).status, 303);
  assert.equal((await (await signedIn()).get('/tai-khoan')).status, 303);
  const again = await (await signedIn('mot cau de nho')).get('/tai-khoan');
  assert.match(again.body, /Đăng nhập không đúng mật khẩu/);
});

test('a device is named as its owner would, and nothing more of the browser is kept', () => {
  const phone =
    'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';
  assert.equal(deviceOf(phone), 'chrome/android');
  assert.equal(deviceWords(deviceOf(`${phone} Zalo android/231`)).vi, 'Zalo trên Android');
  assert.equal(deviceOf('curl/8'), undefined);
  assert.equal(deviceWords(undefined).vi, 'Thiết bị chưa rõ');
});
