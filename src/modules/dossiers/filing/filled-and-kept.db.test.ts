import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { demonstrationCitizen, demonstrationPassword } from '#identity';
import { addMinutes } from '#kernel';
import { testNow } from '#test/office';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';

let skipped = 0;
const site = await testSite(() => addMinutes(testNow, skipped));
after(site.close);

const name = 'Nguyễn Thị Mẫu';

async function signedIn(): Promise<SiteVisitor> {
  const who = new SiteVisitor(site.app);
  await who.get('/dang-nhap');
  await who.post('/dang-nhap', { tenDangNhap: demonstrationCitizen, matKhau: demonstrationPassword });
  await who.get('/tai-khoan');
  return who;
}

/** Begins a draft; the address of its first page. */
async function begin(who: SiteVisitor, procedure = '1.001193', choAi = 'toi'): Promise<string> {
  await who.get(`/thu-tuc/${procedure}/nop`);
  return (await who.post(`/thu-tuc/${procedure}/nop`, { donVi: '24871', choAi })).to;
}

test('the page about the one who files is filled in from their account, and nothing of it is saved unseen', async () => {
  const who = await signedIn();
  const first = await begin(who);
  const shown = (await who.get(first)).body;
  assert.match(shown, new RegExp(`name="requesterName"[^>]*value="${name}"`));
  assert.match(shown, /name="requesterId"[^>]*value="068190000001"/);
  assert.match(shown, /<option value="24871" selected/);
  assert.match(shown, /Trang này được điền sẵn từ tài khoản/);
  assert.match(shown, /id="requesterId-hint"[^>]*>12 chữ số trên thẻ căn cước\. Đã điền từ tài khoản\./);
  const [draft] = await site.db.run<{ answers: object }>({
    text: 'select answers from draft where id = $1',
    values: [first.split('/')[2]],
  });
  assert.deepEqual(draft?.answers, {});
});

test('what was answered stands, also where it was left empty', async () => {
  const who = await signedIn();
  const first = await begin(who);
  await who.get(first);
  const answers = {
    ...{ requesterName: 'Người Khác', requesterId: '068090123456', requesterPhone: '0912345678' },
    ...{ 'requesterAddress-province': '68', 'requesterAddress-commune': '24871', requesterEmail: '' },
    relation: 'mother',
  };
  assert.equal((await who.post(first, answers)).status, 303);
  const shown = (await who.get(first)).body;
  assert.match(shown, /name="requesterName"[^>]*value="Người Khác"/);
  assert.doesNotMatch(shown, /mau@dichvucong\.example|Đã điền từ tài khoản/);
});

test('nobody else’s fields are filled in: not of a guest, nor whom it is filed for, nor in a draft opened by its code', async () => {
  const guest = new SiteVisitor(site.app);
  assert.doesNotMatch((await guest.get(await begin(guest))).body, /điền sẵn từ tài khoản/);

  const who = await signedIn();
  const draftOf = (path: string) => path.split('/').slice(0, 3).join('/');
  const forSelf = await begin(who, '1.001612');
  const asOwner = { filedBy: 'owner', requesterName: name, requesterPhone: '0900000001' };
  await who.post(forSelf, asOwner);
  const owner = `${draftOf(forSelf)}/chu-ho-kinh-doanh`;
  assert.match((await who.get(owner)).body, new RegExp(`name="ownerName"[^>]*value="${name}"`));
  const forOther = draftOf(await begin(who, '1.001612', 'nguoi-khac'));
  await who.post(`${forOther}/nguoi-nop`, asOwner);
  assert.doesNotMatch((await who.get(`${forOther}/chu-ho-kinh-doanh`)).body, /điền sẵn từ tài khoản/);

  const other = new SiteVisitor(site.app);
  const theirs = draftOf(await begin(other));
  const told = await other.post(`${theirs}/ma`, { soBiMat: '480263' });
  assert.equal(told.status, 303);
  const code = /NH(?:-[2-9A-Z]{4}){3}/.exec((await other.get(`${theirs}/ma`)).body)?.[0];
  assert.ok(code);
  await who.get('/lam-tiep');
  const opened = await who.post('/lam-tiep', { ma: code, soBiMat: '480263' });
  assert.equal(opened.status, 303);
  assert.doesNotMatch((await who.get(`${theirs}/nguoi-yeu-cau`)).body, /điền sẵn từ tài khoản/);
});

const typed = {
  ...{ requesterName: 'Đặng Thị Ánh', requesterId: '068090123456', requesterPhone: '0912345678' },
  ...{ 'requesterAddress-province': '68', 'requesterAddress-commune': '24871', relation: 'father' },
};
const stillThere = /name="requesterName"[^>]*value="Đặng Thị Ánh"/;

test('a card that a hand scanner types and sends fills the page in, and is saved by its reader only', async () => {
  const guest = new SiteVisitor(site.app);
  const first = await begin(guest);
  await guest.get(first);
  const card = '068190000001||Nguyễn Thị Mẫu|19051990|Nữ|Tổ 3, Đinh Văn|25122021';
  const read = await guest.post(first, { ...typed, requesterName: '', requesterId: card });
  assert.equal(read.status, 200);
  assert.match(read.body, /Đã đọc thẻ căn cước/);
  assert.match(read.body, new RegExp(`name="requesterName"[^>]*value="${name}"`));
  assert.match(read.body, /name="requesterId"[^>]*value="068190000001"/);
  assert.doesNotMatch((await guest.get(first)).body, new RegExp(name));
  const wrong = await guest.post(first, { ...typed, requesterId: card.replace('19051990', '31021990') });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Không đọc được ngày sinh trong mã QR/);
});

test('answers survive a refused page, signing in with the page open, and a session that ends', async () => {
  const guest = new SiteVisitor(site.app);
  const first = await begin(guest);
  await guest.get(first);
  const refused = await guest.post(first, { ...typed, requesterPhone: '12' });
  assert.equal(refused.status, 422);
  assert.match(refused.body, stillThere);

  const opened = guest.hidden('_csrf');
  await guest.get('/dang-nhap');
  await guest.post('/dang-nhap', { tenDangNhap: demonstrationCitizen, matKhau: demonstrationPassword });
  const late = await guest.post(first, { ...typed, ...opened });
  assert.equal(late.status, 303);
  const again = await guest.get(late.to);
  assert.match(again.body, stillThere, 'sent with the token of the guest, kept for the citizen');
  assert.equal((await guest.post(first, typed)).status, 303);

  skipped += 130;
  const ended = await guest.post(first, { ...typed, requesterName: 'Đặng Thị Ánh Nguyệt' });
  assert.match(ended.to, /^\/dang-nhap\?tiep=/);
  const query = new URL(ended.to, 'http://localhost').searchParams;
  const onward = { tiep: query.get('tiep') ?? '', giu: query.get('giu') ?? '' };
  await guest.get(ended.to);
  const login = { tenDangNhap: demonstrationCitizen, matKhau: demonstrationPassword };
  const back = await guest.post('/dang-nhap', { ...login, ...onward });
  assert.match((await guest.get(back.to)).body, /value="Đặng Thị Ánh Nguyệt"/);
});

test('a script that sends a page is told where to go, also to sign in again, and sees mistakes as they are', async () => {
  const guest = new SiteVisitor(site.app);
  const first = await begin(guest);
  await guest.get(first);
  const send = (fields: Readonly<Record<string, string>>) =>
    site.app.inject({
      ...{ method: 'POST', url: first },
      headers: {
        cookie: [...guest.cookies].map(([each, value]) => `${each}=${value}`).join('; '),
        'content-type': 'application/x-www-form-urlencoded',
        'x-sent-by': 'script',
      },
      payload: new URLSearchParams({ ...guest.hidden('_csrf'), ...fields }).toString(),
    });
  const saved = await send(typed);
  assert.deepEqual([saved.statusCode, saved.headers.location], [204, undefined]);
  assert.match(String(saved.headers['x-go-to']), /^\/nop\/.+\/nguoi-duoc-khai-sinh$/);
  assert.equal((await send({ ...typed, requesterPhone: '12' })).statusCode, 422);
  skipped += 31 * 24 * 60;
  assert.match(String((await send(typed)).headers['x-go-to']), /^\/dang-nhap\?tiep=/);
});
