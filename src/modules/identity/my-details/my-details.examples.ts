import { english, identityViews } from '../identity.examples.ts';
import type { MyDetailsProps } from './my-details.page.tsx';
import { detailsErrors } from './my-details.text.ts';

const places = {
  provinces: [{ code: '68', name: 'Tỉnh Lâm Đồng', nameEn: 'Lam Dong Province' }],
  communes: () => [{ code: '24871', name: 'Xã Đinh Văn Lâm Hà', nameEn: 'Dinh Van Lam Ha Commune' }],
  homeProvince: '68',
};

export const myDetailsExamples = {
  'nothing said yet': {
    view: identityViews.citizen,
    form: { values: { hoTen: 'Nguyễn Thị Ước', dienThoai: '0901234567' }, errors: {} },
    places,
  },
  'with mistakes': {
    view: identityViews.citizen,
    form: {
      values: { hoTen: 'Nguyễn Thị Ước', dienThoai: '0901', email: 'uoc', tinh: '68', soNha: 'Tổ 3' },
      errors: { dienThoai: detailsErrors.phone, email: detailsErrors.email, xa: detailsErrors.commune },
    },
    places,
  },
  english: {
    view: { ...identityViews.citizen, ...english },
    form: { values: { hoTen: 'Nguyễn Thị Ước', dienThoai: '0901234567', email: 'uoc@vidu.vn' }, errors: {} },
    places,
  },
} satisfies Record<string, MyDetailsProps>;
