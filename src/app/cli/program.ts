import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { root } from '../root.ts';
import { addAccount } from './account.ts';
import { addDbSnapshot } from './db-snapshot.ts';
import { addImport } from './import.ts';
import { addMigrate } from './migrate.ts';
import { addProcess } from './process.ts';
import { addStart } from './start.ts';
import { addToken } from './token.ts';
import { addVerify } from './verify.ts';
import { addWeb } from './web.ts';
import { addWorker } from './worker.ts';

/** Exit codes: 0 done, 1 failed, 2 wrong usage or configuration (nothing was started). */
export async function runCommand(args: readonly string[]): Promise<number> {
  const program = describeProgram();
  try {
    await program.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
}

const commands = [
  addStart,
  addWeb,
  addWorker,
  addMigrate,
  addImport,
  addProcess,
  addVerify,
  addToken,
  addAccount,
  addDbSnapshot,
];

function describeProgram(): Command {
  const program = new Command('motcua')
    .description(
      'The electronic one-stop desk: dossiers, deadlines that explain themselves, figures anyone can verify.',
    )
    .version(versionOfProject(), '-V, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .configureHelp({ sortOptions: false });
  program
    .command('version')
    .description('print the version')
    .action(() => {
      process.stdout.write(`${versionOfProject()}\n`);
    });
  for (const add of commands) add(program);
  return program;
}

function versionOfProject(): string {
  const parsed: unknown = JSON.parse(readFileSync(path.join(root(), 'package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '0';
}

/** What an administrator needs: the message; the stack only of what is surely a bug. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}\nAnother program, perhaps another motcua, uses this port: stop it, or choose one with --port.`;
  }
  if ('code' in error && error.code === 'ECONNREFUSED') {
    return `${error.message}\nNo PostgreSQL answers there: is it running, and is --database-url (DATABASE_URL) right?`;
  }
  const bug = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return bug ? (error.stack ?? error.message) : error.message;
}
