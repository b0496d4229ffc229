import { readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import type { Command } from 'commander';
import {
  applyBundle,
  type Bundle,
  type BundlePart,
  type BundleReport,
  bundleParts,
  exportBundle,
  largestBundle,
  readBundle,
  rehearseBundle,
  reportLines,
} from '#bundles';
import { noticeMessages, touchedByVersion } from '#dossiers';
import { type Instant, instantOfDate, type PlainDate, parsePlainDate, type Result } from '#kernel';
import type { Db } from '#platform/db';
import { findInstallation } from '#platform/installation';
import { codesByVersion, type Fault, faultText, isProcedureCode, touchedByCode } from '#procedures';
import { calendarMoves } from '../calendar-moves.ts';
import { programVersion } from '../root.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua bundle`: definitions from one installation to another, as one file with a dry run. */
export function addBundle(program: Command): void {
  const bundle = program.command('bundle').description('move definitions from one installation to another');
  addExport(bundle);
  addCheck(bundle);
  addApply(bundle);
}

const wallClock = (): Instant => instantOfDate(new Date());

/** `motcua bundle export FILE`: without a choice, everything. */
function addExport(bundle: Command): void {
  const command: Command = bundle
    .command('export')
    .description('write the definitions of this installation into a file; all of them unless some are named')
    .argument('<file>', 'a .zip to be written')
    .option('--procedures [codes]', 'procedures, with commas between their codes; all of them without codes')
    .option('--texts', 'texts and forms for citizens')
    .option('--calendars', 'the announced calendar')
    .option('--limits', 'what units promise')
    .option('--fees', 'fees by resolution')
    .option('--desks', 'desks that accept for other agencies')
    .option('--hours', 'hours and closures of units');
  withSettings(command, 'place').action((file: string) =>
    withDatabase(command, async ({ db }) => {
      const chosen = command.opts<Readonly<Record<string, string | true | undefined>>>();
      const named = bundleParts.filter((part) => chosen[part] !== undefined);
      const parts: ReadonlySet<BundlePart> = new Set(named.length > 0 ? named : bundleParts);
      const codes = typeof chosen['procedures'] === 'string' ? chosen['procedures'].split(',') : [];
      const wrong = codes.find((code) => !isProcedureCode(code));
      if (wrong !== undefined) return fail([`${wrong} is no code of a procedure.`], 2);
      const province = (await findInstallation(db))?.province ?? '';
      const asked = { parts, codes: new Set(codes), program: programVersion(), province, now: wallClock() };
      const bytes = await exportBundle(db, asked);
      // Never over another file: what was reviewed stays what it was.
      await writeFile(file, bytes, { flag: 'wx' });
      say(`${file}: ${bytes.length} bytes.`);
    }),
  );
}

/** `motcua bundle check FILE`: what it would change here, or what is wrong and where; changes nothing. */
function addCheck(bundle: Command): void {
  const command: Command = bundle
    .command('check')
    .description('say what a bundle would change here, or what is wrong in it and where')
    .argument('<file>')
    .option('--from <day>', 'changed procedures whose own day has passed count from this day, YYYY-MM-DD');
  withSettings(command, 'place').action((file: string) =>
    withDatabase(command, ({ openOwner }) =>
      asOwner(openOwner, async (db) => {
        const opened = await open(db, command, file);
        if (opened) await tell(db, await rehearseBundle(db, opened.bundle, opened.applying));
      }),
    ),
  );
}

/** `motcua bundle apply FILE`: all of it, or nothing. */
function addApply(bundle: Command): void {
  const command: Command = bundle
    .command('apply')
    .description('do everything a bundle says, in one transaction; with one mistake, nothing')
    .argument('<file>')
    .option('--from <day>', 'changed procedures whose own day has passed count from this day, YYYY-MM-DD');
  withSettings(command, 'place').action((file: string) =>
    withDatabase(command, ({ openOwner }) =>
      asOwner(openOwner, async (db) => {
        const opened = await open(db, command, file);
        if (opened) await tell(db, await applyBundle(db, opened.bundle, opened.applying));
      }),
    ),
  );
}

async function asOwner(openOwner: () => Db & { close(): Promise<void> }, work: (db: Db) => Promise<void>) {
  const owner = openOwner();
  try {
    await work(owner);
  } finally {
    await owner.close();
  }
}

async function open(db: Db, command: Command, file: string) {
  const from = dayIn(command);
  if (from === 'wrong') return fail(['--from is a day, YYYY-MM-DD.'], 2);
  if ((await stat(file)).size > largestBundle) return fail([`${file} is larger than 20 MB.`], 1);
  const messages = noticeMessages();
  const bundle: Result<Bundle, readonly Fault[]> = await readBundle(db, await readFile(file), messages);
  if (!bundle.ok) return fail([...bundle.error.map(faultText), 'Nothing was changed.'], 1);
  const user = os.userInfo().username;
  const applying = {
    ...{ messages, from, broughtBy: user, approvedBy: undefined, now: wallClock() },
    recount: calendarMoves(wallClock).recount,
    actor: { kind: 'system', reason: `motcua bundle apply, ${user}` } as const,
  };
  return { bundle: bundle.value, applying };
}

function dayIn(command: Command): PlainDate | undefined | 'wrong' {
  const { from } = command.opts<{ from?: string }>();
  return from === undefined ? undefined : (parsePlainDate(from) ?? 'wrong');
}

async function tell(db: Db, report: Result<BundleReport, readonly Fault[]>): Promise<void> {
  if (!report.ok) {
    fail([...report.error.map(faultText), 'Nothing was changed.'], 1);
    return;
  }
  const touched = touchedByCode(await touchedByVersion(db, wallClock()), await codesByVersion(db));
  for (const line of reportLines(report.value, touched, noticeMessages())) say(line);
}

function fail(lines: readonly string[], code: number): undefined {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = code;
  return undefined;
}
