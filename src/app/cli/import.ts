import path from 'node:path';
import type { Command } from 'commander';
import { importCalendars } from '#calendar';
import { type Instant, instantOfDate } from '#kernel';
import type { Db } from '#platform/db';
import { faultText, importCatalogue } from '#procedures';
import { root } from '../root.ts';
import { withSettings } from './settings.ts';
import { say, withDatabase } from './with-database.ts';

/** `motcua import`: publishes the catalogue; with one mistake anywhere, nothing. */
export function addImport(program: Command): void {
  const command = program
    .command('import')
    .description('publish the procedures of a content folder, or say exactly what is wrong where')
    .argument(
      '[folder]',
      'the content folder: procedures/CODE/{procedure.yaml,form.json,process.bpmn}',
      path.join(root(), 'content'),
    );
  withSettings(command, 'place').action((folder: string) =>
    withDatabase(command, async ({ openOwner }) => {
      const owner = openOwner();
      try {
        const now = instantOfDate(new Date());
        if (!(await bringCalendars(owner, path.normalize(folder), now))) return;
        const report = await importCatalogue(owner, path.normalize(folder), now);
        if (!report.ok) {
          for (const fault of report.error) say(faultText(fault));
          const { length } = report.error;
          say(`${length} ${length === 1 ? 'mistake' : 'mistakes'}; nothing was published.`);
          process.exitCode = 1;
          return;
        }
        const { added, changed, unchanged, absent } = report.value;
        for (const code of added) say(`new      ${code}`);
        for (const code of changed) say(`changed  ${code}`);
        for (const code of absent) say(`absent   ${code} (stays as published)`);
        say(`${added.length} new, ${changed.length} changed, ${unchanged.length} as before.`);
      } finally {
        await owner.close();
      }
    }),
  );
}

/** Calendars that are newer than those here; false when a file is wrong, and then nothing was published. */
async function bringCalendars(owner: Db, folder: string, now: Instant): Promise<boolean> {
  const report = await importCalendars(owner, folder, now);
  if (!report.ok) {
    for (const fault of report.error) say(fault);
    say('Nothing was published.');
    process.exitCode = 1;
    return false;
  }
  for (const name of report.value.added) say(`new      calendar ${name}`);
  for (const name of report.value.older) say(`older    calendar ${name} (left out: a newer one is in force)`);
  return true;
}
