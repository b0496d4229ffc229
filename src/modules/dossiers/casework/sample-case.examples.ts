import type { DocumentRef } from '#documents';
import { type Bilingual, type Instant, instant, type UnitId } from '#kernel';
import type { PageView } from '#ui/layout';
import type { Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { fold } from '../fold/evolve.ts';
import type { Case } from './case.ts';
import type { HistoryActor, HistoryLine } from './history.ts';
import { sampleCalendar, sampleRules } from './sample-office.examples.ts';
import { same, sampleId, sampleVersion } from './sample-procedure.examples.ts';

/** The reader of the officials' examples. */
export const deskView: PageView = {
  lang: 'vi',
  path: '/lam-viec',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  demo: true,
  user: {
    name: 'Nguyễn Thị Hạnh',
    kind: 'staff',
    postName: 'Công chức tiếp nhận và trả kết quả',
    unitName: 'Ủy ban nhân dân xã Nam Ban Lâm Hà',
  },
};
export const deskViewInEnglish: PageView = { ...deskView, lang: 'en', provinceName: 'Lâm Đồng province' };

const commune = sampleId<'unit'>(1);
export const communeName = same(
  'Ủy ban nhân dân xã Nam Ban Lâm Hà',
  'People’s Committee of Nam Ban Lâm Hà commune',
);

export const official = (n: number, person: string, post: HistoryActor['post']): HistoryActor => ({
  kind: 'official',
  person,
  postId: sampleId(n),
  post,
  unit: communeName,
  agency: communeName,
});
export const deskOfficer = official(
  21,
  'Nguyễn Thị Hạnh',
  same('Công chức tiếp nhận và trả kết quả', 'Desk officer'),
);
export const handler = official(
  22,
  'Lương Văn Khoa',
  same('Chuyên viên Phòng Văn hóa – Xã hội', 'Specialist, culture and social affairs'),
);
export const chair = official(23, 'Phan Thị Yến', same('Chủ tịch Ủy ban nhân dân xã', 'Chairperson'));
const head = official(26, 'Trương Hữu Nghĩa', same('Trưởng phòng Văn hóa – Xã hội', 'Division head'));
const applicant: HistoryActor = {
  kind: 'citizen',
  person: 'Đặng Thị Mỹ Ngọc',
  postId: undefined,
  post: undefined,
  unit: undefined,
  agency: undefined,
};

export const day = (time: string): Instant => instant(`2026-11-25T${time}`);
const places = { help: commune, reception: commune, competent: commune };
const process = (open: readonly string[], done: readonly string[]) => ({
  tokens: open.map((node) => ({ node })),
  done: done.map((node) => ({ node })),
  ended: false,
});

function step(n: number, node: string, kind: Step['kind'], role: string, at: Instant, due: Instant): Step {
  const status = 'open' as const;
  const agencyId: UnitId = commune;
  return {
    id: sampleId(n),
    node,
    kind,
    role,
    agencyId,
    status,
    postId: null,
    openedAt: at,
    dueAt: due,
    doneAt: null,
  };
}

export type Told = readonly [HistoryActor, Instant, DossierEvent];

const taken = (n: number, by: HistoryActor, at: Instant): Told => [
  by,
  at,
  {
    type: 'StepTaken',
    public: { at, stepId: sampleId(n), postId: sampleId(Number(by.postId?.slice(-3))) },
    private: {},
  },
];

/** Given by the head of the division to a colleague, with why. */
const assigned = (n: number, at: Instant): Told => [
  head,
  at,
  {
    type: 'StepAssigned',
    public: {
      at,
      stepId: sampleId(n),
      how: 'assigned',
      from: sampleId(22),
      to: {
        postId: sampleId(24),
        postName: same(
          'Chuyên viên Phòng Văn hóa – Xã hội (2)',
          'Specialist, culture and social affairs (2)',
        ),
        unitId: sampleId(3),
        unitName: same('Phòng Văn hóa – Xã hội', 'Culture and social affairs division'),
      },
    },
    private: { reason: 'Đồng chí Khoa đi công tác đến hết tuần.', person: 'Nguyễn Thị Thanh Hiền' },
  },
];

/** Asked from the desk: another division at once, a department a day later, the one answered twice. */
const questioned: readonly Told[] = [
  question(61, 1, same('Phòng Kinh tế', 'Economic division'), { unitId: sampleId(4) }),
  question(62, 2, same('Sở Tư pháp', 'Department of Justice'), { agencyId: sampleId(5) }),
  answered(61, day('10:30'), 'disagree', 'Địa chỉ trong tờ khai chưa có trong danh mục.'),
  [
    head,
    day('10:30'),
    {
      type: 'StepCompleted',
      public: {
        at: day('10:30'),
        stepId: sampleId(61),
        postId: sampleId(26),
        outcome: 'done',
        process: process(['process'], ['receive']),
      },
      private: { note: '' },
    },
  ],
  answered(61, day('11:10'), 'agree', 'Đã bổ sung địa chỉ vào danh mục.'),
  [
    handler,
    day('11:20'),
    { type: 'OpinionReminded', public: { at: day('11:20'), stepId: sampleId(62) }, private: {} },
  ],
];

function question(n: number, number: number, name: Bilingual, to: Partial<Step> & { unitId?: UnitId }): Told {
  const { unitId, ...more } = to;
  return [
    handler,
    day('09:50'),
    {
      type: 'OpinionAsked',
      public: {
        ...step(n, `hoi:${number}`, 'consult', 'handler', day('09:50'), day('17:30')),
        ...more,
        asked: { name, by: commune, ...(unitId && { unitId }) },
      },
      private: { question: 'Địa chỉ nơi sinh ghi trong tờ khai có đúng tên thôn hiện nay không?' },
    },
  ];
}

function answered(n: number, at: Instant, answer: 'agree' | 'disagree', note: string): Told {
  return [
    head,
    at,
    {
      type: 'OpinionGiven',
      public: { at, stepId: sampleId(n), postId: sampleId(26), answer },
      private: { note },
    },
  ];
}

const receptionCorrected: Told = [
  head,
  day('10:15'),
  {
    type: 'ReceptionCorrected',
    public: {
      at: day('10:15'),
      number: 1,
      what: ['time'],
      acceptedAt: day('09:05'),
      deadline: {
        limit: { kind: 'same-day' },
        clock: 'hour',
        calendar: 'vietnam 2026',
        startsAt: day('09:05'),
        firstDueAt: day('17:30'),
        dueAt: day('17:30'),
      },
    },
    private: { reason: 'Máy tính ở quầy chạy sai giờ.' },
  },
];

const completed = (
  n: number,
  by: HistoryActor,
  at: Instant,
  did: {
    readonly outcome: 'done' | 'approved';
    readonly note: string;
    readonly open: string;
    readonly done: readonly string[];
  },
): Told => [
  by,
  at,
  {
    type: 'StepCompleted',
    public: {
      at,
      stepId: sampleId(n),
      postId: sampleId(Number(by.postId?.slice(-3))),
      outcome: did.outcome,
      process: process([did.open], did.done),
    },
    private: { note: did.note },
  },
];

export const filed: Told = [
  applicant,
  day('08:40'),
  {
    type: 'DossierSubmitted',
    public: {
      requestCode: 'YC-7K2M-Q4WP',
      procedureCode: sampleVersion.code,
      procedureVersionId: sampleVersion.id,
      places,
      channel: 'online',
      at: day('08:40'),
      acceptBy: instant('2026-11-26T08:40'),
    },
    private: {
      ownerAccountId: sampleId(30),
      ownerSessionId: null,
      applicant: {},
      answers: {},
      papers: [{ documentId: sampleId(40), component: 'birth-slip', purpose: 'component' }],
    },
  },
];

const acceptance: readonly Told[] = [
  [
    deskOfficer,
    day('09:15'),
    {
      type: 'DossierAccepted',
      public: {
        at: day('09:15'),
        code: 'H36.105-261125-0001',
        deadline: {
          limit: { kind: 'same-day' },
          clock: 'hour',
          calendar: 'vietnam 2026',
          startsAt: day('09:15'),
          firstDueAt: day('17:30'),
          dueAt: day('17:30'),
        },
        process: process(['receive'], []),
      },
      private: {
        note: 'Mang bản chính giấy chứng sinh khi đến nhận kết quả.',
        components: ['declaration', 'birth-slip'],
      },
    },
  ],
  [
    deskOfficer,
    day('09:15'),
    {
      type: 'StepOpened',
      public: step(51, 'receive', 'receive', 'deskOfficer', day('09:15'), day('09:45')),
      private: {},
    },
  ],
  completed(51, deskOfficer, day('09:15'), { outcome: 'done', note: '', open: 'process', done: ['receive'] }),
  [
    deskOfficer,
    day('09:15'),
    {
      type: 'StepOpened',
      public: step(52, 'process', 'process', 'handler', day('09:15'), day('14:15')),
      private: {},
    },
  ],
];

const proposal: readonly Told[] = [
  taken(52, handler, day('09:40')),
  completed(52, handler, day('10:50'), {
    outcome: 'done',
    note: 'Thông tin khớp với cơ sở dữ liệu dân cư.\nĐề nghị ký Giấy khai sinh.',
    open: 'sign',
    done: ['receive', 'process'],
  }),
  [
    handler,
    day('10:50'),
    {
      type: 'StepOpened',
      public: step(53, 'sign', 'sign', 'approver', day('10:50'), day('16:20')),
      private: {},
    },
  ],
  taken(53, chair, day('11:05')),
];

const finish: readonly Told[] = [
  completed(53, chair, day('11:10'), {
    outcome: 'approved',
    note: '',
    open: 'issue',
    done: ['receive', 'process', 'sign'],
  }),
  [
    deskOfficer,
    day('14:05'),
    {
      type: 'ResultAttached',
      public: { at: day('14:05') },
      private: {
        papers: [{ documentId: sampleId(41), component: 'result', purpose: 'result' }],
        number: '45/2026',
      },
    },
  ],
  [
    deskOfficer,
    day('14:10'),
    { type: 'HandlingFinished', public: { at: day('14:10'), timeliness: 'onTime' }, private: {} },
  ],
];

const asked: Told = [
  deskOfficer,
  day('09:20'),
  {
    type: 'SupplementRequested',
    public: {
      stage: 'intake',
      askedAt: day('09:20'),
      answerBy: instant('2026-12-16T09:20'),
      components: ['birth-slip'],
    },
    private: { note: 'Ảnh chụp giấy chứng sinh bị mờ, không đọc được họ tên mẹ.' },
  },
];

const refused: Told = [
  deskOfficer,
  day('09:20'),
  {
    type: 'DossierRefused',
    public: { at: day('09:20') },
    private: {
      reason: 'Trẻ đã được đăng ký khai sinh ngày 03/11/2026.',
      ground: 'Điều 13 Luật Hộ tịch',
    },
  },
];

const wait = (
  by: HistoryActor,
  reason: 'financial' | 'external-opinion' | 'force-majeure',
  said: { readonly note: string; readonly number: string; readonly body: string; readonly amount?: number },
): Told => {
  const { amount, ...own } = said;
  return [
    by,
    day('10:20'),
    {
      type: 'WaitBegan',
      public: {
        at: day('10:20'),
        reason,
        until: instant('2026-12-09T17:30'),
        effect: reason === 'external-opinion' ? 'none' : 'continue',
        stepId: null,
        ...(amount === undefined ? {} : { amount }),
      },
      private: own,
    },
  ];
};

const paymentAsked = wait(handler, 'financial', {
  amount: 1_250_000,
  note: 'Lệ phí trước bạ theo thông báo của cơ quan thuế.',
  number: '318/TB-CCT',
  body: '',
});
const bodyAsked = wait(handler, 'external-opinion', {
  note: 'Đề nghị xác minh nơi sinh của trẻ.',
  number: '77/UBND',
  body: 'Bệnh viện Đa khoa Lâm Đồng',
});
const suspended = wait(chair, 'force-majeure', {
  note: 'Đường vào xã bị sạt lở, chưa thể xác minh tại chỗ.',
  number: 'Quyết định 12/QĐ-UBND công bố tình huống khẩn cấp',
  body: '',
});

const apology: Told = [
  chair,
  day('16:00'),
  {
    type: 'DossierExtended',
    public: {
      at: day('16:00'),
      promisedAt: instant('2026-11-27T17:30'),
      number: '15/VBXL',
      beforeDue: true,
    },
    private: { note: 'Phải xác minh thêm thông tin về nơi sinh.' },
  },
];

const stopped: Told = [
  chair,
  day('15:00'),
  {
    type: 'DossierStopped',
    public: { at: day('15:00'), asked: 'owner' },
    private: {
      reason: 'Người nộp đề nghị dừng để nộp tại nơi cư trú mới.',
      ground: 'Nghị định số 118/2025/NĐ-CP, Điều 21',
    },
  },
];

const refusal: readonly Told[] = [
  [
    chair,
    day('11:10'),
    {
      type: 'StepCompleted',
      public: {
        at: day('11:10'),
        stepId: sampleId(53),
        postId: sampleId(23),
        outcome: 'refused',
        process: process(['issue'], ['receive', 'process', 'sign']),
      },
      private: {
        note: 'Trẻ đã được đăng ký khai sinh tại xã khác.',
        ground: 'Luật Hộ tịch 2014, Điều 16',
      },
    },
  ],
  [
    deskOfficer,
    day('14:10'),
    {
      type: 'HandlingFinished',
      public: { at: day('14:10'), timeliness: 'onTime', decision: 'refused' },
      private: {},
    },
  ],
];

const corrected: Told = [
  chair,
  day('15:10'),
  {
    type: 'ResultCorrected',
    public: { at: day('15:10') },
    private: {
      papers: [{ documentId: sampleId(42), component: 'result', purpose: 'result' }],
      number: '46/2026',
      order: '9/QĐ-UBND',
      reason: 'Ghi sai ngày sinh của mẹ.',
    },
  },
];

const reopened: Told = [
  chair,
  day('15:40'),
  {
    type: 'DossierReopened',
    public: {
      at: day('15:40'),
      deadline: {
        limit: { kind: 'same-day' },
        clock: 'hour',
        calendar: 'vietnam 2026',
        startsAt: day('09:15'),
        firstDueAt: day('17:30'),
        dueAt: instant('2026-11-26T17:30'),
      },
      acceptBy: null,
      process: process(['process'], ['receive']),
    },
    private: { order: '31/KL-TTr', reason: 'Theo kết luận thanh tra về thẩm quyền ký.' },
  },
];

const document = (n: number, fileName: string, size: number): DocumentRef => ({
  id: sampleId(n),
  sha256: '0'.repeat(64),
  size,
  mediaType: 'application/pdf',
  fileName,
  uploadedAt: day('08:38'),
  scanState: 'not-scanned',
});

const written: readonly Told[] = [
  [
    applicant,
    day('10:05'),
    {
      type: 'ReturnWayChosen',
      public: { at: day('10:05'), way: 'post' },
      private: { address: 'Đặng Thị Mỹ Ngọc, thôn 3, xã Nam Ban Lâm Hà, tỉnh Lâm Đồng' },
    },
  ],
  ...message(applicant, '10:20', 'Tên cháu có dấu huyền ở chữ thứ hai, tôi khai đã đúng chưa?'),
  ...message(handler, '10:31', 'Ông/bà khai đúng rồi. Kết quả hẹn trả lúc 17:30 hôm nay.'),
  ...message(applicant, '10:40', 'Cảm ơn. Tôi có cần mang bản chính giấy chứng sinh đến không?'),
];

function message(by: Told[0], at: string, text: string): readonly Told[] {
  const from = by.kind === 'official' ? 'agency' : 'applicant';
  return [[by, day(at), { type: 'MessageSent', public: { at: day(at), from }, private: { text } }]];
}

/** A journal told, as the case it leads to. */
export function caseOf(
  told: readonly Told[],
  by: Pick<Case, 'version' | 'rules'> = { version: sampleVersion, rules: sampleRules },
): Case {
  const history = told.map(([by, at, event], index): HistoryLine => ({ seq: index + 1, at, by, event }));
  return {
    dossier: fold(
      sampleId(20),
      told.map(([, , event]) => event),
    ),
    application: {
      applicantName: 'Đặng Thị Mỹ Ngọc',
      applicant: { phone: '0901234567' },
      answers: { childName: 'Trần Minh Anh', childBirthDate: '2026-11-12' },
    },
    ...by,
    calendar: sampleCalendar,
    documents: [
      document(40, 'Giấy chứng sinh.pdf', 482_133),
      document(41, 'Giấy khai sinh.pdf', 120_400),
      document(42, 'Giấy khai sinh (đính chính).pdf', 121_300),
    ],
    history,
  };
}

/** One dossier at the moments that look different, told as its journal would tell it. */
export const sampleCases = {
  submitted: caseOf([filed]),
  waitingForPapers: caseOf([filed, asked]),
  refused: caseOf([filed, refused]),
  accepted: caseOf([filed, ...acceptance]),
  atWork: caseOf([filed, ...acceptance, taken(52, handler, day('09:40'))]),
  assigned: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), assigned(52, day('09:55'))]),
  questioned: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), ...questioned]),
  receptionCorrected: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), receptionCorrected]),
  toBeSigned: caseOf([filed, ...acceptance, ...proposal]),
  finished: caseOf([filed, ...acceptance, ...proposal, ...finish]),
  waitingForPayment: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), paymentAsked]),
  writtenAbout: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), ...written]),
  waitingForBody: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), bodyAsked]),
  suspended: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), suspended]),
  apologised: caseOf([filed, ...acceptance, taken(52, handler, day('09:40')), apology]),
  stopped: caseOf([filed, ...acceptance, stopped]),
  refusedWithReasons: caseOf([filed, ...acceptance, ...proposal, ...refusal]),
  correctedAndReopened: caseOf([filed, ...acceptance, ...proposal, ...finish, corrected, reopened]),
} as const;
