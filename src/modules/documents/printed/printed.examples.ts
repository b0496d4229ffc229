import { instant } from '#kernel';
import type {
  ApologyData,
  ControlData,
  ReceiptData,
  RefusalData,
  RegisterData,
  RegisterRow,
  StopData,
  SupplementData,
} from './form-data.ts';

const body = {
  superior: 'Ủy ban nhân dân tỉnh Lâm Đồng',
  name: 'Ủy ban nhân dân xã Nam Ban Lâm Hà',
  place: 'Nam Ban Lâm Hà',
};
const receivingUnit = 'Bộ phận Một cửa, Ủy ban nhân dân xã Nam Ban Lâm Hà';
const help = { website: 'dichvucong.lamdong.example/tra-cuu', phone: '0263 3850 000' };
const owner = {
  name: 'Đặng Thị Mỹ Ngọc',
  address: 'Thôn Từ Liêm, xã Nam Ban Lâm Hà, tỉnh Lâm Đồng',
  phone: '0901 234 567',
  email: 'ngoc.dang@example.vn',
  idNumber: '068190001234',
};

export const receiptAtDesk: ReceiptData = {
  body,
  receivingUnit,
  dossierCode: 'H36.12.05-261125-0001',
  submitter: owner,
  owner: { name: owner.name, address: owner.address },
  channel: 'desk',
  content: 'Đăng ký khai sinh (mã thủ tục 1.001193)',
  components: [
    { name: 'Tờ khai đăng ký khai sinh theo mẫu', originals: 1, certifiedCopies: 0, plainCopies: 0 },
    {
      name: 'Giấy chứng sinh; nếu không có giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh',
      originals: 1,
      certifiedCopies: 0,
      plainCopies: 0,
    },
    { name: 'Giấy chứng nhận kết hôn của cha, mẹ', originals: 0, certifiedCopies: 1, plainCopies: 1 },
  ],
  sets: 1,
  statutoryTime: '1 ngày làm việc (8 giờ làm việc)',
  receivedAt: instant('2026-11-25T15:20'),
  dueAt: instant('2026-11-26T15:20'),
  why: [
    { when: 'Thứ Tư, 25/11/2026, 15:20 – 17:00', what: 'Giờ làm việc: tính 1 giờ 40 phút' },
    { when: '25/11/2026, 17:00 – 26/11/2026, 07:30', what: 'Ngoài giờ làm việc: không tính' },
    { when: 'Thứ Năm, 26/11/2026, 07:30 – 15:20', what: 'Giờ làm việc, trừ nghỉ trưa: tính 6 giờ 20 phút' },
  ],
  resultPlace: 'Bộ phận Một cửa xã Nam Ban Lâm Hà',
  trackingUrl: 'https://dichvucong.lamdong.example/tra-cuu?ma=H36.12.05-261125-0001',
  help,
  madeAt: instant('2026-11-25T15:20'),
  officialName: 'Nguyễn Thị Hạnh',
};

export const receiptOnline: ReceiptData = {
  ...receiptAtDesk,
  channel: 'online',
  remarks: 'Ông/bà mang bản chính giấy chứng sinh khi đến nhận kết quả.',
};

export const supplementAtIntake: SupplementData = {
  body,
  receivingUnit,
  dossierCode: undefined,
  number: '12/HDHS',
  owner,
  content: receiptAtDesk.content,
  items: [
    {
      name: 'Giấy chứng sinh (bản chụp bị mờ, không đọc được họ tên mẹ)',
      originals: 1,
      certifiedCopies: 0,
      plainCopies: 0,
    },
  ],
  reason: 'Ảnh chụp giấy chứng sinh bị mờ nên chưa đối chiếu được thông tin của trẻ và của mẹ.',
  legalGround: 'Thành phần hồ sơ của thủ tục 1.001193',
  stage: 'intake',
  supplyBy: instant('2026-12-16T17:00'),
  help,
  madeAt: instant('2026-11-25T16:05'),
  officialName: 'Nguyễn Thị Hạnh',
};

export const refusalOnline: RefusalData = {
  body,
  receivingUnit,
  dossierCode: undefined,
  owner,
  content: receiptAtDesk.content,
  filedAt: instant('2026-11-25T14:02'),
  reason: 'Trẻ đã được đăng ký khai sinh tại xã khác vào ngày 03/11/2026.',
  legalGround: 'Yêu cầu, điều kiện của thủ tục 1.001193',
  signedByCitizen: false,
  help,
  madeAt: instant('2026-11-25T16:05'),
  officialName: 'Nguyễn Thị Hạnh',
};

const common = {
  body,
  receivingUnit,
  owner,
  content: 'Cấp giấy phép xây dựng (mã thủ tục 1.013225)',
  help,
  officialName: 'Phan Thị Yến',
};
const permitCode = 'H36.12.05-261125-0002';

/** A permit of several agencies: the whole first, then the parts under it. */
export const receiptReplacing: ReceiptData = {
  ...receiptAtDesk,
  replaces: { madeAt: receiptAtDesk.madeAt, number: 1 },
};

export const receiptWithParts: ReceiptData = {
  ...receiptAtDesk,
  dossierCode: permitCode,
  content: common.content,
  submitter: { ...owner, name: 'Đặng Quốc Bảo' },
  owner: { name: owner.name, idNumber: owner.idNumber },
  statutoryTime: '15 ngày làm việc (mỗi ngày 8 giờ làm việc)',
  dueAt: instant('2026-12-16T15:20'),
  why: [],
  parts: [
    {
      agency: 'Cơ quan quản lý môi trường',
      limit: '8 ngày làm việc (mỗi ngày 8 giờ làm việc)',
      dueAt: instant('2026-12-07T15:20'),
    },
    { agency: 'Cơ quan thuế', limit: '3 ngày làm việc (mỗi ngày 8 giờ làm việc)', dueAt: undefined },
  ],
};

export const apology: ApologyData = {
  ...common,
  dossierCode: permitCode,
  number: '16/VBXL-UBND',
  receivedAt: instant('2026-11-25T15:20'),
  dueAt: instant('2026-12-16T15:20'),
  reason: 'Cơ quan thuế chưa xác định xong nghĩa vụ tài chính.',
  newDate: instant('2026-12-21T17:00'),
  madeAt: instant('2026-12-15T09:00'),
};

export const stopped: StopData = {
  ...common,
  dossierCode: permitCode,
  asked: 'owner',
  reason: 'Gia đình chưa xây nhà nữa.',
  legalGround: 'Nghị định số 118/2025/NĐ-CP, Điều 21',
  stoodAt: 'Thẩm định hồ sơ',
  givenBack: ['02 bộ bản vẽ thiết kế xây dựng'],
  madeAt: instant('2026-12-02T10:30'),
};

const desk = 'Công chức tiếp nhận và trả kết quả, Nguyễn Thị Hạnh';
const handler = 'Chuyên viên Phòng Kinh tế, Lương Văn Khoa';
const chair = 'Chủ tịch Ủy ban nhân dân xã, Phan Thị Yến';
export const control: ControlData = {
  ...common,
  dossierCode: permitCode,
  receivedAt: instant('2026-11-25T15:20'),
  dueAt: instant('2026-12-16T15:20'),
  handler: 'Ủy ban nhân dân xã Nam Ban Lâm Hà',
  others: ['Cơ quan quản lý quy hoạch', 'Cơ quan thuế'],
  handOvers: [
    {
      giver: owner.name,
      taker: desk,
      at: instant('2026-11-25T15:20'),
      outcome: 'onTime',
      notes: 'Tiếp nhận hồ sơ',
    },
    {
      giver: desk,
      taker: handler,
      at: instant('2026-11-26T08:05'),
      outcome: 'early',
      notes: 'Thẩm định hồ sơ',
    },
    { giver: handler, taker: chair, at: instant('2026-12-10T14:00'), outcome: 'late', notes: 'Ký giấy phép' },
    { giver: chair, taker: desk, at: instant('2026-12-17T09:00'), outcome: 'open', notes: 'Trả kết quả' },
  ],
  madeAt: instant('2026-12-17T09:05'),
  officialName: 'Nguyễn Thị Hạnh',
};

const row: RegisterRow = {
  code: 'H36.12.05-261125-0001',
  owner,
  content: 'Đăng ký khai sinh (1.001193)',
  receivedAt: instant('2026-11-25T15:20'),
  dueAt: instant('2026-11-26T15:20'),
  finishedAt: instant('2026-11-26T10:40'),
  returnedAt: instant('2026-11-26T14:00'),
  channel: 'Trực tiếp',
  state: 'Đã trả kết quả',
  receiver: 'Đặng Thị Mỹ Ngọc',
  notes: 'Đúng hạn',
};
export const register: RegisterData = {
  body,
  unit: body.name,
  from: '01/11/2026',
  to: '30/11/2026',
  rows: [
    row,
    {
      ...row,
      code: permitCode,
      content: common.content,
      dueAt: instant('2026-12-16T15:20'),
      finishedAt: undefined,
      returnedAt: undefined,
      channel: 'Qua bưu chính',
      state: 'Đang thẩm định',
      receiver: '',
      notes: '',
    },
  ],
  cutAt: undefined,
  madeAt: instant('2026-11-30T16:30'),
  officialName: 'Nguyễn Thị Hạnh',
};
export const emptyRegister: RegisterData = { ...register, rows: [], cutAt: undefined };
