import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { atDesk, guest } from '#test/desk-site';
import { testSite } from '#test/site';

const site = await testSite();
after(site.close);
const desk = await atDesk(site, 'motcua.dinhvan');
const elsewhere = await atDesk(site, 'motcua.namban');

const typed = {
  requesterName: 'Đặng Thị Mỹ Ngọc',
  requesterId: '068090888001',
  'requesterAddress-province': '68',
  'requesterAddress-commune': '24868',
  requesterPhone: '0912345678',
  ...{ paperName: 'Bằng tốt nghiệp', paperIssuer: 'Sở Giáo dục', paperOrigin: 'vietnam' },
  ...{ pages: '2', copies: '3', copyForm: 'paper', bringsOriginal: 'yes' },
};

/** An official begins an online filing for somebody at the desk; its address is the answer. */
async function begin(fields: Readonly<Record<string, string>> = typed): Promise<string> {
  const card = '068090888001||Đặng Thị Mỹ Ngọc|19051990|Nữ|Thôn 3|01012022';
  const { to: visit } = await desk.send('/lam-viec/tiep-nhan', { nguoi: card });
  const asked = { ...fields, coQuan: '24868', lam: 'giup' };
  const { to } = await desk.send(`${visit}/thu-tuc/2.000815`, asked);
  assert.match(to, /\/giup\/[\w-]{36}$/);
  return to;
}

const codeIn = (markup: string): string => /mc-code">([\w-]+)</.exec(markup)?.[1] ?? '';
const pin = '482913';

test('an official types, the person opens it by code and six digits, declares and files it: online, with help', async () => {
  const page = await begin();
  const easy = await desk.send(page, { soBiMat: '111111' }, { to: `${page}/ma` });
  assert.equal(easy.status, 422);
  await desk.send(page, { soBiMat: pin }, { to: `${page}/ma` });
  const code = codeIn((await desk.open(page)).body);
  const person = await guest(site);
  const opened = await person.send('/lam-tiep', { ma: code, soBiMat: pin });
  const draft = /^\/nop\/[\w-]{36}/.exec(opened.to)?.[0] ?? assert.fail(opened.to);

  // From now on what is in it is theirs alone.
  const after = await desk.open(page);
  assert.match(after.body, /Người dân đã mở bản nháp/);
  assert.doesNotMatch(after.body, /Mỹ Ngọc|068090888001/);
  assert.equal((await desk.send(page, {}, { to: `${page}/xoa` })).to, page);
  // Whoever helped may not file: for an official there is no such page.
  assert.equal((await desk.open(`${draft}/kiem-tra`)).status, 403);

  const check = await person.open(`${draft}/kiem-tra`);
  assert.match(check.body, /Trần Nhật Quang \(Ủy ban nhân dân xã Đinh Văn Lâm Hà\)/);
  const filed = await person.send(`${draft}/kiem-tra`, { camDoan: '1' });
  assert.equal(filed.to, `${draft}/da-nop`);
  const [row] = await site.db.run<{
    state: { channel: string; assisted?: boolean; places: object };
    id: string;
  }>({
    text: `select d.id, d.state from dossier d join draft f on f.dossier_id = d.id where f.id = $1`,
    values: [draft.split('/').at(-1)],
  });
  assert.deepEqual([row?.state.channel, row?.state.assisted], ['online', true]);
  const units = await site.db.run<{ help: string; reception: string }>({
    text: `select h.code as help, r.code as reception from dossier d join unit h on h.id = d.help_unit_id
           join unit r on r.id = d.reception_unit_id where d.id = $1`,
    values: [row?.id],
  });
  assert.deepEqual(units[0], { help: '24871', reception: '24868' });
  assert.match((await desk.open(page)).body, /Người dân đã nộp\. Mã hồ sơ YC-/);
  assert.match((await elsewhere.open(`/lam-viec/ho-so/${row?.id}`)).body, /Trực tuyến, có người hỗ trợ/);
});

test('what is wrong is said and stays, what is right is kept; nobody else’s desk has the page', async () => {
  const page = await begin({ ...typed, pages: '' });
  assert.equal((await elsewhere.open(page)).status, 404);
  const wrong = await desk.send(page, { ...typed, pages: 'hai' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /name="pages"[^>]*value="hai"/);
  assert.equal((await desk.send(page, { ...typed, pages: '' })).to, page);
  assert.match((await desk.open(page)).body, /name="paperName"[^>]*value="Bằng tốt nghiệp"/);
  assert.equal((await desk.send(page, {}, { to: `${page}/xoa` })).to, '/lam-viec/tiep-nhan');
  assert.equal((await desk.open(page)).status, 404);
});
