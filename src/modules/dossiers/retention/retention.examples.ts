import { idOf, instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import { deskView, deskViewInEnglish } from '../casework/sample-case.examples.ts';
import type { DestroyedPageProps } from './destroyed.page.tsx';
import type { RetentionPageProps } from './retention.page.tsx';
import type { Destruction, KeptDossier, LegalHold } from './retention.ts';

const controller: PageView = {
  ...deskView,
  path: '/quan-tri/luu-tru',
  user: {
    name: 'Phạm Thị Kiểm',
    kind: 'staff',
    postName: 'Kiểm soát thủ tục hành chính',
    unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const copies: KeptDossier = {
  dossierId: idOf('01890000-0000-7000-8000-000000000051'),
  code: 'H36.101-240115-0007',
  procedureCode: '2.000815',
  handling: 'returned',
  endedAt: instant('2024-01-15T16:20'),
  years: 2,
  keptUntil: plainDate('2026-01-15'),
  due: true,
  source: { vi: 'danh mục của ngành tư pháp', en: 'the list of the judicial sector' },
  verified: true,
  holds: 0,
};
const household: KeptDossier = {
  ...copies,
  dossierId: idOf('01890000-0000-7000-8000-000000000052'),
  code: 'YC-7K2M-Q4WP',
  procedureCode: '1.001612',
  handling: 'lapsed',
  verified: false,
  source: {
    vi: 'mặc định của hệ thống, không phải quy định; dùng cho đến khi danh mục của ngành được nhập',
    en: 'a default of this system, not a rule; used until the list of the sector is entered',
  },
};
const held: KeptDossier = {
  ...copies,
  dossierId: idOf('01890000-0000-7000-8000-000000000053'),
  code: 'H36.101-240116-0012',
  holds: 1,
};
const hold: LegalHold = {
  id: '01890000-0000-7000-8000-000000000061',
  dossierId: held.dossierId,
  code: held.code,
  reason: 'Đang thanh tra việc chứng thực năm 2024',
  order: '15/QĐ-TTr',
  placedAt: instant('2026-01-05T10:00'),
  placedBy: 'Phạm Thị Kiểm, Kiểm soát thủ tục hành chính, Ủy ban nhân dân tỉnh Lâm Đồng',
  liftedAt: null,
  liftedBy: null,
};
const destruction: Destruction = {
  dossierId: idOf('01890000-0000-7000-8000-000000000054'),
  code: 'H36.101-230310-0003',
  procedureCode: '2.000815',
  endedAt: instant('2023-03-10T15:00'),
  years: 2,
  keptUntil: plainDate('2025-03-10'),
  ground: 'danh mục của ngành tư pháp',
  order: 'QĐ số 12/QĐ-UBND',
  by: 'Lê Văn Lưu, Văn thư, Ủy ban nhân dân xã Nam Ban Lâm Hà',
  at: instant('2025-06-02T09:30'),
  files: 3,
};
const full: RetentionPageProps = {
  view: controller,
  due: [copies, household, held],
  counts: { due: 240, unknown: 0 },
  holds: [
    hold,
    {
      ...hold,
      id: '01890000-0000-7000-8000-000000000062',
      liftedAt: instant('2026-03-01T09:00'),
      liftedBy: 'Phạm Thị Kiểm',
    },
  ],
  destroyed: [destruction],
  form: { values: {}, errors: {} },
};

export const retentionExamples: Readonly<Record<string, RetentionPageProps>> = {
  'some are due, one is held': full,
  'nothing yet': { ...full, due: [], counts: { due: 0, unknown: 12 }, holds: [], destroyed: [] },
  'a hold without a reason': {
    ...full,
    form: {
      values: { ma: copies.code },
      errors: { lyDo: { vi: 'Ghi lý do.', en: 'Enter the reason.' } },
    },
  },
  english: { ...full, view: { ...controller, lang: 'en', provinceName: 'Lâm Đồng province' } },
};

export const destroyedExamples: Readonly<Record<string, DestroyedPageProps>> = {
  'a dossier that was destroyed': { view: deskView, destruction },
  english: { view: deskViewInEnglish, destruction },
};
