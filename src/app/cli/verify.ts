import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { type ChainVerification, verifyAdminEvents } from '#audit';
import { cachedCalendars } from '#calendar';
import type { Verification, Verifier } from '#dossiers';
import type { Db } from '#platform/db';
import { cachedVersions } from '#procedures';
import type { FigureComparison } from '#reporting';
import { dossierOffice } from '../dossier-office.ts';
import { checkerFor } from '../verification/checker.action.ts';
import { lendHand, type Program } from '../verification/hands.ts';
import { verifyAll } from '../verification/verify-all.action.ts';
import { withSettings } from './settings.ts';
import { adminFindingLine, astrayLine, findingLine, gapLine } from './verify-words.ts';
import { say, withDatabase } from './with-database.ts';

interface Options {
  readonly json?: true;
  readonly quiet?: true;
  readonly jobs: number;
  readonly helper?: true;
}

/** `motcua verify`: exit code 1 when anything does not agree. */
export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .description(
      'fold every journal again, derive every date and e-procedure anew, check every hash chain, code and figure, and say where they differ',
    )
    .option('--jobs <n>', 'processes that share the work (default: one a core)', wholeNumber, cores())
    .option('--quiet', 'do not tell how far it has come')
    .option('--json', 'answer as JSON');
  withSettings(command.addOption(command.createOption('--helper').hideHelp()), 'place').action(() =>
    withDatabase(command, ({ db }) => run(db, command.opts<Options>())),
  );
}

async function run(db: Db, { helper, json, quiet, jobs }: Options): Promise<void> {
  const office: Verifier = dossierOffice(db, cachedVersions(), cachedCalendars());
  if (helper) return lendHand(db, checkerFor(office));
  const progress = quiet ? undefined : teller();
  const { verification, figures } = await verifyAll(office, { jobs, program: thisAsHelper(), progress });
  const administration = await verifyAdminEvents(db);
  if (json) say(JSON.stringify({ ...verification, figures, administration }, null, 2));
  else tell(verification, figures, administration);
  if (!isSound(verification, figures, administration)) process.exitCode = 1;
}

/** Helpers are this program started again, with the same settings. */
function thisAsHelper(): Program {
  const [, file = '', ...args] = process.argv;
  return { file, args: [...args, '--helper'], execArgv: process.execArgv };
}

const cores = (): number => Math.max(1, availableParallelism());

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('it is a whole number from 1 to 999.');
  return Number(text);
}

/** On a terminal the line is written over; in a log there is one every ten thousand. */
function teller(): (done: { readonly dossiers: number; readonly of: number }) => void {
  let told = 0;
  return ({ dossiers, of }) => {
    if (!process.stderr.isTTY && dossiers < of && dossiers - told < 10_000) return;
    told = dossiers;
    const line = `${dossiers} of ${of} dossiers verified`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}${dossiers < of ? '' : '\n'}` : `${line}\n`);
  };
}

const isSound = (...all: Parameters<typeof count>): boolean => count(...all) === 0;

const count = (
  { findings, codeGaps, workAstray }: Verification,
  { differences }: FigureComparison,
  administration: ChainVerification,
): number =>
  findings.length + codeGaps.length + workAstray + differences.length + administration.findings.length;

function tell(
  verification: Verification,
  figures: FigureComparison,
  administration: ChainVerification,
): void {
  const { dossiers, entries, findings, codeGaps, workAstray } = verification;
  const { differences } = figures;
  say(
    `${dossiers} dossiers, ${entries} journal entries, ${figures.sums} sums of figures, ${administration.entries} entries of the administration journal.`,
  );
  for (const finding of findings) say(findingLine(finding));
  for (const gap of codeGaps) say(gapLine(gap));
  if (workAstray > 0) say(astrayLine(workAstray));
  for (const { what, where, stored, told } of differences)
    say(`${what} ${where}: stored ${stored}, the journals say ${told}`);
  for (const finding of administration.findings) say(adminFindingLine(finding));
  const found = count(verification, figures, administration);
  if (found > 0) say(found === 1 ? '1 finding.' : `${found} findings.`);
  else
    say(
      'All journals fold to their rows, all dates and e-procedures follow from them, all chains hold, no code is missing or doubled, all lists follow from the dossiers, all figures agree.',
    );
}
