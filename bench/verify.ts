import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { rebuildFigures } from '#reporting';
import { testOffice } from '#test/office';
import { fillWithLives } from './support/many-lives.ts';
import type { Result } from './support/result.ts';
import { rounded } from './support/statistics.ts';

const dossiers = Number(process.env['BENCH_DOSSIERS'] ?? 20_000);
/** The bar: so many in two minutes, on two cores. */
const bar = { dossiers: 300_000, seconds: 120 };
const root = path.join(import.meta.dirname, '..');

/** How long `motcua verify` takes for dossiers that have lived, by one process and by two; start of the program included. */
export async function verifying(): Promise<Result> {
  const office = await testOffice();
  try {
    await fillWithLives(office, dossiers);
    await rebuildFigures(office.db);
    const seconds: Record<string, number> = {};
    for (const jobs of [1, 2]) {
      const start = performance.now();
      const args = [
        'bin/motcua.mjs',
        'verify',
        '--quiet',
        '--jobs',
        String(jobs),
        '--database-url',
        office.url,
      ];
      await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 });
      seconds[jobs] = (performance.now() - start) / 1000;
    }
    const perSecond = Object.fromEntries(
      Object.entries(seconds).map(([jobs, took]) => [jobs, rounded(dossiers / took)]),
    );
    const whole = (bar.dossiers * (seconds[2] ?? 0)) / dossiers;
    return {
      numbers: { dossiers, perSecond, secondsFor300000: rounded(whole) },
      head: ['processes', 'seconds', 'dossiers/s'],
      rows: Object.entries(seconds).map(([jobs, took]) => [jobs, rounded(took), perSecond[jobs] ?? 0]),
      notes: [
        `${dossiers} dossiers of 17 entries; ${bar.dossiers} would take ${rounded(whole)} s by two, the bar is ${bar.seconds}: ${whole <= bar.seconds ? 'held' : 'MISSED'}.`,
      ],
    };
  } finally {
    await office.close();
  }
}
