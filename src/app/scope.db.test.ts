import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createApiToken, passwordHasher, signIn } from '#identity';
import type { UnitId } from '#kernel';
import { loadDemonstration, type Role, rolePermissions } from '#organisations';
import type { RoutePermission } from '#platform/http';
import { contentDir, testNow } from '#test/office';
import { testSite } from '#test/site';
import { fillDemonstrationDossiers } from './demonstration/fill-dossiers.action.ts';

/**
 * Every route, asked by every post about dossiers that are not its agency's: made from the table of routes and the
 * table of posts, so that a new route or role is asked without anybody thinking of it. A parameter nobody has taught
 * this test to fill fails it by name.
 */
const site = await testSite();
const { app, db, owner, modules } = site;
after(site.close);

interface Held {
  readonly name: string;
  readonly agencyId: UnitId;
  readonly login: string;
  /** Of the post. */
  readonly code: string;
  readonly role: Role;
}

interface Post {
  readonly name: string;
  readonly agencyId: UnitId;
  readonly permissions: ReadonlySet<string>;
  readonly cookie: string;
  readonly csrf: string;
  readonly bearer: string;
}

/** A dossier with what would give it away. */
interface Canary {
  readonly id: string;
  readonly agencies: readonly string[];
  readonly code: string | null;
  readonly requestCode: string;
  readonly procedure: string;
  readonly unitCode: string;
  readonly handling: string;
  readonly steps: readonly string[];
  readonly documents: readonly string[];
  readonly applicant: string;
  readonly personal: readonly string[];
}

let posts: readonly Post[] = [];
let canaries: readonly Canary[] = [];

before(async () => {
  const theatre = { ...site, province: '68', posts: await loadDemonstration(owner, contentDir) };
  await fillDemonstrationDossiers(theatre, testNow);
  canaries = await readCanaries();
  posts = await readPosts();
});

async function readCanaries(): Promise<readonly Canary[]> {
  return owner.run<Canary>({
    text: `select d.id, d.code, d.request_code as "requestCode", d.procedure_code as procedure, u.code as "unitCode",
        d.handling, a.applicant_name as applicant,
        array(select distinct x from unnest(array[d.reception_unit_id, d.competent_unit_id, (d.state #>> '{places,help}')::uuid]
          || array(select s.agency_id from dossier_step s where s.dossier_id = d.id)
          || array(select l.agency_id from dossier_slice l where l.dossier_id = d.id)) x where x is not null) as agencies,
        array(select s.id::text from dossier_step s where s.dossier_id = d.id) as steps,
        array(select p.document_id::text from dossier_paper p where p.dossier_id = d.id) as documents,
        array_remove(array[a.applicant ->> 'personId', a.applicant ->> 'email'], null) as personal
      from dossier d join dossier_application a on a.dossier_id = d.id join unit u on u.id = d.reception_unit_id
      order by d.id`,
    values: [],
  });
}

/** One post of each role, in each of the two best known communes and in each agency of the province. */
async function readPosts(): Promise<readonly Post[]> {
  const held = await owner.run<Held>({
    text: `select distinct on (agency.code, p.role) p.role || ' of ' || agency.code as name, agency.id as "agencyId",
        account.login, p.code, p.role
      from post p join unit u on u.id = p.unit_id join unit agency on agency.id = coalesce(u.agency_id, u.id)
        join assignment held on held.post_id = p.id join account on account.person_id = held.person_id
      where agency.kind not in ('commune', 'ward', 'special-zone') or agency.code in ('24871', '23110')
      order by agency.code, p.role, p.code`,
    values: [],
  });
  const found: Post[] = [];
  for (const each of held) found.push(await signedIn(each));
  return found;
}

async function signedIn({ name, agencyId, login, code, role }: Held): Promise<Post> {
  const asked = { login, password: 'mot-cua-2026', previousToken: undefined, now: testNow };
  const done = await signIn({ db, passwords: passwordHasher(), onSignIn: [] }, asked);
  const token = await createApiToken(db, { login, postCode: code, name: 'sweep', days: 1, now: testNow });
  assert.ok(done.ok && token.ok, name);
  const cookie = `motcua_phien=${done.value.token}`;
  const { body } = await app.inject({ url: '/lam-viec', headers: { cookie } });
  const csrf = /name="_csrf" value="([^"]*)"/.exec(body)?.[1] ?? '';
  const permissions = rolePermissions(role);
  return { name, agencyId, permissions, cookie, csrf, bearer: `Bearer ${token.value}` };
}

/** What each parameter of a path can stand for, of a dossier. */
const fillings: Readonly<Record<string, (of: Canary) => readonly (string | null | undefined)[]>> = {
  id: (of) => [of.id, of.documents[0]],
  stepId: (of) => [of.steps[0]],
  assignment: (of) => [of.id],
  code: (of) => [of.code ?? of.requestCode, of.unitCode, of.procedure],
  bundle: (of) => [of.id],
  change: (of) => [of.id],
  component: () => ['birth-slip'],
  document: (of) => [of.documents[0]],
  draft: (of) => [of.id],
  entry: () => ['1'],
  event: (of) => [of.id],
  export: (of) => [of.id],
  field: () => ['copies'],
  form: () => ['receipt'],
  key: () => ['notice.accepted'],
  list: (of) => [of.id],
  name: () => ['procedure.yaml'],
  page: () => ['1'],
  paper: (of) => [of.documents[0]],
  part: () => ['chung'],
  phrase: (of) => [of.id],
  procedure: (of) => [of.procedure],
  seq: () => ['1'],
  task: (of) => [of.id],
  token: () => ['0123456789abcdefghij'],
  unit: (of) => [of.unitCode],
  view: (of) => [of.id],
  visit: (of) => [of.id],
  which: () => ['bieu-mau'],
  year: () => ['2026'],
};

/** Every address a route has for a dossier: each parameter filled with each thing it may stand for. */
function addresses(pattern: string, of: Canary): readonly string[] {
  const [, name] = /:(\w+)/.exec(pattern) ?? [];
  if (name === undefined) return [pattern];
  const filling = fillings[name];
  assert.ok(filling, `${pattern}: how is “:${name}” filled for a dossier?`);
  // What stands below a dossier's own address is asked by its id alone.
  const fills = /(ho-so|dossiers)\/:id/.test(pattern) ? [of.id] : filling(of);
  return fills.flatMap((value) =>
    value == null ? [] : addresses(pattern.replace(`:${name}`, encodeURIComponent(value)), of),
  );
}

/** What an answer says that only a dossier has, besides what the one who asked said themselves. */
function givenAway(answer: string, foreign: ReadonlySet<string>, asked: string): readonly string[] {
  const words = new Set(answer.match(/[\w.@-]{8,}/g));
  return [...words].filter((word) => foreign.has(word) && !asked.includes(word));
}

/** Ids and personal data of dossiers; codes too, where the page is not one at which anybody may look up a code. */
const marksOf = (list: readonly Canary[], permission: RoutePermission): ReadonlySet<string> =>
  new Set(
    list.flatMap(({ id, steps, documents, personal, code, requestCode }) => [
      ...[id, ...steps, ...documents, ...personal],
      ...(isOpen(permission) ? [] : [requestCode, ...(code === null ? [] : [code])]),
    ]),
  );

const isOpen = (permission: RoutePermission): boolean => ['public', 'filer', 'citizen'].includes(permission);
const foreignTo = ({ agencyId }: Post): readonly Canary[] =>
  canaries.filter(({ agencies }) => !agencies.includes(agencyId));

/** One of them, in another state for each post, so that all together see them in every state. */
function some(post: Post): readonly Canary[] {
  const foreign = foreignTo(post);
  const states = [...new Set(foreign.map(({ handling }) => handling))].sort();
  const at = posts.indexOf(post);
  const list = foreign.filter(({ handling }) => handling === states[at % states.length]);
  const found = list[at % list.length];
  return found ? [found] : [];
}

/**
 * A PDF cannot be read here: it is made of what the page of the same address shows. Nor can what never ends: the events of
 * the worklist, whose test is beside them.
 */
const isList = (path: string): boolean =>
  !path.includes(':') && !path.endsWith('.pdf') && path !== '/lam-viec/thay-doi';

/**
 * Routes of one method; those open to everybody are asked by one post, the others by all that have the permission: that
 * the others find the door shut is asked of every route by permissions.db.test.ts.
 */
const routesFor = (post: Post, method: string, has: (path: string) => boolean): readonly Route[] =>
  [...modules.pages, ...modules.api].filter(
    ({ method: by, path, permission }) =>
      by === method && has(path) && (isOpen(permission) ? post === posts[0] : mayAsk(post, permission)),
  );

const mayAsk = ({ permissions }: Post, permission: RoutePermission): boolean =>
  permission === 'signed-in' || permissions.has(permission);
type Route = (typeof modules.pages)[number] | (typeof modules.api)[number];

const get = (url: string, post: Post) => app.inject({ url, headers: headersFor(url, post) });
const headersFor = (url: string, { cookie, bearer }: Post): Record<string, string> =>
  url.startsWith('/api/') ? { authorization: bearer } : { cookie };

describe('what a post may not see', { concurrency: false }, () => {
  test('every post has dossiers of others to look for, and its own are found by the same marks', async () => {
    assert.ok(posts.length > 20, `${posts.length} posts`);
    for (const post of posts) assert.equal(some(post).length, 1, post.name);
    const desk = posts.find(({ name }) => name === 'deskOfficer of 24871') ?? assert.fail();
    const own = canaries.filter(({ agencies }) => agencies.includes(desk.agencyId));
    for (const list of ['/lam-viec?muc=toan-co-quan', '/api/v1/worklist']) {
      const { body } = await get(list, desk);
      assert.ok(givenAway(body, marksOf(own, 'dossier.read'), '').length > 0, list);
    }
  });

  test('no list, count or export shows a dossier of another agency, searched for by name or not', async () => {
    for (const post of posts) {
      const foreign = foreignTo(post);
      const marks = { open: marksOf(foreign, 'public'), closed: marksOf(foreign, 'dossier.read') };
      for (const { path, permission } of routesFor(post, 'GET', isList))
        for (const query of ['', `?q=${encodeURIComponent(foreign[0]?.applicant ?? '')}`]) {
          const { body } = await get(`${path}${query}`, post);
          const told = givenAway(body, isOpen(permission) ? marks.open : marks.closed, query);
          assert.deepEqual(told, [], `${path}${query} to ${post.name}`);
        }
    }
  });

  test('no page, file or operation named by a dossier, its steps or papers answers with it', async () => {
    for (const post of posts)
      for (const of of some(post))
        for (const { path, permission } of routesFor(post, 'GET', (each) => each.includes(':')))
          for (const url of addresses(path, of)) {
            const { body, statusCode } = await get(url, post);
            const told = givenAway(body, marksOf([of], permission), decodeURIComponent(url));
            assert.deepEqual(told, [], `${url} to ${post.name}`);
            const itself = [of.id, ...of.documents].some((id) => url.includes(id));
            assert.ok(!itself || statusCode >= 300, `${url} answers ${statusCode} to ${post.name}`);
          }
  });

  test('nothing that is sent changes a dossier of another agency, or tells of it', async () => {
    const before = await standing();
    for (const post of posts)
      for (const of of some(post))
        for (const { path, permission } of routesFor(post, 'POST', (each) => each.includes(':id')))
          for (const url of addresses(path, of)) {
            const { body } = await send(url, post);
            const told = givenAway(body, marksOf([of], permission), decodeURIComponent(url));
            assert.deepEqual(told, [], `${url} to ${post.name}`);
          }
    assert.deepEqual(await standing(), before);
  });
});

const words = { note: 'x', reason: 'x', ground: 'x' };
const send = (url: string, post: Post) =>
  url.startsWith('/api/')
    ? app.inject({ method: 'POST', url, headers: headersFor(url, post), payload: words })
    : app.inject({
        method: 'POST',
        url,
        headers: { ...headersFor(url, post), 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ _csrf: post.csrf, ...words }).toString(),
      });

/** The journal's length of every dossier. */
const standing = () =>
  owner.run<object>({
    text: `select d.id, d.handling, (select count(*) from journal j where j.dossier_id = d.id) as entries
      from dossier d order by d.id`,
    values: [],
  });
