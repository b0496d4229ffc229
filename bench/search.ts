import { everydayQueries } from '#procedures';
import type { BenchOffice } from './support/office.ts';
import { load, perSecond } from './support/plan.ts';
import type { Bench } from './support/result.ts';
import { median, percentile, rounded } from './support/statistics.ts';

const seconds = 3;
const runs = 3;
/** Of a search at the server, in milliseconds, one after the other. */
const bar = 30;

/** How fast procedures are found among all titles, and how high what was meant stands. */
export const search: Bench = async (office) => {
  const asked = everydayQueries.map(([text]) => encodeURIComponent(text));
  const api = asked.map((text) => `/api/v1/procedures?q=${text}`);
  const titles = (await found(office, '/api/v1/procedures')).total;
  const [one, four, page] = [
    await speedOf(office, api, 1),
    await speedOf(office, api, 4),
    await speedOf(
      office,
      asked.map((text) => `/thu-tuc?q=${text}`),
      1,
    ),
  ];
  const places = await placesOf(office);
  const reciprocal = places.map((place) => (place === 0 ? 0 : 1 / place));
  const meanReciprocalRank = reciprocal.reduce((sum, each) => sum + each, 0) / places.length;
  const row = (name: string, { p50, p95, rate }: Speed) => [name, rounded(p50), rounded(p95), rounded(rate)];
  return {
    numbers: {
      titles,
      questions: places.length,
      meanReciprocalRank: rounded(meanReciprocalRank),
      amongFirstThree: places.filter((place) => place >= 1 && place <= 3).length,
      p50Ms: { one: rounded(one.p50), four: rounded(four.p50), page: rounded(page.p50) },
      p95Ms: { one: rounded(one.p95), four: rounded(four.p95), page: rounded(page.p95) },
    },
    head: ['asked', 'p50 ms', 'p95 ms', 'per second'],
    rows: [row('API, 1 client', one), row('API, 4 clients', four), row('page, 1 client', page)],
    notes: [
      `${places.length} everyday questions over ${titles} titles; median of ${runs} runs of ${seconds} s`,
      `mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`,
      `the bar is ${bar} ms at the 95th percentile: ${page.p95 <= bar && one.p95 <= bar ? 'held' : 'MISSED'}`,
    ],
  };
};

interface Speed {
  readonly p50: number;
  readonly p95: number;
  readonly rate: number;
}

async function speedOf(office: BenchOffice, paths: readonly string[], clients: number): Promise<Speed> {
  const measured = [];
  for (let run = 0; run < runs; run += 1)
    measured.push(await load({ kind: 'get', url: office.url, clients, seconds, headers: '', paths }));
  return {
    p50: median(measured.map(({ latencies }) => percentile(latencies, 50))),
    p95: median(measured.map(({ latencies }) => percentile(latencies, 95))),
    rate: median(measured.map(perSecond)),
  };
}

/** Where what was meant stands, from 1; 0 when it is not on the first page. */
async function placesOf(office: BenchOffice): Promise<readonly number[]> {
  const places: number[] = [];
  for (const [text, code] of everydayQueries) {
    const { codes } = await found(office, `/api/v1/procedures?q=${encodeURIComponent(text)}`);
    places.push(codes.indexOf(code) + 1);
  }
  return places;
}

async function found(
  office: BenchOffice,
  path: string,
): Promise<{ readonly total: number; readonly codes: readonly string[] }> {
  const answer: unknown = await (await fetch(`${office.url}${path}`)).json();
  if (!isFound(answer)) throw new Error(`No procedures at ${path}`);
  return { total: answer.total, codes: answer.procedures.map(({ code }) => code) };
}

const isFound = (
  value: unknown,
): value is { readonly total: number; readonly procedures: readonly { readonly code: string }[] } =>
  typeof value === 'object' && value !== null && 'total' in value && 'procedures' in value;
