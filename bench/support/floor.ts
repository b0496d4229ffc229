import { fork } from 'node:child_process';
import path from 'node:path';
import type { Address } from './office.ts';

export interface Floor {
  readonly url: string;
  readonly close: () => void;
}

/** Starts the bare floor on a server. */
export function startFloor(address: Address, statements: readonly string[]): Promise<Floor> {
  const child = fork(path.join(import.meta.dirname, '../floor.ts'), { execArgv: ['--import', 'tsx'] });
  child.send({ address, statements });
  return new Promise((resolve, reject) => {
    child.once('message', (answer: { readonly url?: string; readonly error?: string }) => {
      if (answer.url === undefined) reject(new Error(answer.error));
      else resolve({ url: answer.url, close: () => child.kill() });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The floor ended with ${code}`)));
  });
}
