import type { Answers } from '#test/typist';

/** A procedure of a commune that is in no catalogue: what its controller types, page by page, field by field. */
export const procedure = {
  code: '3.000501',
  begin: {
    ma: '3.000501',
    tenVi: 'Đăng ký sử dụng nhà văn hóa',
    tenEn: 'Booking the community house',
  },
  parts: {
    chung: {
      ...{ 'field.vi': 'Văn hóa cơ sở', 'field.en': 'Culture', applicants: 'citizen', channels: 'online' },
      ...{
        competentLevel: 'commune',
        levelsOnPortal: 'commune',
        route: 'local',
        'onlineLevel.value': 'full',
      },
      ...{ 'onlineLevel.verified': 'false', nonTerritorialWithinProvince: 'false' },
    },
    'can-cu': {
      ...{ 'effectiveFrom-day': '20', 'effectiveFrom-month': '11', 'effectiveFrom-year': '2026' },
      ...{ 'source.statement.vi': 'Quy chế nhà văn hóa', 'source.statement.en': 'House rules' },
      'source.verified': 'false',
    },
    'thoi-han': {
      ...{ 'timeLimit.kind': 'workday', 'timeLimit.value': '3' },
      ...{ 'timeLimit.nextWorkingDayAfter15h': 'false', 'timeLimit.verified': 'false' },
    },
    phi: { 'fee.amountVnd': '0', 'fee.setByProvincialCouncil': 'false' },
    'trinh-tu': { 'process.template': 'P1' },
  },
  papers: [
    ['Đơn đăng ký', { kind: 'form', originals: '1', copies: '0', required: 'true', upload: 'required' }],
    ['Kế hoạch tổ chức', { kind: 'original', originals: '1', copies: '0', required: 'false' }],
  ],
} as const;

/** A question, its kind, and what is typed of it beyond what it begins with. */
export type Question = readonly [label: string, kind: string, more?: Answers];

/** Fifteen questions on three pages; five about who files stand on a first page when a form is made. */
export const formPages: readonly (readonly [title: string, questions: readonly Question[]])[] = [
  [
    'Hoạt động',
    [
      ['Mục đích', 'choice', { 'lc-0-ten': 'Họp thôn', 'lc-1-ten': 'Biểu diễn' }],
      ['Tên hoạt động', 'text'],
      ['Nội dung', 'textarea'],
      ['Ngày sử dụng', 'date'],
      ['Số buổi', 'number', {}],
      ['Số người dự', 'number', {}],
      ['Có bán vé', 'checkbox'],
      ['Giá vé', 'money'],
    ],
  ],
  [
    'Người phụ trách',
    [
      ['Người phụ trách', 'text'],
      ['Số định danh người phụ trách', 'person-id'],
      ['Điện thoại người phụ trách', 'phone'],
    ],
  ],
  [
    'Trang thiết bị',
    [
      ['Dùng loa đài', 'checkbox'],
      ['Số ghế', 'number', {}],
      ['Đồ mượn', 'group'],
      ['Cam đoan', 'declaration'],
    ],
  ],
];

/** The steps that stand already get their limit; three more make seven, in three lanes. */
export const limits = {
  'Tiếp nhận hồ sơ': '2 giờ',
  'Thẩm định hồ sơ': '4 giờ',
  'Ký kết quả': '2 giờ',
} as const;
export const moreSteps = [
  {
    ...{ after: 'Tiếp nhận hồ sơ', lane: 'Chuyên viên thụ lý', loai: 'process', han: '1 giờ' },
    ...{ ten: 'Phân loại hồ sơ', tenEn: 'Sort the dossier' },
  },
  {
    ...{ after: 'Thẩm định hồ sơ', lane: 'Chuyên viên thụ lý', loai: 'process', han: '2 giờ' },
    ...{ ten: 'Dự thảo kết quả', tenEn: 'Draft the answer' },
  },
  {
    ...{ after: 'Dự thảo kết quả', lane: 'Lãnh đạo ký', loai: 'review', han: '1 giờ' },
    ...{ ten: 'Xem xét dự thảo', tenEn: 'Review the draft' },
  },
] as const;

/** Nothing for a meeting of the hamlet; for a performance an amount for each half day. */
export const fee = {
  first: { 'r0.words': 'Họp thôn: không thu', 'r0.c0.op': 'is', 'r0.c0.v': 'co', 'r0.price': '0' },
  second: { 'r1.words': '100.000 đồng mỗi buổi', 'r1.c0.op': 'is', 'r1.c0.v': 'khong', 'r1.price': '100000' },
} as const;

/** What a citizen answers, page by page. */
export const answered: readonly Answers[] = [
  {
    ...{
      requesterName: 'Trần Văn Hòa',
      requesterId: '068090123456',
      requesterPhone: '0912345678',
      requesterEmail: 'hoa@example.org',
    },
    ...{
      'requesterAddress-province': '68',
      'requesterAddress-commune': '24871',
      'requesterAddress-detail': '12 thôn Đồng Tâm',
    },
  },
  {
    ...{ mucDich: 'khong', tenHoatDong: 'Hội diễn', noiDung: 'Hát, múa', soBuoi: '2', soNguoiDu: '80' },
    ...{ 'ngaySuDung-day': '5', 'ngaySuDung-month': '12', 'ngaySuDung-year': '2026' },
    ...{ coBanVe: 'yes', giaVe: '20000' },
  },
  {
    ...{ nguoiPhuTrach: 'Nguyễn Thị Hạnh', soDinhDanhNguoiPhuTrach: '068195123456' },
    dienThoaiNguoiPhuTrach: '0912345679',
  },
  { dungLoaDai: 'yes', soGhe: '60', camDoan: 'yes' },
];
