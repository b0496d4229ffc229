import type { TrafficLight } from '#calendar';
import type { StepKind } from '#dossiers';
import type { Bilingual } from '#kernel';
import type { Order, Section } from './sections.ts';

export const worklistText = {
  vi: {
    title: 'Việc cần làm',
    sectionsLabel: 'Các nhóm việc',
    late: (count: number) => `${count} quá hạn`,
    filters: 'Lọc danh sách',
    q: 'Mã hồ sơ hoặc tên người nộp',
    qHint: 'Dưới ba chữ cái: tìm từ bắt đầu bằng chữ đó',
    procedure: 'Thủ tục',
    light: 'Thời hạn',
    stepKind: 'Bước',
    post: 'Vị trí công tác',
    nobody: 'Chưa ai nhận',
    holder: 'Người giữ việc',
    order: 'Xếp theo',
    found: (count: number) => `${count} hồ sơ`,
    filteredFound: (count: number) => `${count} hồ sơ khớp với bộ lọc`,
    withCount: (name: string, count: number) => `${name} (${count})`,
    previous: 'Trang trước',
    all: 'Tất cả',
    apply: 'Lọc',
    clear: 'Bỏ lọc',
    code: 'Mã hồ sơ',
    applicant: 'Người nộp',
    step: 'Bước, tình trạng',
    due: 'Hạn',
    channel: 'Cách nộp',
    answerBy: (when: string) => `người nộp bổ sung trước ${when}`,
    waitingSince: (when: string) => `xong từ ${when}`,
    dossierDue: (when: string) => `hẹn trả ${when}`,
    next: 'Trang sau',
    first: 'Về đầu danh sách',
    nothingFound: 'Không có hồ sơ nào khớp với bộ lọc.',
    nothingFoundHelp: 'Hãy thử bớt điều kiện, hoặc tìm ở nhóm việc khác.',
    noSections: 'Vị trí công tác này không xử lý hồ sơ.',
    figures: 'Xem số liệu',
    supervision: 'Điều hành công việc',
    tray: 'Khay quét: bản quét từ máy quét của cơ quan',
    register: 'Sổ theo dõi hồ sơ',
    delegations: 'Ủy quyền, làm thay',
    administration: 'Quản trị',
    absences: 'Lịch vắng mặt',
    phrases: 'Mẫu câu',
    reception: 'Tiếp nhận tại quầy',
    counter: 'Quầy hôm nay: gọi số, lịch hẹn',
    open: 'Mở hồ sơ',
    unread: (count: number) => `${count} tin nhắn chưa đọc`,
    wroteAt: (when: string) => `nhắn lúc ${when}`,
  },
  en: {
    title: 'Workspace',
    sectionsLabel: 'Groups of work',
    late: (count: number) => `${count} overdue`,
    filters: 'Filter the list',
    q: 'Dossier code or applicant’s name',
    qHint: 'Under three letters: words that begin with them',
    procedure: 'Procedure',
    light: 'Time limit',
    stepKind: 'Step',
    post: 'Post',
    nobody: 'Nobody yet',
    holder: 'Held by',
    order: 'Order',
    found: (count: number) => (count === 1 ? '1 dossier' : `${count} dossiers`),
    filteredFound: (count: number) =>
      count === 1 ? '1 dossier matches the filter' : `${count} dossiers match the filter`,
    withCount: (name: string, count: number) => `${name} (${count})`,
    previous: 'Previous page',
    all: 'All',
    apply: 'Filter',
    clear: 'Clear the filter',
    code: 'Dossier code',
    applicant: 'Applicant',
    step: 'Step, status',
    due: 'Due',
    channel: 'Filed',
    answerBy: (when: string) => `applicant to answer by ${when}`,
    waitingSince: (when: string) => `ready since ${when}`,
    dossierDue: (when: string) => `result due ${when}`,
    next: 'Next page',
    first: 'Back to the beginning',
    nothingFound: 'No dossier matches the filter.',
    nothingFoundHelp: 'Try fewer conditions, or look in another group.',
    noSections: 'This post handles no dossiers.',
    figures: 'See the figures',
    supervision: 'Load and lateness',
    tray: 'Scanner tray: what the scanners of the agency brought',
    register: 'Register of dossiers',
    delegations: 'Delegation and substitution',
    administration: 'Administration',
    absences: 'Absences',
    phrases: 'Phrases',
    reception: 'Reception at the desk',
    counter: 'The desk today: numbers, appointments',
    open: 'Open the dossier',
    unread: (count: number) => (count === 1 ? '1 unread message' : `${count} unread messages`),
    wroteAt: (when: string) => `written ${when}`,
  },
} as const;

export const sectionText = {
  intake: { vi: 'Chờ tiếp nhận', en: 'To be accepted' },
  mine: { vi: 'Việc của tôi', en: 'Mine' },
  ours: { vi: 'Việc của vị trí', en: 'My post’s' },
  opinion: { vi: 'Chờ cho ý kiến', en: 'Opinions to give' },
  return: { vi: 'Chờ trả kết quả', en: 'Results to hand out' },
  messages: { vi: 'Tin nhắn chưa đọc', en: 'Unread messages' },
  supplement: { vi: 'Chờ bổ sung', en: 'Waiting for papers' },
  waiting: { vi: 'Chờ nộp tiền, chờ cơ quan khác', en: 'Waiting for money or others' },
  team: { vi: 'Việc của các vị trí', en: 'Work of all posts' },
  agency: { vi: 'Toàn cơ quan', en: 'Whole agency' },
} as const satisfies Record<Section, Bilingual>;

/** What an empty section means, and what to do now. */
export const emptyText = {
  intake: {
    vi: 'Không có hồ sơ nào chờ tiếp nhận. Hồ sơ nộp trực tuyến sẽ hiện ở đây ngay khi được gửi.',
    en: 'No dossier waits to be accepted. One filed online appears here as soon as it is sent.',
  },
  mine: {
    vi: 'Ông/bà chưa nhận việc nào. Việc chờ nhận ở nhóm «Việc của vị trí».',
    en: 'You have taken no work. What can be taken is in “My post’s”.',
  },
  ours: {
    vi: 'Không có việc nào chờ vị trí công tác này nhận.',
    en: 'No work waits to be taken by this post.',
  },
  opinion: {
    vi: 'Không có cơ quan nào đang lấy ý kiến cơ quan của ông/bà.',
    en: 'No agency asks yours for its opinion now.',
  },
  return: {
    vi: 'Không có kết quả nào chờ trả.',
    en: 'No result waits to be handed out.',
  },
  messages: {
    vi: 'Không có tin nhắn nào của người nộp chưa được đọc.',
    en: 'No message of an applicant is unread.',
  },
  supplement: {
    vi: 'Không có hồ sơ nào chờ người nộp bổ sung.',
    en: 'No dossier waits for its applicant.',
  },
  waiting: {
    vi: 'Không có hồ sơ nào chờ nộp tiền, chờ cơ quan khác hoặc tạm dừng.',
    en: 'No dossier waits for money, for another body or stands still.',
  },
  team: {
    vi: 'Không vị trí nào của cơ quan đang có việc.',
    en: 'No post of the agency has work now.',
  },
  agency: {
    vi: 'Cơ quan không có hồ sơ nào đang giải quyết.',
    en: 'The agency has no dossier in hand.',
  },
} as const satisfies Record<Section, Bilingual>;

export const lightText = {
  red: { vi: 'Quá hạn', en: 'Overdue' },
  amber: { vi: 'Sắp đến hạn', en: 'Due soon' },
  green: { vi: 'Trong hạn', en: 'On track' },
} as const satisfies Record<TrafficLight, Bilingual>;

export const orderText = {
  due: { vi: 'Hạn, gấp trước', en: 'Due first' },
  received: { vi: 'Nhận trước', en: 'Received first' },
  name: { vi: 'Tên người nộp', en: 'Applicant’s given name' },
  procedure: { vi: 'Mã thủ tục', en: 'Procedure’s code' },
} as const satisfies Record<Order, Bilingual>;

export const reverseText = {
  due: { vi: 'Hạn, xa trước', en: 'Due last' },
  received: { vi: 'Nhận sau, mới trước', en: 'Newest first' },
  name: { vi: 'Tên người nộp, từ cuối', en: 'Applicant’s given name, from the end' },
  procedure: { vi: 'Mã thủ tục, từ cuối', en: 'Procedure’s code, from the end' },
} as const satisfies Record<Order, Bilingual>;

export const stepKindText = {
  receive: { vi: 'Tiếp nhận', en: 'Reception' },
  process: { vi: 'Thụ lý, thẩm định', en: 'Appraisal' },
  consult: { vi: 'Cho ý kiến', en: 'Opinion' },
  letter: { vi: 'Gửi công văn', en: 'Letter' },
  wait: { vi: 'Chờ', en: 'Waiting' },
  review: { vi: 'Xem xét', en: 'Review' },
  sign: { vi: 'Ký duyệt', en: 'Signing' },
  issue: { vi: 'Phát hành', en: 'Issuing' },
  return: { vi: 'Trả kết quả', en: 'Handing out' },
} as const satisfies Record<StepKind, Bilingual>;
