import { demonstrationPassword } from '#identity';
import type { JsonObject } from '#kernel';
import { Visitor } from './support/browser.ts';
import { Connection } from './support/connection.ts';
import { type Crew, live } from './support/life.ts';
import { type BenchOffice, crews, resultFiles } from './support/office.ts';
import { load, perSecond } from './support/plan.ts';
import type { Bench } from './support/result.ts';
import { median, percentile, rounded } from './support/statistics.ts';
import { weigh } from './support/weight.ts';

const wanted = { events: 200, files: 30 } as const;
/** Milliseconds at the server, and bytes of HTML as they travel. */
const bar = { p95: 80, html: 60 * 1024 } as const;
const seconds = 3;
const runs = 3;

/**
 * The page of a dossier that has been through much: sent back again and again, talked about, with a pile of files;
 * as its specialist, the chairperson and the desk see it.
 */
export const dossier: Bench = async (office) => {
  const [crew] = await crews(office, 1);
  if (!crew) throw new Error('Nobody to do the work');
  const { id, events } = await longLife(office, crew);
  const paths = [`/lam-viec/ho-so/${id}`];
  const measured: Seen[] = [];
  for (const post of ['chuyenvien', 'chutich', 'motcua']) {
    const headers = await signedIn(office, crew.deskLogin.replace('motcua', post));
    const taken = [];
    const before = await office.cpuMs();
    for (let run = 0; run <= runs; run += 1)
      taken.push(await load({ kind: 'get', url: office.url, clients: 1, seconds, headers, paths }));
    const pages = taken.reduce((sum, { latencies }) => sum + latencies.length, 0);
    const cpu = ((await office.cpuMs()) - before) / pages;
    // The first fills caches that the program keeps for every dossier.
    const [, ...counted] = taken;
    const { html } = await weigh(office.url, paths[0] ?? '', headers);
    measured.push({
      post,
      html,
      p50: median(counted.map(({ latencies }) => percentile(latencies, 50))),
      p95: median(counted.map(({ latencies }) => percentile(latencies, 95))),
      rate: median(counted.map(perSecond)),
      cpu,
    });
  }
  const by = (value: (each: (typeof measured)[number]) => number) =>
    Object.fromEntries(measured.map((each) => [each.post, rounded(value(each))]));
  const held = measured.every(({ p95, html }) => p95 <= bar.p95 && html <= bar.html);
  return {
    numbers: {
      events,
      files: wanted.files,
      p95Ms: by(({ p95 }) => p95),
      htmlGzipBytes: by(({ html }) => html),
      cpuMsPerPage: by(({ cpu }) => cpu),
    },
    head: ['post', 'p50 ms', 'p95 ms', 'per second', 'cpu ms', 'HTML gzip'],
    rows: measured.map(({ post, p50, p95, rate, cpu, html }) => [
      post,
      rounded(p50),
      rounded(p95),
      rounded(rate),
      rounded(cpu),
      html,
    ]),
    notes: [
      `${events} entries, ${wanted.files} files; one client, median of ${runs} runs of ${seconds} s`,
      `the bars are ${bar.p95} ms and ${bar.html} bytes: ${held ? 'held' : 'MISSED'}`,
    ],
  };
};

/** How fast and how heavy the page is for one post. */
interface Seen {
  readonly post: string;
  readonly html: number;
  readonly p50: number;
  readonly p95: number;
  readonly rate: number;
  /** Processor time of the program a page, in milliseconds: what other work on the machine disturbs least. */
  readonly cpu: number;
}

/** A certified copy at work, with so many files and entries in its journal, all made by the API. */
async function longLife(
  office: BenchOffice,
  crew: Crew,
): Promise<{ readonly id: string; readonly events: number }> {
  const documents = await resultFiles(office, crew, wanted.files);
  const connection = new Connection(new URL(office.url));
  const shown = await live(connection, crew, '', { until: 3 });
  const { id } = shown;
  let { steps } = shown;
  const act = async (who: 'specialist' | 'leader' | 'clerk' | 'desk', path: string, body: JsonObject) => {
    const step = steps.find(({ doneAt }) => doneAt === null)?.id ?? '';
    const to = `/api/v1/dossiers/${id}/${path.replace(':step', step)}`;
    const headers = `authorization: Bearer ${crew[who]}\r\ncontent-type: application/json\r\n`;
    const answer = await connection.send('POST', to, headers, JSON.stringify(body));
    if (answer.status >= 300) throw new Error(`${to}: ${answer.status} ${answer.body.toString('utf8')}`);
    ({ steps } = JSON.parse(answer.body.toString('utf8')) as typeof shown);
  };
  const finish = (who: 'specialist' | 'leader', outcome: string) =>
    act(who, 'steps/:step/completion', {
      outcome,
      note: 'Đề nghị xem lại số bản và tên giấy tờ ở trang hai.',
    });
  // As many at a time as the API takes.
  for (let from = 0; from < documents.length; from += 15)
    await act('clerk', 'results', { documents: documents.slice(from, from + 15), number: '45/CT' });
  for (let round = 0; round < 16; round += 1) {
    await finish('specialist', 'done');
    await act('leader', 'steps/:step/take', {});
    await finish('leader', 'sentBack');
    await act('specialist', 'steps/:step/take', {});
  }
  let events = await journalLength(office, id);
  for (; events < wanted.events; events += 1)
    if (events % 2 === 0)
      await act('desk', 'notes', { text: 'Đã gọi điện cho người nộp, hẹn đến chiều nay.' });
    else await act('desk', 'messages', { text: 'Ông/bà mang theo bản chính khi đến nhận kết quả.' });
  connection.close();
  return { id, events: await journalLength(office, id) };
}

async function journalLength({ db }: BenchOffice, id: string): Promise<number> {
  const [row] = await db.run<{ count: number }>({
    text: 'select count(*)::int as count from journal where dossier_id = $1',
    values: [id],
  });
  return row?.count ?? 0;
}

async function signedIn(office: BenchOffice, login: string): Promise<string> {
  const visitor = new Visitor(office.url);
  await visitor.submit('/dang-nhap', { tenDangNhap: login, matKhau: demonstrationPassword });
  visitor.close();
  return visitor.cookie;
}
