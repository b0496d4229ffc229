import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { passwordHasher, signIn } from '#identity';
import { testNow } from '#test/office';
import { pdfBytes } from '#test/sample-files';
import { testSite } from '#test/site';

const { app, db, close } = await testSite();
after(close);

const cookies = { vietnam: await cookieOf('0900000001'), official: await cookieOf('motcua.dinhvan') };

async function cookieOf(login: string): Promise<string> {
  const who = { login, password: 'mot-cua-2026', previousToken: undefined, now: testNow };
  const done = await signIn({ db, passwords: passwordHasher(), onSignIn: [] }, who);
  assert.ok(done.ok);
  return `motcua_phien=${done.value.token}`;
}

async function tokenOf(cookie: string): Promise<string> {
  const page = await app.inject({ url: '/tai-khoan', headers: { cookie } });
  return /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
}

type Method = 'POST' | 'PATCH' | 'HEAD' | 'DELETE' | 'OPTIONS';
async function ask(
  cookie: string,
  method: Method,
  url: string,
  headers: Record<string, string> = {},
  payload?: Buffer,
) {
  const ours = { cookie, 'x-csrf-token': await tokenOf(cookie), 'tus-resumable': '1.0.0' };
  return app.inject({ method, url, headers: { ...ours, ...headers }, ...(payload ? { payload } : {}) });
}

const named = (name: string): string => `filename ${Buffer.from(name).toString('base64')}`;
const begin = (cookie: string, size: number, name = 'đơn.pdf') =>
  ask(cookie, 'POST', '/tai-len', { 'upload-length': String(size), 'upload-metadata': named(name) });
const append = (cookie: string, url: string, offset: number, bytes: Buffer) =>
  ask(
    cookie,
    'PATCH',
    url,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    bytes,
  );

test('an upload is begun, cut, asked about and gone on with where it was', async () => {
  const bytes = pdfBytes(20_000);
  const begun = await begin(cookies.vietnam, bytes.length);
  assert.equal(begun.statusCode, 201, begun.body);
  const url = String(begun.headers.location);
  assert.match(url, /^\/tai-len\/[0-9a-f-]{36}$/);
  const first = await append(cookies.vietnam, url, 0, bytes.subarray(0, 7_000));
  assert.deepEqual([first.statusCode, first.headers['upload-offset']], [204, '7000']);
  const asked = await ask(cookies.vietnam, 'HEAD', url);
  assert.deepEqual([asked.statusCode, asked.headers['upload-offset']], [200, '7000']);
  const wrong = await append(cookies.vietnam, url, 3_000, bytes.subarray(3_000));
  assert.equal(wrong.statusCode, 409);
  const rest = await append(cookies.vietnam, url, 7_000, bytes.subarray(7_000));
  assert.deepEqual([rest.statusCode, rest.headers['upload-offset']], [204, String(bytes.length)]);
});

test('nobody but its sender reaches an upload: not to ask, to add, or to remove', async () => {
  const url = String((await begin(cookies.vietnam, 5_000)).headers.location);
  for (const method of ['HEAD', 'DELETE'] as const) {
    assert.equal((await ask(cookies.official, method, url)).statusCode, 404, method);
    assert.equal(
      (await app.inject({ method, url, headers: { 'tus-resumable': '1.0.0' } })).statusCode,
      401,
      method,
    );
  }
  assert.equal((await append(cookies.official, url, 0, pdfBytes())).statusCode, 404);
  assert.equal((await ask(cookies.vietnam, 'HEAD', url)).headers['upload-offset'], '0');
  for (const guess of ['/tai-len/..%2Fsecret', '/tai-len/01890000-0000-7000-8000-000000000999'])
    assert.equal((await ask(cookies.vietnam, 'HEAD', guess)).statusCode, 404, guess);
});

test('another site can begin nothing in the name of who is signed in here', async () => {
  const headers = { cookie: cookies.vietnam, 'tus-resumable': '1.0.0', 'upload-length': '10' };
  const asked = async (more: Record<string, string>) =>
    (await app.inject({ method: 'POST', url: '/tai-len', headers: { ...headers, ...more } })).statusCode;
  assert.equal(await asked({}), 401);
  assert.equal(await asked({ 'x-csrf-token': await tokenOf(cookies.official) }), 401);
  const own = { 'x-csrf-token': await tokenOf(cookies.vietnam) };
  assert.equal(await asked({ ...own, 'sec-fetch-site': 'cross-site' }), 401);
  const options = await ask(cookies.vietnam, 'OPTIONS', '/tai-len');
  assert.equal(options.headers['tus-extension'], 'creation,creation-with-upload,termination');
  assert.equal(options.headers['access-control-allow-origin'], undefined);
});

test('what is too large, empty or of no length is refused before a byte of it is sent, and says why', async () => {
  const refused = async (size: string) => {
    const { statusCode, body } = await ask(cookies.vietnam, 'POST', '/tai-len', { 'upload-length': size });
    const said: unknown = JSON.parse(body);
    return [statusCode, typeof said === 'object' && said !== null && 'code' in said && said.code];
  };
  assert.deepEqual(await refused(String(10 * 1_048_576 + 1)), [413, 'file.too-large']);
  assert.deepEqual(await refused('0'), [422, 'file.empty']);
  assert.deepEqual(await refused('-4'), [400, 'upload.length-missing']);
  const told = await begin(cookies.vietnam, 10 * 1_048_576 + 1);
  assert.match(told.body, /Tệp quá lớn: mỗi tệp không quá 10 MB/);
});

test('more than was announced is never kept', async () => {
  const url = String((await begin(cookies.vietnam, 1_000)).headers.location);
  assert.equal((await append(cookies.vietnam, url, 0, pdfBytes(4_000))).statusCode, 413);
  assert.equal((await ask(cookies.vietnam, 'HEAD', url)).headers['upload-offset'], '0');
});

test('one sender has twenty files under way and no more; giving one up makes room', async () => {
  const all = await Promise.all(Array.from({ length: 24 }, () => begin(cookies.official, 1_000)));
  const begun = all.filter(({ statusCode }) => statusCode === 201);
  assert.deepEqual([begun.length, all.find(({ statusCode }) => statusCode !== 201)?.statusCode], [20, 429]);
  const [first] = begun;
  assert.equal((await ask(cookies.official, 'DELETE', String(first?.headers.location))).statusCode, 204);
  assert.equal((await begin(cookies.official, 1_000)).statusCode, 201);
});
