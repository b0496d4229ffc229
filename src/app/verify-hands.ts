import { type ChildProcess, fork } from 'node:child_process';
import type { Verified, VerifyRange } from '#dossiers';

/** Processes that verify ranges of dossiers, each with a core and connections of its own. */
export interface Hands {
  readonly count: number;
  readonly verify: VerifyRange;
  readonly close: () => void;
}

/** How the program is started again: its file, its arguments, what Node itself was told. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly execArgv: readonly string[];
}

type Answer = { readonly verified: Verified } | { readonly error: string };

/** Starts so many helpers; each answers one range at a time. One that ends early fails the verification. */
export function startHands(program: Program, count: number): Hands {
  const { file, args, execArgv } = program;
  const helpers = Array.from({ length: count }, () => fork(file, [...args], { execArgv: [...execArgv] }));
  const idle = [...helpers];
  return {
    count,
    verify: async (range) => {
      const helper = idle.pop();
      if (!helper) throw new Error('No helper is free to verify');
      const verified = await ask(helper, range);
      idle.push(helper);
      return verified;
    },
    close: () => {
      for (const helper of helpers) if (helper.connected) helper.disconnect();
    },
  };
}

function ask(helper: ChildProcess, range: Parameters<VerifyRange>[0]): Promise<Verified> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`A helper ended with ${code} before it answered`));
    helper.once('exit', ended);
    helper.once('message', (answer: Answer) => {
      helper.off('exit', ended);
      if ('verified' in answer) resolve(answer.verified);
      else reject(new Error(answer.error));
    });
    helper.send(range);
  });
}

/** The helper's side: answers ranges until whoever asks is gone. */
export function lendHand(verify: VerifyRange): Promise<void> {
  process.on('message', (range: Parameters<VerifyRange>[0]) => {
    verify(range).then(
      (verified) => process.send?.({ verified } satisfies Answer),
      (error: unknown) => process.send?.({ error: String(error) } satisfies Answer),
    );
  });
  return new Promise((resolve) => {
    process.once('disconnect', resolve);
  });
}
