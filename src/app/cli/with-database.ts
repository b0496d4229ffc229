import type { Command } from 'commander';
import type { Config } from '#platform/config';
import { createLog } from '#platform/log';
import { type OpenedDatabase, openOfficeDatabase } from '../open-database.ts';
import { withConfig } from './settings.ts';

/**
 * Runs a command that needs only the database: beside a running office, whose embedded server it then
 * shares, or alone. The database must be up to date.
 */
export function withDatabase(
  command: Command,
  work: (opened: OpenedDatabase, config: Config) => Promise<void>,
): Promise<void> {
  return withConfig(command, async (config) => {
    const opened = await openOfficeDatabase(config, createLog(config.logLevel), { migrate: false });
    try {
      await work(opened, config);
    } finally {
      await opened.close();
    }
  });
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
