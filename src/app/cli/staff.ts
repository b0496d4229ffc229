import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { staffAccounts } from '#identity';
import { dateIn, type Instant, instantOfDate, type System } from '#kernel';
import { administratorOf, applyImport, planImport, plannedIn, readTable, unitByCode } from '#organisations';
import type { Db } from '#platform/db';
import { findInstallation } from '#platform/installation';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua staff import FILE`: people, posts and who holds them, out of a table; all of it or nothing. */
export function addStaff(program: Command): void {
  const staff = program.command('staff').description('people of the office and the posts they hold');
  const command = staff
    .command('import')
    .description(
      'bring people and who holds which post out of an .xlsx or .csv table; with one mistake, nothing',
    )
    .argument('<file>', 'columns: login, name, code of the post, from, ends from')
    .option('--dry-run', 'change nothing: say what each row would do');
  withSettings(command, 'place').action((file: string, { dryRun }: { readonly dryRun?: true }) =>
    withDatabase(command, ({ db }) => bring(db, file, dryRun === true)),
  );
}

async function bring(db: Db, file: string, dryRun: boolean): Promise<void> {
  const now = instantOfDate(new Date());
  const by = await runnerOf(db, now);
  const rows = await readTable(await readFile(file));
  if (!by) return fail('This database has no installation yet: start the office once.');
  if (!rows.ok) return fail(`${file} is no table of 1 to 500 rows that could be read.`);
  const deps = { db, accounts: staffAccounts() };
  const plan = await planImport(deps, by, rows.value);
  for (const planned of plan)
    say(`row ${planned.row.line}  ${planned.row.login}: ${plannedIn(planned, 'en')}`);
  if (plan.some(({ does }) => does === 'wrong')) return fail('Nothing was changed.');
  if (dryRun) return say('Nothing was changed: a dry run.');
  const done = await applyImport(deps, by, rows.value);
  if (!done.ok) return fail(`Nothing was changed: ${done.error.code}.`);
  for (const { login, password } of done.value.passwords) say(`first password of ${login}: ${password}`);
  say(`${done.value.changed} changes made.`);
}

/** The command acts for the program itself, in the province of the installation. */
async function runnerOf(db: Db, now: Instant) {
  const installation = await findInstallation(db);
  const province = installation && (await unitByCode(db, installation.province, dateIn(now)));
  const actor: System = { kind: 'system', reason: 'motcua staff import' };
  return province && { actor, now, scope: administratorOf(province.id) };
}

function fail(why: string): void {
  say(why);
  process.exitCode = 1;
}
