import { fork } from 'node:child_process';
import path from 'node:path';
import type { Crew } from './life.ts';
import type { Address } from './office.ts';

/** What the load process is to do, for how long, by how many at a time. */
export type Plan = { readonly clients: number; readonly seconds: number } & (
  | {
      readonly kind: 'lives';
      readonly url: string;
      readonly crews: readonly Crew[];
      /** By client: result files of the crew's clerk, one a life. */
      readonly documents: readonly (readonly string[])[];
    }
  | { readonly kind: 'floor'; readonly url: string; readonly steps: number }
  | { readonly kind: 'sql'; readonly address: Address; readonly statements: readonly string[] }
  | {
      readonly kind: 'get';
      readonly url: string;
      readonly headers: string;
      readonly paths: readonly string[];
    }
);

export interface Measured {
  /** Milliseconds of each thing done. */
  readonly latencies: readonly number[];
  readonly seconds: number;
}

type Message = { readonly measured: Measured } | { readonly error: string };

/** Runs a plan in a process of its own, so that making the load does not wait for what is being measured. */
export function load(plan: Plan): Promise<Measured> {
  const child = fork(path.join(import.meta.dirname, '../load.ts'), { execArgv: ['--import', 'tsx'] });
  child.send(plan);
  return new Promise((resolve, reject) => {
    child.once('message', (message: Message) => {
      if ('measured' in message) resolve(message.measured);
      else reject(new Error(message.error));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The load ended with ${code}`)));
  });
}

export const perSecond = ({ latencies, seconds }: Measured): number => latencies.length / seconds;
