import type { TrayFile } from '#documents';
import { instant } from '#kernel';
import { deskView, deskViewInEnglish } from '../casework/sample-case.examples.ts';
import type { TrayPageProps } from './tray.page.tsx';

const waiting: TrayFile = {
  id: '01890000-0000-7000-8000-0000000000a1',
  fileName: 'Scan_20261125_0920.pdf',
  arrivedAt: instant('2026-11-25T09:20'),
  copies: 1,
  state: 'waiting',
  document: undefined,
  pages: 6,
  refusedBecause: undefined,
};
const twice: TrayFile = {
  ...waiting,
  id: '01890000-0000-7000-8000-0000000000a2',
  fileName: 'ảnh thẻ – bản sao (1).jpg',
  pages: 1,
  copies: 2,
};
const locked: TrayFile = {
  ...waiting,
  id: '01890000-0000-7000-8000-0000000000a3',
  fileName: 'hợp đồng.pdf',
  state: 'refused',
  pages: undefined,
  refusedBecause: 'pages.encrypted',
};
const folder = {
  folder: '/srv/scan/nam-ban',
  lookedAt: instant('2026-11-25T09:31'),
  trouble: undefined,
  since: undefined,
};
const tray: TrayPageProps = {
  view: { ...deskView, path: '/lam-viec/khay-quet' },
  files: [waiting, twice],
  reasons: new Map(),
  folders: [folder],
  watched: true,
  pictures: false,
  form: { values: { ma: 'H36.40.3-261125-0004' }, errors: {} },
  idempotencyKey: 'example-key',
};
const untyped = { values: {}, errors: {} };

export const trayExamples = {
  'two scans wait': tray,
  empty: { ...tray, files: [], form: untyped },
  'no folder': { ...tray, files: [], folders: [], watched: false, form: untyped },
  'the folder is gone, one file was not taken': {
    ...tray,
    files: [waiting, locked],
    folders: [{ ...folder, trouble: 'gone', since: instant('2026-11-25T08:00') }],
    reasons: new Map([
      [
        locked.id,
        {
          vi: 'Tệp PDF có mật khẩu nên không mở được. Hãy bỏ mật khẩu hoặc quét lại bản giấy.',
          en: 'The PDF has a password and cannot be opened. Remove the password, or scan the paper again.',
        },
      ],
    ]),
  },
  'a code nobody has': {
    ...tray,
    form: {
      values: { ma: 'H36', tep: waiting.id },
      errors: {
        ma: {
          vi: 'Không có hồ sơ nào mang mã này mà cơ quan ông/bà được số hóa. Hãy kiểm tra lại mã.',
          en: 'No dossier that your agency may digitise has this code. Please check the code.',
        },
      },
    },
  },
  english: { ...tray, view: { ...deskViewInEnglish, path: '/lam-viec/khay-quet' } },
} satisfies Record<string, TrayPageProps>;
