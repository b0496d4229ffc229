import { startFloor } from './support/floor.ts';
import type { Crew } from './support/life.ts';
import { stages } from './support/life.ts';
import { type BenchOffice, crews, resultFiles } from './support/office.ts';
import { type Rival, rival } from './support/pgbench.ts';
import { load, perSecond } from './support/plan.ts';
import type { Bench } from './support/result.ts';
import { sameWrites } from './support/same-writes.ts';
import { median, percentile, rounded } from './support/statistics.ts';

const clients = [1, 4, 16] as const;
const seconds = 3;
const runs = 3;

interface Point {
  readonly lives: number[];
  readonly rival: number[];
  readonly floor: number[];
  readonly latencies: number[];
  /** Of the program, a command. */
  readonly cpuMs: number[];
}

/**
 * Complete lives per second over HTTP beside the same row writes by `pgbench` and by a bare floor, on the same
 * server in the same run. The three take turns, so that whatever else the machine does falls on all of them.
 */
export const lives: Bench = async (office) => {
  const people = await crews(office, Math.max(...clients));
  const [first] = people;
  if (!first) throw new Error('Nobody to do the work');
  const [document = ''] = await resultFiles(office, first, 1);
  const statements = await sameWrites(office.db, { url: office.url, crew: first, document });
  const writer = await rival(office.address, statements);
  const floor = await startFloor(office.address, statements);
  const points = new Map<number, Point>();
  try {
    await livesOf(office, people, 4, 1);
    for (let run = 0; run < runs; run += 1)
      for (const count of clients) {
        const point = points.get(count) ?? { lives: [], rival: [], floor: [], latencies: [], cpuMs: [] };
        points.set(count, point);
        await office.settled();
        const before = await office.cpuMs();
        const measured = await livesOf(office, people, count, seconds);
        const commands = measured.latencies.length * stages.length;
        point.cpuMs.push(((await office.cpuMs()) - before) / commands);
        await office.settled();
        point.lives.push(perSecond(measured));
        point.latencies.push(...measured.latencies);
        point.rival.push(await writer.run(count, seconds));
        const plan = {
          kind: 'floor',
          url: floor.url,
          steps: statements.length,
          clients: count,
          seconds,
        } as const;
        point.floor.push(perSecond(await load(plan)));
      }
  } finally {
    floor.close();
    await writer.close();
  }
  return resultOf(writer, points);
};

async function livesOf(office: BenchOffice, people: readonly Crew[], count: number, duration: number) {
  const each = Math.ceil((400 * duration) / count);
  const taking = people.slice(0, count);
  const documents = await Promise.all(taking.map((crew) => resultFiles(office, crew, each)));
  return load({
    kind: 'lives',
    url: office.url,
    clients: count,
    seconds: duration,
    crews: taking,
    documents,
  });
}

function resultOf(writer: Rival, points: ReadonlyMap<number, Point>) {
  const by = (value: (point: Point) => number): Record<string, number> =>
    Object.fromEntries([...points].map(([count, point]) => [count, rounded(value(point))]));
  const numbers = {
    livesPerSecond: by((point) => median(point.lives)),
    pgbenchLivesPerSecond: by((point) => median(point.rival)),
    ratio: by((point) => median(point.lives) / median(point.rival)),
    floorLivesPerSecond: by((point) => median(point.floor)),
    ratioToFloor: by((point) => median(point.lives) / median(point.floor)),
    cpuMsPerCommand: by((point) => median(point.cpuMs)),
    commandP50Ms: by((point) => percentile(point.latencies, 50) / stages.length),
  };
  const head = [
    'clients',
    'lives/s',
    'pgbench',
    'ratio',
    'floor',
    'of floor',
    'cpu ms/command',
    'ms/command',
  ];
  const rows = [...points.keys()].map((count) => [
    count,
    ...Object.values(numbers).map((values) => values[String(count)] ?? 0),
  ]);
  return { numbers, head, rows, notes: [`beside ${writer.name}; median of ${runs} runs of ${seconds} s`] };
}
