import { idOf, instant } from '#kernel';
import { sampleHolding, staffViews } from '../staff.examples.ts';
import { absenceErrors, absenceRefusals } from './absence.text.ts';
import type { AbsencesPageProps } from './absences.page.tsx';

const handler = sampleHolding(21, 'Phạm Quang Minh', 'handler', {
  vi: 'Chuyên viên Phòng Kinh tế',
  en: 'Specialist, economic division',
});
const chair = sampleHolding(22, 'Lê Văn Hùng', 'approver', { vi: 'Chủ tịch', en: 'Chair' });
const base = { people: [chair, handler], supervises: true, idempotencyKey: 'example' };
const absence = {
  ...{ id: idOf<'absence'>('01890000-0000-7000-8000-000000000971'), personId: handler.personId },
  ...{ personName: handler.personName, enteredBy: chair.personName },
  ...{ startsAt: instant('2026-11-24T12:00'), endsAt: instant('2026-11-27T00:00') },
};
const lines = [{ absence, holdings: [{ holding: handler, open: 7 }], mayDelegate: true }];

export const absenceExamples = {
  ofAHead: { ...base, view: staffViews.head, lines, form: { values: { nguoi: chair.personId }, errors: {} } },
  nobody: { ...base, view: staffViews.english, lines: [], form: { values: {}, errors: {} } },
  refused: {
    ...{ ...base, view: staffViews.head, lines },
    form: {
      values: { nguoi: handler.personId, tuTrua: 'yes' },
      errors: { ngayDau: absenceErrors.day, ngayCuoi: absenceRefusals['absence.overlaps'] },
    },
  },
} satisfies Record<string, AbsencesPageProps>;
