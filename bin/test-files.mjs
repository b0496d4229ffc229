// Loads the test files of MOTCUA_TEST_FILES one after the other, each when the one before has ended: what a file
// opens (an office, a database, a browser) is closed by its own `after` before the next begins, and no dozen of
// offices looks for work all the while. Each file is one test around those in it; it is not counted itself.
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of JSON.parse(process.env.MOTCUA_TEST_FILES))
  test(file, () => import(pathToFileURL(file).href));
