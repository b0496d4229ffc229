import type { Command } from 'commander';
import { unlock } from '#identity';
import { instantOfDate } from '#kernel';
import { atCommandLine } from './command-line.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua account unlock LOGIN`: ends the rest that follows five wrong passwords. */
export function addAccount(program: Command): void {
  const account = program.command('account').description('accounts of officials and citizens');
  const command = account
    .command('unlock')
    .description('let an account sign in again at once after too many wrong passwords')
    .argument('<login>');
  withSettings(command, 'place').action((login: string) =>
    withDatabase(command, async ({ db }) => {
      const by = { actor: atCommandLine('account unlock'), now: instantOfDate(new Date()) };
      const done = await unlock(db, login, by);
      say(done.ok ? `${login} may sign in again.` : `No account has the login ${login}.`);
      if (!done.ok) process.exitCode = 1;
    }),
  );
}
