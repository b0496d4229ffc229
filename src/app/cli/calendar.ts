import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  type Affected,
  type AnnounceRefusal,
  announce,
  calendarHistory,
  calendarsWith,
  currentDefinition,
  departures,
  draftOf,
  parseUnitHours,
  parseYearFile,
  rehearseUnitHours,
  setUnitHours,
  suggestedYear,
  yearFile,
} from '#calendar';
import { dateIn, type Instant, instantOfDate, isoOf, type JsonValue } from '#kernel';
import { unitByCode } from '#organisations';
import type { Db } from '#platform/db';
import { calendarMoves } from '../calendar-moves.ts';
import { atCommandLine } from './command-line.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua calendar`: what is announced, the law's own days of a year, another announcement, a unit's hours. */
export function addCalendar(program: Command): void {
  const calendar = program.command('calendar').description('days off and hours of this installation');
  addList(calendar);
  addSuggest(calendar);
  addAnnounce(calendar);
  addUnit(calendar);
}

function addList(calendar: Command): void {
  const command = calendar
    .command('list')
    .description('the versions that were published, and the units with hours of their own');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const { national, units } = await calendarHistory(db);
      for (const each of national)
        say(
          `${each.name}  ${isoOf(each.publishedAt)}  ${each.publishedBy}${each.note ? `  ${each.note}` : ''}`,
        );
      for (const each of units) say(`${each.name}  from ${each.validFrom}  ${each.publishedBy}`);
    }),
  );
}

function addSuggest(calendar: Command): void {
  calendar
    .command('suggest')
    .description('the days off the law names for a year, as a file to edit and announce')
    .argument('<year>')
    .action((text: string) => {
      const year = Number(text);
      if (Number.isInteger(year) && year >= 2000 && year <= 2050) {
        say(JSON.stringify(yearFile(suggestedYear(year)), null, 2));
        return;
      }
      process.stderr.write('The law can be reckoned for the years 2000 to 2050.\n');
      process.exitCode = 2;
    });
}

function addAnnounce(calendar: Command): void {
  const command = calendar
    .command('announce')
    .description('publish the days of a year; the worker counts open dossiers again')
    .argument('<file>', 'a year as "calendar suggest" writes it')
    .option('--dry-run', 'only say what would change, and which open dossiers move')
    .option('--note <text>', 'the document that announces it', '');
  withSettings(command, 'place').action((file: string) =>
    withDatabase(command, async ({ db }) => {
      const { dryRun, note } = command.opts<{ dryRun?: true; note: string }>();
      const now = wallClock();
      const days = parseYearFile(await readJson(file), await currentDefinition(db));
      if (!days.ok) return fail(days.error.map((fault) => `${file}: ${fault}`));
      const told = await tellDraft(db, { days: days.value, now });
      if (!told || dryRun) return;
      const done = await announce(
        db,
        { days: days.value, actor: atCommandLine('calendar announce'), note, now },
        calendarMoves(wallClock),
      );
      if (done.ok) say(`Published as ${done.value}.`);
      else fail([whyNot(done.error)]);
    }),
  );
}

/** What an announcement changes; false when it cannot be published. */
async function tellDraft(
  db: Db,
  asked: { readonly days: Parameters<typeof departures>[0]; readonly now: Instant },
): Promise<boolean> {
  const draft = await draftOf(db, asked);
  if (!draft.ok) {
    fail([whyNot(draft.error)]);
    return false;
  }
  const { missing, added } = departures(asked.days);
  for (const { date, name } of missing) say(`${date}  ${name.en}: named by the law, not in this year`);
  for (const { date, name } of added) say(`${date}  ${name.en}: decided by the announcement`);
  for (const date of asked.days.workingSaturdays) say(`${date}  Saturday to be worked`);
  tellMoves(await calendarMoves(wallClock).affected(db, calendarsWith(db, draft.value)));
  return true;
}

function tellMoves({ total, moves: first }: Affected): void {
  say(total === 0 ? 'No open dossier moves.' : `${total} open dossiers move:`);
  for (const { code, agency, oldDue, newDue } of first)
    say(`${code}  ${agency.vi}  ${isoOf(oldDue)} → ${isoOf(newDue)}`);
}

function addUnit(calendar: Command): void {
  const command = calendar
    .command('unit')
    .description('give a unit hours, reception hours and closures of its own, from a day on')
    .argument('<code>', 'code of the unit')
    .argument('<file>', '{ "validFrom", "hours"?, "reception"?, "closures"? }, see content/README.md')
    .option('--dry-run', 'only say which open dossiers would move')
    .option('--note <text>', 'the decision it rests on', '');
  withSettings(command, 'place').action((code: string, file: string) =>
    withDatabase(command, async ({ db }) => {
      const { dryRun, note } = command.opts<{ dryRun?: true; note: string }>();
      const now = wallClock();
      const unit = await unitByCode(db, code, dateIn(now));
      if (!unit) return fail([`There is no unit ${code} today.`]);
      const own = parseUnitHours(await readJson(file));
      if (!own.ok) return fail(own.error.map((fault) => `${file}: ${fault}`));
      const set = { own: own.value, actor: atCommandLine('calendar unit'), note, now };
      const moves = calendarMoves(wallClock);
      tellMoves(await rehearseUnitHours(db, unit, set, moves));
      if (dryRun) return;
      const version = await setUnitHours(db, unit, set, moves);
      say(`${unit.fullName.vi} counts by version ${version} of its own hours from ${own.value.validFrom}.`);
    }),
  );
}

const wallClock = (): Instant => instantOfDate(new Date());

const readJson = async (file: string): Promise<JsonValue> => JSON.parse(await readFile(file, 'utf8'));

function fail(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

function whyNot({ code, details }: AnnounceRefusal): string {
  const faults = details?.['faults'];
  if (Array.isArray(faults)) return faults.join('\n');
  return {
    'calendar.moved-on': 'Another calendar was published meanwhile: look again.',
    'calendar.nothing-new': 'The year is announced with these days already.',
    'calendar.year-too-far': 'Only years that are announced, and the next one, can be announced.',
    'calendar.faulty': 'The calendar has mistakes.',
  }[code];
}
