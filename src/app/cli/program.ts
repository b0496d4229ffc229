import { Command, CommanderError } from 'commander';
import { programVersion } from '../root.ts';
/** Exit codes: 0 done, 1 failed, 2 wrong usage or configuration (nothing was started). */
export async function runCommand(args: readonly string[]): Promise<number> {
  const program = describeProgram(await loadCommands(args[0]));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
}

/** Each is loaded when it is asked for: a question about a date does not wait for what a website needs. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./start.ts')).addStart,
  web: async () => (await import('./web.ts')).addWeb,
  worker: async () => (await import('./worker.ts')).addWorker,
  migrate: async () => (await import('./migrate.ts')).addMigrate,
  import: async () => (await import('./import.ts')).addImport,
  process: async () => (await import('./process.ts')).addProcess,
  limit: async () => (await import('./limit.ts')).addLimit,
  due: async () => (await import('./due.ts')).addDue,
  calendar: async () => (await import('./calendar.ts')).addCalendar,
  dates: async () => (await import('./dates.ts')).addDates,
  forms: async () => (await import('./forms.ts')).addForms,
  bundle: async () => (await import('./bundle.ts')).addBundle,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
  retention: async () => (await import('./retention.ts')).addRetention,
  verify: async () => (await import('./verify.ts')).addVerify,
  simulate: async () => (await import('./simulate.ts')).addSimulate,
  token: async () => (await import('./token.ts')).addToken,
  audit: async () => (await import('./audit.ts')).addAudit,
  staff: async () => (await import('./staff.ts')).addStaff,
  unit: async () => (await import('./unit.ts')).addUnits,
  account: async () => (await import('./account.ts')).addAccount,
  db: async () => (await import('./db-snapshot.ts')).addDbSnapshot,
};

/** The one that was asked for; all of them when none was, so that the help names them. */
async function loadCommands(asked: string | undefined): Promise<readonly ((program: Command) => void)[]> {
  const one = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  return one ? [await one()] : Promise.all(Object.values(commands).map((load) => load()));
}

function describeProgram(commands: readonly ((program: Command) => void)[]): Command {
  const program = new Command('motcua')
    // Options after the name of a command are the command's, also where it has commands of its own.
    .enablePositionalOptions()
    .description(
      'The electronic one-stop desk: dossiers, deadlines that explain themselves, figures anyone can verify.',
    )
    .version(programVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .configureHelp({ sortOptions: false });
  program
    .command('version')
    .description('print the version')
    .action(() => {
      process.stdout.write(`${programVersion()}\n`);
    });
  for (const add of commands) add(program);
  return program;
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
