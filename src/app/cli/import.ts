import path from 'node:path';
import type { Command } from 'commander';
import { instantOfDate } from '#kernel';
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
        const report = await importCatalogue(owner, path.normalize(folder), instantOfDate(new Date()));
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
