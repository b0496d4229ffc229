import type { Drawing } from '../../src/modules/procedures/process/drawing.ts';

/**
 * An explorer of drawings that knows nothing of our graphs and engine. Every flow is a place, every task a
 * place between its beginning and its end, every node a transition of the textbook: a parallel gateway takes
 * from all its flows and gives to all, an exclusive one takes from any and gives to any one. What it visits
 * is every marking there can be; undefined when there are more than `most`.
 */
export type Explored = {
  /** Sets of tasks that are open when nothing moves by itself, each as `s1+s2`. */
  readonly openSets: ReadonlySet<string>;
  /** Markings from which nothing can go on and which are not the end, and whatever else is unsound. */
  readonly faults: readonly string[];
  readonly markings: number;
};

type Places = readonly string[];
type Transition = { readonly take: Places; readonly give: Places };

export function explore(drawing: Drawing, most = 1500): Explored | undefined {
  const silent = drawing.nodes.flatMap((node) => transitionsOf(drawing, node.id));
  const finish = drawing.nodes
    .filter(({ type }) => type === 'step')
    .map(({ id }) => ({ take: [`at ${id}`], give: outsOf(drawing, id) }));
  const start = drawing.nodes.find(({ type }) => type === 'start')?.id ?? '';
  const openSets = new Set<string>();
  const faults: string[] = [];
  const seen = new Set<string>();
  const waiting: Places[] = [outsOf(drawing, start)];
  for (let marking = waiting.pop(); marking; marking = waiting.pop()) {
    const key = marking.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > most || marking.length > 40) return undefined;
    if (new Set(marking).size < marking.length) faults.push(`two tokens at one place: ${key}`);
    const moves = fired(marking, silent);
    if (moves.length > 0) {
      waiting.push(...moves);
      continue;
    }
    openSets.add(
      marking
        .filter((place) => place.startsWith('at '))
        .map((place) => place.slice(3))
        .sort()
        .join('+'),
    );
    const after = fired(marking, finish);
    if (after.length === 0 && key !== 'ended') faults.push(`stuck: ${key}`);
    waiting.push(...after);
  }
  return { openSets, faults, markings: seen.size };
}

const outsOf = (drawing: Drawing, id: string): Places =>
  drawing.flows.filter(({ from }) => from === id).map((flow) => flow.id);

function transitionsOf(drawing: Drawing, id: string): readonly Transition[] {
  const outs = outsOf(drawing, id);
  const ins = drawing.flows.filter(({ to }) => to === id).map((flow) => flow.id);
  switch (drawing.nodes.find((node) => node.id === id)?.type) {
    case 'step':
      return ins.map((place) => ({ take: [place], give: [`at ${id}`] }));
    case 'end':
      return ins.map((place) => ({ take: [place], give: ['ended'] }));
    case 'parallel':
      return [{ take: ins, give: outs }];
    case 'exclusive':
      return ins.flatMap((place) => outs.map((out) => ({ take: [place], give: [out] })));
    default:
      return [];
  }
}

/** The markings one transition further. */
function fired(marking: Places, transitions: readonly Transition[]): readonly Places[] {
  return transitions
    .filter(({ take }) => take.every((place) => marking.includes(place)))
    .map(({ take, give }) => [...marking.filter((place) => !take.includes(place)), ...give].sort());
}
