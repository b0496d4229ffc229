import os from 'node:os';
import type { System } from '#kernel';

/** Whoever sits at the command line, as far as the machine knows them, and what they had the program do. */
export const atCommandLine = (command: string): System => ({
  kind: 'system',
  reason: `motcua ${command} (${os.userInfo().username}@${os.hostname()})`,
});
