#!/usr/bin/env node
// `npm start`: installs and builds what is missing, then `motcua start` with the flags given.
import { runMotcua } from './prepare.mjs';

await runMotcua(['start', ...process.argv.slice(2)]);
