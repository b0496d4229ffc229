import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderExample } from '#ui/gallery';
import { caseworkGallery } from '../gallery.ts';
import { deskView } from './sample-case.examples.ts';

const sets = caseworkGallery();
const shown = (set: string, name: string): string =>
  renderExample({ sets, set: `dossiers.${set}`, name, view: deskView }) ?? '';

test('the dossier page has at most one primary action, and a refusal is never it', () => {
  const primary = /class="govuk-button"/g;
  assert.equal(shown('casework', 'to be accepted').match(primary)?.length, 1);
  assert.equal(shown('casework', 'waiting for papers').match(primary), null);
});

test('the history names person, post and agency, and what they wrote', () => {
  const page = shown('casework', 'result ready');
  for (const words of [
    'Lương Văn Khoa, Chuyên viên Phòng Văn hóa – Xã hội, Ủy ban nhân dân xã Nam Ban Lâm Hà',
    'Đề nghị ký Giấy khai sinh.',
    'Phê duyệt: Ký Giấy khai sinh',
    '45/2026',
  ])
    assert.ok(page.includes(words), words);
});

test('before an acceptance is confirmed, the page says which date it will give and why', () => {
  const page = shown('accept', 'untouched');
  assert.match(page, /thứ Tư, 25\/11\/2026, 17:30/);
  assert.match(page, /tính 6 giờ 15 phút/);
});

test('whoever signs sees what was advised, where it goes next and where it would go back to', () => {
  const page = shown('complete-step', 'a signature');
  for (const words of ['Đề nghị ký Giấy khai sinh.', 'Vào sổ, đóng dấu', 'Trả lại bước trước', 'Phê duyệt'])
    assert.ok(page.includes(words), words);
});

test('being second is told with who did what, when, and where the dossier is now', () => {
  const page = shown('moved-on', 'accepted by a colleague');
  for (const words of ['Tiếp nhận hồ sơ', 'Nguyễn Thị Hạnh', '09:15', 'Đang chờ chuyên viên thụ lý nhận'])
    assert.ok(page.includes(words), words);
});

test('a form with a mistake keeps what was typed and links the mistake to its field', () => {
  const page = shown('accept', 'a paper not ticked');
  assert.match(page, /Mang bản chính khi đến nhận kết quả\./);
  assert.match(page, /href="#components"/);
  assert.match(page, /value="declaration"[^>]*checked|checked[^>]*value="declaration"/);
});

test('a dossier that waits for opinions says whose are awaited, and one that is suspended on which ground', () => {
  assert.match(shown('casework', 'opinions asked for'), /Đang chờ ý kiến của: Cơ quan quản lý/);
  const suspended = shown('casework', 'suspended');
  assert.match(suspended, /Căn cứ pháp lý[\s\S]{0,200}Quyết định 12\/QĐ-UBND/);
});

test('what cannot be done any more is told with a list of what can, each with who may', () => {
  const page = shown('moved-on', 'accepted by a colleague');
  assert.match(page, /<li>Nhận việc \(Chuyên viên thụ lý\)<\/li>/);
  assert.doesNotMatch(page, /Xác nhận đã nộp tiền/);
});
