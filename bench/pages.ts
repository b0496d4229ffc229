import { demonstrationPassword } from '#identity';
import { Visitor } from './support/browser.ts';
import { Connection } from './support/connection.ts';
import { type Crew, live } from './support/life.ts';
import { type BenchOffice, crews, resultFiles } from './support/office.ts';
import { load, perSecond } from './support/plan.ts';
import type { Bench } from './support/result.ts';
import { median, percentile, rounded } from './support/statistics.ts';
import { type Weight, weigh } from './support/weight.ts';

const clients = 4;
const seconds = 2;
const runs = 3;
/** Of a citizen's page at the first visit; `docs` and the issue say so. */
const budget = 60 * 1024;

/** How fast pages come, and what the citizen's pages weigh. */
export const pages: Bench = async (office) => {
  const { codes, desk } = await fill(office);
  const asked: readonly (readonly [string, readonly string[], string])[] = [
    ['track', codes.map((code) => `/tra-cuu?ma=${encodeURIComponent(code)}`), ''],
    ['worklist', ['/lam-viec'], desk],
    ['search', ['/thu-tuc?q=khai%20sinh', '/thu-tuc?q=ho%20kinh%20doanh'], ''],
    ['procedure', ['/thu-tuc/1.001193', '/thu-tuc/1.001612'], ''],
    ['figures', ['/so-lieu'], ''],
  ];
  const speeds: (readonly [string, Speed])[] = [];
  for (const [name, paths, headers] of asked) speeds.push([name, await speedOf(office, paths, headers)]);
  const weights = await weightsOf(office, codes[0] ?? '');
  const by = (value: (speed: Speed) => number) =>
    Object.fromEntries(speeds.map(([name, speed]) => [name, rounded(value(speed))]));
  const numbers = {
    p50Ms: by(({ p50 }) => p50),
    p95Ms: by(({ p95 }) => p95),
    perSecond: by(({ rate }) => rate),
    gzipBytes: Object.fromEntries(weights.map(([name, { total }]) => [name, total])),
  };
  const speedRows = speeds.map(([name, { p50, p95, rate }]) => [
    name,
    rounded(p50),
    rounded(p95),
    rounded(rate),
  ]);
  return {
    numbers,
    head: ['page', 'p50 ms', 'p95 ms', 'per second'],
    rows: speedRows,
    notes: [
      `${clients} clients; median of ${runs} runs of ${seconds} s`,
      'gzip bytes at the first visit: html + css + js + fonts = total',
      ...weights.map(([name, { html, css, js, fonts, total }]) => {
        const over = total > budget ? '  OVER 60 KB' : '';
        return `  ${name}: ${html} + ${css} + ${js} + ${fonts} = ${total}${over}`;
      }),
    ],
  };
};

interface Speed {
  readonly p50: number;
  readonly p95: number;
  readonly rate: number;
}

async function speedOf(office: BenchOffice, paths: readonly string[], headers: string): Promise<Speed> {
  const measured = [];
  for (let run = 0; run < runs; run += 1)
    measured.push(await load({ kind: 'get', url: office.url, clients, seconds, headers, paths }));
  return {
    p50: median(measured.map(({ latencies }) => percentile(latencies, 50))),
    p95: median(measured.map(({ latencies }) => percentile(latencies, 95))),
    rate: median(measured.map(perSecond)),
  };
}

/** Dossiers in every state of one commune, with a full inbox; and its desk officer, signed in. */
async function fill(office: BenchOffice): Promise<{ codes: readonly string[]; desk: string }> {
  const [crew] = await crews(office, 1);
  if (!crew) throw new Error('Nobody to do the work');
  const lifes = 60;
  const documents = await resultFiles(office, crew, lifes);
  const connection = new Connection(new URL(office.url));
  const codes: string[] = [];
  for (const [at, document] of documents.entries()) {
    const { code, requestCode } = await live(connection, crew, document, { until: (at % 10) + 1 });
    await live(connection, crew, document, { until: 1 });
    codes.push(code ?? requestCode);
  }
  connection.close();
  return { codes, desk: await signedIn(office, crew) };
}

async function signedIn(office: BenchOffice, crew: Crew): Promise<string> {
  const visitor = new Visitor(office.url);
  const fields = { tenDangNhap: crew.deskLogin, matKhau: demonstrationPassword };
  await visitor.submit('/dang-nhap', fields);
  visitor.close();
  return visitor.cookie;
}

async function weightsOf(office: BenchOffice, code: string): Promise<readonly (readonly [string, Weight])[]> {
  const visitor = new Visitor(office.url);
  const start = '/thu-tuc/1.001193/nop';
  const [crew] = await crews(office, 1);
  const first = await visitor.submit(start, { donVi: crew?.commune ?? '' });
  const papers = first.replace(/[^/]*$/, 'giay-to');
  visitor.close();
  const asked: readonly (readonly [string, string])[] = [
    ['/', '/'],
    ['/thu-tuc?q=', '/thu-tuc?q=khai%20sinh'],
    ['/thu-tuc/CODE', '/thu-tuc/1.001193'],
    ['/thu-tuc/CODE/nop', start],
    ['/nop/DRAFT/PAGE', first],
    ['/nop/DRAFT/giay-to', papers],
    ['/tra-cuu', '/tra-cuu'],
    ['/tra-cuu?ma=', `/tra-cuu?ma=${encodeURIComponent(code)}`],
    ['/so-lieu', '/so-lieu'],
    ['/dang-nhap', '/dang-nhap'],
    ['/dang-ky', '/dang-ky'],
  ];
  const weights: (readonly [string, Weight])[] = [];
  for (const [name, path] of asked) weights.push([name, await weigh(office.url, path, visitor.cookie)]);
  return weights;
}
