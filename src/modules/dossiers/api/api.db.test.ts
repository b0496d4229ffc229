import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { addMinutes, type JsonObject } from '#kernel';
import { newId } from '#platform/ids';
import { type ApiClient, apiOffice } from '#test/api-office';
import { testNow } from '#test/office';
import { transitions } from '../transitions.table.ts';
import { verifyDossiers } from '../verify/verify.action.ts';

const office = await apiOffice();
after(() => office.close());

await office.citizen(1);
await office.citizen(2);
const nobody = await office.client(undefined);
const citizen = await office.client('0900000101');
const neighbour = await office.client('0900000102');
const desk = await office.client('motcua.dinhvan');
const desk2 = await office.client('motcua2.dinhvan');
const specialist = await office.client('kinhte.dinhvan');
const leader = await office.client('chutich.dinhvan');
const colleague = await office.client('chuyenvien.dinhvan');
const clerk = await office.client('vanthu.dinhvan');
const elsewhere = await office.client('motcua.tuyenquang');

const home = { provinceCode: '68', communeCode: '24871', detail: 'Tổ 3' };
const answers = {
  filedBy: 'owner',
  requesterName: 'Nguyễn Thị Mẫu',
  requesterPhone: '0900000123',
  ownerName: 'Nguyễn Thị Mẫu',
  ownerSex: 'female',
  ownerBirthDate: '1990-02-03',
  ownerId: '068190000001',
  ownerAddress: home,
  foundedBy: 'individual',
  businessName: 'Cà phê Mẫu',
  businessAddress: home,
  businessLines: 'Bán lẻ cà phê',
  capital: 50_000_000,
  taxAddressSame: 'same',
  startDate: '2026-12-01',
  workers: 2,
  mayRunBusiness: {
    agreed: true,
    version: '1',
    text: 'Tôi cam kết: bản thân tôi và các thành viên hộ gia đình tham gia không thuộc diện pháp luật cấm kinh doanh; địa điểm kinh doanh thuộc quyền sở hữu hoặc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục đích theo quy định của pháp luật.',
  },
};
const relative = { name: 'Trần Văn Mẫu', birthDate: '1985-04-03', sex: 'male', personId: '068085000001' };
const family = { ...answers, foundedBy: 'family', members: [{ person: relative }] };
const request = (more: JsonObject = {}) => ({
  ...{ procedure: '1.001612', commune: '24871', answers, papers: [], ...more },
});

async function filed(by: ApiClient = citizen): Promise<string> {
  const { status, body } = await by.post('/api/v1/dossiers', request());
  assert.equal(status, 201, JSON.stringify(body));
  return `/api/v1/dossiers/${body.id}`;
}
async function accepted(): Promise<{ url: string; step: string }> {
  const url = await filed();
  const { status, body } = await desk.post(`${url}/acceptance`, { components: ['application'], note: '' });
  assert.equal(status, 200, JSON.stringify(body));
  return { url, step: openStep(body) };
}
const openStep = (body: { steps: { id: string; doneAt: string | null }[] }): string =>
  body.steps.find(({ doneAt }) => doneAt === null)?.id ?? '';
/** Status, and the stable reason where it was refused. */
const said = ({ status, body }: { status: number; body: { code: string | null } }) =>
  status < 400 ? [status] : [status, body.code];

test('a dossier goes through its whole life by the API, and the journal verifies', async () => {
  const paper = await citizen.upload();
  const papers = [{ component: 'family-authorisation', documentId: paper }];
  const submitted = await citizen.post('/api/v1/dossiers', request({ answers: family, papers }));
  assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
  assert.match(submitted.body.requestCode, /^YC-/);
  assert.equal(submitted.body.submittedAt, '2026-11-20T09:00:00+07:00');
  const url = `/api/v1/dossiers/${submitted.body.id}`;

  const done = async (by: ApiClient, path: string, body: JsonObject = {}) => {
    const answer = await by.post(`${url}/${path}`, body);
    assert.equal(answer.status, 200, `${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const state = await done(desk, 'acceptance', {
    components: ['application', 'family-authorisation'],
    note: 'Đủ',
  });
  assert.match(state.code ?? '', /^H36\.\d{3}-261120-\d{4}$/);
  const first = openStep(state);
  assert.deepEqual((await done(specialist, `steps/${first}/take`)).handling, 'appraising');
  const proposal = { outcome: 'done', note: 'Đề nghị cấp giấy chứng nhận' };
  const second = openStep(await done(specialist, `steps/${first}/completion`, proposal));
  await done(leader, `steps/${second}/take`);
  const signed = await done(leader, `steps/${second}/completion`, { outcome: 'approved', note: '' });
  assert.deepEqual([signed.handling, signed.timeliness], ['finished', 'early']);
  const documents = [await clerk.upload()];
  await done(clerk, 'results', { documents, number: '45/GCN' });
  const hand = { way: 'desk', as: 'owner', signature: 'paper' };
  const wrong = await desk.post(`${url}/return`, { ...hand, givenBack: ['no-such-paper'] });
  assert.deepEqual(said(wrong), [422, 'result.original-unknown']);
  const end = await done(desk, 'return', hand);
  assert.deepEqual([end.handling, end.delivery], ['returned', 'handedOver']);
  const own = await citizen.get(url);
  assert.deepEqual([own.body.applicantName, own.body.answers['capital']], ['Nguyễn Thị Mẫu', 50_000_000]);
  assert.ok(own.body.dossier.papers.some(({ documentId }) => documentId === documents[0]));
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

test('a supplement is asked for, handed in and the clock runs on; a withdrawal ends it', async () => {
  const { url, step } = await accepted();
  await specialist.post(`${url}/steps/${step}/take`);
  const asked = { components: ['family-authorisation'], note: 'Thiếu văn bản ủy quyền' };
  const waiting = await specialist.post(`${url}/supplement-requests`, asked);
  assert.deepEqual([waiting.body.handling, waiting.body.supplement?.stage], ['supplement', 'handling']);
  const empty = await citizen.post(`${url}/supplement-answers`, { papers: [], note: '' });
  assert.deepEqual(said(empty), [422, 'supplement.incomplete']);
  const paper = { component: 'family-authorisation', documentId: await citizen.upload() };
  office.now.at = addMinutes(testNow, 5 * 24 * 60);
  const answered = await citizen.post(`${url}/supplement-answers`, { papers: [paper], note: '' });
  office.now.at = testNow;
  assert.deepEqual([answered.status, answered.body.handling], [200, 'appraising']);
  const { dueAt, firstDueAt } = answered.body;
  assert.ok(dueAt && firstDueAt && dueAt > firstDueAt);
  const withdrawn = await citizen.post(`${url}/withdrawal`, { note: '' });
  // Both sides may still write for a time.
  assert.deepEqual([withdrawn.body.handling, withdrawn.body.actions], ['withdrawn', ['send-message']]);
});

test('owner and officials write to each other, each once a key, and nobody else reads or writes', async () => {
  const { url } = await accepted();
  const key = newId();
  for (const repeat of [1, 2]) {
    const sent = await citizen.post(`${url}/messages`, { text: 'Xin hỏi về hồ sơ' }, key);
    assert.deepEqual([sent.status, sent.body.unreadMessages], [200, 1], String(repeat));
  }
  const answered = await specialist.post(`${url}/messages`, { text: 'Hồ sơ đang được xem' });
  assert.equal(answered.body.unreadMessages, 0);
  const { body } = await citizen.get(`${url}/messages`);
  assert.deepEqual(
    body.messages.map(({ from, text, post }) => [from, text, post?.vi]),
    [
      ['applicant', 'Xin hỏi về hồ sơ', undefined],
      ['agency', 'Hồ sơ đang được xem', 'Chuyên viên Phòng Kinh tế'],
    ],
  );
  assert.ok(!JSON.stringify(body).includes('Người'), 'the names of officials stay inside');
  for (const stranger of [neighbour, elsewhere]) {
    assert.equal((await stranger.get(`${url}/messages`)).status, 404);
    assert.equal((await stranger.post(`${url}/messages`, { text: 'x' })).status, 404);
  }
  assert.equal((await clerk.post(`${url}/messages`, { text: 'x' })).status, 403);
  assert.deepEqual(said(await desk.post(`${url}/messages-read`)), [409, 'message.nothing-unread']);
  assert.deepEqual(said(await citizen.post(`${url}/messages`, { text: ' ' })), [422, 'message.empty']);
  for (let n = 0; n < 4; n += 1) await citizen.post(`${url}/messages`, { text: 'Còn nữa' });
  assert.deepEqual(said(await citizen.post(`${url}/messages`, { text: 'x' })), [409, 'message.too-many']);
  assert.equal((await desk.post(`${url}/messages-read`)).body.unreadMessages, 0);
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

test('how the result comes is the owner’s to say, or the desk’s to write down, and is public without its address', async () => {
  const { url } = await accepted();
  const choose = (by: ApiClient, way: string, address = '') => by.post(`${url}/return-way`, { way, address });
  assert.deepEqual(said(await choose(citizen, 'post')), [422, 'return-way.address-missing']);
  assert.equal((await choose(citizen, 'post', 'Thôn 3 SECRET')).body.returnWay, 'post');
  assert.equal((await choose(desk, 'electronic')).body.returnWay, 'electronic');
  assert.equal((await choose(specialist, 'desk')).status, 403);
  assert.equal((await choose(neighbour, 'desk')).status, 404);
  const own = (await citizen.get(url)).body.dossier;
  assert.doesNotMatch(JSON.stringify((await nobody.get(`/api/v1/track/${own.code}`)).body), /SECRET/);
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

test('the same key twice files one dossier, also at the same moment and when its papers are used by then', async () => {
  const papers = [{ component: 'family-authorisation', documentId: await citizen.upload() }];
  const asked = request({ answers: family, papers });
  const key = newId();
  const both = await Promise.all([1, 2].map(() => citizen.post('/api/v1/dossiers', asked, key)));
  const later = await citizen.post('/api/v1/dossiers', asked, key);
  assert.equal(new Set([...both, later].map(({ body }) => body.id)).size, 1);
  assert.equal(later.status, 200);
  const other = await citizen.post('/api/v1/dossiers', request());
  assert.notEqual(other.body.id, later.body.id);
});

test('an acceptance names every paper the dossier needs, and no other', async () => {
  const url = await filed();
  const accept = (components: string[]) => desk.post(`${url}/acceptance`, { components, note: '' });
  assert.deepEqual(said(await accept([])), [422, 'accept.unchecked']);
  assert.deepEqual(said(await accept(['application', 'passport'])), [422, 'accept.unknown-component']);
  assert.deepEqual(said(await accept(['application'])), [200]);
});

test('of two officers who accept at once one wins, and the other is told that it has moved on', async () => {
  const url = await filed();
  const body = { components: ['application'], note: '' };
  const answers = await Promise.all([desk, desk2].map((each) => each.post(`${url}/acceptance`, body)));
  const ordered = answers.sort((a, b) => a.status - b.status).map(said);
  assert.deepEqual(ordered, [[200], [409, 'dossier.moved-on']]);
});

test('a refusal needs its ground, and is the end', async () => {
  const url = await filed();
  const wordless = await desk.post(`${url}/refusal`, { reason: 'Không thuộc thẩm quyền', ground: '' });
  assert.deepEqual(said(wordless), [422, 'refuse.ground-missing']);
  const refused = await desk.post(`${url}/refusal`, { reason: 'Không thuộc thẩm quyền', ground: 'Điều 17' });
  assert.equal(refused.body.handling, 'refused');
});

test('who asks for nothing of theirs gets 401, 403 or 404, and nothing changes', async () => {
  const url = await filed();
  const { body: before } = await citizen.get(url);
  const accept = { components: [], note: '' };
  assert.deepEqual(said(await nobody.get(url)), [401, 'token-needed']);
  assert.deepEqual(said(await nobody.post('/api/v1/dossiers', request())), [401, 'token-needed']);
  for (const stranger of [neighbour, elsewhere])
    assert.deepEqual(said(await stranger.get(url)), [404, 'not-found']);
  assert.equal((await neighbour.post(`${url}/withdrawal`, { note: '' })).status, 404);
  assert.equal((await elsewhere.post(`${url}/acceptance`, accept)).status, 404);
  assert.equal((await desk.get(`/api/v1/dossiers/${newId()}`)).status, 404);
  for (const unfit of [citizen, specialist, clerk])
    assert.equal((await unfit.post(`${url}/acceptance`, accept)).status, 403);
  assert.equal((await desk.post(`${url}/withdrawal`, { note: '' })).status, 403);
  assert.deepEqual((await citizen.get(url)).body, before);
});

test('a step is for the post that has it: others of the agency are told so, not that it is gone', async () => {
  const { url, step } = await accepted();
  assert.equal((await leader.post(`${url}/steps/${step}/take`)).status, 403);
  await specialist.post(`${url}/steps/${step}/take`);
  assert.deepEqual(said(await specialist.post(`${url}/steps/${step}/take`)), [409, 'step.already-taken']);
  assert.deepEqual(said(await colleague.post(`${url}/steps/${step}/take`)), [409, 'step.taken-by-other']);
  const unknown = await specialist.post(`${url}/steps/${newId()}/take`);
  assert.deepEqual(said(unknown), [422, 'step.unknown']);
});

test('an official files for someone at the desk, and says how it came', async () => {
  assert.deepEqual(said(await desk.post('/api/v1/dossiers', request())), [422, 'channel.wrong']);
  assert.deepEqual(said(await clerk.post('/api/v1/dossiers', request())), [403, 'dossier.not-permitted']);
  const { status, body } = await desk.post(
    '/api/v1/dossiers',
    request({ channel: 'direct', answers: family }),
  );
  assert.deepEqual([status, body.channel, body.handling], [201, 'direct', 'submitted']);
});

test('one who files for another is kept apart from the owner, and neither is ever public', async () => {
  const onBehalfOf = {
    name: 'Lê Thị Chủ',
    personId: '068170000009',
    relation: 'Con, được ủy quyền',
    authorisation: 'Văn bản ủy quyền số 14',
  };
  const asked = request({ channel: 'postal', onBehalfOf });
  const { status, body } = await desk.post('/api/v1/dossiers', asked);
  assert.deepEqual([status, body.channel], [201, 'postal']);
  const { body: read } = await desk.get(`/api/v1/dossiers/${body.id}`);
  assert.deepEqual([read.applicantName, read.onBehalfOf], ['Nguyễn Thị Mẫu', onBehalfOf]);
  const track = await nobody.get(`/api/v1/track/${body.requestCode}`);
  assert.ok(!/Chủ|068170000009|ủy quyền/.test(JSON.stringify(track.body)));
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

test('an official receives for another unit: help and reception here, the decision there', async () => {
  const here = request({ channel: 'direct' });
  const { status, body } = await elsewhere.post('/api/v1/dossiers', here);
  assert.equal(status, 201, JSON.stringify(body));
  const { help, reception, competent } = body.places;
  assert.equal(help, reception);
  assert.notEqual(reception, competent);
  const accept = { components: ['application'], note: '' };
  assert.equal((await desk.post(`/api/v1/dossiers/${body.id}/acceptance`, accept)).status, 403);
  const accepted = await elsewhere.post(`/api/v1/dossiers/${body.id}/acceptance`, accept);
  assert.equal(accepted.status, 200, JSON.stringify(accepted.body));
  const step = openStep(accepted.body);
  const taken = await specialist.post(`/api/v1/dossiers/${body.id}/steps/${step}/take`);
  assert.equal(taken.status, 200);
});

test('a request with mistakes files nothing and says what is wrong where', async () => {
  const wrong = request({ answers: { ...answers, ownerId: '12', workers: 0, isAdmin: true } });
  const { status, body } = await citizen.post('/api/v1/dossiers', wrong);
  assert.deepEqual([status, body.code], [422, 'answers.wrong']);
  assert.deepEqual(Object.keys(body.details.errors), ['ownerId', 'workers']);
  assert.deepEqual(body.details.notAsked, ['isAdmin']);
  const cases: [JsonObject, string][] = [
    [{ procedure: '9.999999' }, 'procedure.unknown'],
    [{ procedure: '1.012783' }, 'procedure.not-filed-here'],
    [{ commune: '00000' }, 'commune.unknown'],
    [{ answers: family }, 'paper.missing'],
  ];
  for (const [more, code] of cases)
    assert.deepEqual(said(await citizen.post('/api/v1/dossiers', request(more))), [422, code]);
  const shapeless = await citizen.post('/api/v1/dossiers', { procedure: 1 });
  assert.deepEqual(said(shapeless), [400, 'bad-input']);
});

test('only one’s own papers can be handed in, each once', async () => {
  const theirs = await neighbour.upload();
  const mine = await citizen.upload();
  const withPapers = (...ids: string[]) =>
    request({
      answers: family,
      papers: ids.map((documentId) => ({ component: 'family-authorisation', documentId })),
    });
  const file = async (...ids: string[]) => said(await citizen.post('/api/v1/dossiers', withPapers(...ids)));
  assert.deepEqual(await file(theirs), [422, 'paper.unknown']);
  assert.deepEqual(await file(newId()), [422, 'paper.unknown']);
  assert.deepEqual(await file(mine, mine), [422, 'paper.named-twice']);
  assert.deepEqual(await file(mine), [201]);
  assert.deepEqual(await file(mine), [409, 'paper.already-used']);
});

test('anyone follows by the code and sees stages, places and dates, but no name and nothing filed', async () => {
  const { url, step } = await accepted();
  await specialist.post(`${url}/steps/${step}/take`);
  const own = (await citizen.get(url)).body.dossier;
  const { status, body } = await nobody.get(`/api/v1/track/${String(own.code).toLowerCase()}`);
  assert.deepEqual([status, body.code, body.dueAt], [200, own.code, own.dueAt]);
  const shown = body.stages.map(({ node, status: how }) => [node, how]);
  assert.deepEqual(shown, [
    ['receive', 'done'],
    ['process', 'current'],
    ['sign', 'upcoming'],
    ['return', 'upcoming'],
  ]);
  assert.equal(body.stages[1]?.post.vi, 'Chuyên viên Phòng Kinh tế');
  assert.equal(body.stages[1]?.agency.vi, 'Ủy ban nhân dân xã Đinh Văn Lâm Hà');
  const text = JSON.stringify(body);
  for (const secret of ['Mẫu', '0681', '0900', own.requestCode, own.id])
    assert.ok(!text.includes(secret), secret);
  assert.equal((await nobody.get('/api/v1/track/YC-2222-2222')).status, 404);
});

test('a key that cannot be kept is refused before anything is done', async () => {
  const { status, body } = await citizen.post('/api/v1/dossiers', {}, 'two words');
  assert.equal(status, 400);
  assert.match(JSON.stringify(body), /headers\/Idempotency-Key/);
});

test('the OpenAPI document is one that machines can read', async () => {
  const { body } = await nobody.get('/api/openapi.json');
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(body), config });
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ message, location }) => [message, location[0]?.pointer]),
    [],
  );
  // The dossier, its tracking, whom a step can be given to, phrases about it, and one address for each action that a person may do.
  const people = transitions.filter(({ by, action }) => by !== 'system' && action !== 'claim');
  const addresses = Object.keys(body.paths).filter((path) => /\/(dossiers|track)/.test(path));
  assert.equal(addresses.length, new Set(people.map(({ action }) => action)).size + 4, addresses.join('\n'));
  const described = JSON.stringify(body.paths);
  assert.match(described, /"multipart\/form-data":\{"schema":\{"type":"object","required":\["file"\]/);
  assert.match(described, /"in":"header","name":"Idempotency-Key"/);
});
