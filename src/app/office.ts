import { createServer } from 'node:http';
import type { Config } from '#platform/config';
import type { Log } from '#platform/log';
import { openOfficeDatabase } from './open-database.ts';

/** The whole office, opened: what the commands run. */
export type Office = {
  /** Starts the website and API; what to print once they answer. */
  listen(): Promise<string>;
  /** Starts doing queued work. */
  work(): Promise<void>;
  /** Stops everything in order: no new request, running jobs, pools, the embedded server. */
  close(): Promise<void>;
};

/** The composition root: configuration → database → modules → HTTP → worker. */
export async function openOffice(
  config: Config,
  log: Log,
  options: { readonly migrate: boolean },
): Promise<Office> {
  const { db, close } = await openOfficeDatabase(config, log, options);
  const server = createServer((_request, response) => {
    db.run({ text: 'select 1', values: [] }).then(
      () => response.end('{"ok":true}'),
      () => response.writeHead(503).end('{"ok":false}'),
    );
  });
  return {
    listen: async () => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject);
      server.listen(config.port, config.host, resolve);
      await promise;
      return config.publicUrl;
    },
    work: async () => undefined,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await close();
    },
  };
}
