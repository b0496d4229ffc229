import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { dossier } from './dossier.ts';
import { dueDates } from './due.ts';
import { lighthousePages } from './lighthouse.ts';
import { lives } from './lives.ts';
import { pages } from './pages.ts';
import { publishing } from './publish.ts';
import { search } from './search.ts';
import { startOffice } from './support/office.ts';
import type { Bench, Result, RuleBench } from './support/result.ts';
import { table } from './support/statistics.ts';
import { verifying } from './verify.ts';
import { worklist } from './worklist.ts';

const benches: Readonly<Record<string, Bench>> = {
  lives,
  pages,
  dossier,
  search,
  worklist,
  lighthouse: lighthousePages,
};
const ruleBenches: Readonly<Record<string, RuleBench>> = {
  due: dueDates,
  verify: verifying,
  publish: publishing,
};
const all = [...Object.keys(benches), ...Object.keys(ruleBenches)];
const results = path.join(import.meta.dirname, 'results');

/** `npm run bench -- NAME …`: each on an office of its own. `--profile` keeps a CPU profile of the program. */
async function main(args: readonly string[]): Promise<void> {
  const profile = args.includes('--profile');
  const names = args.filter((arg) => arg !== '--profile');
  const strange = names.filter((name) => !all.includes(name));
  if (strange.length > 0) {
    process.stderr.write(`There is no bench ${strange.join(', ')}: choose of ${all.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  await mkdir(results, { recursive: true });
  for (const name of names.length > 0 ? names : all) {
    const [bench, rules] = [benches[name], ruleBenches[name]];
    if (bench) await runBench(name, bench, profile);
    if (rules) await tell(name, await rules());
  }
}

async function runBench(name: string, bench: Bench, profile: boolean): Promise<void> {
  const office = await startOffice(profile ? results : undefined);
  try {
    await tell(name, await bench(office));
  } finally {
    await office.close();
  }
}

async function tell(name: string, { numbers, head, rows, notes }: Result): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
  process.stdout.write(`\n${name}\n${table(head, rows)}\n${[...notes, machine].join('\n')}\n`);
  const file = path.join(results, `${name}.json`);
  await writeFile(file, `${JSON.stringify(numbers, null, 2)}\n`);
  process.stdout.write(`written to ${path.relative(process.cwd(), file)}\n`);
}

await main(process.argv.slice(2));
