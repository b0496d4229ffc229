import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type AtDesk, atDesk, type Fields } from '#test/desk-site';
import { testSite } from '#test/site';
import { findByCode } from '../dossiers.store.ts';

const site = await testSite();
after(site.close);
const { db } = site;
const desk = await atDesk(site, 'motcua.dinhvan');
const elsewhere = await atDesk(site, 'motcua.namban');

const start = '/lam-viec/tiep-nhan';
const card = (number: string, name: string) => `${number}||${name}|19051990|Nam|12 thôn Đồng Tâm|01012022`;
const one = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> =>
  (await db.run<Row & object>({ text, values: [...values] }))[0];

/** Begins the visit of somebody the desk has never seen. */
async function visitOf(who: AtDesk, number: string, name: string): Promise<string> {
  const { to } = await who.send(start, { nguoi: card(number, name) });
  assert.match(to, /\/lam-viec\/tiep-nhan\/luot\/[\w-]{36}$/);
  return to;
}

const copies: Fields = {
  requesterName: 'Trần Văn Hòa',
  requesterId: '068090123456',
  'requesterAddress-province': '68',
  'requesterAddress-commune': '24871',
  'requesterAddress-detail': '12 thôn Đồng Tâm',
  requesterPhone: '0912345678',
  paperName: 'Bằng tốt nghiệp',
  paperIssuer: 'Sở Giáo dục và Đào tạo',
  paperOrigin: 'vietnam',
  pages: '2',
  copies: '3',
  copyForm: 'paper',
  bringsOriginal: 'yes',
  cachNhan: 'desk',
  coQuan: '24871',
};
const whole = { ...copies, duGiayTo: '1' };
const form = (visit: string): string => `${visit}/thu-tuc/2.000815`;
const codeIn = (markup: string): string =>
  />(H[\d.]+-\d{6}-\d{4})</.exec(markup)?.[1] ?? assert.fail('no code on the page');

test('a card begins a visit, one page receives: accepted at once, at the desk, with counts on the receipt', async () => {
  const visit = await visitOf(desk, '068090123456', 'Trần Văn Hòa');
  const found = await desk.open(`${visit}?q=sao+y`);
  assert.match(found.body, /href="[^"]*\/thu-tuc\/2\.000815"/);
  const page = await desk.open(form(visit));
  assert.match(page.body, /value="Trần Văn Hòa"/);
  assert.match(page.body, /Tiếp nhận bây giờ thì hẹn trả/);
  const done = await desk.send(form(visit), {
    ...whole,
    'sl-copy-sao': '3',
    cachNhan: 'post',
    diaChi: 'Thôn 3',
    ...{ quanHe: 'relative', chuHoSo: 'Trần Thị Lựu', soVanBan: '7/UQ' },
    ...{ 'ngayVanBan-day': '1', 'ngayVanBan-month': '11', 'ngayVanBan-year': '2026' },
  });
  assert.equal(done.to, visit);
  const row = await one<{ code: string; id: string }>(
    `select d.code, d.id from dossier d join reception_visit_dossier r on r.dossier_id = d.id
     where r.visit_id = $1`,
    [visit.split('/').at(-1)],
  );
  const dossier = await findByCode(db, row?.code ?? '');
  assert.ok(dossier);
  assert.deepEqual(
    [
      dossier.channel,
      dossier.returnWay,
      dossier.handling === 'submitted',
      dossier.acceptedAt === dossier.submittedAt,
    ],
    ['direct', 'post', false, true],
  );
  const receipt = await desk.open(`${visit}/giay-tiep-nhan`);
  assert.match(receipt.body, /Bản sao cần chứng thực/);
  assert.match(receipt.body, /Trần Thị Lựu/);
  assert.match(receipt.body, /data-label="Bản sao"[^>]*><div>3</);
  assert.match(receipt.body, /<svg/);
});

test('what is wrong is said at its field, what was typed stays, also for whoever comes back after the desk broke', async () => {
  const visit = await visitOf(desk, '068090000001', 'Lê Thị Sen');
  const unsaid = { chuHoSo: 'Trần Thị Lựu' };
  const wrong = await desk.send(form(visit), { ...copies, pages: 'hai', 'sl-copy-sao': '1', ...unsaid });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Chưa đánh dấu giấy tờ bắt buộc/);
  assert.match(wrong.body, /<details[^>]* open[^>]*>.*Nộp thay người khác/s);
  assert.match(wrong.body, /name="paperName"[^>]*value="Bằng tốt nghiệp"/);
  const again = await desk.open(form(visit));
  assert.match(again.body, /Đây là những gì ông\/bà đã nhập và chưa tiếp nhận/);
  assert.match(again.body, /name="paperName"[^>]*value="Bằng tốt nghiệp"/);
  assert.match((await desk.open(start)).body, /đang nhập dở/);
});

test('the same form sent twice receives one dossier', async () => {
  const visit = await visitOf(desk, '068090000002', 'Phạm Văn Tư');
  const fields = { ...whole, requesterName: 'Phạm Văn Tư', requesterId: '068090000002' };
  const key = '01890000-0000-7000-8000-0000000000aa';
  const [first, second] = await Promise.all([
    desk.send(form(visit), fields, { key }),
    desk.send(form(visit), fields, { key }),
  ]);
  assert.deepEqual([first.to, second.to], [visit, visit]);
  const count = await one<{ n: number }>(
    `select count(*)::int as n from dossier_filer where person_id = '068090000002'`,
  );
  assert.equal(count?.n, 1);
});

test('two desks with the same papers of the same person: one receives, the other is told and asked', async () => {
  const fields = { ...whole, requesterName: 'Võ Thị Ba', requesterId: '068090000003' };
  const visits = [
    await visitOf(desk, '068090000003', 'Võ Thị Ba'),
    await visitOf(desk, '068090000003', 'Võ Thị Ba'),
  ];
  const answers = await Promise.all(visits.map((visit) => desk.send(form(visit), fields)));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422]);
  const told = answers.findIndex(({ status }) => status === 422);
  assert.match(answers[told]?.body ?? '', /Hôm nay đã tiếp nhận của người này cùng thủ tục: H/);
  const meant = await desk.send(form(visits[told] ?? ''), { ...fields, lapLai: '1' });
  assert.equal(meant.status, 303);
});

test('many desks at once take numbers of one day without a gap', async () => {
  const visits = [];
  for (let n = 0; n < 8; n += 1) visits.push(await visitOf(desk, `06809000010${n}`, 'Người Nộp'));
  const done = await Promise.all(
    visits.map((visit, n) =>
      desk.send(form(visit), { ...whole, requesterName: 'Người Nộp', requesterId: `06809000010${n}` }),
    ),
  );
  assert.ok(done.every(({ status }) => status === 303));
  const numbers = await db.run<{ code: string }>({
    text: `select code from dossier where code is not null and submitted_at::date = '2026-11-20' order by code`,
    values: [],
  });
  assert.deepEqual(
    numbers.map(({ code }) => Number(code.slice(-4))),
    numbers.map((_, index) => index + 1),
  );
});

test('people are found with or without marks, by number, at their own desk alone, masked, and each look-up is kept', async () => {
  const before = await one<{ n: number }>('select count(*)::int as n from person_search');
  const { to } = await desk.send(start, { nguoi: 'hoa tran' });
  const list = await desk.open(to);
  assert.match(list.body, /Trần Văn Hòa/);
  assert.match(list.body, /•••3456/);
  assert.doesNotMatch(list.body, /068090123456|0912345678/);
  const chosen = /value="([\w-]{36})" name="hoSo"/.exec(list.body)?.[1] ?? '';
  const took = await desk.send(to, { hoSo: chosen }, { to: `${to}/nguoi` });
  assert.equal(took.to, to);
  assert.match((await desk.open(form(to))).body, /value="12 thôn Đồng Tâm"/);
  const away = await elsewhere.send(start, { nguoi: 'hoa tran' });
  assert.doesNotMatch((await elsewhere.open(away.to)).body, /•••3456/);
  const stolen = await elsewhere.send(start, { nguoi: 'Người Khác' });
  const forced = await elsewhere.send(stolen.to, { hoSo: chosen }, { to: `${stolen.to}/nguoi` });
  assert.equal(forced.status, 404);
  const now = await one<{ n: number; digests: number }>(
    'select count(*)::int as n, count(distinct sought)::int as digests from person_search',
  );
  // Sought, listed twice, chosen; sought elsewhere, and once more there.
  assert.equal((now?.n ?? 0) - (before?.n ?? 0), 6);
});

test('a visit is nobody else’s, and whoever does not receive has no such page', async () => {
  const visit = await visitOf(desk, '068090000004', 'Đỗ Văn Năm');
  assert.equal((await elsewhere.open(visit)).status, 404);
  assert.equal((await elsewhere.open(form(visit))).status, 404);
  assert.equal((await elsewhere.open(`${visit}/giay-tiep-nhan.pdf`)).status, 404);
  const specialist = await atDesk(site, 'kinhte.dinhvan');
  assert.equal((await specialist.open(start)).status, 403);
});

test('several dossiers of one visit keep the person, are listed together and printed in one go', async () => {
  const visit = await visitOf(desk, '068090000005', 'Hồ Thị Sáu');
  const own = { requesterId: '068090000005', requesterName: 'Hồ Thị Sáu' };
  assert.equal((await desk.send(form(visit), { ...whole, ...own })).status, 303);
  // What was said with the first is there with the second.
  assert.match((await desk.open(form(visit))).body, /name="requesterPhone"[^>]*value="0912345678"/);
  const second = await desk.send(form(visit), { ...whole, ...own, lapLai: '1' });
  const after = await desk.open(second.to);
  assert.match(after.body, /In cả 2 giấy tiếp nhận/);
  const sheets = await desk.open(`${visit}/giay-tiep-nhan`);
  assert.equal(sheets.body.match(/class="mc-sheet"/g)?.length, 2);
  const pdf = await desk.open(`${visit}/giay-tiep-nhan.pdf`);
  assert.equal(pdf.status, 200);
  assert.ok((pdf.body.match(/\/Type \/Page\b/g)?.length ?? 0) >= 2);
});

test('papers that are missing are asked for: what came is filed, nothing is accepted', async () => {
  const visit = await visitOf(desk, '068090000006', 'Cao Văn Bảy');
  const done = await desk.send(form(visit), {
    ...copies,
    requesterName: 'Cao Văn Bảy',
    requesterId: '068090000006',
    lam: 'bo-sung',
  });
  assert.match(done.to, /\/lam-viec\/ho-so\/[\w-]{36}\/yeu-cau-bo-sung$/);
  assert.match((await desk.open(done.to)).body, /Yêu cầu bổ sung hồ sơ/);
  assert.match((await desk.open(visit)).body, /chờ bổ sung, chưa tiếp nhận/);
});

test('received for another commune: three places, its number and clock; the receiving desk sees it and hands out', async () => {
  const visit = await visitOf(desk, '068090000007', 'Bùi Thị Tám');
  const own = { requesterId: '068090000007', requesterName: 'Bùi Thị Tám' };
  const wrong = await desk.send(form(visit), { ...whole, ...own, coQuan: '' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Chọn cơ quan giải quyết/);
  const done = await desk.send(form(visit), { ...whole, ...own, coQuan: '24868' });
  const code = codeIn((await desk.open(done.to)).body);
  const dossier = await findByCode(db, code);
  assert.ok(dossier);
  const { help, reception, competent } = dossier.places;
  assert.deepEqual([help === reception, reception === competent], [true, false]);
  const back = dossier.process && dossier.steps.find(({ agencyId }) => agencyId === competent);
  assert.ok(back, 'the next step is the competent agency’s');
  const receipt = await desk.open(`${visit}/giay-tiep-nhan`);
  assert.match(receipt.body, /Đinh Văn/);
  for (const who of [desk, elsewhere])
    assert.match((await who.open(`/lam-viec?muc=toan-co-quan&q=${code}`)).body, new RegExp(code));
});

test('the number that was called and came belongs to one visit, the next person has one of their own', async () => {
  await db.run({
    text: `with desk as (select unit_id, post_id from reception_visit order by id limit 1),
             counter as (insert into queue_counter (unit_id, day, letter, last)
               select unit_id, '2026-11-20', $1, $2 from desk returning unit_id)
           insert into queue_ticket (id, token, take_key, unit_id, day, letter, number, state, taken_at, queued_at,
             calls, called_at, called_post, place, ended_at)
           select gen_random_uuid(), 'exampleTokenOfANumber', 'take', counter.unit_id, '2026-11-20', $1, $2, 'came',
             $3, $3, 1, $3, desk.post_id, 2, $3 from counter, desk`,
    values: ['A', 7, new Date('2026-11-20T08:50:00+07:00')],
  });
  assert.match((await desk.open(start)).body, /Đang tiếp số A7/);
  const visit = await visitOf(desk, '068090000008', 'Ngô Thị Chín');
  assert.match((await desk.open(visit)).body, /Đang tiếp số A7/);
  const next = await visitOf(desk, '068090000009', 'Lý Văn Mười');
  assert.doesNotMatch((await desk.open(next)).body, /A7/);
});
