import type { PageView } from '#ui/layout';
import type { HomeProps } from './home.page.tsx';

const view: PageView = {
  lang: 'vi',
  path: '/',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  demo: true,
};

const home: HomeProps = {
  view,
  province: '68',
  procedures: [
    { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', fileHere: true },
    {
      code: '2.000815',
      name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận',
      fileHere: true,
    },
    { code: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh', fileHere: true },
    { code: '1.000894', name: 'Thủ tục đăng ký kết hôn', fileHere: true },
    { code: '1.004873', name: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', fileHere: true },
  ],
  communes: [
    { code: '24871', name: 'Xã Đinh Văn Lâm Hà' },
    { code: '23110', name: 'Xã Hàm Thuận Nam' },
    { code: '24868', name: 'Xã Nam Ban Lâm Hà' },
  ],
};

export const homeExamples: Readonly<Record<string, HomeProps>> = {
  guest: home,
  'signed in': { ...home, view: { ...view, user: { name: 'Đặng Thị Mỹ Ngọc', kind: 'citizen' } } },
  'an office without communes': { ...home, communes: [] },
  english: { ...home, view: { ...view, lang: 'en', provinceName: 'Lâm Đồng province' } },
};
