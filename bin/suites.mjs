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

/**
 * Not asked again of a server of one's own: the server that comes along, tools that read scans, and what takes a minute
 * and whose every statement other tests send: a year that is played, the sweep of posts, the weight of citizens' pages.
 */
const isOfTheMachine = (file) =>
  /^src\/(platform\/postgres|modules\/documents\/reading|app\/simulation)\/|(scope|citizen-pages)\.db\.test/.test(
    file,
  );

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
    files: (elsewhere) =>
      files('{src,test/database}/**/*.db.test.{ts,tsx}', elsewhere ? isOfTheMachine : undefined),
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
