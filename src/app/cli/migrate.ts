import type { Command } from 'commander';
import { createLog } from '#platform/log';
import { openOfficeDatabase } from '../open-database.ts';
import { withConfig, withSettings } from './settings.ts';

/** `motcua migrate`: brings the database up to date and ends. */
export function addMigrate(program: Command): void {
  const command = program.command('migrate').description('bring the database up to date');
  withSettings(command, 'place').action(() =>
    withConfig(command, async (config) => {
      const opened = await openOfficeDatabase(config, createLog(config.logLevel), { migrate: true });
      await opened.close();
      const names = opened.migrated.map((name) => `applied ${name}\n`).join('');
      process.stdout.write(names === '' ? 'The database is up to date.\n' : names);
    }),
  );
}
