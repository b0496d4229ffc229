import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { demonstrationPassword } from '#identity';
import { addMinutes, type Instant } from '#kernel';
import { testNow } from '#test/office';
import { testSite } from '#test/site';
import { SiteVisitor } from '#test/site-visitor';

let clock: Instant = testNow;
const site = await testSite(() => clock);
after(site.close);

async function signedIn(login: string, password = demonstrationPassword): Promise<SiteVisitor> {
  const visitor = new SiteVisitor(site.app);
  await visitor.get('/dang-nhap');
  const { status } = await visitor.post('/dang-nhap', { tenDangNhap: login, matKhau: password });
  assert.equal(status, 303, login);
  return visitor;
}

const rows = async <T extends object>(text: string, ...values: readonly unknown[]): Promise<readonly T[]> =>
  site.owner.run<T>({ text, values });
const postOf = async (login: string) => {
  const [row] = await rows<{ post: string; person: string; assignment: string }>(
    `select s.post_id as post, s.person_id as person, s.id as assignment from assignment s
     join account a on a.person_id = s.person_id where a.login = $1 order by s.starts_at limit 1`,
    login,
  );
  assert.ok(row, login);
  return row;
};
const today = { 'ngay-day': '20', 'ngay-month': '11', 'ngay-year': '2026' };
const changes = async () =>
  (await rows<{ action: string }>('select action from admin_event order by seq')).map(({ action }) => action);

const head = await signedIn('giamdoc.dinhvan');

test('the head of a centre sees the posts of their own agency and of no other', async () => {
  const { body } = await head.get('/quan-tri/nhan-su');
  assert.match(body, /Chuyên viên Phòng Kinh tế/);
  const other = await postOf('motcua.namban');
  assert.equal((await head.get(`/quan-tri/nhan-su/nguoi/${other.person}`)).status, 404);
  assert.equal((await head.get(`/quan-tri/nhan-su/vi-tri/${other.post}/dong`)).status, 404);
  const officer = await signedIn('motcua.dinhvan');
  assert.equal((await officer.get('/quan-tri/nhan-su')).status, 403);
});

test('a new person changes the password that was shown once before anything else, and is out after the end', async () => {
  const { post } = await postOf('motcua.dinhvan');
  assert.equal((await head.get('/quan-tri/nhan-su/nguoi-moi')).status, 200);
  const fields = { hoTen: 'Trần Thị Mới', tenDangNhap: 'moi.dinhvan', viTri: post, ...today };
  const { status, body } = await head.post('/quan-tri/nhan-su/nguoi-moi', fields);
  assert.equal(status, 200, body);
  const password = /<code>([^<]+)<\/code>/.exec(body)?.[1] ?? '';
  const newcomer = await signedIn('moi.dinhvan', password);
  assert.equal((await newcomer.get('/lam-viec?loc=1')).to, '/tai-khoan/mat-khau?tiep=%2Flam-viec%3Floc%3D1');
  assert.match((await newcomer.get('/tai-khoan')).to, /mat-khau/);
  const kept = await newcomer.post('/lam-viec/vi-tri', { viTri: post });
  assert.match(kept.to, /^\/tai-khoan\/mat-khau\?tiep=%2Flam-viec%2Fvi-tri%3Fgiu%3D/);
  assert.match((await newcomer.get(kept.to)).body, /Đặt mật khẩu của riêng/);
  const typed = { matKhauCu: password, tiep: '/lam-viec' };
  const same = await newcomer.post('/tai-khoan/mat-khau', { ...typed, matKhau: password });
  assert.match(same.body, /phải khác mật khẩu đang dùng/);
  const own = { ...typed, matKhau: 'trà atisô buổi sáng' };
  assert.equal((await newcomer.post('/tai-khoan/mat-khau', own)).to, '/lam-viec');
  assert.equal((await newcomer.get('/lam-viec')).status, 200);
  await head.get('/quan-tri/nhan-su/nguoi-moi');
  assert.match((await head.post('/quan-tri/nhan-su/nguoi-moi', fields)).body, /đã có người dùng/);

  const { person, assignment } = await postOf('moi.dinhvan');
  clock = addMinutes(clock, 5);
  await head.get(`/quan-tri/nhan-su/nguoi/${person}`);
  const left = await head.post(`/quan-tri/nhan-su/nguoi/${person}/thoi/${assignment}`, {
    viec: 'thoi',
    ...today,
  });
  assert.equal(left.status, 303);
  assert.match((await newcomer.get('/lam-viec')).to, /^\/dang-nhap/);
  assert.deepEqual(await changes(), ['person.added', 'person.left-post']);
  const [leak] = await rows(
    `select from admin_event where before::text || after::text like '%' || $1 || '%'`,
    password,
  );
  assert.equal(leak, undefined);
});

test('somebody is moved to another post from a day on, and holds two where that is said', async () => {
  const { person, assignment } = await postOf('kinhte.dinhvan');
  const clerk = await postOf('vanthu.dinhvan');
  const later = { 'ngay-day': '1', 'ngay-month': '12', 'ngay-year': '2026' };
  await head.get(`/quan-tri/nhan-su/nguoi/${person}/vi-tri`);
  const desk = await postOf('motcua2.dinhvan');
  assert.equal(
    (await head.post(`/quan-tri/nhan-su/nguoi/${person}/vi-tri`, { viTri: desk.post, ...today })).status,
    303,
  );
  const twice = await head.post(`/quan-tri/nhan-su/nguoi/${person}/vi-tri`, { viTri: desk.post, ...today });
  assert.match(twice.body, /đã giữ, hoặc sắp giữ/);
  const moved = await head.post(`/quan-tri/nhan-su/nguoi/${person}/thoi/${assignment}`, {
    ...{ viec: 'chuyen', viTri: clerk.post, ...later },
  });
  assert.equal(moved.status, 303);
  const held = await rows<{ post_id: string; from: string; to: string | null }>(
    `select post_id, starts_at::date::text as from, (ends_at at time zone 'Asia/Ho_Chi_Minh')::date::text as to
     from assignment where person_id = $1 order by starts_at`,
    person,
  );
  assert.deepEqual(
    held.map(({ to }) => to),
    ['2026-12-01', null, null],
  );
});

test('nobody is put into a post above the administrator, and nobody changes their own', async () => {
  const chair = await postOf('chutich.dinhvan');
  const own = await postOf('giamdoc.dinhvan');
  const officer = await postOf('motcua.dinhvan');
  await head.get(`/quan-tri/nhan-su/nguoi/${officer.person}/vi-tri`);
  const above = await head.post(`/quan-tri/nhan-su/nguoi/${officer.person}/vi-tri`, {
    viTri: chair.post,
    ...today,
  });
  assert.match(above.body, /quản trị hệ thống của tỉnh ghi nhận/);
  const self = await head.post(`/quan-tri/nhan-su/nguoi/${own.person}/vi-tri`, {
    viTri: officer.post,
    ...today,
  });
  assert.match(self.body, /Không ai tự giao/);
  const past = { 'ngay-day': '19', 'ngay-month': '11', 'ngay-year': '2026' };
  const late = await head.post(`/quan-tri/nhan-su/nguoi/${officer.person}/thoi/${officer.assignment}`, {
    viec: 'thoi',
    ...past,
  });
  assert.match(late.body, /Ngày này đã qua/);
  const renewed = await head.post(`/quan-tri/nhan-su/nguoi/${chair.person}/mat-khau`);
  assert.equal(renewed.status, 303, 'whoever has the chair’s password could sign');
});

test('a post is made in a unit; of one that is closed nobody is holder any more', async () => {
  const { post } = await postOf('chuyenvien.dinhvan');
  assert.equal((await head.get('/quan-tri/nhan-su/vi-tri-moi')).status, 200);
  const [unit] = await rows<{ unit_id: string }>('select unit_id from post where id = $1', post);
  const added = await head.post('/quan-tri/nhan-su/vi-tri-moi', {
    ...{ donVi: unit?.unit_id ?? '', vaiTro: 'handler', tenVi: 'Chuyên viên 2', tenEn: '' },
    ...{ 'ngay-day': '20', 'ngay-month': '11', 'ngay-year': '2026' },
  });
  assert.equal(added.status, 303);
  const closing = `/quan-tri/nhan-su/vi-tri/${post}/dong`;
  await head.get(closing);
  assert.equal((await head.post(closing, today)).status, 303);
  await assert.rejects(signedIn('chuyenvien.dinhvan'), /chuyenvien/);
});
