import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import type { CatalogueEntry, ProcedureContent } from '../procedure.ts';
import { birthContent, procedureExamples } from '../procedures.examples.ts';
import { planLines } from './plan-words.ts';
import { type Published, planPublication } from './publication.ts';

const today = plainDate('2026-11-27');
const before: Published = { ...procedureExamples.filedHere.version, ended: false };
const entry = (day: string, more: Partial<ProcedureContent>): CatalogueEntry => ({
  place: { file: 'x', line: 1 },
  effectiveFrom: plainDate(day),
  content: { ...birthContent, ...more },
  form: before.form,
  process: before.process,
});
const words = { vi: 'Khai sinh', en: 'Birth' };
const limit = { timeLimit: { ...birthContent.timeLimit, limit: { kind: 'hour', value: 4 } as const } };
const planned = (day: string, more: Partial<ProcedureContent>) =>
  planPublication(entry(day, more), before, today);

test('other words are shown from today, also when the file names no new day', () => {
  for (const day of ['2025-07-01', '2025-12-01']) {
    const plan = planned(day, { name: words });
    assert.ok(plan.kind === 'publish');
    const { class: change, effectiveFrom, version } = plan.publication;
    assert.deepEqual([change, effectiveFrom, version], ['cosmetic', today, 2]);
  }
  const later = planned('2027-01-01', { name: words });
  assert.equal(later.kind === 'publish' && later.publication.effectiveFrom, '2027-01-01');
});

test('a change of substance says from when, and not from a day that is over', () => {
  const plan = planned('2027-03-01', limit);
  assert.equal(plan.kind === 'publish' && plan.publication.class, 'substantive');
  const same = planned('2025-07-01', limit);
  assert.match(same.kind === 'fault' ? same.message.en : '', /^must be later than 2025-07-01/);
  const past = planned('2026-11-26', limit);
  assert.equal(
    past.kind === 'fault' && past.message.en,
    'must not be before today, 2026-11-27: what was filed since 2026-11-26 is judged by version 1',
  );
  assert.equal(planned('2026-11-27', limit).kind, 'publish');
});

test('what does the same makes no new version, whatever its day; what was never published is the first', () => {
  assert.deepEqual(planned('2027-03-01', {}), { kind: 'unchanged' });
  const first = planPublication(entry('2025-07-01', {}), undefined, today);
  assert.ok(first.kind === 'publish');
  assert.deepEqual([first.publication.version, first.publication.class], [1, undefined]);
  assert.deepEqual(planLines(first.publication, undefined), ['new      1.001193 Thủ tục đăng ký khai sinh']);
});

test('a plan is told in both languages, with whom it touches and what happens to them', () => {
  const plan = planned('2027-03-01', limit);
  assert.ok(plan.kind === 'publish');
  const lines = planLines(plan.publication, { drafts: 1, dossiers: 12 });
  assert.deepEqual(lines.slice(0, 4), [
    'changed  1.001193 Thủ tục đăng ký khai sinh',
    '  Thay đổi nội dung / Substance: phiên bản 2, áp dụng từ 2027-03-01 / version 2, from 2027-03-01',
    '  - Thời hạn giải quyết thay đổi (Trong ngày làm việc; nếu nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo → 4 giờ làm việc)',
    '    The time limit changes (On the same working day; on the next one when received after 15:00 → 4 working hours)',
  ]);
  assert.match(
    lines[4] ?? '',
    /^ {2}1 bản nháp, 12 hồ sơ đang giải quyết\. Chỉ áp dụng cho hồ sơ nộp từ ngày áp dụng/,
  );
  assert.match(lines[5] ?? '', /^ {2}1 draft, 12 open dossiers\. Only for what is filed from its day on/);
});
