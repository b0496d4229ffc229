import { instant } from '#kernel';
import { appointment, inEnglish, lines, official, ticket } from '../counter.examples.ts';
import type { DeskDay } from './desk-day.ts';
import type { WorkPageProps } from './work.page.tsx';

const procedure = { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' };
const queue: NonNullable<DeskDay['queue']> = {
  ...{ lines, mine: undefined, place: 2, served: [] },
  next: [
    { ...ticket, priority: 'elderly' },
    { ...ticket, number: 20 },
  ],
};
const day: DeskDay = { queue, today: [{ appointment, procedure }], removed: [], upcoming: 4 };
const page: WorkPageProps = {
  ...{ view: official, day, idempotencyKey: 'example-key', maySet: false, mayReceive: true },
  ...{ unitName: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà', form: { values: { quay: '2' }, errors: {} } },
};

export const workExamples = {
  'two wait, one expected': page,
  'two served, one fetches a paper': {
    ...page,
    day: {
      ...day,
      queue: {
        ...queue,
        served: [
          { ...ticket, number: 17, state: 'came', calls: 1, place: 2, calledAt: instant('2026-11-20T09:30') },
          { ...ticket, number: 16, state: 'away', calls: 1, place: 2, calledAt: instant('2026-11-20T09:22') },
        ],
      },
    },
  },
  'one called': {
    ...page,
    day: {
      ...day,
      queue: {
        ...queue,
        mine: {
          ...{ ...ticket, state: 'called', calls: 1, place: 2, priority: 'disabled' },
          calledAt: instant('2026-11-20T09:20'),
        },
      },
    },
  },
  'a closure took a booked hour': { ...page, day: { ...day, removed: [{ appointment, procedure }] } },
  'nothing offered yet, in English': {
    ...{ ...page, view: inEnglish(official), maySet: true, mayReceive: true },
    day: { queue: undefined, today: undefined, removed: [], upcoming: 0 },
  },
} satisfies Record<string, WorkPageProps>;
