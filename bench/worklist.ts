import { demonstrationPassword } from '#identity';
import { Visitor } from './support/browser.ts';
import { fillWithOpen } from './support/many-open.ts';
import type { BenchOffice } from './support/office.ts';
import { load } from './support/plan.ts';
import type { Bench } from './support/result.ts';
import { median, percentile, rounded } from './support/statistics.ts';

const seconds = 4;
const runs = 3;
const bars = { p95Ms: 50, growth: 1.3 };
const province = Number(process.env['BENCH_DOSSIERS'] ?? 1_000_000);
const small = 10_000;
const openInUnit = { before: 5_000, after: 20_000 };

/** Who looks: the post that may do least with dossiers, and the one that sees most. */
const posts = { least: 'clerk', most: 'divisionHead' } as const;
type Who = keyof typeof posts;

/**
 * The whole page of a worklist, signed in, over HTTP: first and hundredth page of the longest list a post has. Measured
 * with a small province and with a large one while the agency's own work stays the same, and then with all the agency
 * is to bear.
 */
export const worklist: Bench = async (office) => {
  const agencyId = await agencyOf(office);
  await fillWithOpen(office.db, { dossiers: openInUnit.before, open: 100, agencyId });
  await fillWithOpen(office.db, { dossiers: small - openInUnit.before, open: 15, agencyId: undefined });
  const readers = await readersOf(office, agencyId);
  const inSmall = await measure(office, readers);
  const started = performance.now();
  await fillWithOpen(office.db, { dossiers: province - small, open: 15, agencyId: undefined });
  const making = (performance.now() - started) / 1000;
  const inLarge = await measure(office, readers);
  await fillWithOpen(office.db, { dossiers: openInUnit.after - openInUnit.before, open: 100, agencyId });
  const full = await measure(office, readers);
  const growth = median(inLarge.map(({ p50 }, at) => p50 / (inSmall[at]?.p50 ?? p50)));
  const cpuGrowth = median(inLarge.map(({ cpu }, at) => cpu / (inSmall[at]?.cpu ?? cpu)));
  const worst = Math.max(...full.map(({ p95 }) => p95));
  const held = (is: boolean) => (is ? 'held' : 'MISSED');
  const by = (points: readonly Point[], of: (point: Point) => number) =>
    Object.fromEntries(points.map((point) => [point.name, rounded(of(point))]));
  return {
    numbers: {
      dossiers: province,
      openInUnit: openInUnit.after,
      p50Ms: by(full, ({ p50 }) => p50),
      p95Ms: by(full, ({ p95 }) => p95),
      cpuMs: by(full, ({ cpu }) => cpu),
      growth: rounded(growth),
      growthOfCpu: rounded(cpuGrowth),
    },
    head: ['page', `p50 of ${small}`, `p50 of ${province}`, 'growth', 'p50 full', 'p95 full', 'cpu ms'],
    rows: full.map((point, at) => {
      const [before, after] = [inSmall[at]?.p50 ?? 0, inLarge[at]?.p50 ?? 0];
      return [point.name, ...[before, after, after / before, point.p50, point.p95, point.cpu].map(rounded)];
    }),
    notes: [
      `one client; median of ${runs} runs of ${seconds} s; ${rounded(making)} s to make the large province`,
      `${openInUnit.before} open in the unit while the province grows, then ${openInUnit.after}`,
      `p95 with all of it: at most ${bars.p95Ms} ms, ${held(worst <= bars.p95Ms)}; growth at most ${bars.growth}, ${held(growth <= bars.growth)}`,
    ],
  };
};

interface Reader {
  readonly name: string;
  readonly cookie: string;
  readonly path: string;
}

interface Point {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  /** Processor time of the program a page. */
  readonly cpu: number;
}

async function measure(office: BenchOffice, readers: readonly Reader[]): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (const { name, cookie, path } of readers) {
    const measured = [];
    const before = await office.cpuMs();
    for (let run = 0; run < runs; run += 1) {
      const plan = {
        kind: 'get',
        url: office.url,
        clients: 1,
        seconds,
        headers: cookie,
        paths: [path],
      } as const;
      measured.push((await load(plan)).latencies);
    }
    points.push({
      name,
      cpu: ((await office.cpuMs()) - before) / measured.flat().length,
      p50: median(measured.map((latencies) => percentile(latencies, 50))),
      p95: median(measured.map((latencies) => percentile(latencies, 95))),
    });
  }
  return points;
}

/** A commune of the demonstration where both posts are held. */
async function agencyOf(office: BenchOffice): Promise<string> {
  const [row] = await office.db.run<{ agency_id: string }>({
    text: `select agency_id from post_holding_v p where agency_kind = 'commune' and role = any($1)
      group by 1 having count(distinct role) = 2 order by 1 limit 1`,
    values: [Object.values(posts)],
  });
  if (!row) throw new Error('No commune has both posts');
  return row.agency_id;
}

async function readersOf(office: BenchOffice, agencyId: string): Promise<readonly Reader[]> {
  const readers: Reader[] = [];
  for (const who of Object.keys(posts) as Who[]) {
    const visitor = await signedIn(office, agencyId, posts[who]);
    const pages = [['agency', '/lam-viec?muc=toan-co-quan']];
    if (who === 'most')
      pages.push(['posts', '/lam-viec?muc=cac-vi-tri'], ['amber', '/lam-viec?muc=cac-vi-tri&den=vang']);
    for (const [list = '', path = ''] of pages) {
      readers.push({ name: `${who} ${list} 1`, cookie: visitor.cookie, path });
      if (list !== 'amber')
        readers.push({
          name: `${who} ${list} 100`,
          cookie: visitor.cookie,
          path: await hundredth(visitor, path),
        });
    }
    visitor.close();
  }
  return readers;
}

async function signedIn(office: BenchOffice, agencyId: string, role: string): Promise<Visitor> {
  const [row] = await office.db.run<{ login: string }>({
    text: `select a.login from post_holding_v p join account a on a.person_id = p.person_id
      where p.agency_id = $1 and p.role = $2 order by p.code limit 1`,
    values: [agencyId, role],
  });
  const visitor = new Visitor(office.url);
  await visitor.submit('/dang-nhap', { tenDangNhap: row?.login ?? '', matKhau: demonstrationPassword });
  return visitor;
}

/** Page by page, as a person would get there. */
async function hundredth(visitor: Visitor, first: string): Promise<string> {
  let path = first;
  for (let page = 1; page < 100; page += 1) {
    const link = /<a[^>]*href="([^"]*)"[^>]*rel="next"/.exec(await visitor.get(path))?.[1];
    if (link === undefined) throw new Error(`There is no page ${page + 1} of ${first}`);
    path = link.replaceAll('&amp;', '&');
  }
  return path;
}
