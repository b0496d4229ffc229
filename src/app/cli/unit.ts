import type { Command } from 'commander';
import { dateIn, type Instant, instantOfDate, type PlainDate, parsePlainDate } from '#kernel';
import {
  doUnitAct,
  findUnit,
  isCommuneType,
  isNewKind,
  newKinds,
  planLines,
  planUnitAct,
  statesOf,
  successorsOf,
  tieLines,
  tiesIn,
  treeOn,
  treeRefusals,
  type Unit,
  type UnitAct,
  unitByCode,
} from '#organisations';
import type { Db } from '#platform/db';
import { findInstallation } from '#platform/installation';
import { unitTies } from '../unit-ties.ts';
import { atCommandLine } from './command-line.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua unit`: the tree of units on a day, one with its history, and the acts that change it. */
export function addUnits(program: Command): void {
  const unit = program.command('unit').description('the units of the province, valid in time');
  addList(unit);
  addShow(unit);
  addAdd(unit);
  addRename(unit);
  addMove(unit);
  addEnd(unit);
}

function addList(unit: Command): void {
  const command = unit
    .command('list')
    .description('the tree as it was on a day')
    .option('--on <date>', 'YYYY-MM-DD; today unless said')
    .option('--json', 'answer as JSON');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const { on: typed, json } = command.opts<{ on?: string; json?: true }>();
      const on = typed === undefined ? dateIn(wallClock()) : parsePlainDate(typed);
      const province = await provinceOf(db);
      if (on === undefined || !province) return fail(on === undefined ? badDay : notInstalled);
      const units = await treeOn(db, province.id, on);
      if (json) return say(JSON.stringify(units, null, 2));
      for (const each of units) say(`${each.code}  ${each.kind}  ${each.fullName.vi}`);
      say(`${units.length} units on ${on}.`);
    }),
  );
}

function addShow(unit: Command): void {
  const command = unit
    .command('show')
    .description('a unit with what it was called and what continues it')
    .argument('<code>', 'its code today');
  withSettings(command, 'place').action((code: string) =>
    withDatabase(command, async ({ db }) => {
      const found = await unitByCode(db, code, dateIn(wallClock()));
      if (!found) return fail(`There is no unit ${code} today.`);
      const parent = found.parentId && (await findUnit(db, found.parentId));
      say(`${found.code}  ${found.kind}  ${found.fullName.vi}  ${found.validFrom} – ${found.validTo ?? ''}`);
      if (parent) say(`part of ${parent.fullName.vi}`);
      for (const each of await statesOf(db, found.id))
        say(`${each.from}  ${each.fullName.vi}  ${each.parentName}  ${each.ground}`);
      for (const each of await successorsOf(db, found.id))
        say(`${each.on}  continued (${each.how}) by ${each.unit.fullName.vi}`);
    }),
  );
}

/** What every act takes: its day, what it rests on, and whether it is only to be told. */
interface ActOptions {
  readonly from: string;
  readonly ground: string;
  readonly dryRun?: true;
}

const acting = (command: Command): Command =>
  withSettings(
    command
      .requiredOption('--from <date>', 'the day from which it holds, YYYY-MM-DD')
      .requiredOption('--ground <text>', 'the resolution or decision it rests on')
      .option('--dry-run', 'only say what would change and what it touches'),
    'place',
  );

function addAdd(unit: Command): void {
  const command = unit
    .command('add')
    .description('a unit that is to be')
    .argument('<code>', 'its code')
    .requiredOption('--kind <kind>', `one of ${newKinds.join(', ')}`)
    .option('--type <type>', 'of a commune: commune, ward, special-zone')
    .requiredOption('--name <text>', 'its name in Vietnamese, of a commune without what it is')
    .requiredOption('--name-en <text>', 'its name in English')
    .requiredOption('--parent <code>', 'the unit it is part of')
    .option('--agency-code <code>', 'identification code, like H36.129')
    .option('--field <text...>', 'of a division: a field of procedures it handles');
  acting(command).action((code: string) =>
    withDatabase(command, async ({ db }) => {
      const opts = command.opts<ActOptions & AddOptions>();
      const { kind, type = 'office' } = opts;
      const from = parsePlainDate(opts.from);
      if (from === undefined) return fail(badDay);
      const parent = await unitByCode(db, opts.parent, from);
      if (!parent) return fail(`There is no unit ${opts.parent} on ${from}.`);
      if (!isNewKind(kind) || (kind === 'commune') !== isCommuneType(type))
        return fail('--kind must be known, and --type goes with a commune alone.');
      const made = {
        ...{ code, kind, type: isCommuneType(type) ? type : ('office' as const), parentId: parent.id, from },
        ...{ name: { vi: opts.name, en: opts.nameEn }, agencyCode: opts.agencyCode, to: undefined },
        ...{ fields: opts.field ?? [], ground: opts.ground },
      };
      await act(db, { kind: 'add', unit: made }, opts.dryRun);
    }),
  );
}

interface AddOptions {
  readonly kind: string;
  readonly type?: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parent: string;
  readonly agencyCode?: string;
  readonly field?: string[];
}

function addRename(unit: Command): void {
  const command = unit
    .command('rename')
    .description('another name from a day on; what happened before keeps the old one')
    .argument('<code>')
    .requiredOption('--name <text>', 'in Vietnamese, of a commune without what it is')
    .requiredOption('--name-en <text>', 'in English');
  acting(command).action((code: string) =>
    withDatabase(command, async ({ db }) => {
      const opts = command.opts<ActOptions & { name: string; nameEn: string }>();
      const dated = await datedOf(db, code, opts);
      if (!dated) return;
      await act(db, { kind: 'rename', ...dated, name: { vi: opts.name, en: opts.nameEn } }, opts.dryRun);
    }),
  );
}

function addMove(unit: Command): void {
  const command = unit
    .command('move')
    .description('under another unit of its agency, from a day on')
    .argument('<code>')
    .requiredOption('--parent <code>', 'under which it comes to stand');
  acting(command).action((code: string) =>
    withDatabase(command, async ({ db }) => {
      const opts = command.opts<ActOptions & { parent: string }>();
      const dated = await datedOf(db, code, opts);
      const parent = dated && (await unitByCode(db, opts.parent, dated.from));
      if (!dated || !parent) return fail(`There is no unit ${opts.parent} on that day.`);
      await act(db, { kind: 'move', ...dated, parentId: parent.id }, opts.dryRun);
    }),
  );
}

function addEnd(unit: Command): void {
  const command = unit
    .command('end')
    .description('end a unit on a day; refused while it would leave dossiers, posts or work behind')
    .argument('<code>')
    .option('--whole-to <code>', 'the unit that continues the whole of it')
    .option('--part-to <code...>', 'units that continue a part each');
  acting(command).action((code: string) =>
    withDatabase(command, async ({ db }) => {
      const opts = command.opts<ActOptions & { wholeTo?: string; partTo?: string[] }>();
      const dated = await datedOf(db, code, opts);
      if (!dated) return;
      const named = [
        ...(opts.wholeTo === undefined ? [] : [{ of: opts.wholeTo, how: 'whole' as const }]),
        ...(opts.partTo ?? []).map((of) => ({ of, how: 'part' as const })),
      ];
      const successors = [];
      for (const { of, how } of named) {
        const next = await unitByCode(db, of, dated.from);
        if (!next) return fail(`There is no unit ${of} on ${dated.from}.`);
        successors.push({ unitId: next.id, how });
      }
      await act(db, { kind: 'end', ...dated, successors }, opts.dryRun);
    }),
  );
}

async function datedOf(db: Db, code: string, { from: typed, ground }: ActOptions) {
  const from: PlainDate | undefined = parsePlainDate(typed);
  const unit = from === undefined ? undefined : await unitByCode(db, code, dateIn(wallClock()));
  if (from === undefined || !unit) {
    fail(from === undefined ? badDay : `There is no unit ${code} today.`);
    return undefined;
  }
  return { unitId: unit.id, from, ground };
}

async function act(db: Db, asked: UnitAct, dry = false): Promise<void> {
  const province = await provinceOf(db);
  if (!province) return fail(notInstalled);
  const by = { actor: atCommandLine(`unit ${asked.kind}`), province: province.id, now: wallClock() };
  const deps = { db, ties: unitTies(wallClock) };
  const done = await (dry ? planUnitAct : doUnitAct)(deps, by, asked);
  if (!done.ok) {
    for (const line of tieLines(tiesIn(done.error), 'en')) process.stderr.write(`${line}\n`);
    const words = Object.entries(treeRefusals).find(([known]) => known === done.error.code)?.[1].en;
    return fail(words ?? done.error.code);
  }
  for (const line of planLines(done.value, asked.kind, 'en')) say(line);
  for (const line of tieLines(done.value.ties, 'en')) say(`stays as it is: ${line}`);
  say(dry ? 'Nothing was changed: a dry run.' : 'Recorded.');
}

async function provinceOf(db: Db): Promise<Unit | undefined> {
  const installation = await findInstallation(db);
  return installation && unitByCode(db, installation.province, dateIn(wallClock()));
}

const badDay = 'A day must be like 2026-12-01.';
const notInstalled = 'This database has no installation yet: start the office once.';
const wallClock = (): Instant => instantOfDate(new Date());

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
