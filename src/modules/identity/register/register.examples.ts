import { english, identityViews } from '../identity.examples.ts';
import type { RegisterPageProps } from './register.page.tsx';
import { registerErrors } from './register.text.ts';

const { guest } = identityViews;
const view = { ...guest, path: '/dang-ky' };
const onward = { next: undefined, kept: undefined };

export const registerExamples = {
  first: { view, form: { values: {}, errors: {} }, onward },
  english: { view: { ...view, ...english }, form: { values: {}, errors: {} }, onward },
  wrong: {
    view,
    form: {
      values: { hoTen: 'Nguyễn Thị Ước', dienThoai: '0901 234', soDinhDanh: '068 190' },
      errors: {
        dienThoai: registerErrors.phone,
        soDinhDanh: registerErrors.idNumber,
        matKhau: registerErrors['too-short'],
      },
    },
    onward: { next: '/thu-tuc/1.001193/nop', kept: undefined },
  },
} satisfies Record<string, RegisterPageProps>;
