import { plainDate } from '#kernel';
import type { StepGraph } from '../process/step-graph.ts';
import { designerExamples } from '../process-designer/designer.examples.ts';
import { processDrawingExamples } from '../process-drawing.examples.ts';
import type { ComparePageProps } from './compare.page.tsx';
import { comparePath } from './process-changes.paths.ts';

const { view, design: drawn } = designerExamples.faulty;
const { view: english } = designerExamples.english;
const { graph: before, bodies } = processDrawingExamples.published;
const at = comparePath(drawn.code);

/** The same with one more step, one less, another limit and another role. */
function changed(): StepGraph {
  const nodes = { ...before.nodes };
  const { house, appraise, tax } = nodes;
  if (house?.type === 'step') {
    nodes['house'] = { ...house, next: 'visit' };
    const name = { vi: 'Lập biên bản kiểm tra thực địa', en: 'Record the inspection' };
    nodes['visit'] = { ...house, name, limitMinutes: 240 };
  }
  if (appraise?.type === 'step') nodes['appraise'] = { ...appraise, limitMinutes: 2880 };
  if (tax?.type === 'step') {
    const checked = nodes['checked'];
    if (checked?.type === 'choose-join') nodes['checked'] = { ...checked, next: tax.next };
    Reflect.deleteProperty(nodes, 'tax');
  }
  return { ...before, nodes };
}

const design = {
  ...drawn,
  graph: changed(),
  agencies: Object.entries(bodies).map(([key, name]) => ({ key, name: { vi: name, en: name } })),
};
const versions = [
  { version: 2, effectiveFrom: plainDate('2026-11-01'), process: before },
  { version: 1, effectiveFrom: plainDate('2026-07-01'), process: before },
];
const given = { view: { ...view, path: at }, design, versions, chosen: 2 };

export const compareExamples = {
  'the draft and what is in force': given,
  'in English': { ...given, view: { ...english, path: at } },
  'nothing changed': { ...given, design: { ...design, graph: before } },
  'with mistakes': { ...given, design: { ...design, graph: undefined } },
  'nothing published': { ...given, versions: [], chosen: undefined },
} as const satisfies Record<string, ComparePageProps>;
