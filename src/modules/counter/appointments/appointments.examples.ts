import { instant } from '#kernel';
import { appointment, days, guest, inEnglish, qr } from '../counter.examples.ts';
import { bookingRefusalText } from './appointments.text.ts';
import type { ChooseDeskProps, ChooseSlotProps, ConfirmProps } from './book.page.tsx';
import type {
  CancelProps,
  LookupProps,
  MoveProps,
  OwnAppointmentProps,
  ShownAppointment,
} from './own.page.tsx';

const view = { ...guest, path: '/dat-lich' };
const place = { code: '24871', name: 'Xã Đinh Văn Lâm Hà' };
const about = { asked: { procedure: '1.001193' }, procedureName: 'Thủ tục đăng ký khai sinh' };
const idempotencyKey = 'example-key';

export const chooseDeskExamples = {
  'two desks': { view, about, errors: {}, desks: [place, { code: '24868', name: 'Xã Nam Ban Lâm Hà' }] },
  'no desk takes appointments': {
    view: inEnglish(view),
    about: { asked: {}, procedureName: undefined },
    errors: {},
    desks: [],
  },
} satisfies Record<string, ChooseDeskProps>;

export const chooseSlotExamples = {
  'two days': { view, about, place, days },
  'nothing left, in English': { view: inEnglish(view), about, place, days: [] },
} satisfies Record<string, ChooseSlotProps>;

const { startsAt, code, state, phone } = appointment;

export const confirmExamples = {
  empty: { view, about, place, startsAt, idempotencyKey, form: { values: {}, errors: {} } },
  'somebody was faster': {
    ...{ view, about, place, startsAt, idempotencyKey },
    form: {
      values: { hoTen: 'Lê Thị Sen', dienThoai: '0912345678' },
      errors: { luc: bookingRefusalText['appointment.slot-full'] },
    },
  },
} satisfies Record<string, ConfirmProps>;

const shown: ShownAppointment = {
  ...{ code, state, startsAt, phone, placeName: place.name, about: 'Thủ tục đăng ký khai sinh' },
};
const own: OwnAppointmentProps = {
  ...{ view, appointment: shown, fresh: true, open: true, removed: false, qr },
  deskState: 'Đang tiếp dân đến 11:30',
  changes: [{ kind: 'booked', at: instant('2026-11-20T09:00'), startsAt, wasAt: undefined }],
};

export const ownAppointmentExamples = {
  'just booked': own,
  'taken by a closure': { ...own, fresh: false, removed: true },
  'moved once': {
    ...{ ...own, fresh: false },
    changes: [
      ...own.changes,
      { kind: 'moved', at: instant('2026-11-20T10:00'), startsAt, wasAt: instant('2026-11-23T08:00') },
    ],
  },
  'cancelled, in English': {
    ...{ ...own, view: inEnglish(view), fresh: false, open: false },
    appointment: { ...shown, state: 'cancelled' },
  },
} satisfies Record<string, OwnAppointmentProps>;

export const lookupExamples = {
  question: { view, typed: '', errors: {}, mine: [shown] },
} satisfies Record<string, LookupProps>;

export const moveExamples = {
  'two days': { view, appointment: shown, days, from: undefined, errors: {}, idempotencyKey },
} satisfies Record<string, MoveProps>;

export const cancelExamples = {
  question: { view, appointment: shown, idempotencyKey },
} satisfies Record<string, CancelProps>;
