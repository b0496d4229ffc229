import { idOf, instant, type PlainDate, plainDate } from '#kernel';
import { qrSvg } from '#platform/qr';
import type { PageView } from '#ui/layout';
import type { Appointment } from './appointments/appointment.ts';
import type { OfferedDay } from './appointments/offered.ts';
import type { KioskView } from './kiosk/kiosk-view.ts';
import type { LineState, QueueTicket } from './numbers/queue-ticket.ts';

/** What the examples of this module are made of. */
export const guest: PageView = {
  lang: 'vi',
  path: '/quay/24871',
  csrfToken: 'example-token',
  assets: {
    css: '/assets/citizen.css',
    officialsCss: '/assets/officials.css',
    screenCss: '/assets/screen.css',
    js: '/assets/enhance.js',
  },
  provinceName: 'Tỉnh Lâm Đồng',
};
export const inEnglish = (view: PageView): PageView => ({
  ...view,
  lang: 'en',
  provinceName: 'Lâm Đồng province',
});

export const official: PageView = {
  ...{ ...guest, path: '/lam-viec/quay', demo: true },
  user: {
    ...{ name: 'Nguyễn Thị Hạnh', kind: 'staff', postName: 'Công chức tiếp nhận và trả kết quả' },
    unitName: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà',
  },
};

export const kiosk: KioskView = {
  view: guest,
  place: { code: '24871', key: '7K2MQ4WP9D4F' },
  ...{ owner: 'Xã Đinh Văn Lâm Hà', state: 'Đang tiếp dân đến 11:30' },
};

export const qr = qrSvg('https://dichvucong.example/quay/24871', 'Mã QR');

export const lines: readonly LineState[] = [
  {
    ...{ letter: 'A', name: { vi: 'Tiếp nhận hồ sơ', en: 'File a dossier' }, waiting: 7 },
    halfWait: 12,
    called: [{ number: 'A12', place: 2, at: instant('2026-11-20T09:10') }],
  },
  {
    ...{ letter: 'B', name: { vi: 'Hộ tịch, chứng thực', en: 'Civil status, certified copies' }, waiting: 0 },
    halfWait: undefined,
    called: [{ number: 'B5', place: 1, at: instant('2026-11-20T09:07') }],
  },
];

export const ticket: QueueTicket = {
  ...{
    id: idOf('01890000-0000-7000-8000-000000000001'),
    token: 'exampleTokenOfANumber',
    day: plainDate('2026-11-20'),
  },
  ...{
    unitId: idOf('01890000-0000-7000-8000-000000000002'),
    letter: 'A',
    number: 19,
    priority: undefined,
    priorityChecked: undefined,
  },
  ...{
    state: 'waiting',
    takenAt: instant('2026-11-20T09:12'),
    calls: 0,
    calledAt: undefined,
    place: undefined,
    returns: 0,
  },
};

const day = (date: PlainDate, left: readonly number[]): OfferedDay => ({
  date,
  slots: left.map((each, index) => ({
    startsAt: instant(`${date}T${String(8 + index).padStart(2, '0')}:00`),
    endsAt: instant(`${date}T${String(8 + index).padStart(2, '0')}:30`),
    left: each,
  })),
});
export const days: readonly OfferedDay[] = [
  day(plainDate('2026-11-23'), [2, 0, 1]),
  day(plainDate('2026-11-25'), [2, 2, 2]),
];

export const appointment: Appointment = {
  ...{ id: idOf('01890000-0000-7000-8000-000000000003'), code: 'LH-7K2M-Q4WP', state: 'booked' },
  ...{ unitId: ticket.unitId, startsAt: instant('2026-11-20T10:00'), endsAt: instant('2026-11-20T10:30') },
  ...{ name: 'Lê Thị Sen', phone: '0912345678', accountId: undefined, procedureCode: '1.001193' },
  dossierCode: undefined,
};
