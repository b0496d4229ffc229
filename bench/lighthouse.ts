import lighthouse from 'lighthouse';
import type { BrowserContext } from 'playwright-core';
import { openBrowser, person, phone } from '#test/browser';
import { fileBirth, fillBirth } from '../test/journeys/citizen-steps.ts';
import { type BenchOffice, freePort } from './support/office.ts';
import type { Bench, Result } from './support/result.ts';
import { median, rounded } from './support/statistics.ts';

/** How often each page is judged; the median counts. */
const runs = Number(process.env['BENCH_RUNS'] ?? 1);
/** Of a citizen's page on a simulated cheap phone and slow 4G: milliseconds, and shares of one. */
const bars = { paintMs: 2500, performance: 0.95, accessibility: 1 } as const;

type LighthouseResult = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

interface Judged {
  readonly name: string;
  readonly paintMs: number;
  readonly performance: number;
  readonly accessibility: number;
  /** Names of Lighthouse's checks of accessibility that the page does not pass. */
  readonly failed: readonly string[];
}

/** What Lighthouse says of the citizen's pages, on its phone and its simulated slow 4G, with an empty cache. */
export const lighthousePages: Bench = async (office) => {
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const guest = await person(browser, office.url, { viewport: phone, javaScriptEnabled: false });
    const pages = await citizenPages(office, guest);
    const cookie = (await guest.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    await office.settled();
    const judged: Judged[] = [];
    for (const [name, path] of pages) {
      const page = await judge(port, name, `${office.url}${path}`, cookie);
      process.stdout.write(
        `${name}: ${rounded(page.paintMs)} ms, ${page.performance}, ${page.accessibility}\n`,
      );
      judged.push(page);
    }
    return resultOf(judged);
  } finally {
    await browser.close();
  }
};

function resultOf(judged: readonly Judged[]): Result {
  const by = (key: 'paintMs' | 'performance' | 'accessibility') =>
    Object.fromEntries(judged.map((page) => [page.name, rounded(page[key])]));
  const head = ['page', 'largest paint ms', 'performance', 'accessibility'];
  return {
    numbers: {
      paintMs: by('paintMs'),
      performance: by('performance'),
      accessibility: by('accessibility'),
      underBar: judged.filter(underBar).length,
    },
    head,
    rows: judged.map(({ name, paintMs, performance, accessibility }) => [
      name,
      rounded(paintMs),
      performance,
      accessibility,
    ]),
    notes: [
      `Median of ${runs}; bars: ${bars.paintMs} ms, ${bars.performance}, ${bars.accessibility}`,
      ...judged.filter(underBar).map(({ name, failed }) => `  UNDER THE BAR ${name} ${failed.join(' ')}`),
    ],
  };
}

const underBar = ({ paintMs, performance, accessibility }: Judged): boolean =>
  paintMs > bars.paintMs || performance < bars.performance || accessibility < bars.accessibility;

/** A dossier filed, to be followed, and a draft filled to its last page, both in the hands of `guest`. */
async function citizenPages(
  office: BenchOffice,
  guest: BrowserContext,
): Promise<readonly (readonly [string, string])[]> {
  guest.setDefaultTimeout(60_000);
  const page = await guest.newPage();
  const code = await fileBirth(page);
  await page.goto('/ho-so');
  const own = await page.locator('main a[href^="/ho-so/"]').first().getAttribute('href');
  if (own === null) throw new Error('The dossier is not among one’s own');
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url().slice(office.url.length)));
  await fillBirth(page);
  const question = visited.find((path) => path.startsWith('/nop/'));
  const papers = visited.find((path) => path.endsWith('/giay-to'));
  const check = visited.find((path) => path.endsWith('/kiem-tra'));
  if (!question || !papers || !check) throw new Error(`Filing went through ${visited.join(' ')}`);
  await page.close();
  return [
    ['home', '/'],
    ['search', '/thu-tuc?q=khai%20sinh'],
    ['procedure', '/thu-tuc/1.001193'],
    ['form', question],
    ['papers', papers],
    ['check', check],
    ['track', `/tra-cuu?ma=${encodeURIComponent(code)}`],
    ['own', own],
  ];
}

async function judge(port: number, name: string, url: string, cookie: string): Promise<Judged> {
  const seen: Judged[] = [];
  for (let run = 0; run < runs; run += 1) seen.push(await judgeOnce(port, name, url, cookie));
  return {
    name,
    paintMs: median(seen.map(({ paintMs }) => paintMs)),
    performance: median(seen.map(({ performance }) => performance)),
    accessibility: median(seen.map(({ accessibility }) => accessibility)),
    failed: [...new Set(seen.flatMap(({ failed }) => failed))],
  };
}

async function judgeOnce(port: number, name: string, url: string, cookie: string): Promise<Judged> {
  const { categories, audits } = await reportOn(port, url, cookie);
  const score = (category: string): number => categories[category]?.score ?? 0;
  return {
    name,
    paintMs: audits['largest-contentful-paint']?.numericValue ?? Number.POSITIVE_INFINITY,
    performance: score('performance'),
    accessibility: score('accessibility'),
    failed: (categories['accessibility']?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
      .map(({ id }) => id),
  };
}

/** On a busy machine Chromium loses the beginning of a trace now and then (NO_NAVSTART): asked again, twice. */
async function reportOn(port: number, url: string, cookie: string, again = 2): Promise<LighthouseResult> {
  const said = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility'],
    extraHeaders: { cookie },
  });
  const fault = said ? said.lhr.runtimeError : { message: 'no report' };
  if (said && !fault) return said.lhr;
  if (again > 0) return reportOn(port, url, cookie, again - 1);
  throw new Error(`${url}: ${fault?.message}`);
}
