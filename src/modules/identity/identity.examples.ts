import type { PageView } from '#ui/layout';

const guest: PageView = {
  lang: 'vi',
  path: '/dang-nhap',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};

/** Who looks at this module's examples. */
export const identityViews = {
  guest,
  citizen: { ...guest, path: '/tai-khoan', user: { name: 'Nguyễn Thị Ước', kind: 'citizen' } },
  official: {
    ...guest,
    path: '/lam-viec/vi-tri',
    user: {
      name: 'Trần Văn Dũng',
      kind: 'staff',
      postName: 'Chuyên viên Phòng Kinh tế',
      unitName: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà',
    },
  },
} as const satisfies Record<string, PageView>;

/** The same reader in English: `{ ...guest, ...english }`. */
export const english = { lang: 'en', provinceName: 'Lam Dong Province' } as const;
