import { instant } from '#kernel';
import { inEnglish, kiosk, qr } from '../counter.examples.ts';
import type { KioskSearchPageProps, StartPageProps } from './kiosk.page.tsx';
import type { KioskProcedurePageProps } from './kiosk-procedure.page.tsx';
import type { KioskTrackFormProps, KioskTrackPageProps } from './kiosk-track.page.tsx';

const english = { ...kiosk, view: inEnglish(kiosk.view), state: 'Open until 11:30' };
const telephone = { ...kiosk, place: { code: '24871' } };

export const kioskStartExamples = {
  'device at the desk': { ...kiosk, takes: true, numbers: true },
  'on a telephone': { ...telephone, takes: false, numbers: true },
  'desk without numbers, in English': { ...english, takes: false, numbers: false },
} satisfies Record<string, StartPageProps>;

export const kioskSearchExamples = {
  'often needed': { ...kiosk, typed: '', found: [{ code: '1.001193', name: 'Thủ tục đăng ký khai sinh' }] },
  'nothing found': { ...kiosk, typed: 'zzz', found: [] },
} satisfies Record<string, KioskSearchPageProps>;

export const kioskProcedureExamples = {
  'with a number to take': {
    ...{
      ...kiosk,
      name: 'Thủ tục đăng ký khai sinh',
      qr,
      letter: 'B',
      fee: 'Không thu',
      limit: 'Trong ngày làm việc',
    },
    papers: [
      { name: 'Tờ khai đăng ký khai sinh', ifAny: false },
      { name: 'Giấy ủy quyền', ifAny: true },
    ],
  },
} satisfies Record<string, KioskProcedurePageProps>;

export const kioskTrackFormExamples = {
  question: { ...kiosk, typed: '', errors: {} },
  'unknown code': {
    ...{ ...kiosk, typed: 'YC-7K2M-Q4WP' },
    errors: { ma: { vi: 'Không có hồ sơ nào mang mã này', en: 'No dossier has this code' } },
  },
} satisfies Record<string, KioskTrackFormProps>;

const agency = { vi: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà', en: "People's Committee of Dinh Van Lam Ha" };

export const kioskTrackExamples = {
  'at work': {
    ...{ ...kiosk, qr },
    track: {
      receptionCode: '24871',
      ...{ code: 'H36.105-261118-0001', procedureCode: '1.001193', handling: 'received', money: 'exempt' },
      procedureName: { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' },
      ...{ delivery: 'none', reception: agency, competent: agency, submittedAt: instant('2026-11-18T08:00') },
      ...{ acceptBy: null, acceptedAt: instant('2026-11-18T08:00'), dueAt: instant('2026-11-20T08:00') },
      ...{ assumed: false, promisedAt: null, answerBy: null, slices: [], finishedAt: null },
      ...{ timeliness: null, endedAt: null, stages: [] },
    },
  },
} satisfies Record<string, KioskTrackPageProps>;
