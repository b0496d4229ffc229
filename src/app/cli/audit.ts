import type { Command } from 'commander';
import {
  actionWords,
  differences,
  differenceWords,
  type JournalEntry,
  journalFilterIn,
  kindWords,
  searchJournal,
} from '#audit';
import { isoOf } from '#kernel';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

type Options = {
  readonly by?: string;
  readonly subject?: string;
  readonly kind?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
  readonly most: string;
  readonly json?: true;
};

/** `motcua audit`: what administrators changed, on the command line. */
export function addAudit(program: Command): void {
  const command = program
    .command('audit')
    .description('what those who run the office changed: who, when, before and after, the newest first')
    .option('--by <text>', 'part of the name of who did it')
    .option('--subject <text>', 'part of the name or code of what was changed')
    .option('--kind <kind>', 'procedure, calendar, account, post …')
    .option('--action <code>', 'what was done, such as calendar.announced')
    .option('--from <date>', 'the first day, YYYY-MM-DD')
    .option('--to <date>', 'the last day')
    .option('--most <n>', 'at most so many', '100')
    .option('--json', 'answer as JSON');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const {
        by = '',
        subject = '',
        kind = '',
        action = '',
        from = '',
        to = '',
        most,
        json,
      } = command.opts<Options>();
      const filter = journalFilterIn({
        ...{ nguoi: by, 'doi-tuong': subject, loai: kind, viec: action, tu: from, den: to },
      });
      const entries = await searchJournal(db, 'all', filter, Number(most) || 100);
      if (json) return say(JSON.stringify(entries, null, 2));
      for (const entry of entries) tell(entry);
      say(entries.length === 1 ? '1 entry.' : `${entries.length} entries.`);
    }),
  );
}

function tell({ seq, at, action, subject, by, reason, before, after }: JournalEntry): void {
  say(
    `${seq}  ${isoOf(at)}  ${actionWords(action, 'en')}  ${kindWords(subject.kind, 'en')} ${subject.name}  ${by}`,
  );
  if (reason !== undefined) say(`    ${reason}`);
  for (const each of differences(before, after))
    say(`    ${differenceWords(each, 'en').replaceAll('\n', '\n    ')}`);
}
