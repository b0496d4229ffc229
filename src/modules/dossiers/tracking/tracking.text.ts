import type { Lang } from '#kernel';
import type { Handling } from '../handling.ts';

/** What the sentences about where a dossier stands are made of, in words of their language. */
interface StandingFacts {
  readonly reception: string;
  /** Stage and who holds it; undefined while nobody does. */
  readonly stage: string | undefined;
  readonly holder: string | undefined;
  readonly acceptBy: string | undefined;
  readonly dueAt: string | undefined;
  readonly answerBy: string | undefined;
}

/** What the owner is told otherwise than the public, where the next step is theirs. */
type OwnStanding = Partial<Standing>;
type Standing = Readonly<Record<Handling, (facts: StandingFacts) => string>>;

const workingVi = ({ stage, holder }: StandingFacts): string =>
  stage === undefined || holder === undefined
    ? 'Hồ sơ đã được tiếp nhận và đang được giải quyết.'
    : `Hồ sơ đang ở bước “${stage}”, do ${holder} giữ.`;
const workingEn = ({ stage, holder }: StandingFacts): string =>
  stage === undefined || holder === undefined
    ? 'The dossier has been accepted and is being handled.'
    : `The dossier is at the step “${stage}”, held by: ${holder}.`;

/** Texts of following a dossier: what anyone sees, and what its owner sees. */
export const trackingText = {
  vi: {
    title: 'Tra cứu hồ sơ',
    label: 'Mã hồ sơ hoặc mã tra cứu',
    hint: 'Ví dụ: H36.105-261125-0001 hoặc YC-7K2M-Q4WP. Viết hoa hay viết thường đều được.',
    button: 'Tra cứu',
    whereTitle: 'Tìm mã ở đâu?',
    where: [
      'Trên giấy tiếp nhận hồ sơ và hẹn trả kết quả, cạnh mã QR.',
      'Trên trang “Đã nộp hồ sơ” sau khi nộp trực tuyến: mã bắt đầu bằng YC.',
      'Trong danh sách hồ sơ của tôi, khi đã đăng nhập.',
    ],
    noSignIn: 'Không cần đăng nhập. Trang này không hiện tên hay giấy tờ của ai.',
    notACode: 'Mã này chưa đúng dạng. Mã hồ sơ có dạng H36.105-261125-0001, mã tra cứu có dạng YC-7K2M-Q4WP',
    unknown: (code: string) =>
      `Không có hồ sơ nào mang mã ${code}. Xem lại từng chữ và số trên giấy tiếp nhận hoặc trang đã nộp`,
    empty: 'Nhập mã hồ sơ hoặc mã tra cứu',
    another: 'Tra cứu mã khác',
    dossier: (code: string) => `Hồ sơ ${code}`,
    requestCode: 'Mã tra cứu',
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    reception: 'Nơi tiếp nhận và trả kết quả',
    competent: 'Cơ quan giải quyết',
    submittedAt: 'Nộp lúc',
    acceptedAt: 'Tiếp nhận lúc',
    finishedAt: 'Giải quyết xong lúc',
    dueAt: 'Hẹn trả kết quả',
    firstDueAt: 'Hẹn lần đầu',
    acceptBy: 'Trả lời chậm nhất',
    answerBy: 'Bổ sung trước',
    pausedNote: {
      supplement:
        'Thời gian chờ bổ sung không tính vào thời hạn. Ngày hẹn trả sẽ được tính lại khi nhận đủ giấy tờ.',
      financial:
        'Thời gian chờ nộp tiền không tính vào thời hạn. Ngày hẹn trả sẽ được tính lại khi đã nộp tiền.',
      'external-opinion':
        'Thời gian chờ ý kiến của cơ quan khác không tính vào thời hạn. Ngày hẹn trả sẽ được tính lại khi có ý kiến.',
      'force-majeure':
        'Thời gian tạm dừng không tính vào thời hạn. Ngày hẹn trả sẽ được tính lại khi việc giải quyết tiếp tục.',
      reopened: 'Thời gian hồ sơ đã đóng không tính vào thời hạn.',
    },
    stages: 'Các bước của hồ sơ',
    about: 'Về hồ sơ này',
    mine: 'Đây là hồ sơ của tôi',
    mineText: 'Đăng nhập để xem nội dung đã khai, giấy tờ và tải kết quả.',
    contact: 'Liên hệ nơi nhận hồ sơ, xem giờ tiếp dân',
    open: 'Xem đầy đủ hồ sơ của tôi',
    filed: 'Nộp hồ sơ',
    waiting: 'Chờ bổ sung giấy tờ',
    until: (when: string) => `Chậm nhất ${when}`,
    since: (when: string) => `Từ ${when}`,
    paused: 'Tạm dừng',
    promised: (when: string) => `Cơ quan đã xin lỗi vì chậm và hẹn trả kết quả ${when}.`,
    lateBecause: (reason: string) => `Lý do: ${reason}`,
    assumedNote: 'Ngày này có thể được tính lại khi lịch nghỉ chính thức được công bố.',
    slices: 'Phần việc của từng cơ quan',
    slicesText:
      'Hồ sơ này do nhiều cơ quan cùng giải quyết. Ông/bà chỉ nộp một lần và nhận kết quả ở một nơi.',
    sliceDone: (name: string, when: string) => `${name}: đã xong lúc ${when}.`,
    sliceOpen: (name: string, when: string) =>
      when === '' ? `${name}: đang làm.` : `${name}: đang làm, chậm nhất ${when}.`,
    sliceAhead: (name: string) => `${name}: chưa đến lượt.`,
    process: 'Xem quy trình và bước hiện tại',
    payment: 'Chờ nộp tiền',
    suspended: 'Tạm dừng giải quyết',
    ready: 'Sẵn sàng',
    refused: 'Từ chối tiếp nhận',
    withdrawn: 'Người nộp đã rút hồ sơ',
    needed: 'Chờ người nộp',
    over: 'Đã dừng',
    holder: (post: string, agency: string) => `${post}, ${agency}`,
    standing: {
      submitted: ({ reception, acceptBy }) =>
        `${reception} đã nhận được hồ sơ và đang kiểm tra${acceptBy === undefined ? '' : `, trả lời chậm nhất lúc ${acceptBy}`}.`,
      intakeSupplement: ({ answerBy }) =>
        `Hồ sơ chưa đủ giấy tờ nên chưa được tiếp nhận. Cơ quan đang chờ người nộp bổ sung${answerBy === undefined ? '' : ` trước ${answerBy}`}.`,
      refused: () => 'Hồ sơ không được tiếp nhận. Người nộp đăng nhập để xem lý do và căn cứ.',
      received: workingVi,
      assigned: workingVi,
      appraising: workingVi,
      supplement: ({ answerBy }) =>
        `Cơ quan giải quyết đang chờ người nộp bổ sung giấy tờ${answerBy === undefined ? '' : ` trước ${answerBy}`}.`,
      consulting: workingVi,
      waitingExternal: () =>
        'Cơ quan giải quyết đang chờ ý kiến của một cơ quan khác. Ông/bà chưa cần làm gì.',
      financial: ({ answerBy }) =>
        `Hồ sơ đang chờ người nộp thực hiện nghĩa vụ tài chính${answerBy === undefined ? '' : ` trước ${answerBy}`}. Thời gian chờ không tính vào thời hạn.`,
      suspended: () =>
        'Việc giải quyết tạm dừng vì một lý do mà pháp luật cho phép. Thời gian tạm dừng không tính vào thời hạn.',
      submittedForApproval: workingVi,
      signed: workingVi,
      finished: ({ reception }) =>
        `Đã có kết quả. Người nộp đăng nhập để tải về, hoặc đến nhận tại ${reception}.`,
      negative: ({ reception }) =>
        `Hồ sơ không đủ điều kiện giải quyết. Văn bản trả lời nêu rõ lý do, nhận tại ${reception} hoặc tải về sau khi đăng nhập.`,
      returned: () => 'Kết quả đã được trả. Hồ sơ đã kết thúc.',
      withdrawn: () => 'Người nộp đã rút hồ sơ. Hồ sơ đã kết thúc.',
      stopped: () => 'Cơ quan đã dừng giải quyết hồ sơ. Người nộp đăng nhập để xem lý do và căn cứ.',
      lapsed: () =>
        'Hồ sơ được đóng vì hết thời gian chờ mà chưa nhận được trả lời của người nộp. Người nộp có thể nộp lại hồ sơ mới.',
    } satisfies Standing,
  },
  en: {
    title: 'Track a dossier',
    label: 'Dossier code or tracking code',
    hint: 'For example: H36.105-261125-0001 or YC-7K2M-Q4WP. Capital or small letters, both are fine.',
    button: 'Track',
    whereTitle: 'Where do I find the code?',
    where: [
      'On the receipt, beside the QR code.',
      'On the page “Application submitted” after applying online: it begins with YC.',
      'In the list of my dossiers, once signed in.',
    ],
    noSignIn: 'No need to sign in. This page shows no name and no papers of anyone.',
    notACode:
      'This does not look like a code. A dossier code looks like H36.105-261125-0001, a tracking code like YC-7K2M-Q4WP',
    unknown: (code: string) =>
      `There is no dossier with the code ${code}. Check each letter and number on the receipt or the page you got`,
    empty: 'Enter the dossier code or the tracking code',
    another: 'Track another code',
    dossier: (code: string) => `Dossier ${code}`,
    requestCode: 'Tracking code',
    code: 'Dossier code',
    procedure: 'Procedure',
    reception: 'Received and returned at',
    competent: 'Handling agency',
    submittedAt: 'Filed',
    acceptedAt: 'Accepted',
    finishedAt: 'Handling finished',
    dueAt: 'Result due',
    firstDueAt: 'First due date',
    acceptBy: 'Answer by',
    answerBy: 'Papers to come by',
    pausedNote: {
      supplement:
        'The time spent waiting for papers does not count. The due date will be reckoned again once they have arrived.',
      financial:
        'The time spent waiting for the payment does not count. The due date will be reckoned again once it is made.',
      'external-opinion':
        'The time spent waiting for another body does not count. The due date will be reckoned again once it has answered.',
      'force-majeure':
        'The time of the suspension does not count. The due date will be reckoned again once handling goes on.',
      reopened: 'The time in which it was closed does not count.',
    },
    stages: 'Steps of this dossier',
    about: 'About this dossier',
    mine: 'This is my dossier',
    mineText: 'Sign in to see what you declared, your papers, and to download the result.',
    contact: 'Contact the desk that received it, see its hours',
    open: 'See all of my dossier',
    filed: 'Application filed',
    waiting: 'Waiting for papers',
    until: (when: string) => `By ${when} at the latest`,
    since: (when: string) => `Since ${when}`,
    paused: 'Paused',
    promised: (when: string) => `The agency has apologised for being late and promises the result ${when}.`,
    lateBecause: (reason: string) => `The reason: ${reason}`,
    assumedNote: 'This date may be reckoned again once the official days off are announced.',
    slices: 'Part of each agency',
    slicesText:
      'Several agencies handle this dossier. It is filed once, and the result is received at one place.',
    sliceDone: (name: string, when: string) => `${name}: done at ${when}.`,
    sliceOpen: (name: string, when: string) =>
      when === '' ? `${name}: at work.` : `${name}: at work, by ${when} at the latest.`,
    sliceAhead: (name: string) => `${name}: still to come.`,
    process: 'See the process and where it stands',
    payment: 'Waiting for the payment',
    suspended: 'Handling is suspended',
    ready: 'Ready',
    refused: 'Not accepted',
    withdrawn: 'Withdrawn by the applicant',
    needed: 'The applicant is needed',
    over: 'Ended',
    holder: (post: string, agency: string) => `${post}, ${agency}`,
    standing: {
      submitted: ({ reception, acceptBy }) =>
        `${reception} has received the application and is checking it${acceptBy === undefined ? '' : `; it answers by ${acceptBy} at the latest`}.`,
      intakeSupplement: ({ answerBy }) =>
        `Papers are missing, so the application is not accepted yet. The agency is waiting for the applicant to supply them${answerBy === undefined ? '' : ` by ${answerBy}`}.`,
      refused: () =>
        'The application was not accepted. The applicant can sign in to see the reason and the ground.',
      received: workingEn,
      assigned: workingEn,
      appraising: workingEn,
      supplement: ({ answerBy }) =>
        `The agency is waiting for the applicant to supply papers${answerBy === undefined ? '' : ` by ${answerBy}`}.`,
      consulting: workingEn,
      waitingExternal: () =>
        'The agency is waiting for the opinion of another body. There is nothing for you to do now.',
      financial: ({ answerBy }) =>
        `The agency is waiting for the applicant to pay${answerBy === undefined ? '' : ` by ${answerBy}`}. The time spent waiting does not count.`,
      suspended: () =>
        'Handling is suspended for a reason the law allows. The time of the suspension does not count.',
      submittedForApproval: workingEn,
      signed: workingEn,
      finished: ({ reception }) =>
        `The result is ready. The applicant can sign in to download it, or pick it up at ${reception}.`,
      negative: ({ reception }) =>
        `The application was refused. The answer gives the reasons; it can be picked up at ${reception}, or downloaded after signing in.`,
      returned: () => 'The result has been handed out. The dossier has ended.',
      withdrawn: () => 'The applicant withdrew the application. The dossier has ended.',
      stopped: () =>
        'The agency has stopped handling the dossier. The applicant can sign in to see the reason and the ground.',
      lapsed: () =>
        'The dossier was closed because the applicant did not answer in time. A new application can be filed.',
    } satisfies Standing,
  },
} as const;

/** The sentences that are other for the owner. */
export const ownStanding: Readonly<Record<Lang, OwnStanding>> = {
  vi: {
    intakeSupplement: () => 'Hồ sơ còn thiếu giấy tờ nên chưa được tiếp nhận.',
    supplement: () => 'Cơ quan giải quyết cần thêm giấy tờ của ông/bà để làm tiếp.',
    refused: () => 'Hồ sơ không được tiếp nhận. Lý do và căn cứ ở ngay dưới đây.',
    finished: () => 'Đã có kết quả.',
    financial: () => 'Hồ sơ chờ ông/bà nộp tiền theo thông báo. Thời gian chờ không tính vào thời hạn.',
    negative: () => 'Hồ sơ không đủ điều kiện giải quyết. Lý do và căn cứ ở trong văn bản trả lời.',
    withdrawn: () => 'Ông/bà đã rút hồ sơ. Hồ sơ đã kết thúc.',
    stopped: () => 'Cơ quan đã dừng giải quyết hồ sơ. Lý do và căn cứ ở ngay dưới đây.',
    lapsed: () => 'Hồ sơ được đóng vì hết thời gian chờ trả lời của ông/bà. Ông/bà có thể nộp lại hồ sơ mới.',
  },
  en: {
    intakeSupplement: () => 'Papers are missing, so the application is not accepted yet.',
    supplement: () => 'The agency needs more papers from you to go on.',
    refused: () => 'The application was not accepted. The reason and its legal ground are below.',
    finished: () => 'The result is ready.',
    financial: () => 'The dossier waits for your payment. The time spent waiting does not count.',
    negative: () => 'The application was refused. The answer gives the reasons and the ground.',
    withdrawn: () => 'You withdrew the application. The dossier has ended.',
    stopped: () => 'The agency has stopped handling the dossier. The reason and the ground are below.',
    lapsed: () => 'The dossier was closed because no answer of yours came in time. You can file again.',
  },
};

export const trackingWords = (lang: Lang): TrackingWords => trackingText[lang];
type TrackingWords = typeof trackingText.vi | typeof trackingText.en;
