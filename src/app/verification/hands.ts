import { type ChildProcess, fork } from 'node:child_process';
import { type Db, freeze } from '#platform/db';
import type { FigureSums } from '#reporting';
import type { Asked, Checked, Checker } from './checker.action.ts';

/** Processes that verify ranges of dossiers, each with a core and connections of its own. */
export interface Hands {
  readonly check: (asked: Asked) => Promise<Checked>;
  /** What each has counted, when all ranges are done. */
  readonly counted: () => Promise<readonly FigureSums[]>;
  readonly close: () => void;
}

/** How the program is started again: its file, its arguments, what Node itself was told. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly execArgv: readonly string[];
}

type Answer = { readonly checked: Checked } | { readonly counted: FigureSums } | { readonly error: string };
type Question = Asked | 'counted';

/**
 * Nearly all of a range is garbage once it is verified. With room for a whole range in the young generation little of
 * it is ever copied: a tenth of the time.
 */
const roomForARange = '--max-semi-space-size=64';

/** Starts so many helpers; each answers one question at a time. One that ends early fails the verification. */
export function startHands({ file, args, execArgv }: Program, count: number): Hands {
  const start = () => fork(file, [...args], { execArgv: [...execArgv, roomForARange] });
  const helpers = Array.from({ length: count }, start);
  const idle = [...helpers];
  return {
    check: async (asked) => {
      const helper = idle.pop();
      if (!helper) throw new Error('No helper is free to verify');
      const answer = await ask(helper, asked);
      idle.push(helper);
      if ('checked' in answer) return answer.checked;
      throw new Error('A helper answered something else');
    },
    counted: async () => {
      const answers = await Promise.all(helpers.map((helper) => ask(helper, 'counted')));
      return answers.flatMap((answer) => ('counted' in answer ? [answer.counted] : []));
    },
    close: () => {
      for (const helper of helpers) if (helper.connected) helper.disconnect();
    },
  };
}

function ask(helper: ChildProcess, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`A helper ended with ${code} before it answered`));
    helper.once('exit', ended);
    helper.once('message', (answer: Answer) => {
      helper.off('exit', ended);
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer);
    });
    helper.send(question);
  });
}

/** The helper's side: answers until whoever asks is gone. */
export function lendHand(db: Db, checker: Checker): Promise<void> {
  const answerTo = async (question: Question): Promise<Answer> => {
    if (question === 'counted') return { counted: checker.counted() };
    const { range, moment } = question;
    const checked = await db.transaction(async (tx) => {
      await freeze(tx, moment);
      return checker.check(tx, range);
    });
    return { checked };
  };
  process.on('message', (question: Question) => {
    answerTo(question).then(
      (answer) => process.send?.(answer),
      (error: unknown) => process.send?.({ error: String(error) } satisfies Answer),
    );
  });
  return new Promise((resolve) => {
    process.once('disconnect', resolve);
  });
}
