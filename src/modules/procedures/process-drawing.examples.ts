import type { Bilingual } from '#kernel';
import type { Marking } from './process/marking.ts';
import type { GraphNode, GraphStep, StepGraph } from './process/step-graph.ts';
import type { ProcessDrawingProps } from './reading/process-drawing-props.ts';

const named = (vi: string, en: string): Bilingual => ({ vi, en });

type Said = Pick<GraphStep, 'kind' | 'role' | 'name' | 'next'> & Partial<GraphStep>;
const step = (said: Said): GraphNode => ({ type: 'step', scope: [], ...said });

/** A building permit with a fee, cut down: everything that a process can show. */
const graph: StepGraph = {
  name: named('Cấp giấy phép xây dựng', 'Building permit'),
  start: 'start',
  nodes: {
    start: { type: 'start', next: 'receive' },
    receive: step({
      kind: 'receive',
      role: 'deskOfficer',
      name: named('Tiếp nhận hồ sơ', 'Receive the dossier'),
      limitMinutes: 240,
      next: 'which',
    }),
    which: {
      type: 'choose',
      branches: [
        { when: { var: 'house' }, next: 'house', name: named('Nhà ở riêng lẻ', 'Private house') },
        { next: 'works', name: named('Công trình khác', 'Other works') },
      ],
    },
    house: step({
      kind: 'process',
      role: 'handler',
      name: named('Thẩm định, kiểm tra thực địa nhà ở riêng lẻ', 'Appraise and inspect the private house'),
      limitMinutes: 2400,
      next: 'checked',
    }),
    works: { type: 'split', branches: [{ next: 'appraise' }, { next: 'consult' }], join: 'done' },
    appraise: step({
      kind: 'process',
      role: 'handler',
      name: named('Thẩm định hồ sơ', 'Appraise the dossier'),
      limitMinutes: 3360,
      next: 'done',
      scope: ['works#0'],
    }),
    consult: step({
      kind: 'consult',
      role: 'handler',
      name: named('Lấy ý kiến cơ quan phối hợp', 'Ask the bodies concerned'),
      limitMinutes: 3840,
      parties: ['planning', 'fire'],
      rule: 'until',
      next: 'done',
      scope: ['works#1'],
    }),
    done: { type: 'split-join', branches: 2, next: 'checked', scope: [] },
    checked: { type: 'choose-join', next: 'tax' },
    tax: step({
      kind: 'letter',
      role: 'handler',
      agency: 'tax',
      name: named('Xác định nghĩa vụ tài chính', 'Determine what is due'),
      next: 'payment',
    }),
    payment: step({
      kind: 'wait',
      role: 'handler',
      wait: 'payment',
      name: named('Chờ nộp tiền', 'Wait for the payment'),
      next: 'sign',
    }),
    sign: step({
      kind: 'sign',
      role: 'approver',
      name: named('Ký giấy phép', 'Sign the permit'),
      limitMinutes: 480,
      next: 'return',
    }),
    return: step({
      kind: 'return',
      role: 'deskOfficer',
      name: named('Trả kết quả', 'Return the result'),
      next: 'end',
    }),
    end: { type: 'end' },
  },
};

const bodies = {
  planning: 'Cơ quan quản lý quy hoạch',
  fire: 'Cảnh sát phòng cháy, chữa cháy',
  tax: 'Cơ quan thuế',
};
const bodiesInEnglish = { planning: 'Planning authority', fire: 'Fire police', tax: 'Tax office' };

const asking: Marking = {
  tokens: [{ node: 'appraise' }, { node: 'consult', party: 'fire' }],
  done: [{ node: 'receive' }, { node: 'consult', party: 'planning' }],
  ended: false,
};
const paying: Marking = {
  tokens: [{ node: 'payment' }],
  done: [{ node: 'receive' }, { node: 'house' }, { node: 'tax' }],
  ended: false,
};
const over: Marking = {
  tokens: [],
  done: [...paying.done, { node: 'payment' }, { node: 'sign' }, { node: 'return' }],
  ended: true,
};

export const processDrawingExamples = {
  published: { graph, lang: 'vi', bodies },
  publishedInEnglish: { graph, lang: 'en', bodies: bodiesInEnglish },
  askingForOpinions: {
    graph,
    lang: 'vi',
    bodies,
    standing: {
      marking: asking,
      held: [
        { node: 'receive', who: 'Công chức tiếp nhận và trả kết quả' },
        { node: 'appraise', who: 'Chuyên viên Phòng Kinh tế', until: '16:00 ngày 04/12/2026' },
        { node: 'consult', party: 'fire', until: '16:00 ngày 07/12/2026' },
      ],
    },
  },
  waitingForPayment: { graph, lang: 'vi', bodies, standing: { marking: paying } },
  waitingForPaymentInEnglish: { graph, lang: 'en', bodies: bodiesInEnglish, standing: { marking: paying } },
  over: { graph, lang: 'vi', bodies, standing: { marking: over } },
} as const satisfies Readonly<Record<string, ProcessDrawingProps>>;
