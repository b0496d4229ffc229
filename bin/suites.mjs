// The suites of `npm test`, in their order. A suite is either one command that must succeed, or test files.
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const tsc = path.join('node_modules', 'typescript-native', 'bin', 'tsc');

const files = (pattern, leaveOut = () => false) =>
  globSync(pattern, { cwd: root })
    .filter((file) => !leaveOut(file))
    .sort();

const isDatabaseTest = (file) => /\.db\.test\.tsx?$/.test(file);

/** Not asked of a server of one's own: the server that comes along, and tools that read and collect scans. */
const isOfTheMachine = (file) => /^src\/(platform\/postgres|modules\/documents\/(reading|tray))\//.test(file);

/**
 * Stories told through pages and sweeps over all of them: what they send to the server that comes along is remembered,
 * and each of these statements is asked of another server by itself (`test/database/statements.db.test.ts`).
 */
const isStory = (file) =>
  /^src\/app\/(simulation|verification)\/|\.http\.db\.test\.|(scope|permissions|hostile-requests|foreign-drafts|fill-dossiers|citizen-pages|lifecycle-pages|digitise)\.db\.test/.test(
    file,
  );

const statements = path.join(root, 'dist', 'test-logs', 'statements.json');
const asksStatements = (file) => file.endsWith('statements.db.test.ts');

/** The database tests of the server that comes along, or of another one after them. */
function leftOut(elsewhere) {
  if (!elsewhere) return asksStatements;
  const remembered = existsSync(statements);
  return (file) => isOfTheMachine(file) || (remembered ? isStory(file) : asksStatements(file));
}

export const suites = {
  types: {
    checks: [
      // One checker: each of several works out the shared types for itself, at twice the processor's time in all.
      ['node', tsc, '-p', 'tsconfig.json', '--checkers', '1'],
      ['node', tsc, '-p', 'src/browser/tsconfig.json'],
    ],
  },
  lint: {
    checks: [
      [path.join('node_modules', '.bin', 'biome'), 'check', '--error-on-warnings', '.'],
      ...(existsSync(path.join(root, 'knip.json')) ? [[path.join('node_modules', '.bin', 'knip')]] : []),
    ],
  },
  architecture: {
    files: () => files('test/architecture/**/*.test.ts', (file) => file.includes('/fixtures/')),
  },
  unit: { files: () => files('src/**/*.test.{ts,tsx}', isDatabaseTest) },
  database: {
    files: (elsewhere) => files('{src,test/database}/**/*.db.test.{ts,tsx}', leftOut(elsewhere)),
    server: true,
  },
  concurrency: { files: () => files('test/concurrency/**/*.test.ts'), server: true },
  browser: {
    files: () => files('test/journeys/**/*.test.ts'),
    server: true,
    browser: true,
    pictures: 'dist/journeys',
  },
};
