#!/usr/bin/env node
// `npm run bench -- NAME`: installs and builds what is missing, then runs the benches (bench/README.md).
import path from 'node:path';
import { currentBuild, findNode, installPackages, root, runAsChild } from './prepare.mjs';

installPackages();
const node = findNode();
currentBuild(node);
await runAsChild(node, ['--import', 'tsx', path.join(root, 'bench', 'run.ts'), ...process.argv.slice(2)], {
  cwd: root,
});
