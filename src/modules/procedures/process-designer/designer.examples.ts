import type { PageView } from '#ui/layout';
import { procedureExamples } from '../procedures.examples.ts';
import { insertItem, newBlock, replaceWay } from './acts.ts';
import { adaptText } from './adapt.text.ts';
import type { CanvasProps } from './canvas.page.tsx';
import { questionsOf } from './condition-rows.ts';
import { decisionQuestion } from './decision-question.ts';
import type { Design } from './design.ts';
import { firstOutline } from './first-outline.ts';
import type { ImportProps } from './import.page.tsx';
import type { ItemPageProps } from './item.page.tsx';
import { itemValues } from './item-values.ts';
import type { LanePageProps } from './lane.page.tsx';
import type { DesignerProps } from './list.page.tsx';
import type { NamePageProps } from './name.page.tsx';
import type { NoDraftProps } from './no-draft.page.tsx';
import { itemOf, type Outline, wayOf } from './outline.ts';
import { sumsOf } from './sums.ts';
import type { WayPageProps } from './way.page.tsx';
import { wayValues } from './way-values.ts';

const base = '/quan-tri/thu-tuc/1.000656/du-thao/quy-trinh';
const home = '/quan-tri/thu-tuc/1.000656/du-thao';
const { vi, en } = { vi: 'Đăng ký khai tử', en: 'Register a death' };
const view: PageView = {
  ...procedureExamples.filedHere.view,
  path: base,
  user: {
    name: 'Lê Quang Huy',
    kind: 'staff',
    postName: 'Kiểm soát thủ tục hành chính',
    unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };

/** With a question after the signature: refused, and a letter is written. */
function branched(): Outline {
  const first = firstOutline({ vi, en });
  const block = newBlock(first, 'choice', { name: 'Lãnh đạo đồng ý?', lane: 'lane-approver' });
  const placed = insertItem(first, { after: 'sign' }, block);
  const outline = placed.ok ? placed.value : first;
  const named = replaceWay(outline, {
    ...{ flow: 'block-1-a', name: 'Từ chối', nameEn: 'Refused' },
    condition: '{"===":[{"var":"decision"},"refused"]}',
  });
  return named.ok ? named.value : outline;
}

function designWith(outline: Outline, more: Partial<Design> = {}): Design {
  return {
    ...{
      base,
      home,
      code: '1.000656',
      called: { vi, en },
      content: procedureExamples.filedHere.version.content,
      xml: '<definitions/>',
      revision: 3,
      editable: true,
    },
    ...{ outline, faults: [], graph: undefined, sums: sumsOf(outline) },
    times: [
      {
        called: { vi: 'thời hạn giải quyết', en: 'the limit' },
        needed: 600,
        allowed: 480,
      },
    ],
    agencies: [{ key: 'police', name: { vi: 'Công an xã', en: 'Commune police' } }],
    questions: questionsOf(undefined, decisionQuestion()),
    shared: [
      { name: 'sign-and-issue', title: { vi: 'Ký duyệt và phát hành', en: 'Sign and issue' }, minutes: 720 },
    ],
    ...more,
  };
}

const fault = { file: '1.000656/process.bpmn', line: 12 };
const outline = branched();
const faulty = designWith(outline, {
  faults: [
    {
      ...fault,
      path: 'process',
      message: {
        vi: 'bước này mất thời gian làm việc nên phải có thời hạn',
        en: '"process" takes working time and must have a limit',
      },
    },
  ],
});

export const designerExamples = {
  faulty: { view, design: faulty },
  english: { view: english, design: faulty },
  empty: { view, design: designWith(outline, { xml: undefined, outline: undefined }) },
  notAList: {
    view,
    design: designWith(outline, {
      outline: undefined,
      faults: [
        {
          ...fault,
          path: 'Task_1',
          message: {
            vi: 'bpmn:ScriptTask nằm ngoài các phần tử được dùng ở đây',
            en: 'bpmn:ScriptTask is outside the profile',
          },
        },
      ],
    }),
  },
  submitted: { view, design: designWith(outline, { editable: false }) },
} as const satisfies Record<string, DesignerProps>;

const step = itemOf(outline, 'process');
const block = itemOf(outline, 'block-1');
const design = designWith(outline);

/** A start, an end and a line, with their picture. */
const drawn = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:motcua="urn:motcua:bpmn:1" id="definitions" targetNamespace="urn:motcua:procedures">
  <bpmn:process id="procedure" name="Thử" motcua:nameEn="Test" isExecutable="false">
    <bpmn:startEvent id="start"><bpmn:outgoing>flow-1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:endEvent id="end"><bpmn:incoming>flow-1</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="flow-1" sourceRef="start" targetRef="end" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="procedure">
    <bpmndi:BPMNShape id="start-shape" bpmnElement="start"><dc:Bounds x="180" y="100" width="36" height="36" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="end-shape" bpmnElement="end"><dc:Bounds x="380" y="100" width="36" height="36" /></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge id="flow-1-edge" bpmnElement="flow-1"><di:waypoint x="216" y="118" /><di:waypoint x="380" y="118" /></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;

export const canvasExamples = {
  drawn: { view, design: { ...faulty, xml: drawn } },
  english: { view: english, design: { ...faulty, xml: drawn } },
} as const satisfies Record<string, CanvasProps>;

export const itemExamples = {
  step: {
    ...{ view, design, outline, item: step, place: {} },
    form: { values: step ? itemValues(step, 'vi') : {}, errors: {} },
  },
  block: {
    ...{ view, design, outline, item: block, place: {} },
    form: { values: block ? itemValues(block, 'vi') : {}, errors: {} },
  },
  added: {
    ...{ view: english, design, outline, item: undefined },
    place: { after: 'process' },
    form: { values: {}, errors: {} },
  },
} as const satisfies Record<string, ItemPageProps>;

const at = wayOf(outline, 'block-1-a');

export const wayExamples: Record<string, WayPageProps> = at
  ? { refused: { view, design, ...at, form: { values: wayValues(at.way), errors: {} } } }
  : {};

export const laneExamples = {
  changed: {
    view,
    design,
    lane: 'lane-handler',
    form: { values: { ten: 'Chuyên viên', vaiTro: 'handler', coQuan: '' }, errors: {} },
  },
  added: { view: english, design, lane: undefined, form: { values: {}, errors: {} } },
} as const satisfies Record<string, LanePageProps>;

export const nameExamples = {
  changed: { view, design, form: { values: { ten: vi, tenEn: en }, errors: {} } },
} as const satisfies Record<string, NamePageProps>;

export const noDraftExamples = { none: { view, base, home } } as const satisfies Record<string, NoDraftProps>;

export const importExamples = {
  asked: { view, design, form: { values: {}, errors: {} }, brought: undefined },
  brought: {
    ...{ view, design, form: { values: {}, errors: {} } },
    brought: {
      ...{ bpmn: drawn, adapted: drawn, faults: faulty.faults },
      changes: [adaptText.replaced('bpmn:ScriptTask', 'Tính phí', 'bpmn:UserTask'), adaptText.attributes(4)],
    },
  },
  english: {
    ...{ view: english, design, form: { values: {}, errors: {} } },
    brought: {
      ...{ bpmn: drawn, adapted: drawn, faults: faulty.faults },
      changes: [adaptText.replaced('bpmn:ScriptTask', 'Tính phí', 'bpmn:UserTask'), adaptText.attributes(4)],
    },
  },
} as const satisfies Record<string, ImportProps>;
