import type { Command } from 'commander';
import { serve } from './serve.ts';
import { withSettings } from './settings.ts';

/** `motcua worker`: queued work alone; any number may run beside each other. */
export function addWorker(program: Command): void {
  const command = program.command('worker').description('start a worker only; run "motcua migrate" before');
  withSettings(command, 'place', 'worker').action(() =>
    serve(command, { migrate: false }, async (office) => {
      await office.work();
      process.stdout.write('The worker is ready. Ctrl-C stops it.\n');
    }),
  );
}
