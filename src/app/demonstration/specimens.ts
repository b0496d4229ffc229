import { dateOfInstant, instant } from '#kernel';
import type { Letter } from '#platform/pdf';
import type { Procedure } from './storyline.ts';

/** The papers people bring, by the component's key, and what the office gives them. */
export type Specimen = 'birth-slip' | 'family-authorisation' | Procedure;

const papers = {
  'birth-slip': {
    fileName: 'Giấy chứng sinh.pdf',
    title: 'GIẤY CHỨNG SINH (BẢN TRÌNH DIỄN)',
    says: 'Thay cho bản chụp giấy chứng sinh mà người dân đính kèm.',
  },
  'family-authorisation': {
    fileName: 'Văn bản ủy quyền.pdf',
    title: 'VĂN BẢN ỦY QUYỀN (BẢN TRÌNH DIỄN)',
    says: 'Thay cho văn bản ủy quyền của các thành viên hộ gia đình.',
  },
  birth: {
    fileName: 'Giấy khai sinh.pdf',
    title: 'GIẤY KHAI SINH (BẢN TRÌNH DIỄN)',
    says: 'Thay cho Giấy khai sinh đã ký, là kết quả của thủ tục.',
  },
  business: {
    fileName: 'Giấy chứng nhận đăng ký hộ kinh doanh.pdf',
    title: 'GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH (BẢN TRÌNH DIỄN)',
    says: 'Thay cho Giấy chứng nhận đã ký, là kết quả của thủ tục.',
  },
  permit: {
    fileName: 'Giấy phép xây dựng.pdf',
    title: 'GIẤY PHÉP XÂY DỰNG (BẢN TRÌNH DIỄN)',
    says: 'Thay cho Giấy phép xây dựng đã ký, là kết quả của thủ tục.',
  },
  copies: {
    fileName: 'Bản sao chứng thực.pdf',
    title: 'BẢN SAO CHỨNG THỰC (BẢN TRÌNH DIỄN)',
    says: 'Thay cho bản sao đã chứng thực, là kết quả của thủ tục.',
  },
  extract: {
    fileName: 'Bản sao Giấy khai sinh.pdf',
    title: 'BẢN SAO GIẤY KHAI SINH (BẢN TRÌNH DIỄN)',
    says: 'Thay cho bản sao đã ký, là kết quả của thủ tục.',
  },
  marriage: {
    fileName: 'Giấy chứng nhận kết hôn.pdf',
    title: 'GIẤY CHỨNG NHẬN KẾT HÔN (BẢN TRÌNH DIỄN)',
    says: 'Thay cho Giấy chứng nhận kết hôn đã ký, là kết quả của thủ tục.',
  },
} as const satisfies Record<Specimen, { fileName: string; title: string; says: string }>;

export const specimenNames: readonly Specimen[] = [
  'birth-slip',
  'family-authorisation',
  'birth',
  'business',
  'copies',
  'extract',
  'marriage',
  'permit',
];

export const fileNameOf = (specimen: Specimen): string => papers[specimen].fileName;

/** The paper that stands for a component; undefined for those that nobody attaches here. */
export const specimenFor = (component: string): Specimen | undefined =>
  component === 'birth-slip' || component === 'family-authorisation' ? component : undefined;

/** One page that says what it stands for, and that it is worth nothing. */
export const specimenLetter = (specimen: Specimen): Letter => ({
  lang: 'vi',
  head: {
    body: 'MOTCUA',
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    placeAndDate: 'Bản trình diễn',
  },
  title: papers[specimen].title,
  blocks: [
    { kind: 'paragraph', text: papers[specimen].says, indent: true },
    {
      kind: 'paragraph',
      text: 'Giấy này không có giá trị; người và việc trong đó đều không có thật.',
      indent: true,
    },
  ],
  footer: 'Bản trình diễn',
  pageLabel: (page, pages) => `Trang ${page}/${pages}`,
  madeAt: dateOfInstant(instant('2026-01-05T08:00')),
});
