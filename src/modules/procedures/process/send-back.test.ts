import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '#kernel';
import { graphOf } from '#test/drawn-process';
import { move, textOfTask } from '#test/play';
import { chance, randomNet } from '#test/random-net';
import { conserved } from '#test/token-count';
import { type Marking, openTasks, sameTask } from './marking.ts';
import { stepsBefore } from './send-back.ts';
import { reachableFrom, type StepGraph } from './step-graph.ts';

type Life = { readonly graph: StepGraph; readonly variables: JsonObject; readonly dice: readonly number[] };

/** A random process, random answers, and dice that say what is done next. A third of its steps ask two bodies. */
const lives: fc.Arbitrary<Life> = fc
  .record({ seed: fc.nat(), dice: fc.array(fc.nat(999), { minLength: 1, maxLength: 40 }) })
  .map(({ seed, dice }) => {
    const next = chance(seed);
    const { drawing, variables } = randomNet('mixed', next, { depth: 2, size: 2 });
    const nodes = drawing.nodes.map((node) =>
      node.step === 'process' && next() < 0.3
        ? { ...node, step: 'consult', parties: 'a b', rule: next() < 0.5 ? 'all' : 'any' }
        : node,
    );
    return {
      graph: graphOf({ ...drawing, nodes }),
      variables: Object.fromEntries(variables.map((name) => [name, next() < 0.5])),
      dice,
    };
  });

/** Does what the dice say: goes on, or sends a task back. Calls back around each sending back. */
function live(
  { graph, variables, dice }: Life,
  sent: (
    before: Marking,
    after: ReturnType<typeof move>,
    task: ReturnType<typeof openTasks>[number],
    to: string,
  ) => void,
): Marking {
  let { marking } = move(graph, undefined, { type: 'started' }, variables);
  for (const die of dice) {
    const open = openTasks(marking);
    const task = open[die % open.length];
    if (!task) break;
    const targets = stepsBefore(graph, marking, task);
    const to = targets[Math.floor(die / 7) % Math.max(1, targets.length)];
    if (die % 3 === 0 && to !== undefined) {
      const back = move(graph, marking, { type: 'sentBack', task, to }, variables);
      sent(marking, back, task, to);
      ({ marking } = back);
    } else ({ marking } = move(graph, marking, { type: 'completed', task }, variables));
    assert.deepEqual(conserved(graph, marking), [], `tokens after ${die}`);
  }
  return marking;
}

const runs = { numRuns: 3000 };

test('after whatever was sent back, the process can still be brought to its end', () => {
  fc.assert(
    fc.property(lives, (life) => {
      let marking = live(life, () => undefined);
      for (let steps = 0; !marking.ended; steps++) {
        const [task] = openTasks(marking);
        assert.ok(task && steps < 500, 'always something open, and not for ever');
        ({ marking } = move(life.graph, marking, { type: 'completed', task }, life.variables));
      }
      assert.deepEqual(marking.tokens, []);
    }),
    runs,
  );
});

test('what was done and does not come after the target stays done, and only that', () => {
  fc.assert(
    fc.property(lives, (life) => {
      live(life, (before, { marking }, _, to) => {
        const again = reachableFrom(life.graph, to);
        assert.deepEqual(
          marking.done,
          before.done.filter(({ node }) => !again.has(node)),
        );
      });
    }),
    runs,
  );
});

test('every task that was open is afterwards still open, or listed as closed, or the one sent back', () => {
  fc.assert(
    fc.property(lives, (life) => {
      live(life, (before, { marking, closed, opened }, task) => {
        const kept = openTasks(marking).filter((each) => !opened.some((other) => sameTask(each, other)));
        const told = [...kept, ...closed, task].map(textOfTask).sort();
        assert.deepEqual(told, openTasks(before).map(textOfTask).sort());
      });
    }),
    runs,
  );
});

test('sending back to the only step before and doing it again leads to where one was', () => {
  fc.assert(
    fc.property(lives, (life) => {
      live(life, (before, back, task, to) => {
        const alone = openTasks(before).length === 1 && stepsBefore(life.graph, before, task)[0] === to;
        const direct = life.graph.nodes[to];
        if (
          !alone ||
          task.party !== undefined ||
          direct?.type !== 'step' ||
          direct.kind === 'consult' ||
          direct.next !== task.node
        )
          return;
        const event = { type: 'completed', task: { node: to } } as const;
        const again = move(life.graph, back.marking, event, life.variables).marking;
        assert.deepEqual(openTasks(again), openTasks(before));
      });
    }),
    runs,
  );
});
