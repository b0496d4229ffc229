import type { Lang } from '#kernel';
import type { Handling } from '../handling.ts';

/** What the sentences are made of, in words of their language. */
export interface NextFacts {
  readonly reception: string;
  /** The stage that comes after the present one, and whose it is. */
  readonly stage: string | undefined;
  readonly holder: string | undefined;
  readonly acceptBy: string | undefined;
  readonly dueAt: string | undefined;
  readonly answerBy: string | undefined;
}

type Sentences = Readonly<Record<Handling, (facts: NextFacts) => string>>;

const none = () => '';
const afterVi = ({ stage, holder, dueAt }: NextFacts): string => {
  const then =
    stage === undefined ? '' : `chuyển sang bước “${stage}”${holder === undefined ? '' : ` (${holder})`}`;
  if (dueAt === undefined) return then === '' ? '' : `Xong bước này, hồ sơ ${then}.`;
  return then === ''
    ? `Ông/bà nhận kết quả chậm nhất ${dueAt}.`
    : `Xong bước này, hồ sơ ${then}. Kết quả hẹn trả ${dueAt}.`;
};
const afterEn = ({ stage, holder, dueAt }: NextFacts): string => {
  const then = stage === undefined ? '' : `the step “${stage}”${holder === undefined ? '' : ` (${holder})`}`;
  if (dueAt === undefined) return then === '' ? '' : `After this comes ${then}.`;
  return then === ''
    ? `The result comes by ${dueAt}.`
    : `After this comes ${then}. The result is due ${dueAt}.`;
};

const by = (when: string | undefined, words: string): string =>
  when === undefined ? '' : ` ${words} ${when}`;

/** What the applicant has to do now, if anything, and what happens next. */
export const nextText = {
  vi: {
    toDo: 'Ông/bà cần làm',
    toDoPublic: 'Người nộp cần làm',
    next: 'Tiếp theo',
    nothing: 'Chưa cần làm gì.',
    todo: {
      ...{ submitted: none, received: none, assigned: none, appraising: none, consulting: none },
      ...{ waitingExternal: none, suspended: none, submittedForApproval: none, signed: none },
      ...{ returned: none, withdrawn: none, stopped: none },
      intakeSupplement: ({ answerBy }) => `Bổ sung giấy tờ${by(answerBy, 'trước')}.`,
      supplement: ({ answerBy }) => `Bổ sung giấy tờ${by(answerBy, 'trước')}.`,
      financial: ({ answerBy }) => `Nộp tiền theo thông báo${by(answerBy, 'trước')}.`,
      refused: () => 'Xem lý do từ chối. Khi đã đủ điều kiện thì nộp hồ sơ mới.',
      finished: ({ reception }) => `Nhận kết quả: tải về sau khi đăng nhập, hoặc đến ${reception}.`,
      negative: ({ reception }) => `Nhận văn bản trả lời: tải về sau khi đăng nhập, hoặc đến ${reception}.`,
      lapsed: () => 'Nếu vẫn cần làm thủ tục này thì nộp hồ sơ mới, hoặc đề nghị mở lại.',
    },
    after: {
      submitted: ({ reception, acceptBy }) =>
        `${reception} xem hồ sơ rồi tiếp nhận, yêu cầu bổ sung hoặc từ chối có nêu lý do${acceptBy === undefined ? '' : `, chậm nhất ${acceptBy}`}.`,
      intakeSupplement: ({ reception }) => `Nhận đủ giấy tờ, ${reception} xem lại và tiếp nhận hồ sơ.`,
      supplement: () => 'Nhận đủ giấy tờ, cơ quan làm tiếp và tính lại ngày hẹn trả.',
      financial: () => 'Khi đã xác nhận nộp tiền, cơ quan làm tiếp và tính lại ngày hẹn trả.',
      suspended: () => 'Khi hết lý do tạm dừng, cơ quan làm tiếp và tính lại ngày hẹn trả.',
      waitingExternal: ({ dueAt }) =>
        `Có ý kiến của cơ quan kia, hồ sơ được làm tiếp.${by(dueAt, 'Kết quả hẹn trả')}${dueAt === undefined ? '' : '.'}`,
      ...{ received: afterVi, assigned: afterVi, appraising: afterVi, consulting: afterVi },
      ...{ submittedForApproval: afterVi, signed: afterVi },
      ...{ refused: none, finished: none, negative: none, returned: none },
      ...{ withdrawn: none, stopped: none, lapsed: none },
    },
  } satisfies Words,
  en: {
    toDo: 'What you need to do',
    toDoPublic: 'What the applicant needs to do',
    next: 'What comes next',
    nothing: 'Nothing at the moment.',
    todo: {
      ...{ submitted: none, received: none, assigned: none, appraising: none, consulting: none },
      ...{ waitingExternal: none, suspended: none, submittedForApproval: none, signed: none },
      ...{ returned: none, withdrawn: none, stopped: none },
      intakeSupplement: ({ answerBy }) => `Supply the papers${by(answerBy, 'by')}.`,
      supplement: ({ answerBy }) => `Supply the papers${by(answerBy, 'by')}.`,
      financial: ({ answerBy }) => `Pay as the notice says${by(answerBy, 'by')}.`,
      refused: () => 'Read why it was refused. Apply again once the conditions are met.',
      finished: ({ reception }) => `Receive the result: download it after signing in, or go to ${reception}.`,
      negative: ({ reception }) => `Receive the answer: download it after signing in, or go to ${reception}.`,
      lapsed: () => 'If you still need it, file a new application, or ask for this one to be opened again.',
    },
    after: {
      submitted: ({ reception, acceptBy }) =>
        `${reception} looks at the application, then accepts it, asks for papers, or refuses it with reasons${acceptBy === undefined ? '' : `, by ${acceptBy}`}.`,
      intakeSupplement: ({ reception }) =>
        `Once the papers are there, ${reception} looks at them and accepts the application.`,
      supplement: () => 'Once the papers are there, handling goes on and the due date is reckoned again.',
      financial: () => 'Once the payment is confirmed, handling goes on and the due date is reckoned again.',
      suspended: () => 'Once the reason is over, handling goes on and the due date is reckoned again.',
      waitingExternal: ({ dueAt }) =>
        `Once the other body has answered, handling goes on.${by(dueAt, 'The result is due')}${dueAt === undefined ? '' : '.'}`,
      ...{ received: afterEn, assigned: afterEn, appraising: afterEn, consulting: afterEn },
      ...{ submittedForApproval: afterEn, signed: afterEn },
      ...{ refused: none, finished: none, negative: none, returned: none },
      ...{ withdrawn: none, stopped: none, lapsed: none },
    },
  } satisfies Words,
} as const;

interface Words {
  readonly toDo: string;
  readonly toDoPublic: string;
  readonly next: string;
  readonly nothing: string;
  readonly todo: Sentences;
  readonly after: Sentences;
}

export const nextWords = (lang: Lang): Words => nextText[lang];
