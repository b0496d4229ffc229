import { openDatabase } from '#platform/db';
import { workJobs } from '#platform/jobs';
import { createLog } from '#platform/log';

// A process of its own that takes the job `test.long` and never ends it: to be killed in the middle.
const db = openDatabase({
  address: { connectionString: process.argv[2] ?? '' },
  poolSize: 2,
  role: 'motcua_app',
});
const run = async (): Promise<void> => {
  process.stdout.write('begun\n');
  await new Promise((resolve) => setTimeout(resolve, 3_600_000));
};
await workJobs(db, [{ name: 'test.long', run }], { log: createLog('error'), concurrency: 1 });
