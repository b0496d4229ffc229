import type { Command } from 'commander';
import { parseLimit } from '#calendar';
import { dateIn, instantOfDate, parsePlainDate } from '#kernel';
import { unitByCode } from '#organisations';
import { limitText, listLocalLimits, type SetRefusal, setLocalLimit } from '#procedures';
import { atCommandLine } from './command-line.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua limit set` and `motcua limit list`: what units promise sooner than the law. */
export function addLimit(program: Command): void {
  const limit = program.command('limit').description('shorter time limits that units have promised');
  addSet(limit);
  addList(limit);
}

type SetOptions = {
  readonly unit: string;
  readonly procedure: string;
  readonly variant?: string;
  readonly limit: string;
  readonly from: string;
  readonly to?: string;
  readonly ground: string;
};

function addSet(limit: Command): void {
  const command = limit
    .command('set')
    .description('record what a unit promises from a day on; what it promised before ends on that day')
    .requiredOption('--unit <code>', 'the agency that decides')
    .requiredOption('--procedure <code>', 'the procedure')
    .option('--variant <key>', 'the case it is for; without it, the main limit')
    .requiredOption('--limit <text>', 'like "2 workday", "4 hour", "10 calendar-day" or same-day')
    .requiredOption('--from <date>', 'its first day, YYYY-MM-DD')
    .option('--to <date>', 'the first day on which it no longer counts')
    .requiredOption('--ground <text>', 'the decision it rests on');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const { unit, procedure, variant, ground, ...typed } = command.opts<SetOptions>();
      const promised = parseLimit(typed.limit);
      const from = parsePlainDate(typed.from);
      const to = parsePlainDate(typed.to);
      if (!promised)
        return refuse('--limit must be like "2 workday", "4 hour", "10 calendar-day" or same-day.');
      if (from === undefined || (typed.to !== undefined && to === undefined)) {
        return refuse('--from and --to must be days, YYYY-MM-DD.');
      }
      const asked = { unitCode: unit, code: procedure, variant, limit: promised, from, to, ground };
      const by = { actor: atCommandLine('limit set'), now: instantOfDate(new Date()) };
      const done = await setLocalLimit(db, asked, by);
      if (!done.ok) return refuse(meaning(done.error));
      say(`${unit} promises ${limitText(promised).en} for ${procedure} from ${from}.`);
    }),
  );
}

function addList(limit: Command): void {
  const command = limit
    .command('list')
    .description('what has been promised, also what has ended')
    .option('--unit <code>', 'of this agency alone')
    .option('--procedure <code>', 'for this procedure alone')
    .option('--json', 'answer as JSON');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const { unit, procedure, json } = command.opts<{ unit?: string; procedure?: string; json?: true }>();
      const found =
        unit === undefined ? undefined : await unitByCode(db, unit, dateIn(instantOfDate(new Date())));
      if (unit !== undefined && !found) return refuse(meaning({ code: 'local-limit.no-such-unit' }));
      const limits = await listLocalLimits(db, { code: procedure, unitId: found?.id });
      if (json) return say(JSON.stringify(limits, null, 2));
      for (const each of limits) {
        const what = each.variant === undefined ? each.code : `${each.code} (${each.variant})`;
        const days = `${each.from} – ${each.to ?? ''}`;
        say(
          `${each.unitCode} ${each.unitName}: ${what}, ${limitText(each.limit).en}, ${days}. ${each.ground}`,
        );
      }
      say(limits.length === 1 ? '1 promise.' : `${limits.length} promises.`);
    }),
  );
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

function meaning({ code, details }: SetRefusal): string {
  switch (code) {
    case 'local-limit.no-such-unit':
      return 'No unit has this code on that day.';
    case 'local-limit.no-such-procedure':
      return 'No version of this procedure is in force on that day.';
    case 'local-limit.no-such-case':
      return `The procedure has no such case; it has ${JSON.stringify(details?.['cases'] ?? [])}.`;
    case 'local-limit.no-limit':
      return 'The procedure runs by plan and has no limit to shorten.';
    case 'local-limit.longer-than-law':
      return `A unit may promise less than the law, never more; the law says ${JSON.stringify(details?.['law'])}.`;
    case 'local-limit.ends-before-it-begins':
      return '--to must be later than --from.';
    case 'local-limit.no-ground':
      return '--ground must say which decision the promise rests on.';
    case 'local-limit.overlaps':
      return 'Another promise counts on some of these days, and what was promised is not changed.';
  }
}
