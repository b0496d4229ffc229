import type { Command } from 'commander';
import { serve } from './serve.ts';
import { withSettings } from './settings.ts';

/** `motcua start`: everything in one process, as a commune runs it. */
export function addStart(program: Command): void {
  const command = program
    .command('start')
    .description('start everything in one process: database, migrations, website, API, worker');
  withSettings(command, 'web', 'place', 'demo', 'worker').action(() =>
    serve(command, { migrate: true }, async (office) => {
      await office.work();
      const welcome = await office.listen();
      process.stdout.write(`${welcome}\n`);
    }),
  );
}
