import assert from 'node:assert/strict';
import { saidIn } from '../../src/modules/procedures/content/located.ts';
import { compileProcess } from '../../src/modules/procedures/process/compile.ts';
import type { Drawing, DrawnFlow, DrawnNode } from '../../src/modules/procedures/process/drawing.ts';
import type { StepGraph } from '../../src/modules/procedures/process/step-graph.ts';

/** Attributes of a step that a test says; the rest is an hour of ordinary work. */
export type Drawn = Partial<Omit<DrawnNode, 'id'>> & { readonly role?: string; readonly agency?: string };

export const blankNode = (id: string, type: DrawnNode['type']): DrawnNode => ({
  id,
  type,
  name: id,
  nameEn: id,
  step: type === 'step' ? 'process' : '',
  limit: type === 'step' ? '1h' : '',
  remind: '',
  escalate: '',
  parties: '',
  rule: '',
  wait: '',
  called: '',
  defaultFlow: undefined,
});

export const flow = (from: string, to: string, condition?: string): DrawnFlow => ({
  id: `${from}>${to}`,
  name: '',
  nameEn: '',
  from,
  to,
  condition,
});

/**
 * Draws a process out of flows like `start>s0 s0>x1 x1>s2?big`: what stands behind `?` is the answer a flow
 * looks at; the first flow of an `x` without one is the default. The first letter tells the node: `s` step,
 * `x` exclusive, `p` parallel, `c` call.
 */
export function draw(text: string, said: Readonly<Record<string, Drawn>> = {}, shared = false): Drawing {
  const flows = text.split(' ').map((each) => {
    const [way = '', condition] = each.split('?');
    const [from = '', to = ''] = way.split('>');
    return flow(from, to, condition === undefined ? undefined : conditionText(condition));
  });
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id): DrawnNode => {
    const otherwise = flows.find(({ from, condition }) => from === id && condition === undefined);
    const exclusive = id.startsWith('x') && flows.filter(({ from }) => from === id).length > 1;
    const { role: _, agency: __, ...attributes } = said[id] ?? {};
    return {
      ...blankNode(id, typeOf(id)),
      defaultFlow: exclusive ? otherwise?.id : undefined,
      ...attributes,
    };
  });
  const lanes = nodes
    .filter(({ type }) => type === 'step' || type === 'call')
    .map(({ id, step }) => ({
      id: `lane-${id}`,
      name: '',
      role: said[id]?.role ?? (step === 'sign' ? 'approver' : 'handler'),
      agency: said[id]?.agency ?? '',
      nodes: [id],
    }));
  return { id: 'process', name: 'Thử', nameEn: 'Test', shared, nodes, flows, lanes };
}

const conditionText = (condition: string): string =>
  condition.includes('=')
    ? JSON.stringify({ '===': [{ var: condition.split('=')[0] ?? '' }, condition.split('=')[1] ?? ''] })
    : JSON.stringify({ var: condition });

function typeOf(id: string): DrawnNode['type'] {
  if (id === 'start' || id === 'end') return id;
  const types = { x: 'exclusive', p: 'parallel', c: 'call' } as const;
  return Object.entries(types).find(([letter]) => id.startsWith(letter))?.[1] ?? 'step';
}

type Options = Omit<Parameters<typeof compileProcess>[1], 'note' | 'variable'>;

/** The graph of a drawing, or what is wrong with it, `element: message`. */
export function compiled(
  drawing: Drawing,
  options: Options = {},
): { readonly graph: StepGraph | undefined; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const graph = compileProcess(drawing, {
    ...options,
    note: (element, message) => faults.push(`${element}: ${saidIn(message, 'en')}`),
    variable: (name) => name !== 'unasked',
  });
  return { graph, faults };
}

export function graphOf(drawing: Drawing, options: Options = {}): StepGraph {
  const { graph, faults } = compiled(drawing, options);
  assert.ok(graph, faults.join('\n'));
  return graph;
}

/** Reception, signature and return, as every process has them. */
export const frame: Readonly<Record<string, Drawn>> = {
  s0: { step: 'receive', limit: '0.5h', role: 'deskOfficer' },
  s8: { step: 'sign' },
  s9: { step: 'return', limit: 'not-counted', role: 'deskOfficer' },
};
