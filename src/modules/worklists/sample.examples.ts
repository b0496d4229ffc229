import { idOf } from '#kernel';
import type { PageView } from '#ui/layout';
import type { NamedPost } from './posts.store.ts';

export const sampleView: PageView = {
  lang: 'vi',
  path: '/lam-viec',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  demo: true,
  user: {
    name: 'Nguyễn Thị Hạnh',
    kind: 'staff',
    postName: 'Công chức tiếp nhận và trả kết quả',
    unitName: 'Ủy ban nhân dân xã Nam Ban Lâm Hà',
  },
};
export const englishView: PageView = { ...sampleView, lang: 'en', provinceName: 'Lâm Đồng province' };

export const sampleId = <T extends string>(n: number) =>
  idOf<T>(`01890000-0000-7000-8000-${String(n).padStart(12, '0')}`);

export const samplePosts: readonly NamedPost[] = [
  {
    ...{ id: sampleId(81), role: 'handler', holders: ['K’Brơi', 'Lê Thị Bưởi'] },
    name: { vi: 'Chuyên viên Văn phòng', en: 'Specialist of the office' },
    unitName: { vi: 'Văn phòng', en: 'Office' },
  },
  {
    ...{ id: sampleId(82), role: 'handler', holders: [] },
    name: { vi: 'Chuyên viên Phòng Kinh tế', en: 'Specialist of economy' },
    unitName: { vi: 'Phòng Kinh tế', en: 'Economy' },
  },
];
