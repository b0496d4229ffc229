import type { PageView } from '#ui/layout';

/** A citizen who has not signed in, in Vietnamese: the view of examples. Addresses match a build at `/assets/`. */
export const guestView: PageView = {
  lang: 'vi',
  path: '/thu-tuc?q=khai+sinh',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};

export const citizenView: PageView = { ...guestView, user: { name: 'Nguyễn Thị Ước', kind: 'citizen' } };

export const officialView: PageView = {
  ...guestView,
  path: '/lam-viec',
  demo: true,
  user: {
    name: 'Trần Văn Dũng',
    kind: 'staff',
    postName: 'Công chức tiếp nhận',
    unitName: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà',
  },
};

/** The same reader in English. */
export const inEnglish = (view: PageView): PageView => ({
  ...view,
  lang: 'en',
  provinceName: 'Lâm Đồng province',
});
