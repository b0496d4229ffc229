import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { lives } from './lives.ts';
import { pages } from './pages.ts';
import { startOffice } from './support/office.ts';
import type { Bench } from './support/result.ts';
import { table } from './support/statistics.ts';

const benches: Readonly<Record<string, Bench>> = { lives, pages };
const results = path.join(import.meta.dirname, 'results');

/** `npm run bench -- NAME …`: each on an office of its own. `--profile` keeps a CPU profile of the program. */
async function main(args: readonly string[]): Promise<void> {
  const profile = args.includes('--profile');
  const names = args.filter((arg) => arg !== '--profile');
  const strange = names.filter((name) => !Object.hasOwn(benches, name));
  if (strange.length > 0) {
    process.stderr.write(
      `There is no bench ${strange.join(', ')}: choose of ${Object.keys(benches).join(', ')}.\n`,
    );
    process.exitCode = 2;
    return;
  }
  await mkdir(results, { recursive: true });
  for (const name of names.length > 0 ? names : Object.keys(benches)) {
    const bench = benches[name];
    if (bench) await runBench(name, bench, profile);
  }
}

async function runBench(name: string, bench: Bench, profile: boolean): Promise<void> {
  const office = await startOffice(profile ? results : undefined);
  try {
    const { numbers, head, rows, notes } = await bench(office);
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
    process.stdout.write(`\n${name}\n${table(head, rows)}\n${[...notes, machine].join('\n')}\n`);
    const file = path.join(results, `${name}.json`);
    await writeFile(file, `${JSON.stringify(numbers, null, 2)}\n`);
    process.stdout.write(`written to ${path.relative(process.cwd(), file)}\n`);
  } finally {
    await office.close();
  }
}

await main(process.argv.slice(2));
