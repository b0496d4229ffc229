import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExampleSet, renderExample } from '#ui/gallery';
import { filingGallery, trackingGallery } from '../gallery.ts';
import { guestView } from './tracking.examples.ts';

const sets: readonly ExampleSet[] = [...filingGallery(), ...trackingGallery()];
const shown = (set: string, name: string): string =>
  renderExample({ sets, set: `dossiers.${set}`, name, view: guestView }) ?? '';

test('whoever has a code is told where the dossier is, who holds it, by when and why then', () => {
  const page = shown('track', 'being handled');
  for (const words of [
    'Đang thẩm định',
    'do Chuyên viên Phòng Kinh tế, Ủy ban nhân dân xã Nam Ban Lâm Hà giữ',
    'thứ Sáu, 27/11/2026, 09:12',
    'Vì sao là ngày này?',
    'không tính: tạm dừng tính thời gian',
    'Chậm nhất 14:12, thứ Năm, 26/11/2026',
  ])
    assert.ok(page.includes(words), words);
});

test('the public page tells that papers are awaited or refused, not which and not why', () => {
  assert.match(shown('track', 'papers awaited'), /đang chờ người nộp bổ sung giấy tờ trước 09:00/);
  assert.match(shown('track', 'refused'), /đăng nhập để xem lý do/);
});

test('a code that leads nowhere is named in the error summary and beside its field, and kept in it', () => {
  const page = shown('track-form', 'unknown code');
  assert.match(page, /id="ma-error"[^>]*>.*Không có hồ sơ nào mang mã YC-AAAA-BBBB/);
  assert.match(page, /id="ma"[^>]* aria-describedby="ma-hint ma-error"/);
  assert.match(page, /<a href="#ma">Không có hồ sơ nào mang mã YC-AAAA-BBBB<\/a>/);
  assert.match(page, /id="ma" name="ma" value="YC-AAAA-BBBB"/);
});

test('the owner reads why, what is asked, and has one button for it', () => {
  const awaited = shown('own-dossier', 'papers awaited');
  assert.match(awaited, /Ảnh chụp hợp đồng thiếu trang 2/);
  assert.match(awaited, /href="\/ho-so\/[-0-9a-f]+\/bo-sung"/);
  assert.match(shown('own-dossier', 'refused'), /Địa điểm kinh doanh nằm trong khu vực không được phép/);
});

test('a result is offered to whoever has signed in, and to a guest the way to sign in', () => {
  assert.match(shown('own-dossier', 'result ready'), /href="\/tep\/[-0-9a-f]+30"/);
  const guest = shown('own-dossier', 'result ready for a guest');
  assert.doesNotMatch(guest, /href="\/tep\/[-0-9a-f]+30"/);
  assert.match(guest, /href="\/dang-nhap\?tiep=%2Fho-so%2F/);
});

test('every form of filing and answering carries the token of its page', () => {
  for (const [set, name] of [
    ['start', 'not signed in'],
    ['papers', 'with files'],
    ['check', 'before filing'],
    ['answer-supplement', 'with a file'],
    ['withdraw', 'before it is done'],
  ] as const) {
    const page = shown(set, name);
    const forms = page.match(/<form[^>]*method="post"/g)?.length ?? 0;
    assert.equal(page.match(/name="_csrf"/g)?.length, forms, set);
  }
});
