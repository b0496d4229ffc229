import { guest, inEnglish, qr } from '../counter.examples.ts';
import type { PosterPageProps } from './poster.page.tsx';

const code = (name: string, number: string) => ({
  ...{ name, qr, says: `Mã QR mở trang: ${name}`, address: `dichvucong.example/thu-tuc/${number}?xa=24871` },
});
const birth = code('Thủ tục đăng ký khai sinh', '1.001193');
const back = { href: '/thu-tuc/1.001193?xa=24871', text: 'Về trang thủ tục' };
const owner = 'Xã Đinh Văn Lâm Hà';

export const posterExamples = {
  'one procedure': {
    ...{ view: guest, owner, title: birth.name, codes: [birth], back },
    pdfHref: '/thu-tuc/1.001193/ap-phich.pdf?xa=24871',
  },
  'a desk, in English': {
    ...{ view: inEnglish(guest), owner, back, title: 'File here, or at home with your telephone' },
    codes: [birth, code('Đăng ký thành lập hộ kinh doanh', '1.001612')],
    pdfHref: '/quay/24871/ap-phich.pdf',
  },
} satisfies Record<string, PosterPageProps>;
