import { instant } from '#kernel';
import { english, identityViews } from '../identity.examples.ts';
import type { ChoosePostPageProps } from './choose-post.page.tsx';
import { choosePostErrors } from './choose-post.text.ts';

const agency = {
  vi: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà',
  en: "People's Committee of Dinh Van Lam Ha Commune",
};
const posts = [
  { id: 'a', name: { vi: 'Chuyên viên Phòng Kinh tế', en: 'Specialist, economic division' }, agency },
  { id: 'b', name: { vi: 'Văn thư', en: 'Clerk' }, agency },
];

export const choosePostExamples = {
  twoPosts: { view: identityViews.official, posts, currentId: 'a', next: undefined, errors: {} },
  standingIn: {
    view: identityViews.official,
    posts: [
      ...posts,
      {
        id: 'c',
        name: { vi: 'Chủ tịch', en: 'Chair' },
        agency,
        behalf: { of: 'Lê Văn Hùng', until: instant('2026-11-27T17:00') },
      },
    ],
    currentId: 'a',
    next: undefined,
    errors: {},
  },
  noLongerHeld: {
    view: { ...identityViews.official, ...english },
    posts,
    currentId: 'a',
    next: '/lam-viec',
    errors: { viTri: choosePostErrors.notYours },
  },
} satisfies Record<string, ChoosePostPageProps>;
