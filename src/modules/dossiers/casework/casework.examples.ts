import type { LedgerDay } from '#calendar';
import { instant, plainDate } from '#kernel';
import type { AcceptPageProps } from '../intake/accept.page.tsx';
import type { AttachResultPageProps } from '../result/attach-result.page.tsx';
import type { CompleteStepPageProps } from '../steps/complete-step.page.tsx';
import { stepView } from '../steps/step-view.ts';
import type { RequestSupplementPageProps } from '../supplement/request-supplement.page.tsx';
import type { ActionPageProps } from './action-frame.page.tsx';
import type { Case } from './case.ts';
import type { CaseworkPageProps } from './casework.page.tsx';
import type { ClockView } from './clock.ts';
import type { MovedOnPageProps } from './moved-on.page.tsx';
import { communeName, deskView, deskViewInEnglish, sampleCases } from './sample-case.examples.ts';

const why: readonly LedgerDay[] = [
  {
    date: plainDate('2026-11-25'),
    counted: true,
    text: {
      vi: 'thứ Tư, 25/11/2026: tính 6 giờ 15 phút (09:15–11:30, 13:30–17:30)',
      en: 'Wednesday, 25/11/2026: 6 hours 15 minutes counted (09:15–11:30, 13:30–17:30)',
    },
  },
];

const acceptance: ClockView = {
  state: 'acceptance',
  dueAt: instant('2026-11-26T08:40'),
  light: 'green',
  minutesLeft: 445,
  why: [],
};
const running: ClockView = {
  state: 'running',
  dueAt: instant('2026-11-25T17:30'),
  light: 'amber',
  minutesLeft: 150,
  why,
};
const over: ClockView = {
  state: 'over',
  dueAt: instant('2026-11-25T17:30'),
  finishedAt: instant('2026-11-25T14:10'),
  timeliness: 'onTime',
  why,
};
const none: ClockView = { state: 'none' };

const idempotencyKey = 'example-key';
const page = (found: Case, clock: ClockView, actions: CaseworkPageProps['actions']): CaseworkPageProps => ({
  view: deskView,
  found,
  clock,
  actions,
  units: { reception: communeName, competent: communeName },
  idempotencyKey,
});

const steps = sampleCases.atWork.dossier.steps;
const [, processStep] = steps;
const freeStep = sampleCases.accepted.dossier.steps[1];

export const caseworkExamples = {
  'to be accepted': page(sampleCases.submitted, acceptance, [
    { action: 'accept' },
    { action: 'request-supplement' },
    { action: 'refuse' },
  ]),
  'to be taken': page(
    sampleCases.accepted,
    running,
    freeStep ? [{ action: 'take-step', step: freeStep }, { action: 'request-supplement' }] : [],
  ),
  'at work': page(
    sampleCases.atWork,
    running,
    processStep ? [{ action: 'complete-step', step: processStep }, { action: 'request-supplement' }] : [],
  ),
  'waiting for papers': page(sampleCases.waitingForPapers, none, [{ action: 'refuse' }]),
  refused: page(sampleCases.refused, none, []),
  'result ready': page(sampleCases.finished, over, [
    { action: 'return-result' },
    { action: 'attach-result' },
  ]),
  'nothing to do, in English': {
    ...page(sampleCases.toBeSigned, { ...running, light: 'red', minutesLeft: -75 }, []),
    view: deskViewInEnglish,
  },
} satisfies Record<string, CaseworkPageProps>;

const form = (found: Case, clock: ClockView): ActionPageProps => ({
  view: deskView,
  found,
  clock,
  form: { values: {}, errors: {} },
  idempotencyKey,
});
/** One sentence in both languages. */
const said = (vi: string, en: string) => ({ vi, en });

const accept: AcceptPageProps = {
  ...form(sampleCases.submitted, acceptance),
  appointment: { dueAt: instant('2026-11-25T17:30'), limit: 'Trong ngày', why },
};
export const acceptExamples = {
  untouched: accept,
  'a paper not ticked': {
    ...accept,
    form: {
      values: { components: ['declaration'], note: 'Mang bản chính khi đến nhận kết quả.' },
      errors: {
        components: said('Chưa đánh dấu: Giấy chứng sinh.', 'Not ticked: Birth slip.'),
      },
    },
  },
  'beyond the calendar, in English': { ...accept, appointment: undefined, view: deskViewInEnglish },
} satisfies Record<string, AcceptPageProps>;

const refuse = form(sampleCases.submitted, acceptance);
export const refuseExamples = {
  untouched: refuse,
  'without a ground': {
    ...refuse,
    form: {
      values: { reason: 'Trẻ đã được đăng ký khai sinh.' },
      errors: { ground: said('Vui lòng ghi căn cứ pháp lý.', 'Please give the legal ground.') },
    },
  },
  english: { ...refuse, view: deskViewInEnglish },
} satisfies Record<string, ActionPageProps>;

const request: RequestSupplementPageProps = {
  ...form(sampleCases.submitted, acceptance),
  answerBy: instant('2026-12-16T09:20'),
};
export const requestSupplementExamples = {
  'before acceptance': request,
  'while handled': { ...request, found: sampleCases.atWork, clock: running },
  'nothing chosen': {
    ...request,
    form: {
      values: { note: 'Ảnh bị mờ.' },
      errors: { components: said('Vui lòng chọn ít nhất một giấy tờ.', 'Choose at least one paper.') },
    },
  },
  english: { ...request, view: deskViewInEnglish },
} satisfies Record<string, RequestSupplementPageProps>;

const completing = (found: Case, node: string): CompleteStepPageProps => {
  const step = found.dossier.steps.find((each) => each.node === node);
  if (!step) throw new Error(`The example has no step ${node}`);
  return { ...form(found, running), at: stepView(found, step) };
};
export const completeStepExamples = () =>
  ({
    'a proposal': completing(sampleCases.atWork, 'process'),
    'a signature': completing(sampleCases.toBeSigned, 'sign'),
    'sent back without a reason': {
      ...completing(sampleCases.toBeSigned, 'sign'),
      form: {
        values: { note: '' },
        errors: { note: said('Vui lòng ghi lý do trả lại.', 'Please give the reason.') },
      },
    },
    'in English': { ...completing(sampleCases.toBeSigned, 'sign'), view: deskViewInEnglish },
  }) satisfies Record<string, CompleteStepPageProps>;

const attach: AttachResultPageProps = {
  ...form(sampleCases.toBeSigned, running),
  rules: said('Mỗi tệp không quá 10 MB. Nhận tài liệu PDF và ảnh.', 'At most 10 MB each: PDF or picture.'),
  accept: '.pdf',
};
export const attachResultExamples = {
  untouched: attach,
  'a file refused': {
    ...attach,
    form: {
      values: { number: '45/2026' },
      errors: { files: said('Tệp rỗng. Hãy chọn lại tệp.', 'The file is empty. Choose it again.') },
    },
  },
  'one is there, in English': { ...attach, found: sampleCases.finished, view: deskViewInEnglish },
} satisfies Record<string, AttachResultPageProps>;

const handOut = form(sampleCases.finished, over);
export const returnResultExamples = {
  untouched: handOut,
  'without a result': form(sampleCases.toBeSigned, over),
  'nobody named': {
    ...handOut,
    form: {
      values: { way: 'desk' },
      errors: { receiver: said('Vui lòng ghi họ tên người nhận.', 'Please name who takes it.') },
    },
  },
  english: { ...handOut, view: deskViewInEnglish },
} satisfies Record<string, ActionPageProps>;

export const movedOnExamples = {
  'accepted by a colleague': {
    view: deskView,
    found: sampleCases.accepted,
    refusal: { code: 'dossier.moved-on' },
  },
  'taken by a colleague, in English': {
    view: deskViewInEnglish,
    found: sampleCases.atWork,
    refusal: { code: 'step.taken-by-other' },
  },
} satisfies Record<string, MovedOnPageProps>;
