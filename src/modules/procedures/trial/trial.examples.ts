import { instant, plainDate } from '#kernel';
import { graphStep, nodeOf } from '../process/step-graph.ts';
import { designerExamples } from '../process-designer/designer.examples.ts';
import { processDrawingExamples } from '../process-drawing.examples.ts';
import type { TrialPageProps } from './trial.page.tsx';
import { trialPath } from './trial.paths.ts';
import type { Trial } from './trial.ts';

const { view, design: drawn } = designerExamples.faulty;
const { view: english } = designerExamples.english;
const { graph, bodies } = processDrawingExamples.published;
const design = {
  ...drawn,
  graph,
  agencies: Object.entries(bodies).map(([key, name]) => ({ key, name: { vi: name, en: name } })),
};
const gateway = nodeOf(graph, 'which');
const branches = gateway.type === 'choose' ? gateway.branches : [];

const day = plainDate('2026-12-01');
const begin = instant('2026-11-30T08:00');
const legalDue = instant('2026-12-01T08:00');
const receive = graphStep(graph, 'receive');
const house = graphStep(graph, 'house');
const consult = graphStep(graph, 'consult');

const trial: Trial = {
  steps: [
    {
      ...{ id: 'receive', step: receive, beginsAt: begin, lateMinutes: 0 },
      ...{ dueAt: instant('2026-11-30T14:00'), endsAt: instant('2026-11-30T14:00') },
    },
    {
      ...{ id: 'house', step: house, beginsAt: instant('2026-11-30T14:00'), lateMinutes: 210 },
      ...{ dueAt: legalDue, endsAt: instant('2026-12-01T11:30') },
    },
    {
      ...{ id: 'consult', step: consult, beginsAt: instant('2026-12-01T11:30'), lateMinutes: 0 },
      ...{ dueAt: null, endsAt: undefined },
    },
  ],
  questions: [
    { kind: 'way', id: 'which', branches, open: [0, 1] },
    { kind: 'opinions', id: 'consult', step: consult },
    { kind: 'wait', id: 'tax', step: graphStep(graph, 'tax'), usual: 960 },
  ],
  open: [{ kind: 'opinions', id: 'consult', step: consult }],
  legal: {
    ...{ startsAt: begin, due: legalDue, assumed: [2027] },
    ledger: [
      {
        ...{ from: begin, to: instant('2026-11-30T17:30'), minutes: 480, reason: 'working' },
        text: { vi: `${day}: tính`, en: `${day}: counted` },
      },
    ],
  },
  readyAt: undefined,
  sparedMinutes: undefined,
  marking: { tokens: [], done: [], ended: false },
  events: [],
};

const typed = {
  values: { 'ngay-day': '30', 'ngay-month': '11', 'ngay-year': '2026', gio: '8:00', 'nhanh-which': '0' },
  errors: {},
  answers: { ways: new Map(), decision: undefined, waits: new Map(), opinions: new Map() },
};
const units = [{ code: '24823', fullName: { vi: 'Xã Đinh Văn Lâm Hà', en: 'Dinh Van Lam Ha commune' } }];
const at = trialPath(design.code);
const given = { view: { ...view, path: at }, design, typed, units, trial };

export const trialExamples = {
  'stands at a question': given,
  'late, in English': {
    ...{ ...given, view: { ...english, path: at } },
    trial: { ...trial, open: [], readyAt: instant('2026-12-01T11:30'), sparedMinutes: -210 },
  },
  'in time': {
    ...given,
    trial: { ...trial, open: [], readyAt: instant('2026-11-30T14:00'), sparedMinutes: 120 },
  },
  'with mistakes': { ...given, design: { ...design, graph: undefined }, trial: undefined },
} as const satisfies Record<string, TrialPageProps>;
