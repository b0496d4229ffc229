import type { Drawing } from '../../src/modules/procedures/process/drawing.ts';

/**
 * The drawing with one thing done to it that may make it hang, loop or run twice: a gateway of the other
 * kind, or two flows that have swapped their targets.
 */
export function disturbed(drawing: Drawing, next: () => number): Drawing | undefined {
  const gateways = drawing.nodes.filter(({ type }) => type === 'exclusive' || type === 'parallel');
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  if (next() < 0.5) {
    const [a, b] = [pick(drawing.flows), pick(drawing.flows)];
    if (!a || !b || a === b) return undefined;
    const swapped = drawing.flows.map((flow) =>
      flow === a ? { ...flow, to: b.to } : flow === b ? { ...flow, to: a.to } : flow,
    );
    return { ...drawing, flows: swapped };
  }
  const turned = pick(gateways);
  if (!turned) return undefined;
  const type = turned.type === 'exclusive' ? 'parallel' : 'exclusive';
  const outs = drawing.flows.filter(({ from }) => from === turned.id);
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) =>
      node === turned ? { ...node, type, defaultFlow: outs.at(-1)?.id } : node,
    ),
    flows: drawing.flows.map((flow) =>
      flow.from !== turned.id
        ? flow
        : { ...flow, condition: type === 'exclusive' && flow !== outs.at(-1) ? '{"var": "v0"}' : undefined },
    ),
  };
}
