import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import pino from 'pino';
import type { Static } from 'typebox';
import { formSetAt } from '#documents';
import { createApiToken, sessionPort } from '#identity';
import { type Instant, isJsonObject, type JsonObject, plainDate } from '#kernel';
import { competenceFor, findUnit, staffedAgencies } from '#organisations';
import { diskStore } from '#platform/files';
import { createServer } from '#platform/http';
import { newId } from '#platform/ids';
import { sealWith } from '#platform/seal';
import { acceptedFor, loadVersion, versionInForce } from '#procedures';
import { readPlaces } from '../../src/app/places.ts';
import { documentApi } from '../../src/modules/documents/documents.route.ts';
import { dossierApi } from '../../src/modules/dossiers/api/dossier-api.route.ts';
import type { dossierOut, messagesOut, trackOut } from '../../src/modules/dossiers/api/schemas.ts';
import type { FilingDeps } from '../../src/modules/dossiers/filing/filing-deps.ts';
import { type TestOffice, testNow, testOffice, testSecret } from './office.ts';
import { pdfBytes } from './sample-files.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body: ApiBody;
}

/** What tests look at of the bodies that come: of a dossier, of a track, of a refusal, of the description. */
export interface ApiBody
  extends Static<typeof dossierOut>,
    Static<typeof messagesOut>,
    Pick<Static<typeof trackOut>, 'stages'> {
  readonly dossier: Static<typeof dossierOut>;
  readonly applicantName: string;
  readonly onBehalfOf: object | null;
  readonly answers: JsonObject;
  readonly details: { readonly errors: object; readonly notAsked: readonly string[] };
  readonly paths: object;
}

const isBody = (value: unknown): value is ApiBody => isJsonObject(value);

/** A client with one bearer token, or none. */
export interface ApiClient {
  get(url: string): Promise<ApiAnswer>;
  post(url: string, body?: JsonObject, key?: string): Promise<ApiAnswer>;
  /** Sends one PDF and gives the id of the document. */
  upload(): Promise<string>;
}

export interface ApiOffice extends TestOffice {
  readonly app: FastifyInstance;
  readonly now: { at: Instant };
  /** A client with a new token for an account; `undefined` is nobody. */
  readonly client: (login: string | undefined) => Promise<ApiClient>;
}

/** The API of documents and dossiers on a database with the demonstration, without a port. */
export async function apiOffice(): Promise<ApiOffice> {
  const office = await testOffice();
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-api-'));
  const now = { at: testNow };
  const app = await openApi(office, folder, now);
  return {
    ...office,
    app,
    now,
    client: async (login) => clientOf(app, login && (await tokenOf(office, login))),
    close: async () => {
      await app.close();
      await office.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openApi(office: TestOffice, folder: string, now: { at: Instant }) {
  const { db } = office;
  const deps = { ...(await filingDeps(office)), files: diskStore(folder) };
  const documents = { db, files: deps.files, mayRead: async () => false };
  const words = () => '';
  return createServer({
    logger: pino({ level: 'silent' }),
    secret: testSecret,
    publicUrl: 'http://127.0.0.1:8080',
    trustProxy: false,
    now: () => now.at,
    sessions: sessionPort(db, sealWith(testSecret)),
    errorPages: {
      notFound: words,
      forbidden: words,
      tooMany: words,
      badRequest: words,
      tooLarge: words,
      fault: words,
    },
    assets: { css: '', officialsCss: '', js: '', fonts: { latin: '', vietnamese: '' }, icon: '' },
    assetsDir: folder,
    provinceName: { vi: 'Lâm Đồng', en: 'Lâm Đồng' },
    demo: true,
    pages: [],
    api: [...documentApi(documents), ...dossierApi(deps)],
    healthy: async () => true,
  });
}

async function filingDeps({ db, office }: TestOffice): Promise<Omit<FilingDeps, 'files'>> {
  const today = plainDate('2026-11-20');
  return {
    office,
    publicUrl: 'http://127.0.0.1:8080',
    seal: sealWith(testSecret),
    places: await readPlaces(db, today, '68'),
    versionOf: async (id) => found(await loadVersion(db, id)),
    formSetAt: async (at) => formSetAt([], at),
    now: () => testNow,
    unitOf: async (id) => found(await findUnit(db, id)),
    desks: () => staffedAgencies(db, today),
    versionInForce: (code, on) => versionInForce(db, code, on),
    accepting: (code, deskUnitId, on) => acceptedFor(db, { code, deskUnitId, on }),
    competence: ({ content }, communeUnitId, on) =>
      competenceFor(db, { level: 'commune', field: content.field.vi, communeUnitId, on }),
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not there');
  return value;
}

async function tokenOf({ db }: TestOffice, login: string): Promise<string> {
  const made = await createApiToken(db, { login, name: 'test', days: 60, now: testNow });
  if (!made.ok) throw new Error(`${login}: ${made.error.code}`);
  return made.value;
}

function clientOf(app: FastifyInstance, token: string | undefined): ApiClient {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const send = async (options: InjectOptions): Promise<ApiAnswer> => {
    const response = await app.inject(options);
    const body: unknown = response.json();
    if (!isBody(body)) throw new Error(`Not a JSON object: ${response.body}`);
    return { status: response.statusCode, body };
  };
  return {
    get: (url) => send({ method: 'GET', url, headers: authorization }),
    post: (url, body = {}, key = newId()) =>
      send({ method: 'POST', url, headers: { ...authorization, 'idempotency-key': key }, payload: body }),
    upload: async () => {
      const form = new FormData();
      form.set('file', new File([new Uint8Array(pdfBytes())], 'giấy tờ.pdf'));
      const multipart = new Response(form);
      const { status, body } = await send({
        method: 'POST',
        url: '/api/v1/documents',
        headers: { ...authorization, 'content-type': multipart.headers.get('content-type') ?? '' },
        payload: Buffer.from(await multipart.arrayBuffer()),
      });
      if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
      return body.id;
    },
  };
}
