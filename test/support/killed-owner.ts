import { openDatabase } from '#platform/db';
import { startPostgres } from '#platform/postgres';

// A process of its own that starts the embedded server, commits one row, says so, and waits to be killed.
const server = await startPostgres({ dataDir: process.argv[2] ?? '' });
const db = openDatabase({ address: server.address, poolSize: 1 });
await db.run({ text: "create table handed_out as select 'acknowledged' as receipt", values: [] });
process.stdout.write(`${server.pid}\n`);
setInterval(() => undefined, 1_000);
