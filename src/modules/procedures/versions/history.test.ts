import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import { renderPage, renderPart } from '#ui/layout';
import { comparedIn, standingOn } from './history.ts';
import { ProcedureVersionsPage } from './procedure-versions.page.tsx';
import { VersionNote } from './version-note.part.tsx';
import { procedureVersionsExamples } from './versions.examples.ts';

const { versions } = procedureVersionsExamples['a change to come'] ?? assert.fail();

test('a version is to come, in force from its day, and ended on the day its successor begins', () => {
  const days = { effectiveFrom: plainDate('2026-11-01'), effectiveTo: plainDate('2027-03-01') };
  for (const [day, standing] of [
    ['2026-10-31', 'toCome'],
    ['2026-11-01', 'inForce'],
    ['2027-02-28', 'inForce'],
    ['2027-03-01', 'ended'],
  ] as const) {
    assert.equal(standingOn(days, plainDate(day)), standing, day);
  }
});

test('the newest is compared with the one before it unless others are named', () => {
  const pair = (from?: number, to?: number, of = versions) => {
    const compared = comparedIn(of, { from, to });
    return compared && [compared.from, compared.to, compared.class];
  };
  assert.deepEqual(pair(), [2, 3, 'substantive']);
  assert.deepEqual(pair(1, 2), [1, 2, 'cosmetic']);
  assert.deepEqual(pair(3, 1), [3, 1, 'substantive']);
  assert.deepEqual(pair(99, 98), [2, 3, 'substantive'], 'numbers that are not there');
  assert.equal(pair(2, 2), undefined);
  assert.equal(pair(undefined, undefined, versions.slice(0, 1)), undefined);
});

test('the page says in words what its colours say, and what will happen to those who have begun', () => {
  const page = renderPage(
    ProcedureVersionsPage(procedureVersionsExamples['a change to come'] ?? assert.fail()),
  );
  for (const words of [
    'Thay đổi nội dung',
    'Sửa câu chữ',
    'Sắp áp dụng',
    '01/03/2027',
    '208',
    'đòi hỏi thêm',
  ]) {
    assert.ok(page.includes(words), words);
  }
  assert.match(page, /Chỉ áp dụng cho hồ sơ nộp từ ngày áp dụng/);
});

test('a dossier says under which versions of procedure, process and calendar it lives', () => {
  const procedure = { code: '1.001193', version: 2, effectiveFrom: plainDate('2026-11-01') };
  const note = renderPart(
    VersionNote({ lang: 'vi', procedure, process: 'Đăng ký khai sinh', calendar: 'vietnam 2026-10-02' }),
  );
  assert.match(note, /Thủ tục 1\.001193, phiên bản 2, áp dụng từ Chủ nhật, 01\/11\/2026\./);
  assert.match(note, /Quy trình “Đăng ký khai sinh” của phiên bản 2\. Lịch làm việc: vietnam 2026-10-02\./);
  assert.doesNotMatch(renderPart(VersionNote({ lang: 'en', procedure })), /calendar/, 'not accepted yet');
});
