import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { scales } from '#test/first-visit';
import { markupComplaints } from '#test/markup';
import { pagePatterns } from '#test/page-patterns';
import { runningOffice } from '#test/running-office';
import { type Client, client, draftBirth, fileDraft, locationOf, signedIn } from '../journeys/http-steps.ts';

/** What the house allows a citizen's page at the first visit, gzipped: in all, and its document alone. */
const most = { bytes: 60_000, html: 25_000, requests: 10, fonts: 2 } as const;

const office = await runningOffice();
const patterns = await pagePatterns(office, ['public', 'filer', 'citizen', 'signed-in']);
after(() => office.close());
const weigh = scales(office.url);

/** The kinds of pages looked at, by the path of their route, and how often. */
const met = new Map<string, number>();
const patternOf = (address: string): string | undefined => {
  const [path = ''] = address.split('?');
  return patterns.find((each) => new RegExp(`^${each.replace(/:\w+/g, '[^/]+')}$`).test(path));
};

/**
 * Not looked at: files, what calendars and printers take, and the letter of apology, a slip like the others that
 * nobody in the demonstration's first commune was sent. The second factor (`/tai-khoan/xac-…`) and the choice of a
 * post are officials' alone.
 */
const isLeftOut = (pattern: string): boolean =>
  /\.(pdf|ics)$|^\/tep\/|\/van-ban-xin-loi$|^\/tai-khoan\/xac-|^\/lam-viec\//.test(pattern);
/** Of a page with one address for each procedure or dossier a few are enough; of a form each page counts. */
const enough = (pattern: string): number => (pattern === '/nop/:draft/:page' ? 12 : 3);

/** Looks at pages, and on by their links, as far as there are kinds of pages not looked at enough. */
async function walk(who: Client, from: readonly string[]): Promise<void> {
  const { cookies } = await who.http.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const queue = [...from];
  const seen = new Set<string>();
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const pattern = patternOf(address);
    if (pattern === undefined || isLeftOut(pattern) || seen.has(address)) continue;
    seen.add(address);
    const times = met.get(pattern) ?? 0;
    if (times >= enough(pattern) && !from.includes(address)) continue;
    const leadsTo = await fits(address, cookie);
    if (leadsTo) met.set(pattern, times + 1);
    queue.push(...(leadsTo ?? []));
  }
}

/**
 * Fails unless a page is light, valid HTML, and from here alone. The addresses it leads to; nothing where a
 * page is not there before something else is done: it leads elsewhere, or to where one signs in.
 */
async function fits(address: string, cookie: string): Promise<readonly string[] | undefined> {
  const { status, markup, elsewhere, ...weight } = await weigh(address, cookie);
  if (status === 303) return undefined;
  assert.equal(status, 200, address);
  assert.deepEqual(elsewhere, [], `${address} asks another host`);
  for (const part of ['bytes', 'html', 'requests', 'fonts'] as const)
    assert.ok(weight[part] <= most[part], `${address}: ${part} ${weight[part]}`);
  assert.deepEqual(await markupComplaints(markup), [], address);
  return [...markup.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/[?&]lang=/.test(href));
}

test('every page anyone can open is light, valid HTML, and from our host alone', async () => {
  const guest = await client(office.url);
  const procedure = ['', '/can-gi', '/ap-phich'].map((page) => `/thu-tuc/1.001193${page}`);
  await walk(guest, [
    '/',
    '/?lang=en',
    '/thu-tuc?q=zzz',
    '/thu-tuc/thay-doi',
    ...procedure,
    '/lien-he/24871',
  ]);
});

test('so is every page of filing, for oneself and for another, and of following what was filed', async () => {
  const guest = await client(office.url);
  await guest.get('/thu-tuc/1.001193/nop');
  const started = { donVi: '24871', choAi: 'nguoi-khac' };
  const another = locationOf(await guest.post('/thu-tuc/1.001193/nop', started));
  assert.match(another, /nop-thay$/);
  const draft = await draftBirth(guest);
  await walk(guest, ['/ho-so', another, `${draft}/nop-cho-ai`, `${draft}/giay-to`, `${draft}/kiem-tra`]);
  const code = await fileDraft(guest, draft);
  await walk(guest, [`${draft}/da-nop`, `/tra-cuu?ma=${code}`, '/tra-cuu?ma=YC-2222-2222', '/ho-so']);
});

test('so is every page of a citizen who has signed in', async () => {
  const citizen = await signedIn(office.url, '0900000001');
  const draft = await draftBirth(citizen);
  await walk(citizen, ['/ho-so', '/', '/tai-khoan', '/giay-to-cua-toi', `${draft}/giay-to`]);
});

test('so is every screen of the kiosk, and every page of an appointment', async () => {
  const head = await signedIn(office.url, 'giamdoc.dinhvan');
  const settings = await (await head.get('/quan-tri/quay/24871')).text();
  const device = /href="(\/quay\/24871\?may=[^"]+)"/.exec(settings)?.[1] ?? assert.fail('no device');
  const guest = await client(office.url);
  const key = device.slice(device.indexOf('?'));
  const ticket = locationOf(await guest.post(`/quay/24871/lay-so${key}`, { loai: 'A' }));
  const screens = ['lay-so', 'dang-goi', 'tim', 'tra-cuu', 'ap-phich', 'thu-tuc/1.001193'];
  await walk(guest, [device, ticket, ...screens.map((page) => `/quay/24871/${page}${key}`)]);
  const slot = '/dat-lich/24871/xac-nhan?luc=2026-11-23T08:00';
  const who = { hoTen: 'Lê Thị Sen', dienThoai: '0912345678' };
  const booked = locationOf(await guest.post(slot, who));
  await walk(guest, ['/dat-lich/24871', slot, booked]);
});

test('so are the slips of dossiers that were refused or stopped', async () => {
  const desk = await signedIn(office.url, 'motcua.dinhvan');
  const slips = ['phieu-tu-choi', 'thong-bao-dung', 'phieu-kiem-soat', 'xac-nhan-nop-tien-phi'];
  const rows = await office.database.db.run<{ id: string }>({
    text: `select id from dossier order by handling in ('refused', 'stopped') desc`,
    values: [],
  });
  for (const slip of slips) {
    for (const { id } of rows) {
      const address = `/ho-so/${id}/${slip}`;
      if ((await desk.get(address)).status() !== 200) continue;
      await walk(desk, [address]);
      break;
    }
  }
});

test('no page of a citizen that the office has was forgotten', () => {
  assert.deepEqual(
    patterns.filter((pattern) => !isLeftOut(pattern) && !met.has(pattern)),
    [],
  );
});
