import type { Command } from 'commander';
import type { Config } from '#platform/config';
import { createLog } from '#platform/log';
import { type Office, openOffice } from '../office.ts';
import { withConfig } from './settings.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * Opens the office, runs it until it is asked to stop, and closes it in order. A signal during the start is
 * kept: what was begun is finished and closed.
 */
export function serve(
  command: Command,
  options: { readonly migrate: boolean },
  run: (office: Office, config: Config) => Promise<void>,
): Promise<void> {
  return withConfig(command, async (config) => {
    const stopped = untilStopped();
    const office = await openOffice(config, createLog(config.logLevel), options);
    try {
      await run(office, config);
      await stopped;
    } finally {
      await office.close();
    }
    process.exit(0);
  });
}
