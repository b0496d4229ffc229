import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** A program that is installed on the machine. */
export interface Tool {
  readonly name: string;
  readonly path: string;
}

/** The program of this name in the path of this process; undefined when it is not installed. */
export function findTool(name: string, places = process.env['PATH'] ?? ''): Tool | undefined {
  for (const folder of places.split(path.delimiter).filter(path.isAbsolute)) {
    const found = path.join(folder, name);
    if (isExecutable(found)) return { name, path: found };
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface ToolBounds {
  /** Milliseconds until it is killed. */
  readonly patience: number;
  /** Bytes of memory it may ask for; kept where Linux' `prlimit` is installed. */
  readonly memory: number;
  /** Bytes it may answer with. */
  readonly answer: number;
}

export type ToolOutcome =
  | { readonly ended: 'well'; readonly output: Buffer }
  /** `too-much`: it was killed for the time, memory or answer it took. */
  | { readonly ended: 'badly' | 'too-much'; readonly said: string };

/** Runs a program with these words, no shell between, given bytes to read; within bounds. */
export function runTool(
  tool: Tool,
  words: readonly string[],
  input: Uint8Array,
  bounds: ToolBounds,
): Promise<ToolOutcome> {
  const limiter = findTool('prlimit');
  const [file, all] = limiter
    ? [limiter.path, [`--as=${bounds.memory}`, '--core=0', '--', tool.path, ...words]]
    : [tool.path, [...words]];
  // One thread a program: several run beside each other, and the office must go on answering.
  const child = spawn(file, all, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', OMP_THREAD_LIMIT: '1' },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ToolOutcome>();
  const output: Buffer[] = [];
  let [size, said, killed] = [0, '', false];
  const kill = (): void => {
    killed = true;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(kill, bounds.patience);
  child.stdout.on('data', (part: Buffer) => {
    size += part.length;
    if (size > bounds.answer) kill();
    else output.push(part);
  });
  child.stderr.on('data', (part: Buffer) => {
    if (said.length < 2_000) said += part.toString('utf8');
  });
  // It may end before it has read everything: what it says then counts.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  child.once('error', reject);
  child.once('close', (code) => {
    if (code === 0 && !killed) resolve({ ended: 'well', output: Buffer.concat(output) });
    else resolve({ ended: killed ? 'too-much' : 'badly', said });
  });
  return promise.finally(() => clearTimeout(timer));
}
