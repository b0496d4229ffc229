#!/usr/bin/env node
// The `motcua` command; `motcua --help` says what it can do.
import { runMotcua } from './prepare.mjs';

await runMotcua(process.argv.slice(2));
