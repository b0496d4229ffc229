// A reporter for node:test that writes the counts into a file at each test, so that they survive a crash
// and a forced exit. Files and suites are not tests.
import { writeFileSync } from 'node:fs';

// biome-ignore lint/style/noDefaultExport: node:test loads a reporter by its default export
export default async function* count(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // The tests around all are the files (test-files.mjs).
    if (data.details?.type === 'suite' || data.nesting === 0) {
      // One that fails by itself (its hook threw, it could not be loaded) would be lost with the tests it never ran.
      if (type === 'test:pass' || data.details?.error?.failureType === 'subtestsFailed') continue;
      counts.failed += 1;
    } else if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts[type === 'test:pass' ? 'passed' : 'failed'] += 1;
    writeFileSync(process.env.MOTCUA_TEST_COUNTS, JSON.stringify(counts));
  }
  yield '';
}
