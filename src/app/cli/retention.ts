import type { Command } from 'commander';
import { clearDiscarded } from '#documents';
import {
  destroyDue,
  inTheWay,
  type KeptDossier,
  keptDossiers,
  liftHold,
  placeHold,
  refusalText,
} from '#dossiers';
import { dateIn, instantOfDate, isoOf, type Refusal, type System } from '#kernel';
import { filesOf } from '../files-of.ts';
import { atCommandLine } from './command-line.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua retention`: what is kept until when, what is held, and the destruction of what is due. */
export function addRetention(program: Command): void {
  const retention = program
    .command('retention')
    .description('how long closed dossiers are kept, holds, and the destruction of what is due');
  addList(retention);
  addHold(retention);
  addLift(retention);
  addDestroy(retention);
}

const now = () => instantOfDate(new Date());
/** Who is said to do it, or else whoever sits at the command line. */
const whoever = (by: string | undefined, what: string): System =>
  by === undefined ? atCommandLine(`retention ${what}`) : { kind: 'system', reason: by };

function addList(retention: Command): void {
  const command = retention
    .command('list')
    .description('closed dossiers, those that ended first at the front')
    .option('--due', 'only those whose time of keeping is over')
    .option('--most <n>', 'at most so many', '1000')
    .option('--json', 'answer as JSON');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const { due, most, json } = command.opts<{ due?: true; most: string; json?: true }>();
      const asked = { today: dateIn(now()), due: due === true, most: Number(most) || 1000 };
      const kept = await keptDossiers(db, asked);
      if (json) return say(JSON.stringify(kept, null, 2));
      for (const each of kept) say(lineOf(each));
      say(kept.length === 1 ? '1 dossier.' : `${kept.length} dossiers.`);
    }),
  );
}

function addHold(retention: Command): void {
  const command = retention
    .command('hold')
    .description('stop the destruction of a dossier')
    .argument('<code>', 'its code, or that of the request')
    .requiredOption('--reason <text>', 'why: an inspection, a complaint, a court')
    .requiredOption('--order <number>', 'number and sign of the order it rests on')
    .option('--by <text>', 'who places it: person, post and agency');
  withSettings(command, 'place').action((code: string) =>
    withDatabase(command, async ({ db }) => {
      const { reason, order, by } = command.opts<{ reason: string; order: string; by?: string }>();
      const done = await placeHold(db, { code, reason, order, actor: whoever(by, 'hold'), now: now() });
      if (!done.ok) return refuse(done.error);
      say(`${code} is held by ${order}.`);
    }),
  );
}

function addLift(retention: Command): void {
  const command = retention
    .command('lift')
    .description('lift every hold of a dossier')
    .argument('<code>', 'its code, or that of the request')
    .option('--by <text>', 'who lifts it: person, post and agency');
  withSettings(command, 'place').action((code: string) =>
    withDatabase(command, async ({ db }) => {
      const { by } = command.opts<{ by?: string }>();
      const done = await liftHold(db, { code, actor: whoever(by, 'lift'), now: now() });
      if (!done.ok) return refuse(done.error);
      say(`${code}: ${done.value === 1 ? '1 hold' : `${done.value} holds`} lifted.`);
    }),
  );
}

type DestroyOptions = {
  readonly order: string;
  readonly by: string;
  readonly ground?: string;
  readonly dryRun?: true;
};

function addDestroy(retention: Command): void {
  const command = retention
    .command('destroy')
    .description('destroy the content of every dossier that is due and not held; this cannot be undone')
    .requiredOption('--order <number>', 'the decision to destroy, like "QĐ số 12/QĐ-UBND"')
    .requiredOption('--by <text>', 'who does it: person, post and agency')
    .option('--ground <text>', 'the list that periods which are not verified were compared with')
    .option('--dry-run', 'destroy nothing: say what would be');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }, config) => {
      const { order, by, ground = '', dryRun } = command.opts<DestroyOptions>();
      if (dryRun) {
        const due = await keptDossiers(db, { today: dateIn(now()), due: true, most: 1_000_000 });
        for (const each of due) say(lineOf(each, reasonLeft(inTheWay(each, ground))));
        const free = due.filter((each) => inTheWay(each, ground) === undefined).length;
        return say(`${free} would be destroyed, ${due.length - free} would be left; nothing was done.`);
      }
      const done = await destroyDue(db, { order, by, ground, now: now() });
      if (!done.ok) return refuse(done.error);
      await clearDiscarded(db, filesOf(config), now());
      const { destroyed, left } = done.value;
      for (const each of destroyed) say(lineOf(each, 'destroyed'));
      for (const each of left) say(lineOf(each, reasonLeft(each.why)));
      say(`${destroyed.length} destroyed, ${left.length} left. Files go from the disk within two hours.`);
    }),
  );
}

const reasonLeft = (code: string | undefined): string =>
  code === undefined ? 'to be destroyed' : `left: ${refusalText({ code }).en}`;

function lineOf(kept: KeptDossier, note = ''): string {
  const { code, procedureCode, endedAt, keptUntil, holds, verified, source } = kept;
  return [
    `${code}  ${procedureCode}  ended ${isoOf(endedAt).slice(0, 10)}, kept ${keptUntil === null ? 'for good' : `until ${keptUntil}`}`,
    ` (${source.en}${verified ? '' : '; not verified'})`,
    holds > 0 ? '  HELD' : '',
    note === '' ? '' : `  — ${note}`,
  ].join('');
}

function refuse(refusal: Refusal): void {
  process.stderr.write(`${refusalText(refusal).en}\n`);
  process.exitCode = 1;
}
