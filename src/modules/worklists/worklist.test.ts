import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import { renderPage } from '#ui/layout';
import { everything, type Filter, openingSection, sections } from './sections.ts';
import { worklistExamples } from './worklist.examples.ts';
import { WorklistPage } from './worklist.page.tsx';
import { cursorIn, cursorText, filterIn, worklistPath } from './worklist.paths.ts';

const shown = (name: keyof typeof worklistExamples): string =>
  renderPage(WorklistPage(worklistExamples[name]));

test('a row says code, procedure, applicant, step, due time and what is left in words', () => {
  const page = shown('my work, first page');
  for (const words of [
    'H36.105-261125-0001',
    'Thủ tục đăng ký khai sinh',
    'Đặng Thị Mỹ Ngọc',
    'Kiểm tra, dự thảo Giấy khai sinh',
    'Sắp đến hạn',
    'còn 2 giờ làm việc',
    'hẹn trả 25/11, 17:30',
  ])
    assert.ok(page.includes(words), words);
  assert.match(shown('waiting for acceptance'), /Quá hạn<.*1 giờ 15 phút làm việc/);
});

test('an empty list says what that means and what to do now', () => {
  assert.match(shown('nothing to do'), /Hồ sơ nộp trực tuyến sẽ hiện ở đây/);
  assert.match(shown('nothing found'), /Bỏ lọc/);
});

test('an address says the same filter again, and whatever is wrong in it is left out', () => {
  const id = '01890000-0000-7000-8000-000000000031';
  const filter: Filter = {
    ...{
      section: 'team',
      q: 'Ước',
      procedure: '1.001193',
      light: 'amber',
      step: 'process',
      channel: 'postal',
    },
    ...{ post: 'none', order: 'procedure', reverse: true },
    from: { towards: 'previous', key: `1.001193~${instant('2026-11-25T14:15')}`, id },
  };
  const address = new URL(worklistPath(filter), 'http://localhost');
  assert.deepEqual(filterIn(Object.fromEntries(address.searchParams)), filter);
  const nonsense = {
    muc: 'x',
    'thu-tuc': "1'; drop",
    den: 'tim',
    sau: `${id}.ten`,
    q: '  ',
    xep: 'x',
    'vi-tri': '1',
  };
  assert.deepEqual(filterIn(nonsense), everything);
  const byName = { towards: 'next', key: 'ngoc dang thi my', id } as const;
  assert.deepEqual(cursorIn(cursorText(byName), 'next', 'name'), byName);
});

test('a worklist opens where something waits, unless a section was asked for', () => {
  assert.equal(
    openingSection(sections, undefined, (section) => (section === 'return' ? 1 : 0)),
    'return',
  );
  assert.equal(
    openingSection(sections, 'agency', () => 0),
    'agency',
  );
  assert.equal(
    openingSection(['supplement', 'agency'], 'intake', () => 3),
    'supplement',
  );
});
