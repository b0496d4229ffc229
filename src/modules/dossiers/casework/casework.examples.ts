import { inBoth, instant } from '#kernel';
import { whatMayBeDone } from '../allowed.ts';
import type { AcceptPageProps } from '../intake/accept.page.tsx';
import { sampleOffersOf } from '../phrases/phrases.examples.ts';
import { phrasesText } from '../phrases/phrases.text.ts';
import type { AttachResultPageProps } from '../result/attach-result.page.tsx';
import { correctResult } from '../result/correct-action.ts';
import type { CorrectResultPageProps } from '../result/correct-result.page.tsx';
import type { CompleteStepPageProps } from '../steps/complete-step.page.tsx';
import { stepView } from '../steps/step-view.ts';
import type { RequestSupplementPageProps } from '../supplement/request-supplement.page.tsx';
import type { ActionPageProps } from './action-frame.page.tsx';
import type { Case } from './case.ts';
import type { CaseworkPageProps } from './casework-props.ts';
import type { ClockView } from './clock.ts';
import type { HistoryPageProps } from './history.page.tsx';
import type { MovedOnPageProps } from './moved-on.page.tsx';
import { communeName, deskView, deskViewInEnglish, sampleCases } from './sample-case.examples.ts';
import { acceptance, form, none, over, paused, running, said } from './sample-form.examples.ts';
import { permitOffers, sampleOffers } from './sample-offers.examples.ts';
import { permitCases } from './sample-permit.examples.ts';
import { sampleId } from './sample-procedure.examples.ts';

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

const workOnIt: CaseworkPageProps['actions'] = processStep
  ? [{ action: 'complete-step', step: processStep }]
  : [];
const [planning] = permitCases.answered.dossier.steps;
const askedAgain: CaseworkPageProps['actions'] = planning
  ? [{ action: 'answer-opinion', step: planning, aside: true }]
  : [];
const taxStep = permitCases.atTax.dossier.steps.at(-1);
const letterOut: CaseworkPageProps['actions'] = taxStep ? [{ action: 'send-letter', step: taxStep }] : [];

const openQuestionStep = sampleCases.questioned.dossier.steps.find(
  ({ asked, doneAt }) => asked && doneAt === null,
);
const questionActions: CaseworkPageProps['actions'] = openQuestionStep
  ? [
      { action: 'remind-opinion', step: openQuestionStep, aside: true },
      { action: 'withdraw-question', step: openQuestionStep, aside: true },
    ]
  : [];

const inTime: ClockView = {
  ...running,
  dueAt: instant('2026-12-16T09:15'),
  light: 'green',
  minutesLeft: 6_900,
};

export const caseworkExamples = {
  'to be accepted': page(sampleCases.submitted, acceptance, [
    { action: 'accept' },
    { action: 'request-supplement' },
    { action: 'refuse', aside: true },
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
  'notes of colleagues, other dossiers, what must wait': {
    ...page(sampleCases.notedAbout, running, workOnIt),
    withheld: [
      { node: 'sign', why: { kind: 'ahead' } },
      { what: 'return-result', why: { kind: 'state', states: ['finished', 'negative'] } },
      { what: 'suspend', why: { kind: 'others', by: ['dossier.suspend'] } },
      { what: 'extend', why: { kind: 'refused', refusal: { code: 'extend.only-once' } } },
    ],
    related: [
      {
        id: sampleId(31),
        code: 'H36.12.05-261102-0007',
        procedure: said('Thủ tục đăng ký kết hôn', 'Registration of a marriage'),
        handling: 'returned',
        submittedAt: instant('2026-11-02T08:10'),
        dueAt: instant('2026-11-02T17:30'),
      },
      {
        id: sampleId(32),
        code: 'YC-4T9B-KQ2X',
        procedure: said('Thủ tục xóa đăng ký thường trú', 'Removal of a registered residence'),
        handling: 'submitted',
        submittedAt: instant('2026-11-25T07:55'),
        dueAt: undefined,
      },
    ],
  },
  'given to a colleague': page(
    sampleCases.assigned,
    running,
    processStep ? [{ action: 'assign-step', step: processStep, aside: true }] : [],
  ),
  'reception put right': page(sampleCases.receptionCorrected, running, workOnIt),
  'asked other units': page(sampleCases.questioned, running, [...workOnIt, ...questionActions]),
  'a message of the applicant': {
    ...page(sampleCases.writtenAbout, running, [...workOnIt, { action: 'send-message', aside: true }]),
    mayAnswer: true,
  },
  'waiting for papers': page(sampleCases.waitingForPapers, none, [{ action: 'refuse', aside: true }]),
  'waiting for payment': page(sampleCases.waitingForPayment, paused('financial'), [
    { action: 'confirm-payment' },
    { action: 'stop', aside: true },
  ]),
  'waiting for another body': page(sampleCases.waitingForBody, running, [
    { action: 'record-body-answer' },
    ...workOnIt,
    { action: 'request-payment', aside: true },
  ]),
  suspended: page(sampleCases.suspended, paused('force-majeure'), [
    { action: 'resume' },
    { action: 'extend', aside: true },
    { action: 'stop', aside: true },
  ]),
  'late, an apology is due': page(sampleCases.atWork, { ...running, light: 'red', minutesLeft: -75 }, [
    { action: 'extend' },
    { action: 'suspend', aside: true },
    { action: 'stop', aside: true },
  ]),
  'apology sent': page(sampleCases.apologised, { ...running, light: 'red', minutesLeft: -75 }, []),
  'opinions asked for': page(permitCases.answered, inTime, [...askedAgain]),
  'parts of several agencies': page(permitCases.atTax, inTime, [
    ...letterOut,
    { action: 'request-supplement' },
    { action: 'request-payment', aside: true },
    { action: 'await-body', aside: true },
  ]),
  'parts of several agencies, in English': {
    ...page(permitCases.promised, inTime, letterOut),
    view: deskViewInEnglish,
  },
  stopped: page(sampleCases.stopped, none, [{ action: 'reopen', aside: true }]),
  'stopped, in a set without its form': {
    ...page(sampleCases.stopped, none, [{ action: 'reopen', aside: true }]),
    withoutForm: ['stop'],
  },
  'refused with reasons': page(sampleCases.refusedWithReasons, over, [
    { action: 'attach-result' },
    { action: 'return-result' },
  ]),
  'corrected and opened again': page(sampleCases.correctedAndReopened, running, []),
  refused: page(sampleCases.refused, none, []),
  'filed for another at another desk': {
    ...page(
      {
        ...sampleCases.accepted,
        application: {
          ...sampleCases.accepted.application,
          applicant: {
            onBehalfOf: {
              name: 'Nguyễn Thị Lan',
              relation: 'Con gái, được ủy quyền',
              authorisation: 'Văn bản ủy quyền số 14/2026',
            },
          },
        },
      },
      running,
      [],
    ),
    units: {
      help: said('Ủy ban nhân dân xã Đinh Văn Lâm Hà', 'People’s Committee of Đinh Văn Lâm Hà commune'),
      reception: said('Ủy ban nhân dân xã Đinh Văn Lâm Hà', 'People’s Committee of Đinh Văn Lâm Hà commune'),
      competent: communeName,
    },
  },
  'result ready': page(sampleCases.finished, over, [
    { action: 'return-result' },
    { action: 'attach-result' },
  ]),
  'nothing to do, in English': {
    ...page(sampleCases.toBeSigned, { ...running, light: 'red', minutesLeft: -75 }, []),
    view: deskViewInEnglish,
  },
} satisfies Record<string, CaseworkPageProps>;

const accept: AcceptPageProps = {
  ...form(sampleCases.submitted, acceptance),
  offers: sampleOffers(sampleCases.submitted),
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
  'cases, a promise and parts': { ...accept, offers: permitOffers() },
  'cases, a promise and parts, in English': { ...accept, offers: permitOffers(), view: deskViewInEnglish },
  'beyond the calendar, in English': {
    ...accept,
    offers: { byAnswers: undefined, offers: [] },
    view: deskViewInEnglish,
  },
} satisfies Record<string, AcceptPageProps>;

const refuse = form(sampleCases.submitted, acceptance);
const refusePhrases = sampleOffersOf(sampleCases.submitted, { reason: 'refusal', ground: 'ground' });
export const refuseExamples = {
  untouched: refuse,
  'without a ground': {
    ...refuse,
    form: {
      values: { reason: 'Trẻ đã được đăng ký khai sinh.' },
      errors: { ground: said('Vui lòng ghi căn cứ pháp lý.', 'Please give the legal ground.') },
    },
  },
  'with phrases to choose': { ...refuse, phrases: refusePhrases },
  'a phrase put in, its gap not filled': {
    ...refuse,
    phrases: refusePhrases,
    form: {
      values: { reason: refusePhrases['reason']?.[0]?.text ?? '', ground: 'Điều 13' },
      errors: { reason: inBoth(phrasesText, (t) => t.gapLeft) },
    },
  },
  english: { ...refuse, view: deskViewInEnglish, phrases: refusePhrases },
} satisfies Record<string, ActionPageProps>;

const request: RequestSupplementPageProps = {
  ...form(sampleCases.submitted, acceptance),
  answerBy: instant('2026-12-16T09:20'),
};
export const requestSupplementExamples = {
  'before acceptance': request,
  'while handled': { ...request, found: sampleCases.atWork, clock: running },
  'a new fault': {
    ...request,
    found: {
      ...sampleCases.atWork,
      dossier: { ...sampleCases.atWork.dossier, supplementsAsked: 1 },
    },
    clock: running,
    form: {
      values: {
        components: ['birth-slip'],
        'remark-birth-slip': 'Thiếu trang 2',
        note: 'Bản mới thiếu trang.',
      },
      errors: { newFault: said('Hãy ghi lỗi mới phát sinh.', 'Write the new fault.') },
    },
  },
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
    'a proposal with a phrase': {
      ...completing(sampleCases.atWork, 'process'),
      phrases: sampleOffersOf(sampleCases.atWork, { note: 'proposal' }),
    },
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

const correct: CorrectResultPageProps = {
  ...attach,
  ...form(sampleCases.finished, over),
  small: correctResult([]),
  action: '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/dinh-chinh',
};
export const correctResultExamples = {
  untouched: correct,
  'in English': { ...correct, view: deskViewInEnglish },
} satisfies Record<string, CorrectResultPageProps>;

const handOut = form(sampleCases.finished, over);
export const returnResultExamples = {
  untouched: handOut,
  'without a result': form(sampleCases.toBeSigned, over),
  'another took it, whose paper is not there': {
    ...handOut,
    form: {
      values: { way: 'desk', as: 'proxy', proxy: 'Lê Văn Nam', signed: 'screen' },
      errors: {
        personId: said(
          'Người được ủy quyền phải xuất trình giấy tờ: nhập số căn cước hoặc hộ chiếu.',
          'An authorised person shows a paper: enter the number of the identity card or passport.',
        ),
      },
    },
  },
  english: { ...handOut, view: deskViewInEnglish },
} satisfies Record<string, ActionPageProps>;

export const historyExamples = {
  'of a dossier handed out': { view: deskView, found: sampleCases.finished, page: 1 },
  'a page beyond the last, in English': { view: deskViewInEnglish, found: sampleCases.finished, page: 9 },
} satisfies Record<string, HistoryPageProps>;

export const movedOnExamples = {
  'accepted by a colleague': {
    view: deskView,
    found: sampleCases.accepted,
    refusal: {
      code: 'dossier.moved-on',
      details: { handling: 'assigned', now: [...whatMayBeDone(sampleCases.accepted.dossier)] },
    },
  },
  'taken by a colleague, in English': {
    view: deskViewInEnglish,
    found: sampleCases.atWork,
    refusal: { code: 'step.taken-by-other' },
  },
} satisfies Record<string, MovedOnPageProps>;
