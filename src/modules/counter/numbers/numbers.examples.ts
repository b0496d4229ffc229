import { instant } from '#kernel';
import { inEnglish, kiosk, lines, qr, ticket } from '../counter.examples.ts';
import type { QueuePageProps } from './queue.page.tsx';
import type { TakePageProps } from './take.page.tsx';
import type { TicketPageProps } from './ticket.page.tsx';

const { view, owner, state } = kiosk;
const homeText = 'Về đầu';

export const takeExamples = {
  'two lines': { ...kiosk, lines, refused: undefined, idempotencyKey: 'example-key', homeText },
  'desk closed': {
    ...{ ...kiosk, lines: [], idempotencyKey: 'example-key', homeText },
    ...{ state: 'Đang nghỉ. Mở lại lúc 13:30 hôm nay' },
    refused: 'Đang nghỉ. Mở lại lúc 13:30 hôm nay. Quầy đang nghỉ nên chưa phát số.',
  },
} satisfies Record<string, TakePageProps>;

const slip: TicketPageProps = {
  ...{ ...kiosk, qr, ticket, ahead: 6, homeText, lineName: 'Tiếp nhận hồ sơ' },
  hours: 'Giờ tiếp dân hôm nay: 07:30–11:30, 13:30–17:30',
};
const onTelephone = { ...slip, place: { code: '24871' } };
const called = { state: 'called', calls: 1, calledAt: instant('2026-11-20T09:40'), place: 2 } as const;

export const ticketExamples = {
  'just taken': slip,
  'priority dropped by the desk': {
    ...slip,
    ticket: { ...ticket, priority: 'elderly', priorityChecked: 'dropped' },
  },
  'with priority, next': { ...slip, ahead: 0, ticket: { ...ticket, priority: 'elderly' } },
  'called, on a telephone': { ...onTelephone, ahead: 0, ticket: { ...ticket, ...called } },
  'may come back with a paper': { ...onTelephone, ticket: { ...ticket, ...called, state: 'away' } },
  'not there, in English': {
    ...{ ...onTelephone, view: inEnglish(view), ticket: { ...ticket, ...called, state: 'waiting' } },
  },
} satisfies Record<string, TicketPageProps>;

export const queueExamples = {
  'two called': { view, owner, state, lines },
  'nobody called, in English': {
    ...{ view: inEnglish(view), owner, state: 'Open until 11:30' },
    lines: lines.map((line) => ({ ...line, called: [] })),
  },
  'no numbers here': { view, owner, state, lines: undefined },
} satisfies Record<string, QueuePageProps>;
