import { type APIRequestContext, type APIResponse, request } from 'playwright-core';
import { demonstrationPassword } from '#identity';
import { birthPages } from './citizen-steps.ts';

/** Fields of a form; a file is sent as a browser would send it. */
export type Fields = Readonly<Record<string, string>>;
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Somebody with cookies but without a screen, for what a browser adds nothing to. */
export interface Client {
  readonly http: APIRequestContext;
  get(path: string): Promise<APIResponse>;
  /** Posts a form without following where it leads; `_csrf` is the session's unless given. */
  post(path: string, fields?: Fields, headers?: Fields): Promise<APIResponse>;
  upload(path: string, fields: Fields, file?: SentFile): Promise<APIResponse>;
}

export async function client(url: string): Promise<Client> {
  return clientOf(await request.newContext({ baseURL: url }));
}

/** A client with the cookies of a browser: `context.request`. */
export function clientOf(http: APIRequestContext): Client {
  const post = (path: string, what: Parameters<APIRequestContext['post']>[1]) =>
    http.post(path, { ...what, maxRedirects: 0 });
  return {
    http,
    get: (path) => http.get(path, { maxRedirects: 0 }),
    post: async (path, fields = {}, headers = {}) =>
      post(path, { form: { _csrf: await csrfOf(http), ...fields }, headers }),
    upload: async (path, fields, file) =>
      post(path, { multipart: { _csrf: await csrfOf(http), ...fields, ...(file ? { file } : {}) } }),
  };
}

/** The token in the forms of this session: the same on every page of it. */
async function csrfOf(http: APIRequestContext): Promise<string> {
  for (const page of ['/tai-khoan', '/ho-so', '/dang-nhap']) {
    const found = hidden(await (await http.get(page)).text(), '_csrf');
    if (found !== undefined) return found;
  }
  throw new Error('No page has a form');
}

/** The value of a hidden field of a page. */
export const hidden = (markup: string, name: string): string | undefined =>
  new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(markup)?.[1];

export const locationOf = (answer: APIResponse): string => answer.headers()['location'] ?? '';

export async function signedIn(url: string, login: string): Promise<Client> {
  const made = await client(url);
  const answer = await made.post('/dang-nhap', { tenDangNhap: login, matKhau: demonstrationPassword });
  if (answer.status() !== 303) throw new Error(`${login} cannot sign in: ${answer.status()}`);
  return made;
}

/** Begins a birth registration at Đinh Văn Lâm Hà and answers all its pages; the draft's path. */
export async function draftBirth(by: Client): Promise<string> {
  await by.get('/thu-tuc/1.001193/nop');
  const first = locationOf(await by.post('/thu-tuc/1.001193/nop', { donVi: '24871' }));
  let next = first;
  for (const answers of birthPages) next = locationOf(await by.post(next, answers));
  if (!next.endsWith('/giay-to')) throw new Error(`The answers do not fit the form: ${next}`);
  return next.replace('/giay-to', '');
}

/** Files a draft as it is; the code to follow it by. */
export async function fileDraft(by: Client, draft: string): Promise<string> {
  const done = await by.post(`${draft}/kiem-tra`, { camDoan: 'co' });
  const page = await (await by.get(locationOf(done))).text();
  const code = /YC-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/.exec(page)?.[0];
  if (code === undefined) throw new Error(`Not filed: ${done.status()} ${locationOf(done)}`);
  return code;
}

/** The acceptance as its page would send it, with every paper ticked. */
export async function checklist(by: Client, path: string): Promise<FormData> {
  const page = await (await by.get(`${path}/tiep-nhan`)).text();
  const form = new FormData();
  for (const name of ['_csrf', '_khoa']) form.append(name, hidden(page, name) ?? '');
  for (const [, key] of page.matchAll(/name="components"[^>]*value="([^"]+)"/g))
    form.append('components', key ?? '');
  return form;
}

/** Accepts a dossier at its address on the officials' side. */
export async function accept(by: Client, path: string): Promise<APIResponse> {
  const form = await checklist(by, path);
  return by.http.post(`${path}/tiep-nhan`, { form, maxRedirects: 0 });
}
