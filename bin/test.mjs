#!/usr/bin/env node
// `npm test [-- SUITE …] [--database-url URL]`: installs what is missing, runs the suites in order, says
// what it counted, and ends with one line for machines. The whole output of a suite is in dist/test-logs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { fail, findNode, installPackages, root, runAsChild } from './prepare.mjs';

async function main() {
  const { suites } = await import('./suites.mjs');
  const { values, positionals } = readArguments(Object.keys(suites));
  const chosen = positionals.length > 0 ? positionals : Object.keys(suites);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of chosen) {
    const began = Date.now();
    const counts = runSuite(name, suites[name], values['database-url']);
    for (const key of Object.keys(total)) total[key] += counts[key];
    const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
    process.stdout.write(`${name.padEnd(13)}${seconds} s  ${sentence(counts)}\n`);
    if (counts.failed > 0) process.stdout.write(`${failuresOf(name)}\n`);
  }
  for (const { pictures } of chosen.map((name) => suites[name]))
    if (pictures) process.stdout.write(`What the journeys saw: ${path.join(root, pictures)}\n`);
  process.stdout.write(`\n${sentence(total)}\n`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

function readArguments(names) {
  try {
    const options = { 'database-url': { type: 'string' } };
    const read = parseArgs({ options, allowPositionals: true });
    const unknown = read.positionals.filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`No suite ${unknown.join(', ')}. Suites: ${names.join(', ')}.`);
    return read;
  } catch (error) {
    return fail(error.message);
  }
}

const sentence = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
const logOf = (name) => path.join(root, 'dist', 'test-logs', `${name}.log`);

function runSuite(name, suite, databaseUrl) {
  mkdirSync(path.dirname(logOf(name)), { recursive: true });
  writeFileSync(logOf(name), '');
  return suite.checks ? runChecks(name, suite.checks) : runTests(name, suite, databaseUrl);
}

/** Each check counts as one. */
function runChecks(name, checks) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [command, ...args] of checks) {
    const status = run(name, command === 'node' ? node : command, args, {});
    counts[status === 0 ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

function runTests(name, suite, databaseUrl) {
  const files = suite.files(databaseUrl !== undefined);
  if (files.length === 0) return broken(name, `There is no test file of the suite ${name}.`);
  const chromium = suite.browser ? findChromium() : undefined;
  if (suite.browser && !chromium) return broken(name, 'There is no Chromium for the browser tests.');
  const countsFile = path.join(root, 'dist', 'test-logs', `${name}.counts.json`);
  rmSync(countsFile, { force: true });
  const args = ['--import', 'tsx', '--test', '--test-isolation=none', '--test-force-exit'];
  args.push('--test-reporter=spec', '--test-reporter-destination=stdout');
  args.push('--test-reporter=./bin/count-reporter.mjs', '--test-reporter-destination=stderr');
  const status = run(name, node, [...args, './bin/test-files.mjs'], {
    MOTCUA_TEST_FILES: JSON.stringify(files),
    MOTCUA_TEST_COUNTS: countsFile,
    ...(databaseUrl && suite.server ? { MOTCUA_TEST_DATABASE_URL: databaseUrl } : {}),
    ...(chromium ? { CHROMIUM: chromium } : {}),
  });
  const counts = readCounts(countsFile);
  if (counts.passed + counts.failed === 0) return broken(name, `The suite ${name} ran no test.`);
  // A run that ended badly without a failed test (a crash, an error outside of tests) is a failure.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Something that should have run did not: that is a failure, never silence. */
function broken(name, message) {
  writeFileSync(logOf(name), `${message}\n`, { flag: 'a' });
  return { passed: 0, failed: 1, skipped: 0 };
}

function run(name, command, args, env) {
  const shell = `"$@" > "$LOG.part" 2>&1`;
  const log = logOf(name);
  const binaries = path.join(root, 'node_modules', '.bin');
  const result = spawnSync('sh', ['-c', shell, 'sh', command, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${binaries}:${process.env.PATH}`, ...env, LOG: log },
  });
  writeFileSync(log, readFileSync(`${log}.part`), { flag: 'a' });
  rmSync(`${log}.part`);
  return result.status;
}

/** The part of a log that says what failed. */
function failuresOf(name) {
  const text = readFileSync(logOf(name), 'utf8');
  const start = text.indexOf('✖ failing tests:');
  const shown = start >= 0 ? text.slice(start) : text;
  const lines = shown.trim().split('\n');
  const most = 300;
  const more = lines.length > most ? `\n… ${lines.length - most} more lines in ${logOf(name)}` : '';
  return lines.slice(0, most).join('\n') + more;
}

installPackages();
const node = findNode();
if (node === process.execPath) await main();
else await runAsChild(node, [process.argv[1], ...process.argv.slice(2)]);
