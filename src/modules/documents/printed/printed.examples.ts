import { instant } from '#kernel';
import type { ReceiptData, RefusalData, SupplementData } from './form-data.ts';

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
