import type { Command } from 'commander';
import { createApiToken } from '#identity';
import { instantOfDate } from '#kernel';
import { atCommandLine } from './command-line.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

const why: Readonly<Record<string, string>> = {
  'no-such-account': 'No account has this login.',
  'no-such-post': 'This account does not hold a post with this code today.',
  'post-needed': 'This account holds several posts: say which with --post CODE.',
  'bad-days': '--days must be a whole number from 1 to 366.',
  'bad-name': '--name must say in a few words what the token is for.',
};

/** `motcua token create`: a token for the API, printed once. */
export function addToken(program: Command): void {
  const token = program.command('token').description('tokens for the JSON API');
  const create = token
    .command('create')
    .description('make a token that acts for an account; it is printed once and only its hash is kept')
    .requiredOption('--login <login>', 'the account it acts for')
    .option('--post <code>', 'the post it acts in, when an official holds several')
    .option('--name <text>', 'what it is for', 'API')
    .option('--may-decide', 'may approve and refuse although its account shows a second factor for that')
    .option('--days <n>', 'how long it is valid', '90');
  withSettings(create, 'place').action(() =>
    withDatabase(create, async ({ db }) => {
      const { login, post, name, days, mayDecide } = create.opts<{
        mayDecide?: true;
        login: string;
        post?: string;
        name: string;
        days: string;
      }>();
      const made = await createApiToken(db, {
        login,
        postCode: post,
        name,
        days: Number(days),
        mayDecide,
        now: instantOfDate(new Date()),
        by: atCommandLine('token create'),
      });
      if (made.ok) say(made.value);
      else {
        process.stderr.write(`${why[made.error.code] ?? made.error.code}\n`);
        process.exitCode = 1;
      }
    }),
  );
}
