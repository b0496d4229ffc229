import path from 'node:path';
import type { Command } from 'commander';
import { importCalendars } from '#calendar';
import { touchedByVersion } from '#dossiers';
import { type Instant, instantOfDate, type Result } from '#kernel';
import type { Db } from '#platform/db';
import {
  type CataloguePlan,
  codesByVersion,
  type Fault,
  faultText,
  type ImportReport,
  importCatalogue,
  planCatalogue,
  planLines,
  reportOf,
  type Touched,
  touchedByCode,
} from '#procedures';
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
      'the content folder: procedures/CODE/{procedure.yaml,form.json,process.bpmn,fees.dmn}',
      path.join(root(), 'content'),
    )
    .option('--dry-run', 'publish nothing: say what would change, of which class, and whom it touches');
  withSettings(command, 'place').action((folder: string, { dryRun }: { readonly dryRun?: true }) =>
    withDatabase(command, async ({ db, openOwner }) => {
      const now = instantOfDate(new Date());
      if (dryRun) return tellPlan(db, await planCatalogue(db, path.normalize(folder), now), now);
      const owner = openOwner();
      try {
        if (!(await bringCalendars(owner, path.normalize(folder), now))) return;
        tellReport(await importCatalogue(owner, path.normalize(folder), now));
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

async function tellPlan(db: Db, plan: Result<CataloguePlan, readonly Fault[]>, now: Instant): Promise<void> {
  if (!plan.ok) {
    tellFaults(plan.error);
    return;
  }
  const touched: ReadonlyMap<string, Touched> = touchedByCode(
    await touchedByVersion(db, now),
    await codesByVersion(db),
  );
  for (const publication of plan.value.publications) {
    const { code } = publication.entry.content;
    for (const line of planLines(publication, touched.get(code))) say(line);
  }
  const { added, changed, unchanged } = reportOf(plan.value);
  say(
    `${added.length} new, ${changed.length} changed, ${unchanged.length} as before; nothing was published.`,
  );
}

function tellReport(report: Result<ImportReport, readonly Fault[]>): void {
  if (!report.ok) {
    tellFaults(report.error);
    return;
  }
  const { added, changed, unchanged, absent } = report.value;
  for (const code of added) say(`new      ${code}`);
  for (const code of changed) say(`changed  ${code}`);
  for (const code of absent) say(`absent   ${code} (stays as published)`);
  say(`${added.length} new, ${changed.length} changed, ${unchanged.length} as before.`);
}

function tellFaults(faults: readonly Fault[]): void {
  for (const fault of faults) say(faultText(fault));
  const { length } = faults;
  say(`${length} ${length === 1 ? 'mistake' : 'mistakes'}; nothing was published.`);
  process.exitCode = 1;
}
