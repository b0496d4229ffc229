import type { Command } from 'commander';
import { serve } from './serve.ts';
import { withSettings } from './settings.ts';

/** `motcua web`: the website and API alone; any number may run beside each other. */
export function addWeb(program: Command): void {
  const command = program
    .command('web')
    .description('start the website and API only; run "motcua migrate" before');
  withSettings(command, 'web', 'place').action(() =>
    serve(command, { migrate: false }, async (office) => {
      const welcome = await office.listen();
      process.stdout.write(`${welcome}\n`);
    }),
  );
}
