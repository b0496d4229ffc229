import { instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { EntryPageProps } from './entry.page.tsx';
import type { JournalPageProps } from './journal.page.tsx';
import type { JournalEntry } from './journal-entry.ts';
import { wholeJournal } from './journal-filter.ts';

const view: PageView = {
  ...{ lang: 'vi', path: '/quan-tri/nhat-ky', csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Đỗ Quang Huy', kind: 'staff', postName: 'Kiểm soát thủ tục hành chính' },
    unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const by = 'Đỗ Quang Huy, Kiểm soát thủ tục hành chính, Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng';

const announced: JournalEntry = {
  ...{ seq: 42, at: instant('2026-11-20T14:05'), action: 'calendar.announced', by },
  subject: { kind: 'calendar', id: 'vietnam', name: 'Lịch nghỉ năm 2027' },
  before: {
    daysOff: [{ date: '2027-01-01', name: { vi: 'Tết Dương lịch' } }],
    workingSaturdays: ['2027-01-09'],
  },
  after: {
    daysOff: [
      { date: '2027-01-01', name: { vi: 'Tết Dương lịch' } },
      { date: '2027-02-05', name: { vi: 'Tết Nguyên đán' }, kind: 'statutory' },
    ],
    workingSaturdays: ['2027-01-09', '2027-02-20'],
  },
  reason: '10065/VPCP-KGVX ngày 02/10/2026',
};
const limit: JournalEntry = {
  ...{
    seq: 41,
    at: instant('2026-11-19T09:30'),
    action: 'procedure.local-limit-set',
    by: 'motcua limit set',
  },
  subject: { kind: 'procedure', id: '1.001612', name: '1.001612 tại 24871' },
  ...{ before: null, after: { limit: '2 ngày làm việc', from: '2026-12-01' }, reason: 'QĐ 12/QĐ-UBND' },
};
const unlocked: JournalEntry = {
  ...{ seq: 40, at: instant('2026-11-18T08:00'), action: 'account.unlocked', by: 'motcua account unlock' },
  subject: { kind: 'account', id: 'kinhte.dinhvan', name: 'Trần Văn Dũng (kinhte.dinhvan)' },
  ...{ before: null, after: null, reason: undefined },
};
const actions = ['account.unlocked', 'calendar.announced', 'procedure.local-limit-set'];

export const journalPageExamples = {
  latest: {
    ...{ view, filter: wholeJournal, entries: [announced, limit, unlocked], actions, own: false },
    more: { newer: false, older: true },
  },
  narrowed: {
    ...{ view: english, entries: [announced], actions, own: true, more: { newer: true, older: false } },
    filter: { ...wholeJournal, person: 'huy', kind: 'calendar', from: plainDate('2026-11-01') },
  },
  nothing: {
    ...{ view, entries: [], actions, own: true, more: { newer: false, older: false } },
    filter: { ...wholeJournal, subject: 'không có' },
  },
} satisfies Record<string, JournalPageProps>;

export const entryPageExamples = {
  changed: { view, entry: announced },
  new: { view: english, entry: limit },
  'without data': { view, entry: unlocked },
} satisfies Record<string, EntryPageProps>;
