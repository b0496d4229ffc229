// Loads the test files of MOTCUA_TEST_FILES one after the other, each when the one before has ended: what a file
// opens (an office, a database, a browser) is closed by its own `after` before the next begins, and no dozen of
// offices looks for work all the while. Each file is one test around the suite of those in it, which waits until the
// file is loaded: a test would end when those known so far have ended. Neither is counted.
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of JSON.parse(process.env.MOTCUA_TEST_FILES))
  test(file, async () => {
    await describe('of the file', async () => {
      await import(pathToFileURL(file).href);
    });
  });
