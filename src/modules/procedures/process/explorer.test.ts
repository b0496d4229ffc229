import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '#kernel';
import { compiled, graphOf } from '#test/drawn-process';
import { explore } from '#test/petri-net';
import { move, openNodes } from '#test/play';
import { chance, randomNet } from '#test/random-net';
import { conserved } from '#test/token-count';
import { disturbed } from '#test/unsound-net';
import { type Marking, openTasks } from './marking.ts';
import type { StepGraph } from './step-graph.ts';

/** The sets of open tasks our engine can be in with these answers, whatever is done in whatever order. */
function reached(graph: StepGraph, answers: JsonObject, into: Set<string>): void {
  const seen = new Set<string>();
  const waiting: Marking[] = [move(graph, undefined, { type: 'started' }, answers).marking];
  for (let marking = waiting.pop(); marking; marking = waiting.pop()) {
    const open = openNodes(marking);
    const key = open.join('+');
    if (seen.has(key)) continue;
    seen.add(key);
    into.add(key);
    assert.deepEqual(conserved(graph, marking), [], key);
    assert.equal(open.length > 0, !marking.ended, 'always something to do, until the end');
    for (const task of openTasks(marking)) {
      waiting.push(move(graph, marking, { type: 'completed', task }, answers).marking);
    }
  }
}

const allAnswers = (names: readonly string[]): readonly JsonObject[] =>
  Array.from({ length: 2 ** names.length }, (_, bits) =>
    Object.fromEntries(names.map((name, index) => [name, ((bits >> index) & 1) === 1])),
  );

test('on mixed nets our engine reaches exactly the sets of open tasks that an exhaustive explorer does', () => {
  let [nets, markings] = [0, 0];
  for (let seed = 1; nets < 1000; seed++) {
    const { drawing, variables } = randomNet('mixed', chance(seed), { depth: 2, size: 2 + (seed % 2) });
    if (variables.length > 7 || drawing.nodes.length > 40) continue;
    const expected = explore(drawing);
    if (!expected) continue;
    assert.deepEqual(expected.faults, [], `seed ${seed}: the explorer finds the net sound`);
    const graph = graphOf(drawing);
    const ours = new Set<string>();
    for (const answers of allAnswers(variables)) reached(graph, answers, ours);
    assert.deepEqual([...ours].sort(), [...expected.openSets].sort(), `seed ${seed}`);
    nets += 1;
    markings += expected.markings;
  }
  assert.ok(markings > 10_000, `${markings} markings are too few to show anything`);
});

test('a net that the explorer finds unsound is refused when it is compiled', () => {
  let unsound = 0;
  for (let seed = 1; seed <= 600; seed++) {
    const drawing = disturbed(
      randomNet('mixed', chance(seed), { depth: 2, size: 2 }).drawing,
      chance(seed + 7),
    );
    if (!drawing || (explore(drawing)?.faults ?? []).length === 0) continue;
    unsound += 1;
    const { graph, faults } = compiled(drawing);
    assert.equal(graph, undefined, `seed ${seed} hangs or runs twice`);
    assert.notDeepEqual(faults, []);
  }
  assert.ok(unsound > 100, `${unsound} unsound nets are too few to show anything`);
});
