import type { Command } from 'commander';
import { cachedCalendars } from '#calendar';
import { actOnPassedDates, type DueAct, dueActs } from '#dossiers';
import { instantOfDate } from '#kernel';
import { cachedVersions } from '#procedures';
import { dossierOffice } from '../dossier-office.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua dates run`: what a worker does every five minutes, for an office whose cron does it. */
export function addDates(program: Command): void {
  const command = program
    .command('dates')
    .description('dates that have passed: silence, opinions, reminders')
    .command('run')
    .description('do what is due now; exit code 1 when something failed. A worker does this by itself')
    .option('--dry-run', 'only say what is due')
    .option('--json', 'answer as JSON');
  withSettings(command, 'place').action(() =>
    withDatabase(command, async ({ db }) => {
      const office = dossierOffice(db, cachedVersions(), cachedCalendars());
      const now = instantOfDate(new Date());
      const { json, dryRun } = command.opts<{ json?: true; dryRun?: true }>();
      if (dryRun) {
        const due = await dueActs(office, now, everything);
        if (json) return say(JSON.stringify(due, null, 2));
        for (const each of due) say(lineOf(each));
        return say(due.length === 1 ? '1 is due.' : `${due.length} are due.`);
      }
      const { done, refused, failed } = await actOnPassedDates(office, now);
      if (failed.length > 0) process.exitCode = 1;
      if (json) {
        return say(JSON.stringify({ done, refused, failed: failed.map(messageOf) }, null, 2));
      }
      for (const each of done) say(lineOf(each));
      for (const each of refused) say(`${lineOf(each)} — not done: ${each.refusal.code}`);
      for (const each of failed) say(`${lineOf(each)} — failed: ${messageOf(each).message}`);
      say(`${done.length} done, ${refused.length} not done, ${failed.length} failed.`);
    }),
  );
}

const everything = 1_000_000;

const words: Readonly<Record<DueAct['does'], string>> = {
  close: 'not answered in time: closed',
  refuse: 'not answered in time before reception: refused, as the procedure says',
  consent: 'an opinion not given in time: silence is consent',
  none: 'an opinion not given in time, which is needed: nothing happens by itself',
  reminder: 'a step is nearly due: its post is reminded',
  escalation: 'a step is overdue: its head is told',
};

const lineOf = ({ code, does }: DueAct): string => `${code}: ${words[does]}`;

const messageOf = ({ code, fault }: { readonly code: string; readonly fault: unknown }) => ({
  code,
  message: fault instanceof Error ? fault.message : String(fault),
});
