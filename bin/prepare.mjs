// What every command needs before motcua itself can run: its packages, a new enough Node, a current build.
// Plain JavaScript without packages, readable by Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const neededNode = 24;

/** Installs the packages of the lockfile when something is missing or of another version. */
export function installPackages() {
  if (packagesAreThere()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
  const result = spawnSync(command, [...all, '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail('npm ci failed; its message is above.');
}

/** Compares the lockfile with the one npm keeps of what it installed; no stamp of our own can be stale. */
function packagesAreThere() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const installed = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = installed[place];
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** The Node to run on: this one when new enough, else the one that came with the packages. */
export function findNode() {
  if (majorOf(process.versions.node) >= neededNode) return process.execPath;
  const brought = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  const probe = existsSync(brought) ? spawnSync(brought, ['--version'], { encoding: 'utf8' }) : undefined;
  if (probe?.status === 0) return brought;
  return fail(
    `motcua needs Node ${neededNode}; this is ${process.versions.node}, and no Node came with the packages for ` +
      `${process.platform} ${process.arch}. Install Node ${neededNode} from nodejs.org or your distribution.`,
  );
}

const majorOf = (version) => Number(version.split('.')[0]);

/** The built program, built now when the sources are not those of the last build. */
export function currentBuild(node) {
  const bundle = path.join(root, 'dist', hashOfSources(), 'motcua.js');
  if (existsSync(bundle)) return bundle;
  process.stderr.write('Building …\n');
  const build = path.join(root, 'bin', 'build.mjs');
  const result = spawnSync(node, [build, path.dirname(bundle)], { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) fail('The build failed; its message is above.');
  return bundle;
}

/** Everything a build is made of. Tests are not in it. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'bin/build.mjs', ...filesIn('src')];
  for (const file of files.sort()) {
    if (!/\.test\.tsx?$/.test(file)) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(inside) : entry.isFile() ? [inside] : [];
  });
}

/** Runs motcua with these arguments, as this process where its Node is new enough. */
export async function runMotcua(args) {
  installPackages();
  const node = findNode();
  const bundle = currentBuild(node);
  if (node === process.execPath) {
    process.argv = [process.argv[0], bundle, ...args];
    process.setSourceMapsEnabled(true);
    await import(bundle);
  } else {
    await runAsChild(node, ['--enable-source-maps', bundle, ...args]);
  }
}

/** Signals go to the child, which stops in order; a child without parent would be forgotten, so it is told. */
export function runAsChild(node, args, options = {}) {
  const child = spawn(node, args, { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  }
  return new Promise((resolve) => {
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal ? 1 : 0);
      resolve(process.exitCode);
    });
  });
}

export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
