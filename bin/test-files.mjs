// Loads the test files of MOTCUA_TEST_FILES one after the other, each when the one before has ended: what a file
// opens (an office, a database, a browser) is closed by its own `after` before the next begins, and no dozen of
// offices looks for work all the while. Each file is one test around those in it. The first in it is that the file
// is loaded, so that none begins before all are known: node:test ends a test whose tests known so far have ended.
// Neither is counted.
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of JSON.parse(process.env.MOTCUA_TEST_FILES))
  test(file, async (context) => {
    const { promise, resolve } = Promise.withResolvers();
    context.test('is loaded', () => promise);
    await import(pathToFileURL(file).href).finally(resolve);
  });
